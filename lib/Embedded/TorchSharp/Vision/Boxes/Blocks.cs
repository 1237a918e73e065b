using static TorchSharp.torch;

namespace TorchSharp.Vision.Boxes;

/// <summary>Drops blocks of neighbours, whose values say the same.</summary>
internal static class Blocks
{
    /// <summary>Checks a probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public static void Probability(string op, double p)
    {
        if (!(p is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), $"[{op}] expected a probability from 0 to 1, got {p}");
    }

    /// <summary>
    /// Draws the corners of blocks so often that a share p is covered, and drops what is covered.
    /// </summary>
    public static Tensor Drop(
        string op, Tensor input, int dims, double p, long size, bool inplace, double eps, bool training)
    {
        ArgumentNullException.ThrowIfNull(input);
        Probability(op, p);
        if (input.Rank != dims + 2 || size < 1)
            throw new ArgumentException(
                $"[{op}] expected (B, C, {(dims == 3 ? "D, " : "")}H, W) and a block of at least 1, got " +
                $"{input.Sizes} " +
                $"and {size}");
        if (!training || p == 0 || input.Count == 0)
            return input.alias();
        using var scope = NewDisposeScope();
        var keeps = Keeps(input, dims, p, Math.Min(size, input.shape[2..].Min()));
        var scale = keeps.numel() / (keeps.sum() + eps);
        return (inplace ? input.mul_(keeps).mul_(scale).alias() : input * keeps * scale).MoveToOuterDisposeScope();
    }

    private static Tensor Keeps(Tensor input, int dims, double p, long size)
    {
        var sides = input.shape[2..];
        var places = sides.Select(s => s - size + 1).ToArray();
        var rate = p * Product(sides) / (Math.Pow(size, dims) * Product(places));
        var noise = empty([.. input.shape[..2], .. places], input.dtype).bernoulli_(Math.Min(rate, 1));
        for (var d = 0; d < dims; d++)
            noise = Spread(noise, d + 2, size);
        return 1 - noise;
    }

    /// <summary>Covers the block behind each corner along one dimension: the maximum of shifted copies.</summary>
    private static Tensor Spread(Tensor noise, int dim, long size)
    {
        var shape = noise.shape;
        shape[dim] = size - 1;
        if (size == 1)
            return noise;
        var border = zeros(shape, noise.dtype);
        var framed = cat(new[] { border, noise, border }, dim);
        var length = noise.shape[dim] + size - 1;
        var covered = framed.narrow(dim, 0, length);
        for (var shift = 1; shift < size; shift++)
            covered = covered.maximum(framed.narrow(dim, shift, length));
        return covered;
    }

    private static double Product(long[] sizes) => sizes.Aggregate(1.0, (a, b) => a * b);
}
