using System.Text.Json.Nodes;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>Sets members of plotly.js objects from what the caller gave; what was left out stays absent.</summary>
internal static class JsonSetters
{
    /// <summary>Sets a member when the argument was given.</summary>
    public static JsonObject Set<T>(this JsonObject json, string name, Optional<T> argument)
    {
        if (argument is { IsSome: true, Value: not null })
            json[name] = Values.Node(argument.Value);
        return json;
    }

    /// <summary>Sets a member to an array when the argument was given.</summary>
    public static JsonObject SetAll<T>(this JsonObject json, string name, Optional<IEnumerable<T>> argument)
    {
        if (argument is { IsSome: true, Value: not null })
            json[name] = Values.All(argument.Value);
        return json;
    }

    /// <summary>Sets a member to a pair when the argument was given.</summary>
    public static JsonObject SetPair<T1, T2>(this JsonObject json, string name, Optional<Tuple<T1, T2>> argument)
    {
        if (argument is { IsSome: true, Value: not null })
            json[name] = new JsonArray(Values.Node(argument.Value.Item1), Values.Node(argument.Value.Item2));
        return json;
    }

    /// <summary>Sets a member when the style is there.</summary>
    public static JsonObject SetStyle(this JsonObject json, string name, IStyle? style)
    {
        if (style is not null)
            json[name] = style.Node.DeepClone();
        return json;
    }

    /// <summary>Sets a member when the number is there.</summary>
    public static JsonObject SetNumber(this JsonObject json, string name, double? number)
    {
        if (number is not null)
            json[name] = Values.Node(number.Value);
        return json;
    }

    /// <summary>Sets a member when the object holds anything.</summary>
    public static JsonObject SetUnlessEmpty(this JsonObject json, string name, JsonObject value)
    {
        if (value.Count > 0)
            json[name] = value;
        return json;
    }
}
