using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Recurrent;

/// <summary>
/// One time step of a gated recurrent unit after its matrix products. Rows of 3 H numbers hold what comes from the
/// input (x) and from the state (s): r = s(x + s), z = s(x + s), n = tanh(x + r s); h' = n + z (h - n).
/// </summary>
internal static unsafe class GruStep
{
    /// <summary>
    /// Squashes the gates in place of the input's part, keeps the state's part of n, writes the new outputs.
    /// </summary>
    public static void Forward<T>(long rows, int size, T* gates, T* fromState, T* kept, T* before, T* output)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(rows, 3L * size, new ForwardJob<T>(size, gates, fromState, kept, before, output));

    /// <summary>
    /// From the gradient of the output: writes that of both parts of the gates and, over it, the share of the former
    /// state that passes through z.
    /// </summary>
    public static void Backward<T>(
        long rows, int size, T* gates, T* kept, T* before, T* dOutput, T* dInput, T* dState)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        GateRows.Run(
            rows, 3L * size,
            new BackwardJob<T>(size, gates, kept, before) { DOutput = dOutput, DInput = dInput, DState = dState });

    private readonly struct ForwardJob<T>(int size, T* gates, T* fromState, T* kept, T* before, T* output) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run(long first, long end)
        {
            for (var row = first; row < end; row++)
            {
                var a = new Span<T>(gates + (row * 3 * size), 3 * size);
                var s = new ReadOnlySpan<T>(fromState + (row * 3 * size), 3 * size);
                var h = new ReadOnlySpan<T>(before + (row * size), size);
                var to = new Span<T>(output + (row * size), size);
                TensorPrimitives.Add(a[..(2 * size)], s[..(2 * size)], a[..(2 * size)]);
                GateRows.Sigmoid(a[..(2 * size)]);
                s[(2 * size)..].CopyTo(new Span<T>(kept + (row * size), size));
                var n = a[(2 * size)..];
                TensorPrimitives.MultiplyAdd(a[..size], s[(2 * size)..], n, n);
                GateRows.Tanh(n);
                // The former state may be where the output goes, so that it is read first.
                TensorPrimitives.Subtract(h, n, to);
                TensorPrimitives.MultiplyAdd(to, a.Slice(size, size), n, to);
            }
        }
    }

    private readonly struct BackwardJob<T>(int size, T* gates, T* kept, T* before) : IRowJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* DOutput { get; init; }

        public T* DInput { get; init; }

        public T* DState { get; init; }

        public void Run(long first, long end)
        {
            for (var row = first; row < end; row++)
            {
                T* a = gates + (row * 3 * size), s = kept + (row * size), h = before + (row * size);
                T* dx = DInput + (row * 3 * size), ds = DState + (row * 3 * size), dh = DOutput + (row * size);
                var k = 0;
                for (; k + Vector<T>.Count <= size; k += Vector<T>.Count)
                    Vectors(a + k, Vector.Load(s + k), Vector.Load(h + k), dx + k, ds + k, dh + k);
                LoopCount.Add(size, size - k);
                for (; k < size; k++)
                    Scalars(a + k, s[k], h[k], dx + k, ds + k, dh + k);
            }
        }

        private void Vectors(T* a, Vector<T> s, Vector<T> h, T* dx, T* ds, T* dh)
        {
            var (r, z, n) = (Vector.Load(a), Vector.Load(a + size), Vector.Load(a + (2 * size)));
            var dOut = Vector.Load(dh);
            var dn = dOut * (Vector<T>.One - z) * (Vector<T>.One - (n * n));
            var dz = dOut * (h - n) * z * (Vector<T>.One - z);
            var dr = dn * s * r * (Vector<T>.One - r);
            dr.Store(dx);
            dz.Store(dx + size);
            dn.Store(dx + (2 * size));
            dr.Store(ds);
            dz.Store(ds + size);
            (dn * r).Store(ds + (2 * size));
            (dOut * z).Store(dh);
        }

        private void Scalars(T* a, T s, T h, T* dx, T* ds, T* dh)
        {
            var (r, z, n) = (a[0], a[size], a[2 * size]);
            var dn = *dh * (T.One - z) * (T.One - (n * n));
            var dz = *dh * (h - n) * z * (T.One - z);
            var dr = dn * s * r * (T.One - r);
            (dx[0], dx[size], dx[2 * size]) = (dr, dz, dn);
            (ds[0], ds[size], ds[2 * size]) = (dr, dz, dn * r);
            *dh *= z;
        }
    }
}
