using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals;

public static partial class Training
{
    /// <summary>
    /// Shows the loss of a run whose learning rate grew at every step, and marks two rates: where the smoothed loss
    /// falls fastest, and where it is lowest (ten times too much to train with).
    /// </summary>
    /// <param name="rates">The learning rates, growing.</param>
    /// <param name="losses">The loss at each of them; may diverge at the end.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// <b>Rule</b> Losses are smoothed by the mean over a twentieth of the run to each side; "fastest" is the steepest
    /// fall per factor of the rate before the lowest loss. <b>Source</b> "Cyclical Learning Rates for Training Neural
    /// Networks", arXiv 1506.01186, section 3.3.
    /// </remarks>
    /// <exception cref="VisualInputException">
    /// Fewer than 5 numbers, another number of losses, or rates that do not grow.
    /// </exception>
    public static Visual LearningRateFinder(IReadOnlyList<double> rates, IReadOnlyList<double> losses,
        string title = "Learning-rate finder", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.LearningRateFinder";
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(losses);
        Tensors.Title(op, title);
        if (rates.Count != losses.Count || rates.Count < 5)
        {
            throw new VisualInputException(
                op, "at least 5 rates and as many losses", $"{rates.Count} and {losses.Count}");
        }

        for (var i = 0; i < rates.Count; i++)
        {
            if (!(rates[i] > (i == 0 ? 0 : rates[i - 1])) || !double.IsFinite(rates[i]))
                throw new VisualInputException(op, "rates above 0 that grow", $"{rates[i]} at place {i}");
        }

        return Find(op, title, [.. rates], [.. losses], theme);
    }

    /// <summary>Where the smoothed loss falls fastest per factor of the rate, and where it is lowest.</summary>
    internal static (int Fastest, int Lowest) PickRates(double[] rates, double[] smooth)
    {
        var lowest = Array.IndexOf(smooth, smooth.Where(double.IsFinite).Min());
        var fastest = lowest;
        var steepest = 0.0;
        for (var i = 1; i < lowest; i++)
        {
            var slope = (smooth[i + 1] - smooth[i - 1]) / Math.Log(rates[i + 1] / rates[i - 1]);
            if (slope < steepest)
                (steepest, fastest) = (slope, i);
        }

        return (fastest, lowest);
    }

    private static Visual Find(string op, string title, double[] rates, double[] losses, VisualTheme theme)
    {
        var curve = new Curves.CurveHistory("loss");
        curve.Values.AddRange(losses);
        var smooth = losses.Length >= Curves.CurveHistory.SmoothFrom ? curve.Smooth() : losses;
        if (!smooth.Any(double.IsFinite))
            throw new VisualInputException(op, "at least one finite loss", "none");
        var (fastest, lowest) = PickRates(rates, smooth);
        var finite = smooth.Where(double.IsFinite).ToList();
        var start = smooth.First(double.IsFinite);
        // What explodes at the end would flatten all that matters.
        var top = Math.Min(finite.Max(), start + (1.2 * Math.Max(1e-9, start - finite.Min())));
        var air = Math.Max(1e-9, (top - finite.Min()) * 0.08);
        var plot = new Plot("", new PlotAxis("learning rate", AxisKind.Log),
            new PlotAxis("loss", AxisKind.Linear, finite.Min() - air, top + air),
            [
                new PlotSeries("each step", rates, losses) { Style = 6, Width = 1, Opacity = 0.5, Dash = "" },
                new PlotSeries("smoothed", rates, smooth) { Style = 0, Width = 2.4, Dash = "" },
            ])
        { Legend = true };
        var grid = new PlotGrid(title, [plot], 1, 330) { Width = 640 };
        var text = $"{title}: {rates.Length} rates from {N(rates[0])} to {N(rates[^1])}. The loss starts at "
            + $"{N(start)}, falls fastest at a rate of {N(rates[fastest])} (loss {N(smooth[fastest])}), and is lowest "
            + $"at {N(rates[lowest])} (loss {N(smooth[lowest])}); after that it rises. A rate near "
            + $"{N(rates[fastest])}, or a tenth of the lowest one, {N(rates[lowest] / 10)}, is a good start."
            + grid.Rule;
        return new Sheet("curves", title, theme, text)
        {
            Draw = easel => grid.Draw(easel, (svg, _, frame) =>
            {
                Flag(svg, frame, rates[fastest], smooth[fastest], "falls fastest", 2);
                Flag(svg, frame, rates[lowest], smooth[lowest], "lowest", 1);
            }),
            Data = new JsonObject { ["word"] = "Learning rate", ["views"] = new JsonArray(grid.Panels()) },
            Hint = "Point at the curve, or use the arrow keys, to read the loss at one rate.",
        }.ToVisual();
    }

    private static void Flag(SvgWriter svg, PlotFrame frame, double x, double y, string words, int style)
    {
        double px = frame.Px(x), py = frame.Py(y);
        svg.Leaf("path", ("d", $"M{Number(px)} {Number(frame.Area.Y)}V{Number(frame.Area.Bottom)}"), ("fill", "none"),
            ("class", $"l-{style}"), ("stroke", Palette.Light[style]), ("stroke-width", "1.6"),
            ("stroke-dasharray", Palette.Dashes[style]));
        svg.Leaf("path", ("d", Markers.Path(style, px, py, 5.5)), ("class", $"f-{style}"),
            ("fill", Palette.Light[style]));
        var left = px > frame.Area.X + (frame.Area.Width * 0.3);
        var (tx, ty) = (px + (left ? -7 : 7), frame.Area.Y + (style == 2 ? 14 : 34));
        var said = $"{words} {N(x)}";
        var wide = (said.Length * 6.9) + 6;
        svg.Leaf("rect", ("x", left ? tx - wide + 3 : tx - 3), ("y", ty - 13), ("width", wide), ("height", 18),
            ("rx", 3), ("class", "f-paper"), ("fill", Palette.Role("paper")), ("opacity", "0.85"));
        svg.Text("text", said, ("x", tx), ("y", ty), ("text-anchor", left ? "end" : null), ("font-size", 12),
            ("font-weight", 600), ("class", $"f-{style}"), ("fill", Palette.Light[style]));
    }
}
