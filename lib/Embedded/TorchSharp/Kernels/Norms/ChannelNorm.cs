using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Norms;

/// <summary>
/// Batch normalisation of dense (N, C, L): each channel has one mean and one variance over N and L. A channel is one
/// piece of work, so no sum is ever split by the number of threads. The formulas stand beside the op.
/// </summary>
internal static unsafe class ChannelNorm
{
    private const int ColumnBand = ColumnSums.Band;

    /// <summary>The sizes, and the number that keeps the division away from zero.</summary>
    internal readonly record struct Setting(long N, long C, long L, double Eps)
    {
        public long Chunks => L == 1 ? (C + ColumnBand - 1) / ColumnBand : C;
    }

    /// <summary>Writes each channel's mean and biased variance.</summary>
    public static void Statistics<T>(Setting setting, T* x, T* mean, T* variance)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(setting.Chunks, new StatisticsJob<T>(setting, x, mean, variance));

    /// <summary>y = (x - mean) / sqrt(variance + eps) weight + bias; weight and bias may be null.</summary>
    public static void Forward<T>(Setting setting, T* x, T* mean, T* variance, T* weight, T* bias, T* y)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(setting.Chunks, new ForwardJob<T>(setting, x, mean, variance, weight, bias, y));

    /// <summary>Writes the gradients of input, weight and bias; null where one is not wanted.</summary>
    public static void Backward<T>(
        Setting setting, T* dOut, T* x, T* mean, T* variance, T* weight, bool ownStatistics, T* dx, T* dw, T* db)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(
            setting.Chunks,
            new BackwardJob<T>(setting, dOut, x, mean, variance, weight, ownStatistics) { Dx = dx, Dw = dw, Db = db });

