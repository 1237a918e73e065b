using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>Which layers of a model are looked at, and what leaves them.</summary>
internal static class LayerWatch
{
    /// <summary>More layers than this do not fit a page.</summary>
    public const int MostLayers = 40;

    /// <summary>More numbers per layer than this are thinned out evenly.</summary>
    private const int MostNumbers = 1 << 20;

    /// <summary>Runs a model and counts what leaves each innermost module.</summary>
    /// <returns>The layers that are shown, and the rule by which, in words.</returns>
    public static (List<LayerNumbers> Layers, string Rule) Look(string op, Module<Tensor, Tensor> model, Tensor input)
    {
        ArgumentNullException.ThrowIfNull(model);
        Check(op, input);
        var seen = new List<(LayerNumbers Numbers, float[] Values)>();
        ModelWalk.Run(model, input, call =>
        {
            if (!call.IsLeaf || call.Output.dim() < 1 || call.Output.numel() == 0)
                return;
            var values = Tensors.Floats(call.Output);
            Tensors.RequireFinite(op, $"the output of layer {call.Name}", values);
            seen.Add((LayerNumbers.Of(call.Name, call.Kind, call.Output.shape, values), Thin(values)));
        });
        if (seen.Count == 0)
        {
            throw new VisualInputException(op, "a model with layers that are modules", $"{model.GetType().Name}",
                "functions called in forward cannot be watched: make them modules");
        }

        var shown = Sampling.Evenly(seen.Count, MostLayers);
        var (from, to) = Range([.. shown.Select(i => seen[i].Numbers)]);
        var rule = Sampling.Rule(seen.Count, MostLayers, "layers");
        if (seen.Max(l => l.Numbers.Shape.Aggregate(1.0, (all, size) => all * size)) > MostNumbers)
            rule += $" Ridge lines of layers with more than {MostNumbers:#,0} numbers follow as many, spread evenly.";
        return ([.. shown.Select(i => seen[i].Numbers.Spread(seen[i].Values, from, to))], rule);
    }

    /// <summary>Refuses inputs with which a model cannot be run.</summary>
    public static void Check(string op, Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.dim() < 1 || input.numel() == 0)
            throw new VisualInputException(op, "a batch of inputs, not empty", Tensors.Shape(input));
        if (input.is_floating_point())
            Tensors.RequireFinite(op, "the input", Tensors.Floats(input));
    }

    /// <summary>A common range of all layers: four deviations around each mean, no wider than the numbers.</summary>
    public static (double From, double To) Range(IReadOnlyList<LayerNumbers> layers)
    {
        var from = layers.Min(l => Math.Max(l.Low, l.Mean - (4 * l.Deviation)));
        var to = layers.Max(l => Math.Min(l.High, l.Mean + (4 * l.Deviation)));
        return from < to ? (from - ((to - from) * 0.02), to + ((to - from) * 0.02)) : (from - 1, to + 1);
    }

    private static float[] Thin(float[] values)
    {
        var every = (values.Length + MostNumbers - 1) / MostNumbers;
        return every <= 1 ? values : [.. values.Where((_, i) => i % every == 0)];
    }
}
