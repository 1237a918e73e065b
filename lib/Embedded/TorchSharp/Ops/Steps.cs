using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The step function.</summary>
internal static class Steps
{
    public static Tensor Heaviside(Tensor x, Tensor values)
    {
        if (x.Type != values.Type || x.Type.IsComplex())
            throw new InvalidOperationException(
                $"[heaviside] expected two real tensors of one type, got {x.Type.Name()} {x.Sizes} and " +
                $"{values.Type.Name()} {values.Sizes}; convert one");
        using var mode = GradMode.Set(false);
        using var above = Conversion.Temporary(Comparison.Greater(x, 0), x.Type);
        return Selection.Where(Comparison.Equal(x, 0), values, above);
    }
}