    private readonly struct StatisticsJob<T>(Setting s, T* x, T* mean, T* variance) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            if (s.L == 1)
            {
                Columns(chunk * ColumnBand, Math.Min(s.C, (chunk + 1) * ColumnBand));
                return;
            }
            var (sum, squares, count) = (0.0, 0.0, (double)(s.N * s.L));
            for (var n = 0L; n < s.N; n++)
                sum += Moments.Sum(x + (((n * s.C) + chunk) * s.L), s.L);
            var centre = double.CreateTruncating(T.CreateTruncating(sum / count));
            for (var n = 0L; n < s.N; n++)
                squares += Moments.SquaresAround(x + (((n * s.C) + chunk) * s.L), s.L, centre);
            (mean[chunk], variance[chunk]) = (T.CreateTruncating(centre), T.CreateTruncating(squares / count));
        }

        private void Columns(long from, long to)
        {
            Span<double> all = stackalloc double[ColumnBand];
            var sums = all[..(int)(to - from)];
            var centre = new Span<T>(mean + from, sums.Length);
            var spread = new Span<T>(variance + from, sums.Length);
            ColumnSums.Of(s.N, s.C, x + from, sums);
            for (var c = 0; c < sums.Length; c++)
                centre[c] = T.CreateTruncating(sums[c] / s.N);
            ColumnSums.OfSquares(s.N, s.C, x + from, centre, sums);
            for (var c = 0; c < sums.Length; c++)
                spread[c] = T.CreateTruncating(sums[c] / s.N);
        }
    }

    private readonly struct ForwardJob<T>(Setting s, T* x, T* mean, T* variance, T* weight, T* bias, T* y) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            if (s.L == 1)
            {
                Columns(chunk * ColumnBand, Math.Min(s.C, (chunk + 1) * ColumnBand));
                return;
            }
            var (factor, shift) = (Factor(chunk), bias is null ? T.Zero : bias[chunk]);
            for (var n = 0L; n < s.N; n++)
            {
                var at = ((n * s.C) + chunk) * s.L;
                Moments.Scale(x + at, y + at, s.L, mean[chunk], factor, shift);
            }
        }

        private void Columns(long from, long to)
        {
            var width = (int)(to - from);
            Span<T> all = stackalloc T[ColumnBand];
            var factors = all[..width];
            for (var c = 0; c < width; c++)
                factors[c] = Factor(from + c);
            for (var n = 0L; n < s.N; n++)
            {
                var target = ColumnSums.Row(y + from, n, s.C, width);
                TensorPrimitives.Subtract<T>(
                    ColumnSums.Row(x + from, n, s.C, width), new ReadOnlySpan<T>(mean + from, width), target);
                TensorPrimitives.Multiply<T>(target, factors, target);
                if (bias is not null)
                    TensorPrimitives.Add<T>(target, new ReadOnlySpan<T>(bias + from, width), target);
            }
        }

        private T Factor(long c) => (weight is null ? T.One : weight[c])
            / T.CreateTruncating(Math.Sqrt(double.CreateTruncating(variance[c]) + s.Eps));
    }

    private readonly struct BackwardJob<T>(
        Setting s, T* dOut, T* x, T* mean, T* variance, T* weight, bool ownStatistics) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* Dx { get; init; }

        public T* Dw { get; init; }

        public T* Db { get; init; }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            if (s.L == 1)
            {
                Columns(chunk * ColumnBand, Math.Min(s.C, (chunk + 1) * ColumnBand));
                return;
            }
            var (sum, product) = (0.0, 0.0);
            for (var n = 0L; n < s.N; n++)
            {
                var at = ((n * s.C) + chunk) * s.L;
                var (a, b) = Moments.WithProduct(dOut + at, x + at, s.L, double.CreateTruncating(mean[chunk]));
                (sum, product) = (sum + a, product + b);
            }
            var (byOut, byInput, shift) = Finish(chunk, sum, product);
            for (var n = 0L; n < s.N && Dx is not null; n++)
            {
                var at = ((n * s.C) + chunk) * s.L;
                Moments.Mix(dOut + at, x + at, Dx + at, s.L, mean[chunk], byOut, byInput, shift);
            }
        }

        private void Columns(long from, long to)
        {
            var width = (int)(to - from);
            Span<double> all = stackalloc double[2 * ColumnBand];
            var sums = all[..width];
            var products = all.Slice(ColumnBand, width);
            var centre = new ReadOnlySpan<T>(mean + from, width);
            ColumnSums.Of(s.N, s.C, dOut + from, sums);
            ColumnSums.OfProducts(s.N, s.C, dOut + from, x + from, centre, products);
            Span<T> parts = stackalloc T[3 * ColumnBand];
            var byOut = parts[..width];
            var byInput = parts.Slice(ColumnBand, width);
            var shift = parts.Slice(2 * ColumnBand, width);
            for (var c = 0; c < width; c++)
                (byOut[c], byInput[c], shift[c]) = Finish(from + c, sums[c], products[c]);
            for (var n = 0L; n < s.N && Dx is not null; n++)
            {
                var target = ColumnSums.Row(Dx + from, n, s.C, width);
                TensorPrimitives.Subtract<T>(ColumnSums.Row(x + from, n, s.C, width), centre, target);
                TensorPrimitives.MultiplyAdd<T>(target, byInput, shift, target);
                TensorPrimitives.MultiplyAdd<T>(ColumnSums.Row(dOut + from, n, s.C, width), byOut, target, target);
            }
        }

        // With n values: dx = w r (dOut - sum dOut / n - (x - mean) r² sum dOut (x - mean) / n), r = 1 / deviation.
        private (T ByOut, T ByInput, T Shift) Finish(long c, double sum, double product)
        {
            var r = 1 / Math.Sqrt(double.CreateTruncating(variance[c]) + s.Eps);
            if (Dw is not null)
                Dw[c] = T.CreateTruncating(product * r);
            if (Db is not null)
                Db[c] = T.CreateTruncating(sum);
            var scale = r * (weight is null ? 1 : double.CreateTruncating(weight[c]));
            if (!ownStatistics)
                return (T.CreateTruncating(scale), T.Zero, T.Zero);
            var count = (double)(s.N * s.L);
            return (T.CreateTruncating(scale), T.CreateTruncating(-scale * r * r * product / count),
                T.CreateTruncating(-scale * sum / count));
        }
    }
}
