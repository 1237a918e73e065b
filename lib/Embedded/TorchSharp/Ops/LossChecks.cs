using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>What losses share: the shapes that fit, and how the losses of the elements become one.</summary>
internal static class LossChecks
{
    public static Tensor Reduce(Tensor losses, nn.Reduction reduction) => reduction switch
    {
        nn.Reduction.None => losses,
        nn.Reduction.Sum => losses.sum(),
        _ => losses.mean(),
    };

    /// <summary>Shapes that broadcast are allowed, as in PyTorch; others are named.</summary>
    public static void Broadcast(string op, Tensor input, params ReadOnlySpan<Tensor> others)
    {
        if (!input.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected floating-point numbers, got {input.Type.Name()} of shape {input.Sizes}");
        foreach (var other in others)
        {
            for (var d = 1; d <= Math.Min(input.Rank, other.Rank); d++)
            {
                var (a, b) = (input.Sizes[input.Rank - d], other.Sizes[other.Rank - d]);
                if (a != b && a != 1 && b != 1)
                    throw new ArgumentException(
                        $"[{op}] expected input and target of one shape, got {input.Sizes} and {other.Sizes}");
            }
        }
    }

    public static void Same(string op, Tensor input, Tensor target)
    {
        if (input.Sizes != target.Sizes)
            throw new ArgumentException(
                $"[{op}] expected input and target of one shape, got {input.Sizes} and {target.Sizes}; " +
                "squeeze or unsqueeze one?");
    }
}
