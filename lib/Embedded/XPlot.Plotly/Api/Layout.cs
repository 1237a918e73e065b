using System.Text.Json.Nodes;

namespace XPlot.Plotly.Layout;

/// <summary>Title, axes and size of a chart.</summary>
/// <remarks>
/// In the genuine package this type lies in an F# module named Layout, which C# cannot declare; written in full,
/// <c>new XPlot.Plotly.Layout.Layout { title = "Loss" }</c>, it reads the same with either.
/// </remarks>
public class Layout
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the words above the chart.</summary>
    public string? title { get => Json.Text(); set => Json.Put(value); }

    /// <summary>Gets or sets the width in pixels.</summary>
    public double width { get => Json.Number(); set => Json.Put(value); }

    /// <summary>Gets or sets the height in pixels.</summary>
    public double height { get => Json.Number(); set => Json.Put(value); }

    /// <summary>Gets or sets whether the legend is drawn.</summary>
    public bool showlegend
    {
        get => (bool?)Json[nameof(showlegend)] ?? false;
        set => Json.Put(value);
    }

    /// <summary>Gets or sets the horizontal axis.</summary>
    public Xaxis? xaxis { get; set; }

    /// <summary>Gets or sets the vertical axis.</summary>
    public Yaxis? yaxis { get; set; }

    /// <summary>The layout as plotly.js reads it.</summary>
    internal JsonObject ToJson()
    {
        var json = (JsonObject)Json.DeepClone();
        if (xaxis is not null)
            json[nameof(xaxis)] = xaxis.Json.DeepClone();
        if (yaxis is not null)
            json[nameof(yaxis)] = yaxis.Json.DeepClone();
        return json;
    }
}
