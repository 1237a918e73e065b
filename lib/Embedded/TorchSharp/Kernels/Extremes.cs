using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>The largest or smallest element of rows and where it stands first; NaN wins over every number.</summary>
internal static unsafe class Extremes
{
    public static void OfRows<T>(long rows, long length, bool largest, T* x, T* values, long* places)
        where T : unmanaged, INumber<T> =>
        Workers.Run(Chunking.RowChunks(rows, length), new Job<T>(rows, length, largest, x, values, places));

    private readonly struct Job<T>(long rows, long length, bool largest, T* x, T* values, long* places) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var first = chunk;
            var end = chunk + 1;
            if (length <= Rows.Grain)
            {
                var range = Chunking.RowsOf(rows, length, chunk);
                (first, end) = (range.First, range.End);
            }
            else if (chunk >= rows)
            {
                return;
            }
            for (var row = first; row < end; row++)
                One(row);
        }

        private void One(long row)
        {
            var at = x + (row * length);
            var (best, place) = (at[0], 0L);
            for (var i = 1L; i < length && !T.IsNaN(best); i++)
            {
                if (T.IsNaN(at[i]) || (largest ? at[i] > best : at[i] < best))
                    (best, place) = (at[i], i);
            }
            values[row] = best;
            if (places is not null)
                places[row] = place;
        }
    }
}
