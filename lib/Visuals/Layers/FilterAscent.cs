using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>A moment on the way to an image that a channel answers to.</summary>
/// <param name="Step">How many steps were taken.</param>
/// <param name="Images">The images, (channels, C, H, W), row by row.</param>
/// <param name="Answers">The mean answer of each channel to its own image.</param>
internal sealed record AscentMoment(int Step, float[] Images, float[] Answers);

/// <summary>
/// Changes images until channels of a layer answer as strongly as they can (activation maximisation).
/// <para><b>Formula</b>: x + rate g / rms(g), g the gradient of the channel's mean answer by the image.</para>
/// <para><b>Source</b>: Erhan et al., Visualizing Higher-Layer Features of a Deep Network, 2009; arXiv
/// 1312.6034, section 2, for the decay.</para>
/// </summary>
internal static class FilterAscent
{
    private const double Rate = 0.1;

    /// <summary>Each step takes this share off the image, which keeps out what the channel does not ask for.</summary>
    private const double Decay = 0.01;

    /// <summary>Climbs; every image starts as the same faint noise, so that runs repeat.</summary>
    public static List<AscentMoment> Climb(
        string op, Module<Tensor, Tensor> model, NamedLayer layer, int[] channels, long[] shape, int[] moments) =>
        LayerTap.Quietly(model, () =>
        {
            var random = new Random(1);
            var noise = new float[shape[0] * shape[1] * shape[2]];
            for (var i = 0; i < noise.Length; i++)
                noise[i] = 0.1f * ((2 * random.NextSingle()) - 1);
            var film = new List<AscentMoment>();
            using var scope = NewDisposeScope();
            var images = tensor(noise).reshape(1, shape[0], shape[1], shape[2]).repeat(channels.Length, 1, 1, 1);
            for (var step = 0; step <= moments[^1]; step++)
            {
                using var inner = NewDisposeScope();
                var x = images.detach().clone().requires_grad_();
                var answers = Answers(op, model, layer, channels, x);
                if (moments.Contains(step))
                    film.Add(new AscentMoment(step, Tensors.Floats(images), Tensors.Floats(answers)));
                using var grad = enable_grad();
                var slope = autograd.grad([answers.sum()], [x])[0];
                using var quiet = no_grad();
                var size = slope.square().mean([1L, 2L, 3L], keepdim: true).sqrt() + 1e-8;
                images = ((images * (1 - Decay)) + (slope / size * Rate)).MoveToOuterDisposeScope();
            }

            return film;
        });

    private static Tensor Answers(
        string op, Module<Tensor, Tensor> model, NamedLayer layer, int[] channels, Tensor x)
    {
        Tensor? seen = null;
        var hook = layer.Module.register_forward_hook((_, _, y) =>
        {
            seen = Means(op, layer, channels, y).DetachFromDisposeScope();
            return null!;
        });
        try
        {
            using var grad = enable_grad();
            model.call(x);
        }
        finally
        {
            hook.remove();
        }

        return seen ?? throw new ArgumentException(
            $"[{op}] expected the forward pass to come through the layer '{layer.Name}', but it did not.");
    }

    /// <summary>The mean answer of channel i to image i.</summary>
    private static Tensor Means(string op, NamedLayer layer, int[] channels, Tensor y)
    {
        if (y.dim() is not (2 or 4) || y.shape[0] != channels.Length || channels.Max() >= y.shape[1])
        {
            throw new ArgumentException(
                $"[{op}] expected '{layer.Name}' to give (N, C, H, W) or (N, C) with C > {channels.Max()}, got "
                + $"{Tensors.Shape(y)}.");
        }

        var means = y.dim() == 4 ? y.mean([2L, 3L]) : y;
        var places = tensor(channels.Select(c => (long)c).ToArray()).unsqueeze(1);
        return means.gather(1, places).squeeze(1);
    }
}
