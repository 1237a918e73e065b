using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Objects;

/// <summary>One mask: where something is.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Style">The index of its colour.</param>
/// <param name="Inside">Whether each pixel belongs to it.</param>
internal sealed record Mask(string Name, int Style, bool[] Inside)
{
    /// <summary>Gets how many pixels belong to it.</summary>
    public int Pixels { get; } = Inside.Count(i => i);

    /// <summary>The pixel of the mask that is nearest to its centre, or null where it is empty.</summary>
    public (int X, int Y)? Heart(int width)
    {
        if (Pixels == 0)
            return null;
        var all = Enumerable.Range(0, Inside.Length).Where(i => Inside[i]).ToArray();
        var (cx, cy) = (all.Average(i => i % width), all.Average(i => i / width));
        var best = all.MinBy(i => Math.Pow((i % width) - cx, 2) + Math.Pow((i / width) - cy, 2));
        return (best % width, best / width);
    }
}

/// <summary>Reads masks: one per object, or one map of classes.</summary>
internal static class MaskReader
{
    /// <summary>Reads masks.</summary>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="masks">(N, H, W), above 0.5 inside; or a map of classes (H, W) of whole numbers, 0 for
    /// none.</param>
    /// <param name="names">The names of the objects, or of the classes from 1 on.</param>
    /// <param name="height">Rows of the image.</param>
    /// <param name="width">Columns of the image.</param>
    public static List<Mask> Read(string op, Tensor masks, IReadOnlyList<string>? names, int height, int width)
    {
        ArgumentNullException.ThrowIfNull(masks);
        if (masks.dim() is not (2 or 3) || masks.shape[^1] != width || masks.shape[^2] != height)
        {
            throw new VisualInputException(op,
                $"masks of shape (N, {height}, {width}) or a map of classes ({height}, {width}), as the image",
                Tensors.Shape(masks), "logits need argmax(dim: 0), soft masks of another size need interpolate");
        }

        var values = Tensors.Floats(masks);
        Tensors.RequireFinite(op, nameof(masks), values);
        var size = height * width;
        if (masks.dim() == 3)
        {
            return [.. values.Chunk(size).Select((m, i) =>
                new Mask(names is null ? $"{i}" : Named(names, i, op), i, Array.ConvertAll(m, v => v > 0.5f)))];
        }

        return [.. values.Distinct().Where(v => v > 0).Order().Select(c =>
        {
            if (c != MathF.Floor(c))
                throw new VisualInputException(op, "whole numbers in a map of classes", $"{c}");
            var name = names is null ? $"class {c}" : Named(names, (int)c, op);
            return new Mask(name, (int)c - 1, Array.ConvertAll(values, v => v == c));
        })];
    }

    private static string Named(IReadOnlyList<string> names, int i, string op) => i < names.Count
        ? names[i]
        : throw new VisualInputException(op, $"a name for number {i}", $"{names.Count} names");
}
