using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Products of rows; floats are multiplied in float64.</summary>
internal static unsafe class Products
{
    public static void OfRows<T, TAcc>(long rows, long length, T* x, T* y)
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc> =>
        Workers.Run(rows, new Job<T, TAcc>(length, x, y));

    private readonly struct Job<T, TAcc>(long length, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
        where TAcc : unmanaged, INumber<TAcc>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long row)
        {
            var product = TAcc.One;
            var from = x + (row * length);
            for (var i = 0L; i < length; i++)
                product *= TAcc.CreateTruncating(from[i]);
            y[row] = T.CreateTruncating(product);
        }
    }
}
