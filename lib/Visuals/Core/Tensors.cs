using static TorchSharp.torch;

namespace DeepLearning.Visuals.Core;

/// <summary>Takes numbers out of tensors, once and checked, so that all else here is plain arrays.</summary>
internal static class Tensors
{
    /// <summary>Copies the numbers of a tensor of any numeric type and place.</summary>
    public static float[] Floats(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return tensor.detach().to_type(ScalarType.Float32).cpu().contiguous().data<float>().ToArray();
    }

    /// <summary>Copies class labels.</summary>
    /// <param name="op">Who asks, for the message.</param>
    /// <param name="what">What the tensor is called, for the message.</param>
    /// <param name="tensor">Whole numbers, shape (N) or (N, 1).</param>
    /// <param name="count">How many there must be.</param>
    /// <exception cref="ArgumentException">Another count, fractions, or a label below zero.</exception>
    public static int[] Labels(string op, string what, Tensor tensor, long count)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var flat = tensor.dim() == 1 || (tensor.dim() == 2 && tensor.shape[1] == 1);
        if (!flat || tensor.shape[0] != count)
        {
            throw new ArgumentException(
                $"[{op}] expected {what} of shape ({count}), one per item, got {Shape(tensor)}; "
                + "is it one-hot or logits? Then use argmax(dim: 1).");
        }

        var labels = new int[count];
        foreach (var (i, value) in Floats(tensor).Index())
        {
            if (value < 0 || value != MathF.Floor(value))
                throw new ArgumentException($"[{op}] expected {what} to be whole numbers from 0, got {value} at {i}.");
            labels[i] = (int)value;
        }

        return labels;
    }

    /// <summary>Refuses NaN and the infinities, naming the first.</summary>
    public static void RequireFinite(string op, string what, float[] values)
    {
        var bad = Array.FindIndex(values, v => !float.IsFinite(v));
        if (bad >= 0)
            throw new ArgumentException($"[{op}] expected finite numbers in {what}, got {values[bad]} at place {bad}.");
    }

    /// <summary>Names for classes: those given, which must be enough, or their numbers.</summary>
    public static string[] ClassNames(string op, IReadOnlyList<string>? names, int classes)
    {
        if (names is not null && names.Count < classes)
        {
            throw new ArgumentException(
                $"[{op}] expected a name for each of {classes} classes (labels 0 to {classes - 1}), "
                + $"got {names.Count} names.");
        }

        return [.. Enumerable.Range(0, classes).Select(c => names?[c] ?? $"{c}")];
    }

    /// <summary>A shape as people write it.</summary>
    public static string Shape(Tensor tensor) => $"({string.Join(", ", tensor.shape)})";
}
