using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Sums. Blocks of a fixed length are summed with vectors, and the block sums in float64 one after the other, so the
/// error does not grow with the length and no digit depends on the number of threads.
/// </summary>
internal static unsafe class Sums
{
    private const int BlockLength = 256;
    private const int ColumnRows = 128;

    /// <summary>Sums each of many dense rows.</summary>
    public static void OfRows<T>(long rows, long length, T* x, T* y)
        where T : unmanaged, INumber<T>
    {
        if (rows == 1 && length > Rows.Grain)
            OfOne(length, x, y);
        else
            Workers.Run(Chunking.RowChunks(rows, Math.Min(length, Rows.Grain)), new RowsJob<T>(rows, length, x, y));
    }

    /// <summary>Sums the columns of a dense matrix: y[c] = sum over r of x[r, c].</summary>
    public static void OfColumns<T>(long rows, long columns, T* x, T* y)
        where T : unmanaged, INumber<T>
    {
        new Span<T>(y, checked((int)columns)).Clear();
        var bands = (rows + ColumnRows - 1) / ColumnRows;
        if (bands <= 1)
        {
            AddRows(rows, columns, x, y);
            return;
        }
        var partial = new T[bands * columns];
        fixed (T* p = partial)
        {
            Workers.Run(bands, new BandJob<T>(rows, columns, x, p));
            AddRows(bands, columns, p, y);
        }
    }

    private static void AddRows<T>(long rows, long columns, T* x, T* y)
        where T : unmanaged, INumber<T>
    {
        var n = (int)columns;
        var total = new Span<T>(y, n);
        for (var r = 0L; r < rows; r++)
            TensorPrimitives.Add(total, new ReadOnlySpan<T>(x + (r * columns), n), total);
    }

    private static void OfOne<T>(long length, T* x, T* y)
        where T : unmanaged, INumber<T>
    {
        var partial = new double[Chunking.Count(length)];
        var whole = new T[partial.Length];
        fixed (double* p = partial)
        fixed (T* w = whole)
        {
            Workers.Run(partial.Length, new PartsJob<T>(length, x, p, w));
            *y = IsFloat<T>() ? T.CreateTruncating(Total(partial)) : TensorPrimitives.Sum<T>(whole);
        }
    }

    private static double Total(ReadOnlySpan<double> parts)
    {
        var total = 0.0;
        foreach (var part in parts)
            total += part;
        return total;
    }

    private static bool IsFloat<T>() => typeof(T) == typeof(float) || typeof(T) == typeof(double);

    private static double OfBlocks<T>(T* x, long length)
        where T : unmanaged, INumber<T>
    {
        var total = 0.0;
        for (var at = 0L; at < length; at += BlockLength)
            total += double.CreateTruncating(
                TensorPrimitives.Sum(new ReadOnlySpan<T>(x + at, (int)Math.Min(BlockLength, length - at))));
        return total;
    }

    private static T OfIntegers<T>(T* x, long length)
        where T : unmanaged, INumber<T>
    {
        LoopCount.Add(length, length);
        var total = T.Zero;
        for (var i = 0L; i < length; i++)
            total += x[i];
        return total;
    }

    private readonly struct RowsJob<T>(long rows, long length, T* x, T* y) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(rows, Math.Min(length, Rows.Grain), chunk);
            for (var row = range.First; row < range.End; row++)
            {
                var at = x + (row * length);
                y[row] = IsFloat<T>() ? T.CreateTruncating(OfBlocks(at, length)) : OfIntegers(at, length);
            }
        }
    }

    private readonly struct PartsJob<T>(long length, T* x, double* floats, T* wholes) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, count) = Chunking.Of(length, chunk);
            if (IsFloat<T>())
                floats[chunk] = OfBlocks(x + start, count);
            else
                wholes[chunk] = OfIntegers(x + start, count);
        }
    }

    private readonly struct BandJob<T>(long rows, long columns, T* x, T* partial) : IChunkJob
        where T : unmanaged, INumber<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long band)
        {
            var first = band * ColumnRows;
            AddRows(Math.Min(ColumnRows, rows - first), columns, x + (first * columns), partial + (band * columns));
        }
    }
}
