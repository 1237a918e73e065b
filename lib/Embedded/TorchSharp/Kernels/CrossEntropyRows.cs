using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Curves;

namespace TorchSharp.Kernels;

/// <summary>Cross-entropy of dense rows of logits; the formulas stand beside the op.</summary>
internal static unsafe class CrossEntropyRows
{
    /// <summary>What all rows share.</summary>
    internal readonly record struct Setting(long Rows, long Classes, long Ignore, double Smoothing);

    /// <summary>Writes each row's loss and weight, and its softmax unless <paramref name="shares"/> is null.</summary>
    public static void Forward<T>(Setting setting, T* x, long* labels, T* weight, T* shares, T* losses, T* terms)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(
            Chunking.RowChunks(setting.Rows, Math.Min(setting.Classes, Kernels.Rows.Grain)),
            new ForwardJob<T>(setting, x, labels, weight, shares, losses, terms));

    /// <summary>Writes the gradient of each row's loss from its softmax.</summary>
    public static void Backward<T>(Setting setting, T* shares, long* labels, T* weight, T* gradient)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(
            Chunking.RowChunks(setting.Rows, Math.Min(setting.Classes, Kernels.Rows.Grain)),
            new BackwardJob<T>(setting, shares, labels, weight, gradient));

    private static T SumOf<T>(T* weight, long classes)
        where T : unmanaged, IFloatingPointIeee754<T> => weight is null
            ? T.CreateTruncating(classes)
            : TensorPrimitives.Sum(new ReadOnlySpan<T>(weight, checked((int)classes)));

    private static RowRange RowsOf(Setting setting, long chunk) =>
        Chunking.RowsOf(setting.Rows, Math.Min(setting.Classes, Kernels.Rows.Grain), chunk);

    private readonly struct ForwardJob<T>(
        Setting setting, T* x, long* labels, T* weight, T* shares, T* losses, T* terms) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var classes = checked((int)setting.Classes);
            var scratch = shares is null ? new T[classes] : [];
            var range = RowsOf(setting, chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var logits = new ReadOnlySpan<T>(x + (row * classes), classes);
                var exps = shares is null ? scratch : new Span<T>(shares + (row * classes), classes);
                (losses[row], terms[row]) = Row(logits, exps, labels[row]);
            }
        }

        private (T Loss, T Weight) Row(ReadOnlySpan<T> logits, Span<T> exps, long label)
        {
            var highest = ExpSums.Max(logits);
            var sum = ExpSums.Shifted(logits, highest, exps);
            if (shares is not null)
                TensorPrimitives.Multiply(exps, T.One / sum, exps);
            if (label == setting.Ignore)
                return (T.Zero, T.Zero);
            var logSum = highest + T.Log(sum);
            var own = weight is null ? T.One : weight[label];
            var loss = own * (logSum - logits[(int)label]);
            if (setting.Smoothing == 0)
                return (loss, own);
            var spread = T.CreateTruncating(setting.Smoothing);
            var all = (logSum * SumOf(weight, setting.Classes)) - Weighted(logits);
            return (((T.One - spread) * loss) + (spread / T.CreateTruncating(setting.Classes) * all), own);
        }

        private T Weighted(ReadOnlySpan<T> logits) => weight is null
            ? TensorPrimitives.Sum(logits)
            : TensorPrimitives.Dot(logits, new ReadOnlySpan<T>(weight, logits.Length));
    }

    private readonly struct BackwardJob<T>(Setting setting, T* shares, long* labels, T* weight, T* gradient) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var classes = checked((int)setting.Classes);
            var spread = T.CreateTruncating(setting.Smoothing);
            var each = spread / T.CreateTruncating(setting.Classes);
            var rest = each * SumOf(weight, setting.Classes);
            var range = RowsOf(setting, chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var target = new Span<T>(gradient + (row * classes), classes);
                var label = labels[row];
                if (label == setting.Ignore)
                {
                    target.Clear();
                    continue;
                }
                var own = (T.One - spread) * (weight is null ? T.One : weight[label]);
                TensorPrimitives.Multiply(new ReadOnlySpan<T>(shares + (row * classes), classes), own + rest, target);
                target[(int)label] -= own;
                if (setting.Smoothing != 0)
                    Spread(target, each);
            }
        }

        private void Spread(Span<T> target, T each)
        {
            for (var c = 0; c < target.Length; c++)
                target[c] -= weight is null ? each : each * weight[c];
        }
    }
}
