using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Recurrent;

/// <summary>
/// One time step of a long short-term memory after its matrix product. Gates stand in rows of 4 H numbers:
/// i = s(a), f = s(a), g = tanh(a), o = s(a); c' = f c + i g; h' = o tanh(c').
/// </summary>
internal static unsafe class LstmStep
{
    /// <summary>Squashes the gates in place; writes the new cells and outputs.</summary>
    public static void Forward<T>(long rows, int size, T* gates, T* cellBefore, T* cell, T* output)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(rows, 4L * size, new ForwardJob<T>(size, gates, cellBefore, cell, output));

    /// <summary>
    /// From the gradient of the output and of the new cell: writes that of the gates before squashing and, over
    /// dCell, that of the former cell.
    /// </summary>
    public static void Backward<T>(
        long rows, int size, T* gates, T* cellBefore, T* cell, T* dOutput, T* dCell, T* dGates)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(
            rows, 4L * size,
            new BackwardJob<T>(size, gates, cellBefore, cell) { DOutput = dOutput, DCell = dCell, DGates = dGates });

    private readonly struct ForwardJob<T>(int size, T* gates, T* cellBefore, T* cell, T* output) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run(long first, long end)
        {
            for (var row = first; row < end; row++)
            {
                var a = new Span<T>(gates + (row * 4 * size), 4 * size);
                var before = new ReadOnlySpan<T>(cellBefore + (row * size), size);
                var c = new Span<T>(cell + (row * size), size);
                var h = new Span<T>(output + (row * size), size);
                GateRows.Sigmoid(a[..(2 * size)]);
                GateRows.Tanh(a.Slice(2 * size, size));
                GateRows.Sigmoid(a[(3 * size)..]);
                TensorPrimitives.Multiply(a.Slice(size, size), before, c);
                TensorPrimitives.MultiplyAdd(a[..size], a.Slice(2 * size, size), c, c);
                SinglePrecision.Tanh<T>(c, h);
                TensorPrimitives.Multiply(h, a[(3 * size)..], h);
            }
        }
    }

    private readonly struct BackwardJob<T>(int size, T* gates, T* cellBefore, T* cell) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* DOutput { get; init; }

        public T* DCell { get; init; }

        public T* DGates { get; init; }

        public void Run(long first, long end)
        {
            for (var row = first; row < end; row++)
            {
                T* a = gates + (row * 4 * size), d = DGates + (row * 4 * size);
                T* before = cellBefore + (row * size), dc = DCell + (row * size), dh = DOutput + (row * size);
                // The gradient's last quarter holds tanh(c') until it is needed.
                var squashed = d + (3 * size);
                SinglePrecision.Tanh<T>(
                    new ReadOnlySpan<T>(cell + (row * size), size), new Span<T>(squashed, size));
                var k = 0;
                for (; k + Vector<T>.Count <= size; k += Vector<T>.Count)
                    Vectors(a + k, d + k, before + k, dc + k, Vector.Load(dh + k));
                LoopCount.Add(size, size - k);
                for (; k < size; k++)
                    Scalars(a + k, d + k, before + k, dc + k, dh[k]);
            }
        }

        private void Vectors(T* a, T* d, T* before, T* dc, Vector<T> dh)
        {
            var (i, f) = (Vector.Load(a), Vector.Load(a + size));
            var (g, o) = (Vector.Load(a + (2 * size)), Vector.Load(a + (3 * size)));
            var t = Vector.Load(d + (3 * size));
            var total = Vector.Load(dc) + (dh * o * (Vector<T>.One - (t * t)));
            (total * g * i * (Vector<T>.One - i)).Store(d);
            (total * Vector.Load(before) * f * (Vector<T>.One - f)).Store(d + size);
            (total * i * (Vector<T>.One - (g * g))).Store(d + (2 * size));
            (dh * t * o * (Vector<T>.One - o)).Store(d + (3 * size));
            (total * f).Store(dc);
        }

        private void Scalars(T* a, T* d, T* before, T* dc, T dh)
        {
            var (i, f, g, o) = (a[0], a[size], a[2 * size], a[3 * size]);
            var t = d[3 * size];
            var total = dc[0] + (dh * o * (T.One - (t * t)));
            d[0] = total * g * i * (T.One - i);
            d[size] = total * before[0] * f * (T.One - f);
            d[2 * size] = total * i * (T.One - (g * g));
            d[3 * size] = dh * t * o * (T.One - o);
            dc[0] = total * f;
        }
    }
}
