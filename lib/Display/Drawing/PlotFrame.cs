namespace DeepLearning.Display.Drawing;

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Y + Height;
}

/// <summary>Where a plot lies: the data area inside its box, and the mapping of data into it.</summary>
internal sealed class PlotFrame
{
    private const double CharWidth = 6.7;

    private PlotFrame(Box area, Scale x, Scale y, List<Tick> xTicks, List<Tick> yTicks)
    {
        Area = area;
        X = x;
        Y = y;
        XTicks = xTicks;
        YTicks = yTicks;
    }

    /// <summary>Gets the data area.</summary>
    public Box Area { get; }

    /// <summary>Gets the horizontal scale.</summary>
    public Scale X { get; }

    /// <summary>Gets the vertical scale.</summary>
    public Scale Y { get; }

    /// <summary>Gets the places marked on the horizontal axis, as shares.</summary>
    public List<Tick> XTicks { get; }

    /// <summary>Gets the places marked on the vertical axis, as shares.</summary>
    public List<Tick> YTicks { get; }

    /// <summary>Lays a plot out inside a box, below a head of the given height.</summary>
    public static PlotFrame Fit(Plot plot, Box box, double head)
    {
        var x = Scale.Fit(plot.X, plot.Series.SelectMany(s => s.X));
        var filled = plot.Series.Any(s => s.Fill) ? new double[] { 0 } : [];
        var y = Scale.Fit(plot.Y, plot.Series.SelectMany(s => s.Y).Concat(filled));
        var yTicks = y.ShareTicks((int)Math.Clamp(box.Height / 55, 2, 8));
        var labels = yTicks.Count == 0 ? 3 : yTicks.Max(t => Math.Min(t.Label.Length, 16));
        var left = 14 + (labels * CharWidth) + (string.IsNullOrEmpty(plot.Y.Title) ? 0 : 20);
        var bottom = 26 + (string.IsNullOrEmpty(plot.X.Title) ? 0 : 20);
        var area = new Box(
            box.X + left, box.Y + head, Math.Max(20, box.Width - left - 18), Math.Max(20, box.Height - head - bottom));
        var widest = plot.X.Categories is { Count: > 0 } names ? names.Max(n => n.Length) * CharWidth
            : plot.X.Kind == AxisKind.Date ? 60 : 36;
        var xTicks = x.ShareTicks((int)Math.Clamp(area.Width / (widest + 25), 2, 12));
        return new PlotFrame(area, x, y, xTicks, yTicks);
    }

    /// <summary>The pixel column of a value; NaN where it has none.</summary>
    public double Px(double value) => Area.X + (X.Share(value) * Area.Width);

    /// <summary>The pixel row of a value; NaN where it has none.</summary>
    public double Py(double value) => Area.Bottom - (Y.Share(value) * Area.Height);
}
