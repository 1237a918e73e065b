using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Points, joined by lines or not, with areas, errors and words.</summary>
internal sealed class Curve : Mark
{
    private readonly string mode;
    private readonly ErrorBars errorX;
    private readonly ErrorBars errorY;

    /// <summary>Reads a trace of points.</summary>
    public Curve(TraceSource source)
        : base(source)
    {
        Xs = X.Values(Trace.List("x"));
        Ys = Y.Values(Trace.List("y"));
        Xs = Xs.Length > 0 || Trace["x"] is JsonArray { Count: 0 } && Ys.Length == 0 ? Xs : Counted("x", Ys.Length);
        Ys = Ys.Length > 0 ? Ys : Counted("y", Xs.Length);
        Own = Ys;
        mode = IsMesh ? "markers" : Trace.Text("mode") ?? (Xs.Length < 20 && Stack is null ? "lines+markers" : "lines");
        errorX = new ErrorBars(Trace.Object("error_x"), Xs);
        errorY = new ErrorBars(Trace.Object("error_y"), Ys);
        if (Trace.Object("marker")?["color"] is JsonArray colors && colors.Any(c => Read.Number(c) is not null))
        {
            var numbers = colors.Select(c => Read.Number(c) ?? double.NaN).ToList();
            Colors = ColorAxis.Of(Trace.Object("marker"), Layout, 'c', numbers);
        }
    }

    /// <summary>Gets the values along x.</summary>
    public double[] Xs { get; }

    /// <summary>Gets the values along y as the trace has them.</summary>
    public double[] Own { get; }

    /// <summary>Gets the values along y; stacked ones lie on those below.</summary>
    public double[] Ys { get; private set; }

    /// <summary>Gets the group in which areas are stacked, or null.</summary>
    public string? Stack => Trace.Text("stackgroup") is { Length: > 0 } group ? group : null;

    /// <summary>Gets or sets the curve drawn before, down to which an area may reach.</summary>
    public Curve? Before { get; set; }

    /// <inheritdoc/>
    public override ColorAxis? Colors { get; }

    /// <summary>Gets whether points are joined.</summary>
    public bool HasLine => mode.Contains("lines", StringComparison.Ordinal);

    /// <summary>Gets whether points are marked.</summary>
    public bool HasMarks => mode.Contains("markers", StringComparison.Ordinal);

    /// <summary>Gets how an area is filled: none, tozeroy, tonexty, tozerox, toself.</summary>
    public string Fill => Trace.Text("fill") ?? (Stack is null ? "none" : Before is null ? "tozeroy" : "tonexty");

    /// <summary>Lays the values on those of the curve below.</summary>
    public void StackOn(Curve below)
    {
        var heights = new Dictionary<double, double>();
        for (var i = 0; i < Math.Min(below.Xs.Length, below.Ys.Length); i++)
            heights[below.Xs[i]] = double.IsFinite(below.Ys[i]) ? below.Ys[i] : 0;
        Ys = [.. Ys.Select((y, i) => y + (i < Xs.Length ? heights.GetValueOrDefault(Xs[i]) : 0))];
        Before = below;
    }

    /// <inheritdoc/>
    public override void Include()
    {
        var marks = HasMarks || (!HasLine && mode.Contains("text", StringComparison.Ordinal));
        foreach (var (i, x) in Xs.Index())
        {
            if (i < Ys.Length && double.IsFinite(Ys[i]))
                X.Include(x, marks || X.Kind == AxisKind.Category);
        }

        foreach (var (i, y) in Ys.Index())
        {
            if (i < Xs.Length && double.IsFinite(Xs[i]))
                Y.Include(y, loose: true);
        }

        if (Xs.Length > 1 && Array.TrueForAll(Xs, x => x == Math.Floor(x)))
            X.Whole();
        if (HasMarks && Trace.Object("marker")?["size"] is { } size)
        {
            var radius = Dots.Largest(Trace.Object("marker"), size) / 2;
            X.Loosen((radius + 4) / 420);
            Y.Loosen((radius + 4) / 280);
        }

        errorX.Include(X);
        errorY.Include(Y);
        if (Fill == "tozeroy" && Y.Kind == AxisKind.Linear)
            Y.Include(0, loose: false);
        if (Fill == "tozerox" && X.Kind == AxisKind.Linear)
            X.Include(0, loose: false);
    }

    /// <inheritdoc/>
    public override void Paint(SvgWriter svg, Frame frame)
    {
        var pixels = Pixels(frame);
        if (IsMesh)
            Mesh.Paint(svg, Trace, pixels, Ink(Trace.Text("color")));
        if (Fill is not ("none" or ""))
            PaintArea(svg, frame, pixels);
        var line = Trace.Object("line");
        if (HasLine && LineWidth > 0)
        {
            svg.Leaf("path",
                [("d", CurvePath.Open(CurvePath.Shaped(pixels, line.Text("shape")), line.Text("shape") == "spline",
                    Trace.Flag("connectgaps") == true)),
                ("fill", "none"), .. Ink(LineColor).Stroke, ("stroke-width", LineWidth),
                ("stroke-dasharray", Dashes.Of(line.Text("dash"), Index)), ("stroke-linejoin", "round"),
                ("stroke-linecap", "round"), ("opacity", Opacity)]);
        }

        errorX.Paint(svg, pixels, frame, lies: true, Ink(errorX.Color ?? LineColor ?? MarkColor));
        errorY.Paint(svg, pixels, frame, lies: false, Ink(errorY.Color ?? LineColor ?? MarkColor));
        if (HasMarks)
            new Dots(Trace.Object("marker"), Index, Ink(MarkColor ?? LineColor), Colors, Opacity).Paint(svg, pixels);
        if (mode.Contains("text", StringComparison.Ordinal))
            PaintWords(svg, pixels);
    }

