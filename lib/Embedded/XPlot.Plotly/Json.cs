using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET.Figures;

namespace XPlot.Plotly;

/// <summary>Turns what was set into JSON that plotly.js reads.</summary>
internal static class Json
{
    private const int Deepest = 32;

    /// <summary>The object with the members that were set.</summary>
    public static JsonObject Of(IHasMembers source)
    {
        var json = new JsonObject();
        foreach (var (name, value) in source.Members.All)
            json[name] = Node(value, 0);
        return json;
    }

    private static JsonNode? Node(object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw new ArgumentException(
                $"[XPlot] expected at most {Deepest} levels of nesting, got more; does a value hold itself?");
        }

        return value switch
        {
            null => null,
            IHasMembers members => Nested(members, depth),
            string or IConvertible => Values.Node(value),
            JsonNode node => node.DeepClone(),
            DateTimeOffset moment => Values.Node(moment.UtcDateTime),
            DateOnly day => Values.Node(day.ToDateTime(TimeOnly.MinValue)),
            Guid or TimeSpan or TimeOnly => JsonValue.Create(value.ToString()),
            IDictionary table => Table(table, depth),
            Array { Rank: > 1 } grid => Grid(grid, 0, new int[grid.Rank]),
            IEnumerable sequence => new JsonArray([.. sequence.Cast<object?>().Select(v => Node(v, depth + 1))]),
            _ => JsonSerializer.SerializeToNode(value, value.GetType()),
        };
    }

    private static JsonObject Nested(IHasMembers source, int depth)
    {
        var json = new JsonObject();
        foreach (var (name, value) in source.Members.All)
            json[name] = Node(value, depth + 1);
        return json;
    }

    private static JsonObject Table(IDictionary table, int depth)
    {
        var json = new JsonObject();
        foreach (DictionaryEntry entry in table)
            json[entry.Key.ToString()!] = Node(entry.Value, depth + 1);
        return json;
    }

    /// <summary>An array of several dimensions as arrays of arrays, row by row.</summary>
    private static JsonArray Grid(Array grid, int dimension, int[] at)
    {
        var json = new JsonArray();
        for (at[dimension] = grid.GetLowerBound(dimension); at[dimension] <= grid.GetUpperBound(dimension);)
        {
            json.Add(dimension == grid.Rank - 1
                ? Node(grid.GetValue(at), 0)
                : Grid(grid, dimension + 1, at));
            at[dimension]++;
        }

        return json;
    }
}
