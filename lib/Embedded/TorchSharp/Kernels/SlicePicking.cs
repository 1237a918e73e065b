using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Reads and adds whole slices of the middle one of three dimensions (outer, length, inner) of dense memory, whose
/// places stand in an index.
/// </summary>
internal static unsafe class SlicePicking
{
    private const long Band = 2048;

    /// <summary>y[o, k] = x[o, index[k]], slices of a number of bytes.</summary>
    public static void Select(long outer, long length, long bytes, long* index, long count, byte* x, byte* y) =>
        Workers.Run(
            Chunking.RowChunks(outer * count, Math.Clamp(bytes, 1, Rows.Grain)),
            new SelectJob(outer * count, length, bytes, index, count, x, y));

    /// <summary>y[o, index[k]] += x[o, k], always in the order of k.</summary>
    public static void Add<T>(long outer, long length, long inner, long* index, long count, T* x, T* y)
        where T : unmanaged, INumber<T> =>
        Workers.Run(
            outer * ((inner + Band - 1) / Band), new AddJob<T>(length, inner, index, count, x, y));

    private readonly struct SelectJob(
        long rows, long length, long bytes, long* index, long count, byte* x, byte* y) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(rows, Math.Clamp(bytes, 1, Rows.Grain), chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var (o, k) = Math.DivRem(row, count);
                Buffer.MemoryCopy(x + (((o * length) + index[k]) * bytes), y + (row * bytes), bytes, bytes);
            }
        }
    }

    private readonly struct AddJob<T>(long length, long inner, long* index, long count, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (o, band) = Math.DivRem(chunk, (inner + Band - 1) / Band);
            var (start, width) = (band * Band, (int)Math.Min(Band, inner - (band * Band)));
            for (var k = 0L; k < count; k++)
            {
                var from = x + ((((o * count) + k) * inner) + start);
                var to = y + ((((o * length) + index[k]) * inner) + start);
                if (width < 8)
                {
                    for (var c = 0; c < width; c++)
                        to[c] += from[c];
                }
                else
                {
                    var target = new Span<T>(to, width);
                    TensorPrimitives.Add(target, new ReadOnlySpan<T>(from, width), target);
                }
            }
        }
    }
}
