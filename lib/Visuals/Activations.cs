using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Functions;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>Looks at activation functions.</summary>
public static class Activations
{
    private const double Width = 560;
    private const double Height = 340;

    /// <summary>Draws an activation function and its derivative, as autograd computes it.</summary>
    /// <param name="name">relu, leaky_relu, elu, sigmoid, tanh, gelu, silu or softplus.</param>
    /// <param name="from">The smallest x.</param>
    /// <param name="to">The largest x.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">No activation has that name; the message lists those there are.</exception>
    public static Visual Curve(string name, double from = -5, double to = 5, VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Curve(NamedFunctions.Find(name), from, to, name, theme);
    }

    /// <summary>Draws any elementwise function and its derivative, as autograd computes it.</summary>
    /// <param name="function">Gives as many numbers as it takes, each from its own input.</param>
    /// <param name="from">The smallest x.</param>
    /// <param name="to">The largest x.</param>
    /// <param name="name">Its name.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">The range is empty, or the function gives another shape.</exception>
    public static Visual Curve(Func<Tensor, Tensor> function, double from = -5, double to = 5, string name = "f",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var sample = FunctionSample.Of(function, from, to);
        var text = sample.Describe(name);
        var plot = new Plot(name, new PlotAxis("x", AxisKind.Linear, from, to), new PlotAxis(),
        [
            new PlotSeries($"{name}(x)", sample.X, sample.Y) { Style = 0, Width = 2.4 },
            new PlotSeries("derivative", sample.X, sample.Slope) { Style = 1 },
        ]);
        var svg = new SvgWriter();
        var frame = PlotPainter.Paint(svg, plot, new Box(0, 0, Width, Height), "CLIP");
        return new Sheet("functions", name, theme, text)
        {
            Draw = easel => easel.Svg(
                Width, Height, svg.ToString().Replace("CLIP", easel.Id + "-c", StringComparison.Ordinal)),
            Data = new JsonObject { ["panel"] = Panel(frame, sample, name) },
            Hint = "Point at the curves, or use the arrow keys, to read value and slope.",
        }.ToVisual();
    }

    private static JsonObject Panel(PlotFrame frame, FunctionSample sample, string name)
    {
        var area = frame.Area;
        return new JsonObject
        {
            ["area"] = new JsonArray(area.X, area.Y, area.Width, area.Height),
            ["x"] = new JsonArray(frame.X.Min, frame.X.Max),
            ["curves"] = new JsonArray(Curve($"{name}(x)", sample.Y), Curve("derivative", sample.Slope)),
        };

        JsonObject Curve(string title, double[] values) => new()
        {
            ["name"] = title,
            ["s"] = new JsonArray([.. sample.X.Select(x => JsonValue.Create(Math.Round(x, 4)))]),
            ["v"] = new JsonArray([.. values.Select(Number)]),
        };

        static JsonValue? Number(double value) =>
            double.IsFinite(value) ? JsonValue.Create(Math.Round(value, 5)) : null;
    }
}
