using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>One step of a running reduction.</summary>
internal interface IScanStep<T>
{
    static abstract T Start { get; }

    static abstract T Next(T before, T x);
}

/// <summary>
/// Running reductions along the middle one of three dimensions (outer, length, inner) of dense memory. Floats are
/// accumulated in float64, so that long sums keep their digits.
/// </summary>
internal static unsafe class Scanning
{
    private const long Columns = 256;

    public static void Run<T, TAcc, TStep>(long outer, long length, long inner, T* x, T* y)
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc>
        where TStep : struct, IScanStep<TAcc>
    {
        var job = new Job<T, TAcc, TStep>(length, inner, x, y);
        Workers.Run(outer * ((inner + Columns - 1) / Columns), job);
    }

    /// <summary>The running extreme and its place; the last of equal ones, the last NaN once there is one.</summary>
    public static void Extremes<T>(long outer, long length, long inner, bool largest, T* x, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(outer, new ExtremeJob<T>(length, inner, largest, x, places));

    internal readonly struct Sum<T> : IScanStep<T>
        where T : INumber<T>
    {
        public static T Start => T.Zero;

        public static T Next(T before, T x) => before + x;
    }

    internal readonly struct Product<T> : IScanStep<T>
        where T : INumber<T>
    {
        public static T Start => T.One;

        public static T Next(T before, T x) => before * x;
    }

    /// <summary>log(e^before + e^x).</summary>
    internal readonly struct LogSumExp : IScanStep<double>
    {
        public static double Start => double.NegativeInfinity;

        public static double Next(double before, double x) =>
            before == x && double.IsInfinity(x)
                ? x
                : Math.Max(before, x) + double.LogP1(Math.Exp(-Math.Abs(before - x)));
    }

    private readonly struct Job<T, TAcc, TStep>(long length, long inner, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc>
        where TStep : struct, IScanStep<TAcc>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var bands = (inner + Columns - 1) / Columns;
            var (row, band) = Math.DivRem(chunk, bands);
            var (first, width) = (band * Columns, (int)Math.Min(Columns, inner - (band * Columns)));
            var start = (row * length * inner) + first;
            if (width == 1)
                Line(x + start, y + start);
            else
                Band(x + start, y + start, width);
        }

        private void Line(T* from, T* to)
        {
            var total = TStep.Start;
            for (var i = 0L; i < length; i++)
            {
                total = TStep.Next(total, TAcc.CreateTruncating(from[i * inner]));
                to[i * inner] = T.CreateTruncating(total);
            }
        }

        private void Band(T* from, T* to, int width)
        {
            var totals = stackalloc TAcc[(int)Columns];
            for (var c = 0; c < width; c++)
                totals[c] = TStep.Start;
            for (var i = 0L; i < length; i++)
            {
                for (var c = 0; c < width; c++)
                {
                    totals[c] = TStep.Next(totals[c], TAcc.CreateTruncating(from[(i * inner) + c]));
                    to[(i * inner) + c] = T.CreateTruncating(totals[c]);
                }
            }
        }
    }

    private readonly struct ExtremeJob<T>(long length, long inner, bool largest, T* x, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long row)
        {
            var start = row * length * inner;
            for (var c = 0L; c < inner && length > 0; c++)
            {
                var (best, place) = (x[start + c], 0L);
                for (var i = 0L; i < length; i++)
                {
                    var value = x[start + (i * inner) + c];
                    if (T.IsNaN(value) || (!T.IsNaN(best) && (largest ? value >= best : value <= best)))
                        (best, place) = (value, i);
                    places[start + (i * inner) + c] = place;
                }
            }
        }
    }
}
