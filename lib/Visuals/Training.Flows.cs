using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Flows;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Training
{
    /// <summary>
    /// Shows how much gradient reaches each parameter after a backward pass, and how large a step that is against the
    /// parameter itself: vanishing, exploding, or steady.
    /// </summary>
    /// <param name="model">The model, after <c>loss.backward()</c>.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// Root mean square of the gradient, and of the weight. Parameters without gradient are named. Of more than 60
    /// parameters, 60 spread evenly are shown.
    /// </remarks>
    /// <exception cref="VisualInputException">No parameter has a gradient.</exception>
    public static Visual GradientFlow(Module model, string title = "Gradient by layer",
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(model);
        return GradientFlow([("gradient", model)], title, theme);
    }

    /// <summary>Shows how much gradient reaches each parameter of several models.</summary>
    /// <param name="models">Names and models, 1 to 6, each after <c>loss.backward()</c>.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A model has no gradient.</exception>
    public static Visual GradientFlow(IReadOnlyList<(string Name, Module Model)> models,
        string title = "Gradient by layer", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.GradientFlow";
        ArgumentNullException.ThrowIfNull(models);
        Tensors.Title(op, title);
        if (models.Count is 0 or > 6)
            throw new VisualInputException(op, "1 to 6 models", $"{models.Count}");
        return new FlowPicture(title, [.. models.Select(m => GradientRow.Of(op, m.Name, m.Model))]).ToVisual(theme);
    }

    /// <summary>
    /// Shows how much of a sequence model's last answer depends on each earlier input: the gradient by lag, which fades
    /// in plain recurrent nets and lasts in gated ones.
    /// </summary>
    /// <param name="models">Names and models, 1 to 6: from (B, T, F) to outputs whose last step is taken.</param>
    /// <param name="input">A batch, shape (B, T, F).</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// <b>Formula</b> mean over the batch of ‖∂ sum(y_last) / ∂ x_(T-1-lag)‖. Outputs of three sizes are taken to be
    /// (B, T, D), and only their last step counts; others count whole.
    /// </remarks>
    /// <exception cref="VisualInputException">The input is no batch of sequences, or gets no gradient.</exception>
    public static Visual GradientByLag(IReadOnlyList<(string Name, Func<Tensor, Tensor> Model)> models, Tensor input,
        string title = "Gradient by lag", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.GradientByLag";
        ArgumentNullException.ThrowIfNull(models);
        Tensors.Title(op, title);
        Tensors.Checked(op, "an input of shape (B, T, F)", input, 3);
        if (models.Count is 0 or > 6)
            throw new VisualInputException(op, "1 to 6 models", $"{models.Count}");
        var curves = models.Select(m => (m.Name, Values: LagCurve.Of(op, m.Model, input))).ToList();
        var lags = Enumerable.Range(0, curves[0].Values.Length).Select(l => (double)l).ToArray();
        var plot = new Plot(
            "", new PlotAxis("lag: steps before the last"), new PlotAxis("size of gradient", AxisKind.Log),
            [.. curves.Select((c, i) => new PlotSeries(c.Name, lags, [.. c.Values.Select(v => Math.Max(v, 1e-30))])
                { Style = i, Width = 2.3, Marks = lags.Length <= 30 })])
        { Legend = true };
        var grid = new PlotGrid(title, [plot], 1, 330) { Width = 640 };
        return new Sheet("curves", title, theme, LagCurve.Describe(title, curves) + grid.Rule)
        {
            Draw = easel => grid.Draw(easel),
            Data = new System.Text.Json.Nodes.JsonObject
            {
                ["word"] = "Lag",
                ["views"] = new System.Text.Json.Nodes.JsonArray(grid.Panels()),
            },
            Hint = "Point at a curve, or use the arrow keys, to read the gradient at one lag.",
        }.ToVisual();
    }
}
