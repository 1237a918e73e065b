using TorchSharp.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.utils.rnn;

namespace TorchSharp.Ops.Recurrent;

/// <summary>
/// Packs sequences time by time, pads them to one length; compositions of index_select, so gradients flow.
/// </summary>
internal static class Packing
{
    public static PackedSequence Pack(Tensor input, Tensor lengths, bool batchFirst, bool enforceSorted)
    {
        if (input.Rank < 2)
            throw new ArgumentException(
                $"[pack_padded_sequence] expected (T, B, ...) or (B, T, ...), got shape {input.Sizes}");
        var (time, batch) = batchFirst ? (input.Sizes[1], input.Sizes[0]) : (input.Sizes[0], input.Sizes[1]);
        var given = Lengths(lengths, time, batch);
        var order = Enumerable.Range(0, given.Length).OrderByDescending(b => given[b]).Select(b => (long)b).ToArray();
        if (enforceSorted && given.Zip(given.Skip(1)).Any(pair => pair.First < pair.Second))
            throw new ArgumentException(
                $"[pack_padded_sequence] expected lengths that fall, got {string.Join(", ", given)}; sort the " +
                "sequences, or pass enforce_sorted: false");
        var longest = given[order[0]];
        var counts = Enumerable.Range(0, (int)longest).Select(t => given.LongCount(l => l > t)).ToArray();
        var places = new List<long>();
        for (var t = 0; t < counts.Length; t++)
            for (var k = 0; k < counts[t]; k++)
                places.Add(batchFirst ? (order[k] * time) + t : (t * batch) + order[k]);
        var rows = Views.Reshape(input, new Shape([time * batch, .. input.Sizes.Sizes[2..]]));
        var unsorted = new long[order.Length];
        for (var k = 0; k < order.Length; k++)
            unsorted[order[k]] = k;
        return new PackedSequence(
            rows.index_select(0, tensor(places)), tensor(counts), tensor(order), tensor(unsorted));
    }

    public static (Tensor Padded, Tensor Lengths) Unpack(
        PackedSequence packed, bool batchFirst, double padding, long? totalLength)
    {
        var (data, counts) = (packed.data, Counts(packed));
        var (time, batch) = ((long)counts.Length, counts[0]);
        if (totalLength < time)
            throw new ArgumentException(
                $"[pad_packed_sequence] expected a total length of at least {time}, got {totalLength}");
        var total = totalLength ?? time;
        // One row more at the end holds the padding; every place without an element points there.
        var filler = full([1, .. data.Sizes.Sizes[1..]], padding, dtype: data.Type);
        var order = packed.unsorted_indices.data<long>().ToArray();
        var (places, lengths) = (new long[total * batch], new long[batch]);
        Array.Fill(places, data.Sizes[0]);
        var offset = 0L;
        for (var t = 0L; t < time; offset += counts[t], t++)
        {
            for (var b = 0L; b < batch; b++)
            {
                if (order[b] >= counts[t])
                    continue;
                places[batchFirst ? (b * total) + t : (t * batch) + b] = offset + order[b];
                lengths[b]++;
            }
        }
        var rows = cat([data, filler], 0).index_select(0, tensor(places));
        long[] front = batchFirst ? [batch, total] : [total, batch];
        return (Views.Reshape(rows, new Shape([.. front, .. data.Sizes.Sizes[1..]])), tensor(lengths));
    }

    public static Tensor Pad(IEnumerable<Tensor> sequences, bool batchFirst, double padding)
    {
        var all = Checked("pad_sequence", sequences);
        var longest = all.Max(s => s.Sizes[0]);
        var padded = all.Select(s => s.Sizes[0] == longest
            ? s
            : cat([s, full([longest - s.Sizes[0], .. s.Sizes.Sizes[1..]], padding, dtype: s.Type)], 0)).ToList();
        return stack(padded, batchFirst ? 0 : 1);
    }

    public static PackedSequence PackAll(IEnumerable<Tensor> sequences, bool enforceSorted)
    {
        var all = Checked("pack_sequence", sequences);
        var lengths = tensor(all.Select(s => s.Sizes[0]).ToArray());
        return Pack(Pad(all, batchFirst: false, 0), lengths, batchFirst: false, enforceSorted);
    }

    /// <summary>Gives the rows of each step.</summary>
    public static long[] Counts(PackedSequence packed) => packed.batch_sizes.data<long>().ToArray();

    private static List<Tensor> Checked(string op, IEnumerable<Tensor> sequences)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        var all = sequences.ToList();
        if (all.Count == 0 || all.Any(s => s.Rank == 0 || s.Sizes.Without(0) != all[0].Sizes.Without(0)))
            throw new ArgumentException(
                $"[{op}] expected sequences (T, ...) with equal further sizes, got " +
                (all.Count == 0 ? "none" : string.Join(", ", all.Select(s => s.Sizes))));
        return all;
    }

    private static long[] Lengths(Tensor lengths, long time, long batch)
    {
        if (lengths.Rank != 1 || lengths.Sizes[0] != batch || batch == 0 || lengths.Type.IsFloat())
            throw new ArgumentException(
                $"[pack_padded_sequence] expected {batch} lengths of int64, one for each sequence, got " +
                $"{lengths.Type.Name()} of shape {lengths.Sizes}");
        var values = lengths.to(ScalarType.Int64).data<long>().ToArray();
        foreach (var value in values)
            if (value < 1 || value > time)
                throw new ArgumentOutOfRangeException(
                    nameof(lengths), $"[pack_padded_sequence] expected lengths from 1 to {time}, got {value}");
        return values;
    }
}
