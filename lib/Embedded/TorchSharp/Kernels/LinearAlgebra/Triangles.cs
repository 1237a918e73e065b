using System.Numerics.Tensors;
using static TorchSharp.Kernels.LinearAlgebra.Vectors;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>LU with row exchanges, Cholesky, and the solution of triangular systems.</summary>
internal static unsafe class Triangles
{
    /// <summary>
    /// Factors P a = L U in place; pivots count from 1, as in LAPACK. Returns 0, or the first k with U(k, k) = 0,
    /// counted from 1.
    /// </summary>
    public static int Lu(long m, long n, double* a, int* pivots, bool exchange)
    {
        var info = 0;
        for (var k = 0L; k < Math.Min(m, n); k++)
        {
            var best = k;
            for (var i = k + 1; exchange && i < m; i++)
            {
                if (Math.Abs(a[(i * n) + k]) > Math.Abs(a[(best * n) + k]))
                    best = i;
            }
            pivots[k] = (int)best + 1;
            if (best != k)
                Swap(n, a + (k * n), a + (best * n));
            var pivot = a[(k * n) + k];
            if (pivot == 0)
            {
                info = info == 0 ? (int)k + 1 : info;
                continue;
            }
            for (var i = k + 1; i < m; i++)
            {
                var factor = a[(i * n) + k] /= pivot;
                if (factor != 0)
                    Add(n - k - 1, -factor, a + (k * n) + k + 1, a + (i * n) + k + 1);
            }
        }
        return info;
    }

    /// <summary>
    /// Overwrites the lower triangle by L with a = L L^T and clears the rest. Returns 0, or the first leading minor
    /// that is not positive, counted from 1.
    /// </summary>
    public static int Cholesky(long n, double* a)
    {
        var info = 0;
        for (var j = 0L; j < n && info == 0; j++)
        {
            var row = a + (j * n);
            var rest = row[j] - Dot(j, row, row);
            if (!(rest > 0))
            {
                info = (int)j + 1;
                break;
            }
            var root = row[j] = Math.Sqrt(rest);
            for (var i = j + 1; i < n; i++)
                a[(i * n) + j] = (a[(i * n) + j] - Dot(j, a + (i * n), row)) / root;
        }
        for (var i = 0L; i < n; i++)
            new Span<double>(a + (i * n) + i + 1, (int)(n - i - 1)).Clear();
        return info;
    }

    /// <summary>
    /// Solves T X = B in place of B (n, k); T is read through strides, so that it may be a transpose.
    /// </summary>
    public static void Solve(
        long n, double* t, long rowStride, long columnStride, bool upper, bool unit, double* b, long k)
    {
        for (var step = 0L; step < n; step++)
        {
            var i = upper ? n - 1 - step : step;
            var (from, to) = upper ? (i + 1, n) : (0L, i);
            var target = b + (i * k);
            for (var j = from; j < to; j++)
            {
                var factor = t[(i * rowStride) + (j * columnStride)];
                if (factor != 0)
                    Add(k, -factor, b + (j * k), target);
            }
            if (!unit)
            {
                var row = new Span<double>(target, (int)k);
                TensorPrimitives.Divide(row, t[i * (rowStride + columnStride)], row);
            }
        }
    }

    /// <summary>Exchanges the rows of b (n, k) as a factorisation did, or back.</summary>
    public static void Exchange(long count, int* pivots, double* b, long k, bool back)
    {
        for (var step = 0L; step < count; step++)
        {
            var i = back ? count - 1 - step : step;
            var other = pivots[i] - 1L;
            if (other != i)
                Swap(k, b + (i * k), b + (other * k));
        }
    }
}
