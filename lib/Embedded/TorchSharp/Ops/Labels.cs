using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Checks class numbers, once and before anything is computed.</summary>
internal static class Labels
{
    public static void CheckInput(string op, Tensor input, Tensor? weight)
    {
        if (!input.Type.IsFloat() || input.Rank == 0)
            throw new ArgumentException(
                $"[{op}] expected floating-point scores (B, C), got {input.Type.Name()} of shape {input.Sizes}");
        var classes = input.Sizes[input.Rank > 1 ? 1 : 0];
        if (weight is not null && weight.Sizes != new Shape(classes))
            throw new ArgumentException(
                $"[{op}] expected weights of shape ({classes}), one for each class, got {weight.Sizes}");
    }

    /// <summary>Brings scores (B, C, ...) to rows (N, C) and labels (B, ...) to (N).</summary>
    public static (Tensor Rows, Tensor Labels) AsRows(string op, Tensor input, Tensor target, long ignore)
    {
        var dim = input.Rank > 1 ? 1 : 0;
        if (target.Type != ScalarType.Int64)
            throw new ArgumentException(
                $"[{op}] expected labels of int64, got {target.Type.Name()} of shape {target.Sizes}; use .to(int64)");
        if (target.Sizes != input.Sizes.Without(dim))
            throw new ArgumentException(
                $"[{op}] expected labels of shape {input.Sizes.Without(dim)} for scores of shape {input.Sizes}, got " +
                $"{target.Sizes}; is the class dimension (the second one) where it should be?");
        var classes = input.Sizes[dim];
        var labels = target.detach().reshape(-1).contiguous();
        Check(op, labels, classes, ignore, input.Sizes);
        var rows = input.Rank <= 2 ? input : input.permute([0, .. Enumerable.Range(2, input.Rank - 2).Select(d =>
            (long)d), 1]);
        return (rows.reshape(-1, classes), labels);
    }

    public static unsafe Tensor OneHot(Tensor labels, long classes)
    {
        if (labels.Type != ScalarType.Int64)
            throw new ArgumentException(
                $"[one_hot] expected class numbers of int64, got {labels.Type.Name()} of shape {labels.Sizes}");
        using var flat = labels.detach().reshape(-1).contiguous();
        var values = new ReadOnlySpan<long>(flat.Data<long>(), checked((int)flat.Count));
        if (classes < 0)
            classes = values.Length > 0 ? System.Numerics.Tensors.TensorPrimitives.Max(values) + 1 : 0;
        Check("one_hot", flat, classes, long.MinValue, labels.Sizes);
        var result = Factory.Zeros(new Shape([.. labels.Sizes.Sizes, classes]), ScalarType.Int64);
        for (var i = 0; i < values.Length; i++)
            result.Data<long>()[(i * classes) + values[i]] = 1;
        return result;
    }

    private static unsafe void Check(string op, Tensor labels, long classes, long ignore, Shape scores)
    {
        var values = labels.Data<long>();
        for (var i = 0L; i < labels.Count; i++)
        {
            if ((ulong)values[i] >= (ulong)classes && values[i] != ignore)
                throw new ArgumentOutOfRangeException(
                    nameof(labels), $"[{op}] expected labels from 0 to {classes - 1}, got {values[i]} at place {i}; " +
                    $"scores {scores}, {labels.Count} labels. Do the labels begin at 0?");
        }
        GC.KeepAlive(labels);
    }
}
