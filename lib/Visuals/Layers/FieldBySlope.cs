using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>
/// What a unit sees, asked of the model itself: the pixels by which its value has a slope. It needs no knowledge of the
/// layers, but a unit that is switched off has no slope; so many random images are asked.
/// <para><b>Source</b>: Luo et al., Understanding the Effective Receptive Field, arXiv 1701.04128.</para>
/// </summary>
internal static class FieldBySlope
{
    /// <summary>The magnitude of the slope at every pixel, summed over channels, units of all channels and
    /// images.</summary>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="model">The model.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="shape">Channels, height and width of an image.</param>
    /// <param name="unit">Row and column in the maps of the layer.</param>
    /// <param name="images">How many random images are asked.</param>
    public static float[] Strength(
        string op, Module<Tensor, Tensor> model, NamedLayer layer, long[] shape, (int Y, int X) unit, int images = 8) =>
        LayerTap.Quietly(model, () =>
        {
            using var scope = NewDisposeScope();
            var random = new Random(1);
            var pixels = new float[images * shape[0] * shape[1] * shape[2]];
            for (var i = 0; i < pixels.Length; i++)
                pixels[i] = (2 * random.NextSingle()) - 1;
            var x = tensor(pixels).reshape(images, shape[0], shape[1], shape[2]).requires_grad_();
            var maps = Maps(op, model, layer, x);
            if (maps.dim() != 4)
                throw new VisualInputException(op, $"maps (N, C, H, W) from '{layer.Name}'", Tensors.Shape(maps));
            using var grad = enable_grad();
            // Signs at random, so that no two channels cancel each other.
            var signs = tensor(Enumerable.Range(0, (int)maps.shape[1])
                .Select(_ => 0.5f + random.NextSingle()).ToArray());
            var sum = (maps.select(3, unit.X).select(2, unit.Y) * signs).sum();
            var slope = autograd.grad([sum], [x])[0];
            return Tensors.Floats(slope.abs().sum(dim: [0L, 1L]));
        });

    /// <summary>The rows and columns between which anything is above zero; the ends are one beyond the last.</summary>
    public static (int Top, int Bottom, int Left, int Right)? Bounds(float[] strength, int width)
    {
        var seen = Enumerable.Range(0, strength.Length).Where(i => strength[i] > 0).ToArray();
        if (seen.Length == 0)
            return null;
        return (seen.Min(i => i / width), seen.Max(i => i / width) + 1,
            seen.Min(i => i % width), seen.Max(i => i % width) + 1);
    }

    private static Tensor Maps(string op, Module<Tensor, Tensor> model, NamedLayer layer, Tensor x)
    {
        Tensor? seen = null;
        var hook = layer.Module.register_forward_hook((_, _, y) =>
        {
            seen = y.alias().MoveToOuterDisposeScope();
            return null!;
        });
        try
        {
            using var grad = enable_grad();
            model.call(x);
            return seen ?? throw new ArgumentException(
                $"[{op}] expected the forward pass to come through the layer '{layer.Name}', but it did not.");
        }
        finally
        {
            hook.remove();
        }
    }
}
