using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Norms;

/// <summary>
/// Sums down the columns of a band of a dense matrix, one row of vectors after the other. Some rows are summed in the
/// matrix's own type, these sums in float64, so that the error does not grow with the number of rows.
/// </summary>
internal static unsafe class ColumnSums
{
    /// <summary>The widest band.</summary>
    public const int Band = 64;

    private const int RowsTogether = 128;

    /// <summary>sums[c] = sum over n of x[n, c].</summary>
    public static void Of<T>(long rows, long stride, T* x, Span<double> sums)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        sums.Clear();
        Span<T> parts = stackalloc T[Band];
        var part = parts[..sums.Length];
        for (var n = 0L; n < rows; n++)
        {
            Begin(n, part);
            TensorPrimitives.Add<T>(part, Row(x, n, stride, sums.Length), part);
            End(n, rows, part, sums);
        }
    }

    /// <summary>sums[c] = sum over n of (x[n, c] - centre[c])².</summary>
    public static void OfSquares<T>(long rows, long stride, T* x, ReadOnlySpan<T> centre, Span<double> sums)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        sums.Clear();
        Span<T> parts = stackalloc T[2 * Band];
        var part = parts[..sums.Length];
        var d = parts.Slice(Band, sums.Length);
        for (var n = 0L; n < rows; n++)
        {
            Begin(n, part);
            TensorPrimitives.Subtract<T>(Row(x, n, stride, sums.Length), centre, d);
            TensorPrimitives.MultiplyAdd<T>(d, d, part, part);
            End(n, rows, part, sums);
        }
    }

    /// <summary>sums[c] = sum over n of a[n, c] (x[n, c] - centre[c]).</summary>
    public static void OfProducts<T>(long rows, long stride, T* a, T* x, ReadOnlySpan<T> centre, Span<double> sums)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        sums.Clear();
        Span<T> parts = stackalloc T[2 * Band];
        var part = parts[..sums.Length];
        var d = parts.Slice(Band, sums.Length);
        for (var n = 0L; n < rows; n++)
        {
            Begin(n, part);
            TensorPrimitives.Subtract<T>(Row(x, n, stride, sums.Length), centre, d);
            TensorPrimitives.MultiplyAdd<T>(Row(a, n, stride, sums.Length), d, part, part);
            End(n, rows, part, sums);
        }
    }

    /// <summary>Gets a row of the band.</summary>
    public static Span<T> Row<T>(T* x, long row, long stride, int width)
        where T : unmanaged => new(x + (row * stride), width);

    private static void Begin<T>(long row, Span<T> part)
    {
        if (row % RowsTogether == 0)
            part.Clear();
    }

    private static void End<T>(long row, long rows, Span<T> part, Span<double> sums)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if ((row + 1) % RowsTogether != 0 && row + 1 != rows)
            return;
        for (var c = 0; c < part.Length; c++)
            sums[c] += double.CreateTruncating(part[c]);
    }
}
