using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Recurrent;

/// <summary>One time step of a plain recurrent layer after its matrix product: h' = tanh(a) or max(a, 0).</summary>
internal static unsafe class PlainStep
{
    public static void Forward<T>(long rows, int size, bool relu, T* gates, T* output)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(rows, size, new ForwardJob<T>(size, relu, gates, output));

    /// <summary>From output and its gradient to the gradient before squashing.</summary>
    public static void Backward<T>(long rows, int size, bool relu, T* output, T* dOutput, T* dGates)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(rows, size, new BackwardJob<T>(size, relu, output, dOutput, dGates));

    private readonly struct ForwardJob<T>(int size, bool relu, T* gates, T* output) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run(long first, long end)
        {
            for (var row = first; row < end; row++)
            {
                var a = new ReadOnlySpan<T>(gates + (row * size), size);
                var h = new Span<T>(output + (row * size), size);
                if (relu)
                    TensorPrimitives.Max(a, T.Zero, h);
                else
                    SinglePrecision.Tanh(a, h);
            }
        }
    }

    private readonly struct BackwardJob<T>(int size, bool relu, T* output, T* dOutput, T* dGates) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run(long first, long end)
        {
            var (at, count) = (first * size, checked((int)((end - first) * size)));
            var h = new ReadOnlySpan<T>(output + at, count);
            var dOut = new ReadOnlySpan<T>(dOutput + at, count);
            if (relu)
                VectorRows.Run<T, VectorRows.WherePositive>(dOut, h, new Span<T>(dGates + at, count));
            else
                VectorRows.Run<T, VectorRows.TimesTanhSlope>(dOut, h, new Span<T>(dGates + at, count));
        }
    }
}
