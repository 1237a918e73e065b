using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The checked sizes, lengths and labels of a batch for <see cref="CtcLoss"/>.</summary>
internal sealed unsafe class CtcBatch
{
    private readonly long[] _times;
    private readonly long _blank;

    private CtcBatch(Tensor x, long[] times, long[] counts, long[][] labels, long blank)
    {
        (Times, Items, Classes) = (x.Sizes[0], (int)x.Sizes[1], x.Sizes[2]);
        (_times, LabelCounts, Labels, _blank) = (times, counts, labels, blank);
    }

    public long Times { get; }

    public int Items { get; }

    public long Classes { get; }

    public long[] LabelCounts { get; }

    /// <summary>Gets the labels of each item.</summary>
    public long[][] Labels { get; }

    /// <summary>Checks everything before anything is computed.</summary>
    public static CtcBatch Of(Tensor x, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank)
    {
        if (x.Rank != 3 || !x.Type.IsFloat())
            throw new ArgumentException(
                $"[ctc_loss] expected log-probabilities (T, B, C) or (T, C), got {x.Type.Name()} of shape {x.Sizes}");
        var (times, items, classes) = (x.Sizes[0], x.Sizes[1], x.Sizes[2]);
        if ((ulong)blank >= (ulong)classes)
            throw new ArgumentOutOfRangeException(
                nameof(blank), $"[ctc_loss] expected a blank from 0 to {classes - 1}, got {blank}; scores {x.Sizes}");
        var steps = Lengths("input_lengths", inputLengths, items, times, x.Sizes);
        var whole = Integers("targets", targets);
        var padded = targets.Rank == 2 || (targets.Rank == 1 && items == 1 && targetLengths.Rank == 0);
        var room = targets.Rank == 0 ? 1 : targets.Sizes[targets.Rank - 1];
        var counts = Lengths("target_lengths", targetLengths, items, room, targets.Sizes);
        var fits = padded ? targets.Rank == 1 || targets.Sizes[0] == items : targets.Rank == 1 && counts.Sum() <= room;
        if (!fits)
            throw new ArgumentException(
                $"[ctc_loss] expected targets ({items}, S), or (sum of target_lengths) = ({counts.Sum()}), got " +
                $"{targets.Sizes}; scores {x.Sizes}");
        var (labels, at) = (new long[items][], 0L);
        for (var n = 0; n < items; n++)
        {
            labels[n] = whole.AsSpan((int)(padded ? n * room : at), (int)counts[n]).ToArray();
            at += counts[n];
            foreach (var label in labels[n])
                if ((ulong)label >= (ulong)classes || label == blank)
                    throw new ArgumentOutOfRangeException(
                        nameof(targets), $"[ctc_loss] expected labels from 0 to {classes - 1} other than the blank " +
                        $"{blank}, got {label} in item {n}; scores {x.Sizes}, targets {targets.Sizes}");
        }
        return new CtcBatch(x, steps, counts, labels, blank);
    }

    public CtcRows.Item Item(double* x, int n, long* labels) =>
        new(x + (n * Classes), Items * Classes, _times[n], labels, LabelCounts[n], _blank);

    private static long[] Lengths(string name, Tensor lengths, long items, long most, Shape shape)
    {
        var values = Integers(name, lengths);
        if (values.Length != items)
            throw new ArgumentException(
                $"[ctc_loss] expected {items} {name}, one for each item, got shape {lengths.Sizes}");
        foreach (var value in values)
            if (value < 0 || value > most)
                throw new ArgumentOutOfRangeException(
                    nameof(lengths), $"[ctc_loss] expected {name} from 0 to {most} for shape {shape}, got {value}");
        return values;
    }

    private static long[] Integers(string name, Tensor x)
    {
        if (x.Type is not (ScalarType.Int64 or ScalarType.Int32))
            throw new ArgumentException(
                $"[ctc_loss] expected {name} of int64, got {x.Type.Name()} of shape {x.Sizes}; use .to(int64)");
        using var whole = Conversion.Temporary(x, ScalarType.Int64);
        return new ReadOnlySpan<long>(whole.Data<long>(), checked((int)whole.Count)).ToArray();
    }
}
