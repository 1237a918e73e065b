using System.Text.Json.Nodes;

namespace XPlot.Plotly;

/// <summary>How a line looks.</summary>
public class Line
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the colour.</summary>
    public object? color { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the width in pixels.</summary>
    public object? width { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the dash: solid, dash, dot, dashdot, longdash.</summary>
    public string? dash { get => Json.Text(); set => Json.Put(value); }
}

/// <summary>How the marks at points look.</summary>
public class Marker
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the colour, one or one per point.</summary>
    public object? color { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the diameter in pixels.</summary>
    public object? size { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets the shape.</summary>
    public object? symbol { get => Json.Get(); set => Json.Put(value); }
}

/// <summary>The horizontal axis.</summary>
public class Xaxis
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the words beside the axis.</summary>
    public string? title { get => Json.Text(); set => Json.Put(value); }

    /// <summary>Gets or sets the spacing: linear, log, date, category.</summary>
    public object? type { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets both ends; on a log axis the exponents of ten.</summary>
    public object? range { get => Json.Get(); set => Json.Put(value); }
}

/// <summary>The vertical axis.</summary>
public class Yaxis
{
    internal JsonObject Json { get; } = [];

    /// <summary>Gets or sets the words beside the axis.</summary>
    public string? title { get => Json.Text(); set => Json.Put(value); }

    /// <summary>Gets or sets the spacing: linear, log, date, category.</summary>
    public object? type { get => Json.Get(); set => Json.Put(value); }

    /// <summary>Gets or sets both ends; on a log axis the exponents of ten.</summary>
    public object? range { get => Json.Get(); set => Json.Put(value); }
}
