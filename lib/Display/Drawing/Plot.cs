namespace DeepLearning.Display.Drawing;

/// <summary>How an axis spaces its values.</summary>
internal enum AxisKind
{
    /// <summary>Equal steps.</summary>
    Linear,

    /// <summary>Equal ratios; values at or below zero cannot be shown.</summary>
    Log,

    /// <summary>Time; values are days since 1970-01-01.</summary>
    Date,

    /// <summary>Names; values are indices into them.</summary>
    Category,
}

/// <summary>What a reader is told about an axis, and optionally its range in data units.</summary>
internal sealed record PlotAxis(
    string? Title = null,
    AxisKind Kind = AxisKind.Linear,
    double? Min = null,
    double? Max = null,
    IReadOnlyList<string>? Categories = null);

/// <summary>One curve or cloud of points.</summary>
internal sealed record PlotSeries(string Name, double[] X, double[] Y)
{
    /// <summary>Joins the points.</summary>
    public bool Line { get; init; } = true;

    /// <summary>Marks the points.</summary>
    public bool Marks { get; init; }

    /// <summary>The index into palette, dashes and shapes.</summary>
    public int Style { get; init; }

    /// <summary>A CSS colour in place of the palette's.</summary>
    public string? Color { get; init; }

    /// <summary>One CSS colour per point, in place of <see cref="Color"/>.</summary>
    public IReadOnlyList<string>? PointColors { get; init; }

    /// <summary>A dash pattern in place of the palette's; an empty one is solid.</summary>
    public string? Dash { get; init; }

    /// <summary>A shape in place of the style's.</summary>
    public int? Shape { get; init; }

    /// <summary>The width of the line.</summary>
    public double Width { get; init; } = 2;

    /// <summary>The radius of the marks.</summary>
    public double Radius { get; init; } = 3.2;

    /// <summary>The opacity of line and marks.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Whether the legend names the series.</summary>
    public bool InLegend { get; init; } = true;

    /// <summary>Fills the area down to zero.</summary>
    public bool Fill { get; init; }

    /// <summary>Words beside the points.</summary>
    public IReadOnlyList<string>? Labels { get; init; }
}

/// <summary>A picture of curves over two axes.</summary>
internal sealed record Plot(string? Title, PlotAxis X, PlotAxis Y, IReadOnlyList<PlotSeries> Series)
{
    /// <summary>Whether a legend is drawn; by default when there is more than one named series.</summary>
    public bool? Legend { get; init; }
}
