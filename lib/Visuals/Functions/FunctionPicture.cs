using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Functions;

/// <summary>Draws a function with its derivative, or with one tangent.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Name">The function's name.</param>
/// <param name="Sample">Its values.</param>
/// <param name="Start">Where the point stands at first.</param>
/// <param name="Tangent">Whether the tangent and a secant are the subject, not the derivative's curve.</param>
internal sealed record FunctionPicture(string Title, string Name, FunctionSample Sample, double Start, bool Tangent)
{
    private const double Width = 620;
    private const double Height = 360;

    /// <summary>How far the second point stands off at first, as a share of the range.</summary>
    private const double FirstStep = 0.25;

    /// <summary>Makes the visual.</summary>
    public Visual ToVisual(string text, VisualTheme theme)
    {
        var frame = PlotPainter.Paint(new SvgWriter(), Plot(), new Box(0, 0, Width, Height), "none");
        return new Sheet("functions", Title, theme, text)
        {
            Draw = Draw,
            Data = new JsonObject
            {
                ["panel"] = Panel(frame),
                ["name"] = Name,
                ["start"] = Start,
                ["secant"] = Tangent ? FirstStep : null,
            },
            Hint = "Drag the point along the curve, or move it with the arrow keys, to read value and slope.",
        }.ToVisual();
    }

    private string Draw(Easel easel)
    {
        var svg = new SvgWriter();
        PlotPainter.Paint(svg, Plot(), new Box(0, 0, Width, Height), easel.Id + "-c");
        return easel.Svg(Width, Height, svg.ToString());
    }

    private Plot Plot()
    {
        var at = Sample.Near(Start);
        double[] ends = [Sample.X[0], Sample.X[^1]];
        var curve = new PlotSeries($"{Name}(x)", Sample.X, Sample.Y) { Style = 0, Width = 2.4 };
        PlotSeries second = Tangent
            ? new PlotSeries($"tangent at x = {Ticks.Short(Math.Round(Sample.X[at], 3))}", ends,
                [.. ends.Select(x => Sample.Y[at] + (Sample.Slope[at] * (x - Sample.X[at])))])
            { Style = 1 }
            : new PlotSeries("derivative", Sample.X, Sample.Slope) { Style = 1 };
        var (low, high) = Range();
        return new Plot(Title, new PlotAxis("x", AxisKind.Linear, ends[0], ends[1]),
            new PlotAxis(null, AxisKind.Linear, low, high),
            Tangent ? [curve, second, Secant(at, ends)] : [curve, second]);
    }

    /// <summary>The step of the first secant in samples: a quarter of the range, back where there is no room.</summary>
    public (int There, double Slope) Chord()
    {
        var at = Sample.Near(Start);
        var step = Math.Max(1, (int)Math.Round((Sample.X.Length - 1) * FirstStep));
        var there = at + step < Sample.X.Length ? at + step : Math.Max(0, at - step);
        return (there, (Sample.Y[there] - Sample.Y[at]) / (Sample.X[there] - Sample.X[at]));
    }

    private PlotSeries Secant(int at, double[] ends)
    {
        var (there, slope) = Chord();
        return new PlotSeries($"secant, h = {Ticks.Short(Math.Round(Sample.X[there] - Sample.X[at], 3))}", ends,
            [.. ends.Select(x => Sample.Y[at] + (slope * (x - Sample.X[at])))])
        { Style = 2 };
    }

    /// <summary>A tangent may leave the picture; the curve may not.</summary>
    private (double Low, double High) Range()
    {
        var all = (Tangent ? Sample.Y : Sample.Y.Concat(Sample.Slope)).Where(double.IsFinite).ToArray();
        if (all.Length == 0)
            return (-1, 1);
        var (low, high) = (all.Min(), all.Max());
        var air = high > low ? (high - low) * (Tangent ? 0.12 : 0.04) : Math.Max(1, Math.Abs(high) * 0.2);
        return (low - air, high + air);
    }

    private JsonObject Panel(PlotFrame frame)
    {
        var panel = Panels.Of(frame);
        panel["from"] = Sample.X[0];
        panel["to"] = Sample.X[^1];
        panel["y0"] = JsonText.Numbers(Sample.Y);
        panel["y1"] = JsonText.Numbers(Sample.Slope);
        return panel;
    }
}
