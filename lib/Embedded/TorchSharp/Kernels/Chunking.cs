namespace TorchSharp.Kernels;

/// <summary>
/// Cuts work into chunks whose boundaries depend on the shape alone, so that every thread count gives the same digits.
/// </summary>
internal static class Chunking
{
    /// <summary>Gets the number of chunks of a dense run.</summary>
    public static long Count(long elements) => Math.Max(1, (elements + Rows.Grain - 1) / Rows.Grain);

    /// <summary>Gets the place of one chunk of a dense run.</summary>
    public static (long Start, int Length) Of(long elements, long chunk)
    {
        var start = chunk * Rows.Grain;
        return (start, (int)Math.Min(Rows.Grain, elements - start));
    }

    /// <summary>Gets the number of chunks of a walk over rows; long rows are cut, short ones are grouped.</summary>
    public static long RowChunks(long rows, long rowLength)
    {
        if (rows == 0 || rowLength == 0)
            return 0;
        return rowLength > Rows.Grain
            ? rows * Count(rowLength)
            : (rows + PerChunk(rowLength) - 1) / PerChunk(rowLength);
    }

    /// <summary>Gets the rows of one chunk, and the part of each row.</summary>
    public static RowRange RowsOf(long rows, long rowLength, long chunk)
    {
        if (rowLength > Rows.Grain)
        {
            var (row, part) = Math.DivRem(chunk, Count(rowLength));
            var from = part * Rows.Grain;
            return new RowRange(row, row + 1, from, Math.Min(rowLength, from + Rows.Grain));
        }
        var per = PerChunk(rowLength);
        return new RowRange(chunk * per, Math.Min(rows, (chunk + 1) * per), 0, rowLength);
    }

    private static long PerChunk(long rowLength) => Math.Max(1, Rows.Grain / Math.Max(1, rowLength));
}

/// <summary>Rows <c>First</c> up to <c>End</c>, of each the elements <c>From</c> up to <c>To</c>.</summary>
internal readonly record struct RowRange(long First, long End, long From, long To);
