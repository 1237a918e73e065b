using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace XPlot.Plotly;

/// <summary>Keeps properties as members of the plotly.js objects they stand for, each under its own name.</summary>
internal static class Json
{
    /// <summary>Sets a member: a value, a sequence of values, or a style; null removes it.</summary>
    public static void Put(this JsonObject json, object? value, [CallerMemberName] string name = "")
    {
        if (value is null)
            json.Remove(name);
        else
            json[name] = Node(value);
    }

    /// <summary>Gets a member as it is stored, or null.</summary>
    public static object? Get(this JsonObject json, [CallerMemberName] string name = "") => json[name];

    /// <summary>Gets a member's text, or null.</summary>
    public static string? Text(this JsonObject json, [CallerMemberName] string name = "") => json[name]?.ToString();

    /// <summary>Gets a member's number, or the default that .NET gives numbers.</summary>
    public static double Number(this JsonObject json, [CallerMemberName] string name = "") => (double?)json[name] ?? 0;

    private static JsonNode? Node(object value) => value switch
    {
        string text => JsonValue.Create(text),
        JsonNode node => node.DeepClone(),
        IEnumerable sequence => Values.All(sequence.Cast<object?>()),
        _ => Values.Node(value),
    };
}
