using System.Text.Json.Nodes;
using Plotly.NET.CSharp;

namespace Plotly.NET.Figures;

/// <summary>Makes traces, and charts of them.</summary>
internal static class Traces
{
    /// <summary>An empty trace of a type.</summary>
    public static JsonObject New(string type) => new() { ["type"] = type };

    /// <summary>An empty trace of a type, or of its sibling that WebGL draws.</summary>
    public static JsonObject New(string type, Optional<bool> webGl) => New(webGl.IsTrue() ? type + "gl" : type);

    /// <summary>Says what a trace draws at its points.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="lines">Whether a line joins them.</param>
    /// <param name="marks">Whether each is marked.</param>
    /// <param name="texts">Whether each shows its text.</param>
    public static JsonObject Mode(this JsonObject trace, bool lines, Optional<bool> marks, bool texts)
    {
        string[] parts = [lines ? "lines" : "", marks.IsTrue() ? "markers" : "", texts ? "text" : ""];
        trace["mode"] = string.Join('+', parts.Where(p => p.Length > 0));
        return trace;
    }

    /// <summary>Insists that members which belong together point by point are equally long.</summary>
    /// <exception cref="ArgumentException">They differ in length.</exception>
    public static JsonObject SameLength(this JsonObject trace, params string[] names)
    {
        var counts = names.Select(name => (Name: name.Split('.')[^1], ((JsonArray)trace.At(name)!).Count)).ToList();
        if (counts.Exists(c => c.Count != counts[0].Count))
        {
            var (first, other) = (counts[0], counts.Find(c => c.Count != counts[0].Count));
            throw new ArgumentException(
                $"[Chart] expected as many {first.Name} as {other.Name}, got "
                + string.Join(" and ", counts.Select(c => $"{c.Count} {c.Name}"))
                + "; cut or extend one of them.",
                other.Name);
        }

        return trace;
    }

    /// <summary>A chart of one trace.</summary>
    public static GenericChart Chart(this JsonObject trace, Optional<bool> useDefaults) =>
        new(Figure.Of(trace, useDefaults is not { IsSome: true, Value: false }));

    /// <summary>A chart whose layout has a member more.</summary>
    public static GenericChart Lay(this GenericChart chart, string path, object value) =>
        chart.With(new JsonObject().Put(path, value));

    /// <summary>A chart whose layout has a member more when that is wished.</summary>
    public static GenericChart LayIf(this GenericChart chart, Optional<bool> wished, string path, object value) =>
        wished.IsTrue() ? chart.Lay(path, value) : chart;
}
