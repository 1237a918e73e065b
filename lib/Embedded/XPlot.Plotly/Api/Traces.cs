using System.Text.Json.Nodes;

namespace XPlot.Plotly;

/// <summary>One set of data in a chart.</summary>
public class Trace
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the name in the legend.</summary>
    public string? name { get => Json.Text(); set => Json.Put(value); }

    /// <summary>The trace as plotly.js reads it, checked.</summary>
    internal virtual JsonObject ToJson() => (JsonObject)Json.DeepClone();
}

/// <summary>Points, joined by lines or not.</summary>
public class Scatter : Trace
{
    /// <summary>Gets or sets the x coordinates: a sequence of numbers, dates or names.</summary>
    public object? x { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the y coordinates, as many as there are x.</summary>
    public object? y { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets what is drawn: lines, markers, lines+markers.</summary>
    public string? mode { get => Json.Text(); set => Json.Put(value); }

    /// <summary>Gets or sets the text at each point.</summary>
    public object? text { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the opacity, 0 to 1.</summary>
    public double opacity { get => Json.Number(); set => Json.Put(value); }

    /// <summary>Gets or sets the line.</summary>
    public Line? line { get; set; }

    /// <summary>Gets or sets the marks.</summary>
    public Marker? marker { get; set; }

    internal override JsonObject ToJson()
    {
        var json = base.ToJson();
        json["type"] = "scatter";
        if (line is not null)
            json[nameof(line)] = line.Json.DeepClone();
        if (marker is not null)
            json[nameof(marker)] = marker.Json.DeepClone();
        if (json[nameof(x)] is JsonArray xs && json[nameof(y)] is JsonArray ys && xs.Count != ys.Count)
        {
            throw new ArgumentException(
                $"[Scatter] expected as many x as y, got {xs.Count} x and {ys.Count} y; cut or extend one of them.");
        }

        if (json[nameof(x)] is not JsonArray && json[nameof(y)] is JsonArray values)
            json[nameof(x)] = new JsonArray([.. Enumerable.Range(0, values.Count).Select(i => JsonValue.Create(i))]);
        return json;
    }
}
