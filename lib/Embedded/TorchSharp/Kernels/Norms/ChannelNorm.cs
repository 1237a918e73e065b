using System.Numerics;

namespace TorchSharp.Kernels.Norms;

/// <summary>
/// Batch normalisation of dense (N, C, L): each channel has one mean and one variance over N and L. A channel is one
/// piece of work, so no sum is ever split by the number of threads. The formulas stand beside the op.
/// </summary>
internal static unsafe class ChannelNorm
{
    private const int ColumnBand = 64;

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
            var sums = stackalloc double[ColumnBand];
            new Span<double>(sums, ColumnBand).Clear();
            for (var n = 0L; n < s.N; n++)
            {
                for (var c = from; c < to; c++)
                    sums[c - from] += double.CreateTruncating(x[(n * s.C) + c]);
            }
            for (var c = from; c < to; c++)
                mean[c] = T.CreateTruncating(sums[c - from] / s.N);
            new Span<double>(sums, ColumnBand).Clear();
            for (var n = 0L; n < s.N; n++)
            {
                for (var c = from; c < to; c++)
                {
                    var d = double.CreateTruncating(x[(n * s.C) + c]) - double.CreateTruncating(mean[c]);
                    sums[c - from] += d * d;
                }
            }
            for (var c = from; c < to; c++)
                variance[c] = T.CreateTruncating(sums[c - from] / s.N);
        }
    }

    private readonly struct ForwardJob<T>(Setting s, T* x, T* mean, T* variance, T* weight, T* bias, T* y) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
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
            var factors = stackalloc T[ColumnBand];
            for (var c = from; c < to; c++)
                factors[c - from] = Factor(c);
            for (var n = 0L; n < s.N; n++)
            {
                var at = n * s.C;
                for (var c = from; c < to; c++)
                    y[at + c] = ((x[at + c] - mean[c]) * factors[c - from]) + (bias is null ? T.Zero : bias[c]);
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
            var sums = stackalloc double[2 * ColumnBand];
            new Span<double>(sums, 2 * ColumnBand).Clear();
            for (var n = 0L; n < s.N; n++)
            {
                for (var c = from; c < to; c++)
                {
                    var g = double.CreateTruncating(dOut[(n * s.C) + c]);
                    sums[c - from] += g;
                    sums[c - from + ColumnBand] += g * double.CreateTruncating(x[(n * s.C) + c] - mean[c]);
                }
            }
            for (var c = from; c < to; c++)
            {
                var (byOut, byInput, shift) = Finish(c, sums[c - from], sums[c - from + ColumnBand]);
                for (var at = c; Dx is not null && at < s.N * s.C; at += s.C)
                    Dx[at] = (dOut[at] * byOut) + ((x[at] - mean[c]) * byInput) + shift;
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
