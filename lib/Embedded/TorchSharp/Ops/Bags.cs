using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Looks up rows and joins those of one bag to one row: their sum, their mean or their largest numbers.
/// </summary>
internal static unsafe class Bags
{
    /// <summary>
    /// y[b] = join of table[index[i]] for the i of bag b (sum may weigh each i). Entries of the padding row do not
    /// count. An empty bag gives zeros.
    /// </summary>
    public static Tensor Join(Tensor table, Tensor index, Tensor? offsets, Tensor? shares, Options options)
    {
        var starts = Starts(index, offsets, options.LastOffset);
        Check(index, shares, options.Mode);
        if (options.LongestRow is { } longest)
            Lookup.Shorten(table, index, longest, options.NormType);
        var flat = index.reshape(-1);
        var rows = Lookup.Rows("embedding_bag", table, flat, options.Padding, options.ByFrequency);
        using var places = Lookup.Places("embedding_bag", table, flat);
        var (bagOf, counts) = Members(places, starts, options.Padding);
        if (options.Mode == EmbeddingBagMode.Max)
            return Largest(rows, starts, places, options.Padding);
        rows = shares is null ? rows : rows * shares.reshape(-1, 1);
        var sums = zeros(counts.Length + 1, table.Sizes[1], dtype: table.Type).index_add(0, tensor(bagOf), rows, 1);
        sums = sums.narrow(0, 0, counts.Length);
        return options.Mode == EmbeddingBagMode.Sum
            ? sums
            : sums / tensor(counts.Select(c => Math.Max(1.0, c)).ToArray(), dtype: table.Type).unsqueeze(1);
    }

    private static void Check(Tensor index, Tensor? shares, EmbeddingBagMode mode)
    {
        if (shares is null)
            return;
        if (mode != EmbeddingBagMode.Sum)
            throw new ArgumentException(
                $"[embedding_bag] expected weights per sample with mode Sum only, got mode {mode}; leave them out");
        if (shares.Sizes != index.Sizes)
            throw new ArgumentException(
                $"[embedding_bag] expected weights per sample in the shape of the indices {index.Sizes}, got " +
                $"{shares.Sizes}");
    }

    // The first entry of each bag, and the end of the last one.
    private static long[] Starts(Tensor index, Tensor? offsets, bool lastOffset)
    {
        if (index.Rank == 2 && offsets is null)
            return [.. Enumerable.Range(0, (int)index.Sizes[0] + 1).Select(b => b * index.Sizes[1])];
        if (index.Rank != 1 || offsets is null || offsets.Rank != 1
            || offsets.Type is not (ScalarType.Int64 or ScalarType.Int32))
            throw new ArgumentException(
                "[embedding_bag] expected indices (B, N) without offsets, or (N) with offsets (B) of int64, got " +
                $"{index.Sizes} and {(offsets is null ? "none" : $"{offsets.Type.Name()} {offsets.Sizes}")}");
        using var whole = Conversion.Temporary(offsets, ScalarType.Int64);
        var starts = new ReadOnlySpan<long>(whole.Data<long>(), checked((int)whole.Count)).ToArray();
        if (!lastOffset)
            starts = [.. starts, index.Count];
        for (var b = 0; b < starts.Length; b++)
        {
            if (starts[b] < (b == 0 ? 0 : starts[b - 1]) || starts[b] > index.Count || (b == 0 && starts[b] != 0))
                throw new ArgumentException(
                    $"[embedding_bag] expected offsets that begin with 0 and rise to at most {index.Count}, got " +
                    $"{starts[b]} at place {b}");
        }
        return starts;
    }

    // Entries that do not count go to one bag more, which is cut off afterwards.
    private static (long[] BagOf, long[] Counts) Members(Tensor places, long[] starts, long? padding)
    {
        var bags = Math.Max(0, starts.Length - 1);
        var (bagOf, counts) = (new long[places.Count], new long[bags]);
        Array.Fill(bagOf, bags);
        for (var b = 0; b < bags; b++)
        {
            for (var i = starts[b]; i < starts[b + 1]; i++)
            {
                if (places.Data<long>()[i] == padding)
                    continue;
                bagOf[i] = b;
                counts[b]++;
            }
        }
        return (bagOf, counts);
    }

    // The place of each bag's largest number in each column; the first one wins, as in PyTorch.
    private static Tensor Largest(Tensor rows, long[] starts, Tensor places, long? padding)
    {
        var (bags, width) = (Math.Max(0, starts.Length - 1), rows.Sizes[1]);
        var chosen = new long[bags * width];
        var filled = new bool[bags * width];
        using var values = Conversion.Temporary(rows, ScalarType.Float64);
        var v = values.Data<double>();
        for (var b = 0; b < bags; b++)
        {
            for (var i = starts[b]; i < starts[b + 1]; i++)
            {
                if (places.Data<long>()[i] == padding)
                    continue;
                for (var d = 0L; d < width; d++)
                {
                    var at = (b * width) + d;
                    if (filled[at] && !(v[(i * width) + d] > v[(chosen[at] * width) + d]))
                        continue;
                    (chosen[at], filled[at]) = (i, true);
                }
            }
        }
        if (rows.Count == 0)
            return zeros(bags, width, dtype: rows.Type);
        var largest = rows.gather(0, tensor(chosen).reshape(bags, width));
        return largest * tensor(filled).reshape(bags, width).to(rows.Type);
    }

    /// <summary>How bags are joined.</summary>
    internal readonly record struct Options(
        EmbeddingBagMode Mode, long? Padding, bool LastOffset, bool ByFrequency, double? LongestRow, double NormType);
}
