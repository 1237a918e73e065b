using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Functions;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Spaces
{
    /// <summary>
    /// Shows losses of one example against its logit (or residual), and beside them their gradients, as autograd gives
    /// them: where a loss is flat, nothing is learnt, however wrong the answer.
    /// </summary>
    /// <param name="losses">Names and losses: from logits (N) to the loss of each (N).</param>
    /// <param name="from">The smallest logit.</param>
    /// <param name="to">The largest logit.</param>
    /// <param name="against">What is on the axis: "logit", or for example "residual".</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <example><code>
    /// Spaces.LossAgainstLogit([
    ///     ("cross-entropy", z => functional.softplus(-z)),
    ///     ("squared error", z => (z.sigmoid() - 1).square())])
    /// </code></example>
    /// <exception cref="VisualInputException">There are no or over 6 losses, or one gives another shape.</exception>
    public static Visual LossAgainstLogit(IReadOnlyList<(string Name, Func<Tensor, Tensor> Loss)> losses,
        double from = -6, double to = 6, string against = "logit",
        string title = "Loss and gradient against the logit", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.LossAgainstLogit";
        ArgumentNullException.ThrowIfNull(losses);
        Tensors.Title(op, title);
        ArgumentException.ThrowIfNullOrWhiteSpace(against);
        if (losses.Count is 0 or > 6)
            throw new VisualInputException(op, "1 to 6 losses", $"{losses.Count}");
        var samples = losses.Select(l => (l.Name, Sample: FunctionSample.Of(op, l.Loss, from, to))).ToList();
        foreach (var (name, sample) in samples)
            Tensors.RequireFinite(op, $"the values of '{name}'", [.. sample.Y.Select(y => (float)y)]);
        var grid = new PlotGrid(
            title, [Panel("loss", s => s.Y), Panel($"gradient by the {against}", s => s.Slope)], 2, 330);
        return new Sheet("curves", title, theme, Tell(title, against, samples))
        {
            Draw = easel => grid.Draw(easel),
            Data = new JsonObject
            {
                ["word"] = char.ToUpperInvariant(against[0]) + against[1..],
                ["views"] = new JsonArray(grid.Panels()),
            },
            Hint = $"Point at a curve, or use the arrow keys, to read losses and gradients at one {against}.",
        }.ToVisual();

        Plot Panel(string name, Func<FunctionSample, double[]> values) => new(name,
            new PlotAxis(against, AxisKind.Linear, from, to), new PlotAxis(),
            [.. samples.Select((s, i) => new PlotSeries(s.Name, s.Sample.X, values(s.Sample))
                { Style = i, Width = 2.3 })])
        { Legend = true };
    }

    private static string Tell(string title, string against, List<(string Name, FunctionSample Sample)> samples)
    {
        double[] places = [0, 0.25, 0.5, 0.75, 1];
        var lines = samples.Select(s => $"\n- {s.Name}: " + string.Join("; ", places.Select(t =>
        {
            var i = (int)(t * (s.Sample.X.Length - 1));
            return $"at {against} {N(s.Sample.X[i])} loss {N(s.Sample.Y[i])}, gradient {N(s.Sample.Slope[i])}";
        })));
        return $"{title}.{string.Concat(lines)}";
    }
}
