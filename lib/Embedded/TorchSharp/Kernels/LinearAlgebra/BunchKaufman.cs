namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>
/// a = L D L^T for a symmetric matrix that need not be definite, with blocks of one or two on the diagonal of D; the
/// lower triangle and the pivots are stored as LAPACK's sytrf does.
/// </summary>
internal static unsafe class BunchKaufman
{
    private static readonly double Alpha = (1 + Math.Sqrt(17)) / 8;

    public static int Factor(long n, double* a, int* pivots)
    {
        var info = 0;
        for (var k = 0L; k < n;)
        {
            var (place, size) = Pivot(n, a, k);
            if (place < 0)
            {
                info = info == 0 ? (int)k + 1 : info;
                pivots[k] = (int)k + 1;
                k++;
                continue;
            }
            var last = k + size - 1;
            if (place != last)
                Exchange(n, a, k, last, place);
            if (size == 1)
                One(n, a, k);
            else
                Two(n, a, k);
            for (var i = k; i <= last; i++)
                pivots[i] = (int)(size == 1 ? place + 1 : -place - 1);
            k += size;
        }
        return info;
    }

    /// <summary>Solves with a factorisation, in place of b (n, m).</summary>
    public static void Solve(long n, double* a, int* pivots, double* b, long m)
    {
        for (var k = 0L; k < n;)
        {
            var size = pivots[k] > 0 ? 1L : 2L;
            var (row, other) = (k + size - 1, Math.Abs(pivots[k]) - 1L);
            if (other != row)
                Vectors.Swap(m, b + (row * m), b + (other * m));
            for (var i = k + size; i < n; i++)
                for (var s = k; s < k + size; s++)
                    Vectors.Add(m, -a[(i * n) + s], b + (s * m), b + (i * m));
            Divide(n, a, k, size, b, m);
            k += size;
        }
        for (var k = n - 1; k >= 0;)
        {
            var size = pivots[k] > 0 ? 1L : 2L;
            for (var i = k + 1; i < n; i++)
                for (var s = k; s > k - size; s--)
                    Vectors.Add(m, -a[(i * n) + s], b + (i * m), b + (s * m));
            var other = Math.Abs(pivots[k]) - 1L;
            if (other != k)
                Vectors.Swap(m, b + (k * m), b + (other * m));
            k -= size;
        }
    }

    private static void Divide(long n, double* a, long k, long size, double* b, long m)
    {
        var d = a[(k * n) + k];
        var row = b + (k * m);
        if (size == 1)
        {
            Vectors.Scale(m, 1 / d, row);
            return;
        }
        var (e, f) = (a[((k + 1) * n) + k], a[((k + 1) * n) + k + 1]);
        var (p, q) = (d / e, f / e);
        var denominator = (p * q) - 1;
        for (var j = 0L; j < m; j++)
        {
            var (x, y) = (row[j] / e, row[m + j] / e);
            row[j] = ((q * x) - y) / denominator;
            row[m + j] = ((p * y) - x) / denominator;
        }
    }

    private static (long Place, int Size) Pivot(long n, double* a, long k)
    {
        var here = Math.Abs(a[(k * n) + k]);
        var (best, below) = (k, 0.0);
        for (var i = k + 1; i < n; i++)
        {
            if (Math.Abs(a[(i * n) + k]) > below)
                (best, below) = (i, Math.Abs(a[(i * n) + k]));
        }
        if (Math.Max(here, below) == 0)
            return (-1, 1);
        if (here >= Alpha * below)
            return (k, 1);
        var largest = 0.0;
        for (var j = k; j < best; j++)
            largest = Math.Max(largest, Math.Abs(a[(best * n) + j]));
        for (var i = best + 1; i < n; i++)
            largest = Math.Max(largest, Math.Abs(a[(i * n) + best]));
        if (here >= Alpha * below * (below / largest))
            return (k, 1);
        return Math.Abs(a[(best * n) + best]) >= Alpha * largest ? (best, 1) : (best, 2);
    }

    private static void Exchange(long n, double* a, long k, long row, long place)
    {
        for (var i = place + 1; i < n; i++)
            (a[(i * n) + row], a[(i * n) + place]) = (a[(i * n) + place], a[(i * n) + row]);
        for (var i = row + 1; i < place; i++)
            (a[(i * n) + row], a[(place * n) + i]) = (a[(place * n) + i], a[(i * n) + row]);
        (a[(row * n) + row], a[(place * n) + place]) = (a[(place * n) + place], a[(row * n) + row]);
        if (row > k)
            (a[(row * n) + k], a[(place * n) + k]) = (a[(place * n) + k], a[(row * n) + k]);
    }

    private static void One(long n, double* a, long k)
    {
        var inverse = 1 / a[(k * n) + k];
        for (var j = k + 1; j < n; j++)
        {
            var factor = inverse * a[(j * n) + k];
            for (var i = j; i < n; i++)
                a[(i * n) + j] -= factor * a[(i * n) + k];
        }
        for (var i = k + 1; i < n; i++)
            a[(i * n) + k] *= inverse;
    }

    private static void Two(long n, double* a, long k)
    {
        var side = a[((k + 1) * n) + k];
        var (p, q) = (a[((k + 1) * n) + k + 1] / side, a[(k * n) + k] / side);
        var factor = 1 / ((p * q) - 1) / side;
        for (var j = k + 2; j < n; j++)
        {
            var (x, y) = (a[(j * n) + k], a[(j * n) + k + 1]);
            var (u, w) = (factor * ((p * x) - y), factor * ((q * y) - x));
            for (var i = j; i < n; i++)
                a[(i * n) + j] -= (a[(i * n) + k] * u) + (a[(i * n) + k + 1] * w);
            (a[(j * n) + k], a[(j * n) + k + 1]) = (u, w);
        }
    }
}
