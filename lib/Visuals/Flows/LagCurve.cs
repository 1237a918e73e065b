using System.Text;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Flows;

/// <summary>The gradient of a last answer by each earlier input.</summary>
internal static class LagCurve
{
    /// <summary>The mean length of the gradient at each lag, the last input first.</summary>
    public static double[] Of(string op, Func<Tensor, Tensor> model, Tensor input)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var scope = NewDisposeScope();
        using var recording = set_grad_enabled(true);
        var x = input.detach().clone().requires_grad_();
        var y = model(x);
        var last = y.dim() == 3 ? y.select(1, -1) : y;
        if (!last.requires_grad)
            throw new VisualInputException(op, "a model that autograd can follow", "a result without gradient");
        var slope = autograd.grad([last.sum()], [x], allow_unused: true)[0];
        if (slope is null)
            throw new VisualInputException(op, "a model whose answer depends on its input", "one that does not");
        var lengths = Tensors.Floats(slope.square().sum(2).sqrt().mean([0L]));
        Tensors.RequireFinite(op, "the gradient", lengths);
        return [.. lengths.Reverse().Select(v => (double)v)];
    }

    /// <summary>Tells the curves in words.</summary>
    public static string Describe(string title, List<(string Name, double[] Values)> curves)
    {
        var text = new StringBuilder($"{title}: size of the gradient of the last answer by earlier inputs.");
        foreach (var (name, values) in curves)
        {
            var some = Sampling.Evenly(values.Length, 8).Select(l => $"lag {l}: {N(values[l])}");
            var half = Array.FindIndex(values, v => v < values[0] / 2);
            text.Append($"\n- {name}:{Sampling.Told(values.Length, 8, "lags")} {string.Join(", ", some)}; ");
            text.Append(half < 0
                ? "never below half of the first." : $"below half of the first from lag {half} on.");
        }

        return text.ToString();
    }

    private static string N(double value) => Ticks.Short(double.Parse(value.ToString("G3", null), null));
}
