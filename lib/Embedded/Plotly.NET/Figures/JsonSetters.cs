using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>
/// Sets members of plotly.js objects from what the caller gave; what was left out stays absent. A path like
/// <c>marker.line.color</c> goes into inner objects and makes those that are missing.
/// </summary>
internal static class JsonSetters
{
    /// <summary>Sets a member.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static JsonObject Put<T>(this JsonObject json, string path, T value)
    {
        ArgumentNullException.ThrowIfNull(value, path);
        var dot = path.LastIndexOf('.');
        var owner = dot < 0 ? json : json.Inner(path[..dot]);
        owner[path[(dot + 1)..]] = Values.Node(value);
        return json;
    }

    /// <summary>Sets a member when the argument was given.</summary>
    public static JsonObject Set<T>(this JsonObject json, string path, Optional<T> argument) =>
        argument is { IsSome: true, Value: not null } ? json.Put(path, argument.Value) : json;

    /// <summary>Sets a member when the argument was given.</summary>
    public static JsonObject Set<T>(this JsonObject json, string path, FSharpOption<T>? argument) =>
        argument is { Value: not null } ? json.Put(path, argument.Value) : json;

    /// <summary>The member at a path, or null.</summary>
    public static JsonNode? At(this JsonObject json, string path)
    {
        JsonNode? node = json;
        foreach (var name in path.Split('.'))
            node = (node as JsonObject)?[name];
        return node;
    }

    private static JsonObject Inner(this JsonObject json, string path)
    {
        foreach (var name in path.Split('.'))
        {
            // A word or a list in the way gives way: the caller asked for a part of the object that belongs there.
            if (json[name] is not JsonObject inner)
                json[name] = inner = [];
            json = inner;
        }

        return json;
    }
}
