using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Weighted sums along one dimension of a dense tensor (outer, length, inner), by a table; and the same backwards.
/// </summary>
internal static unsafe class Along
{
    // From here on a row of inner elements is worth a vector call.
    private const long LongRow = 16;

    public static void Forward<T>(long outer, long inner, AlongTable table, T* x, T* y)
        where T : unmanaged, INumber<T> => Each(outer, inner, table, new ForwardJob<T>(outer, inner, table, x, y));

    /// <summary>dx[source] += weight dOut; dx must hold zeros.</summary>
    public static void Backward<T>(long outer, long inner, AlongTable table, T* dOut, T* dx)
        where T : unmanaged, INumber<T> => Each(outer, inner, table, new BackwardJob<T>(outer, inner, table, dOut, dx));

    private static long PerChunk(long inner, AlongTable table) =>
        Math.Max(1, 16384 / Math.Max(1, inner * Math.Max(table.Input, table.Output)));

    private static void Each<TJob>(long outer, long inner, AlongTable table, TJob job)
        where TJob : struct, IChunkJob
    {
        var per = PerChunk(inner, table);
        Workers.Run((outer + per - 1) / per, job);
    }

    private readonly struct ForwardJob<T>(long outer, long inner, AlongTable table, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var per = PerChunk(inner, table);
            for (var o = chunk * per; o < Math.Min(outer, (chunk + 1) * per); o++)
            {
                var from = x + (o * table.Input * inner);
                var to = y + (o * table.Output * inner);
                if (inner >= LongRow)
                    LongRows(from, to);
                else
                    ShortRows(from, to);
            }
        }

        private void LongRows(T* from, T* to)
        {
            var length = checked((int)inner);
            for (var j = 0; j < table.Output; j++, to += inner)
            {
                var target = new Span<T>(to, length);
                for (var t = 0; t < table.Taps; t++)
                {
                    var at = (j * table.Taps) + t;
                    var source = new ReadOnlySpan<T>(from + (table.Index[at] * inner), length);
                    if (table.Weight is null)
                        source.CopyTo(target);
                    else if (t == 0)
                        TensorPrimitives.Multiply(source, T.CreateTruncating(table.Weight[at]), target);
                    else
                        TensorPrimitives.MultiplyAdd(source, T.CreateTruncating(table.Weight[at]), target, target);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void ShortRows(T* from, T* to)
        {
            var (index, weight, taps) = (table.Index, table.Weight, table.Taps);
            for (var j = 0; j < table.Output; j++)
                for (var i = 0L; i < inner; i++)
                {
                    if (weight is null)
                    {
                        *to++ = from[(index[j] * inner) + i];
                        continue;
                    }
                    var sum = T.Zero;
                    for (var at = j * taps; at < (j + 1) * taps; at++)
                        sum += T.CreateTruncating(weight[at]) * from[(index[at] * inner) + i];
                    *to++ = sum;
                }
        }
    }

    private readonly struct BackwardJob<T>(long outer, long inner, AlongTable table, T* dOut, T* dx) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var per = PerChunk(inner, table);
            for (var o = chunk * per; o < Math.Min(outer, (chunk + 1) * per); o++)
                Rows(dOut + (o * table.Output * inner), dx + (o * table.Input * inner));
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        private void Rows(T* from, T* to)
        {
            var length = checked((int)inner);
            for (var j = 0; j < table.Output; j++, from += inner)
                for (var at = j * table.Taps; at < (j + 1) * table.Taps; at++)
                {
                    var weight = table.Weight is null ? T.One : T.CreateTruncating(table.Weight[at]);
                    var target = to + (table.Index[at] * inner);
                    if (length >= LongRow)
                        TensorPrimitives.MultiplyAdd(
                            new ReadOnlySpan<T>(from, length), weight, new ReadOnlySpan<T>(target, length),
                            new Span<T>(target, length));
                    else
                        for (var i = 0; i < length; i++)
                            target[i] += weight * from[i];
                }
        }
    }
}