    /// <inheritdoc/>
    public override void Key(SvgWriter svg, double x, double y)
    {
        if (Fill is not ("none" or ""))
        {
            svg.Leaf("rect", [("x", x), ("y", y - 1), ("width", 24), ("height", 7), .. AreaInk.Fill,
                ("opacity", AreaOpacity)]);
        }

        if (HasLine && LineWidth > 0)
        {
            svg.Leaf("path", [("d", $"M{SvgWriter.Number(x)} {SvgWriter.Number(y)}h24"), ("fill", "none"),
                .. Ink(LineColor).Stroke, ("stroke-width", Math.Clamp(LineWidth, 2, 5)),
                ("stroke-dasharray", Dashes.Of(Trace.Object("line").Text("dash"), Index))]);
        }

        if (HasMarks)
            new Dots(Trace.Object("marker"), Index, Ink(MarkColor ?? LineColor), Colors, null).Key(svg, x + 12, y);
    }

    /// <inheritdoc/>
    public override string Describe() => CurveWords.Tell(this, (HasLine, HasMarks, Fill) switch
    {
        (_, _, not ("none" or "")) => "area",
        (true, true, _) => "line with markers",
        (true, false, _) => "line",
        (false, true, _) => "points",
        _ => "texts",
    });

    private bool IsMesh => Trace.Text("type") == "mesh3d";

    private string? LineColor => Trace.Object("line").Text("color");

    private string? MarkColor => Trace.Object("marker").Text("color");

    private double LineWidth => Math.Clamp(Trace.Object("line").Number("width") ?? 2, 0, 20);

    private Ink AreaInk => Ink(Trace.Text("fillcolor") ?? LineColor ?? MarkColor);

    private double AreaOpacity => Trace.Text("fillcolor") is null ? (Stack is null ? 0.22 : 0.55) : 1;

    private double[] Counted(string letter, int count)
    {
        var first = Read.Number(Trace[letter + "0"]) ?? 0;
        var step = Trace.Number("d" + letter) ?? 1;
        return [.. Enumerable.Range(0, count).Select(i => first + (i * step))];
    }

    private (double X, double Y)[] Pixels(Frame frame)
    {
        var pixels = new (double X, double Y)[Math.Min(Xs.Length, Ys.Length)];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (frame.Px(Xs[i]), frame.Py(Ys[i]));
        return pixels;
    }

    private void PaintArea(SvgWriter svg, Frame frame, (double X, double Y)[] pixels)
    {
        var shape = Trace.Object("line").Text("shape");
        var path = Fill switch
        {
            "tonexty" or "tonext" when Before is { } before =>
                CurvePath.Between(CurvePath.Shaped(pixels, shape), CurvePath.Shaped(before.Pixels(frame), shape)),
            "tozerox" => CurvePath.Down(pixels, X.Kind == AxisKind.Log ? frame.Area.X : frame.Px(0), lies: true),
            "toself" => CurvePath.Open(pixels, spline: false, connect: false) + "z",
            _ => CurvePath.Down(CurvePath.Shaped(pixels, shape),
                Y.Kind == AxisKind.Log ? frame.Area.Bottom : frame.Py(0), lies: false, shape == "spline"),
        };
        svg.Leaf("path", [("d", path), .. AreaInk.Fill, ("opacity", AreaOpacity)]);
    }

    private void PaintWords(SvgWriter svg, (double X, double Y)[] pixels)
    {
        var words = Spread.Words(Trace["text"], pixels.Length);
        var place = Trace.Text("textposition") ?? (HasMarks || HasLine ? "top center" : "middle center");
        var anchor = place.EndsWith("left", StringComparison.Ordinal) ? "end"
            : place.EndsWith("right", StringComparison.Ordinal) ? "start" : "middle";
        var (right, down) = (anchor == "end" ? -7 : anchor == "start" ? 7 : 0,
            place.StartsWith("top", StringComparison.Ordinal) ? -8
            : place.StartsWith("bottom", StringComparison.Ordinal) ? 17 : 4);
        foreach (var (i, word) in words.Take(500).Index())
        {
            if (word.Length > 0 && double.IsFinite(pixels[i].X) && double.IsFinite(pixels[i].Y))
            {
                svg.Text("text", Axes.TextWidth.Cut(word, 11, 220), [("x", pixels[i].X + right),
                    ("y", pixels[i].Y + down), ("text-anchor", anchor), ("font-size", 11), .. Marks.Ink.Role("fg")]);
            }
        }
    }
}
