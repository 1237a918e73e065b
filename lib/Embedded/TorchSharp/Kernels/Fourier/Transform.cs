using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Fourier;

/// <summary>Transforms all rows along one dimension of a dense tensor; rows are spread over the threads.</summary>
internal static unsafe class Transform
{
    /// <summary>Elements of one chunk: enough to pay for the buffers.</summary>
    private const long Grain = 16384;

    /// <param name="outer">The product of the sizes before the dimension.</param>
    /// <param name="n">The size of the dimension.</param>
    /// <param name="inner">The product of the sizes behind it.</param>
    /// <param name="x">The input, complex, dense.</param>
    /// <param name="y">The output of the same shape.</param>
    /// <param name="inverse">Whether exponents are positive.</param>
    /// <param name="scale">The factor of the result.</param>
    public static void Run<T>(long outer, long n, long inner, T* x, T* y, bool inverse, double scale)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var rows = outer * inner;
        var perChunk = Math.Max(1, Grain / n);
        Workers.Run((rows + perChunk - 1) / perChunk, new Job<T>(rows, n, inner, perChunk, Plan.For(n))
        {
            X = x,
            Y = y,
            Inverse = inverse,
            Scale = scale,
        });
    }

    private readonly struct Job<T>(long rows, long n, long inner, long perChunk, Plan plan) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* X { get; init; }

        public T* Y { get; init; }

        public bool Inverse { get; init; }

        public double Scale { get; init; }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var row = new double[2 * n];
            var scratch = new double[plan.Scratch];
            fixed (double* buffer = row, rest = scratch)
            {
                for (var r = chunk * perChunk; r < Math.Min(rows, (chunk + 1) * perChunk); r++)
                    One(2 * ((r / inner * n * inner) + (r % inner)), buffer, rest);
            }
        }

        // An inverse transform is a forward one with real and imaginary parts exchanged, before and after.
        private void One(long offset, double* row, double* scratch)
        {
            var (re, im) = Inverse ? (1, 0) : (0, 1);
            var step = 2 * inner;
            for (var k = 0L; k < n; k++)
            {
                row[(2 * k) + re] = double.CreateTruncating(X[offset + (k * step)]);
                row[(2 * k) + im] = double.CreateTruncating(X[offset + (k * step) + 1]);
            }
            plan.Run(row, scratch);
            for (var k = 0L; k < n; k++)
            {
                Y[offset + (k * step)] = T.CreateTruncating(row[(2 * k) + re] * Scale);
                Y[offset + (k * step) + 1] = T.CreateTruncating(row[(2 * k) + im] * Scale);
            }
        }
    }
}
