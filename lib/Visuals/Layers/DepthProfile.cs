using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>How far numbers spread at each depth of a model, forwards and backwards.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Layers">The places looked at.</param>
/// <param name="Forward">The deviation of the outputs there.</param>
/// <param name="Backward">The root mean square of the loss' gradient by these outputs.</param>
/// <param name="Spreads">How the outputs are spread: shares per bin over four deviations to each side of zero.</param>
internal sealed record DepthProfile(
    string Name, string[] Layers, double[] Forward, double[] Backward, double[][] Spreads)
{
    /// <summary>More layers than this do not fit a page.</summary>
    public const int MostLayers = 60;

    /// <summary>Gets how many places there are, of which so many are looked at.</summary>
    public int Count { get; init; } = Layers.Length;

    /// <summary>Bins of a spread.</summary>
    public const int Bins = 48;

    /// <summary>Looks at a model in the mode it is in; its buffers and gradients stay as they are.</summary>
    /// <param name="op">Who asks.</param>
    /// <param name="name">The model's name.</param>
    /// <param name="model">The model.</param>
    /// <param name="input">A batch.</param>
    /// <param name="loss">From the output to the loss.</param>
    public static DepthProfile Of(
        string op, string name, Module<Tensor, Tensor> model, Tensor input, Func<Tensor, Tensor> loss)
    {
        using var scope = NewDisposeScope();
        using var recording = set_grad_enabled(true);
        var seen = new List<(string Name, Tensor Output)>();
        // The gradient is asked of the outputs alone, so that the parameters' own gradients stay untouched.
        var fresh = input.is_floating_point() ? input.detach().requires_grad_() : input;
        Tensor? end = null;
        ModelWalk.Run(model, () => end = loss(model.call(fresh)), call =>
        {
            if (call.IsLeaf && call.Output.requires_grad && IsPlace(call))
                seen.Add((call.Name, call.Output));
        }, training: null, keep: true);
        if (seen.Count == 0 || end is null || end.numel() != 1)
        {
            throw new VisualInputException(op, "a model with layers that are modules, and a loss of one number",
                $"{seen.Count} layers, loss {(end is null ? "none" : Tensors.Shape(end))}");
        }

        var count = seen.Count;
        seen = [.. Sampling.Evenly(count, MostLayers).Select(i => seen[i])];
        var gradients = autograd.grad([end], [.. seen.Select(s => s.Output)], allow_unused: true);
        var forward = seen.ConvertAll(s => Tensors.Floats(s.Output));
        foreach (var (i, values) in forward.Index())
            Tensors.RequireFinite(op, $"the output of layer {seen[i].Name} of '{name}'", values);
        return new DepthProfile(name, [.. seen.Select(s => s.Name)], [.. forward.Select(Deviation)],
            [.. gradients.Select(g => g is null ? 0 : RootMeanSquare(Tensors.Floats(g)))], [.. forward.Select(Spread)])
        { Count = count };
    }

    /// <summary>Layers that only pass numbers on are left out.</summary>
    private static bool IsPlace(ModuleCall call) => call.Kind is not ("Flatten" or "Dropout" or "Identity");

    private static double Deviation(float[] values)
    {
        var mean = values.Average(v => (double)v);
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }

    private static double RootMeanSquare(float[] values) => Math.Sqrt(values.Average(v => (double)v * v));

    private static double[] Spread(float[] values)
    {
        var (reach, bins) = (4 * Math.Max(1e-30, Deviation(values)), new double[Bins]);
        foreach (var v in values)
            bins[Math.Clamp((int)((v + reach) / (2 * reach) * Bins), 0, Bins - 1)] += 1.0 / values.Length;
        return bins;
    }
}
