using static TorchSharp.torch;

namespace DeepLearning.Visuals.Core;

/// <summary>Takes numbers out of tensors, once and checked, so that all else here is plain arrays.</summary>
internal static class Tensors
{
    /// <summary>Larger labels are mistakes: no vocabulary has so many words.</summary>
    private const int MostLabels = 1_000_000;

    /// <summary>Longer names are cut, so that words and pictures stay readable.</summary>
    private const int LongestName = 120;

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
    /// <exception cref="VisualInputException">Another count, fractions, or a label below zero.</exception>
    public static int[] Labels(string op, string what, Tensor tensor, long count)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var flat = tensor.dim() == 1 || (tensor.dim() == 2 && tensor.shape[1] == 1);
        if (!flat || tensor.shape[0] != count)
        {
            throw new VisualInputException(op, $"{what} of shape ({count}), one per item", Shape(tensor),
                "is it one-hot or logits? Then use argmax(dim: 1)");
        }

        var labels = new int[count];
        foreach (var (i, value) in Floats(tensor).Index())
        {
            if (!(value >= 0) || value != MathF.Floor(value))
                throw new VisualInputException(op, $"{what} to be whole numbers from 0", $"{value} at {i}");
            if (value > MostLabels)
                throw new VisualInputException(op, $"{what} up to {MostLabels}", $"{value} at {i}");

            labels[i] = (int)value;
        }

        return labels;
    }

    /// <summary>Refuses NaN and the infinities, naming the first.</summary>
    public static void RequireFinite(string op, string what, float[] values)
    {
        var bad = Array.FindIndex(values, v => !float.IsFinite(v));
        if (bad >= 0)
            throw new VisualInputException(op, $"finite numbers in {what}", $"{values[bad]} at place {bad}");
    }

    /// <summary>Names for classes: those given, which must be enough, or their numbers.</summary>
    public static string[] ClassNames(string op, IReadOnlyList<string>? names, int classes)
    {
        if (names is not null && names.Count < classes)
        {
            throw new VisualInputException(op, $"a name for each of {classes} classes (labels 0 to {classes - 1})",
                $"{names.Count} names");
        }

        return [.. Enumerable.Range(0, classes).Select(c => Short(names?[c] ?? $"{c}"))];
    }

    /// <summary>Cuts a name that nobody reads to its end.</summary>
    public static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";

    /// <summary>Copies the numbers of a tensor of one of the ranks, neither empty nor with NaN or infinities.</summary>
    /// <param name="op">Who asks, for the message.</param>
    /// <param name="what">What the tensor is called, with its shape: "weights of shape (N, D)".</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="ranks">The ranks that are right.</param>
    /// <exception cref="VisualInputException">Another rank, no elements, or numbers that are none.</exception>
    public static float[] Checked(string op, string what, Tensor tensor, params ReadOnlySpan<int> ranks)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (!ranks.Contains((int)tensor.dim()) || tensor.numel() == 0)
            throw new VisualInputException(op, $"{what}, not empty", Shape(tensor));
        var values = Floats(tensor);
        RequireFinite(op, what, values);
        return values;
    }

    /// <summary>Refuses titles that say nothing.</summary>
    public static string Title(string op, string title) => string.IsNullOrWhiteSpace(title)
        ? throw new VisualInputException(op, "a title", "none")
        : title;

    /// <summary>A shape as people write it.</summary>
    public static string Shape(Tensor tensor) => $"({string.Join(", ", tensor.shape)})";
}
