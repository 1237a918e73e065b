using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>The p-norm of the difference of every pair of dense rows.</summary>
internal static unsafe class PairDistances
{
    public static void Run<T>(
        long count, (long Rows, long Columns, long Width) sizes, double p, T* a, T* b, T* y)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(sizes.Columns == 0 ? 0 : count / sizes.Columns, new Job<T>(sizes, p, a, b, y));

    private readonly struct Job<T>((long Rows, long Columns, long Width) sizes, double p, T* a, T* b, T* y) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long row)
        {
            var width = checked((int)sizes.Width);
            var left = new ReadOnlySpan<T>(a + (row * width), width);
            var batch = row / Math.Max(1, sizes.Rows) * sizes.Columns;
            for (var c = 0L; c < sizes.Columns; c++)
            {
                var right = new ReadOnlySpan<T>(b + ((batch + c) * width), width);
                y[(row * sizes.Columns) + c] = width == 0 ? T.Zero : Distance(left, right);
            }
        }

        private T Distance(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        {
            if (p == 2)
                return TensorPrimitives.Distance(left, right);
            var total = 0.0;
            for (var i = 0; i < left.Length; i++)
            {
                var size = double.CreateTruncating(T.Abs(left[i] - right[i]));
                total = p switch
                {
                    0 => total + (size != 0 ? 1 : 0),
                    1 => total + size,
                    double.PositiveInfinity => Math.Max(total, size),
                    _ => total + Math.Pow(size, p),
                };
            }
            return T.CreateTruncating(p is 0 or 1 or double.PositiveInfinity ? total : Math.Pow(total, 1 / p));
        }
    }
}
