using TorchSharp.Storage;

namespace TorchSharp.Ops;

/// <summary>How a kernel moves, one number for each dimension; null for the usual ones (1, 0, 1).</summary>
/// <param name="Stride">The steps.</param>
/// <param name="Padding">Zeros around.</param>
/// <param name="Dilation">The distances of the taps.</param>
/// <param name="Groups">The number of groups of channels that do not see each other.</param>
internal readonly record struct ConvWindow(long[]? Stride, long[]? Padding, long[]? Dilation, long Groups)
{
    /// <summary>Gets whether the padding is whatever makes the output the size of the input.</summary>
    public bool IsSame { get; init; }

    /// <summary>Gets one number for each dimension; a single one stands for all.</summary>
    public static long[] Each(string op, string what, long[]? sizes, int rank, long usual, long least)
    {
        long[] all = sizes switch
        {
            null or [] => [.. Enumerable.Repeat(usual, rank)],
            [var one] => [.. Enumerable.Repeat(one, rank)],
            _ => sizes,
        };
        if (all.Length != rank || all.Any(s => s < least || s > int.MaxValue))
            throw new ArgumentException(
                $"[{op}] expected {what} of {rank} number{(rank == 1 ? "" : "s")} >= {least}, got {new Shape(all)}");
        return all;
    }
}
