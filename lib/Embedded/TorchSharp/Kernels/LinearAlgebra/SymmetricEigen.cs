using static TorchSharp.Kernels.LinearAlgebra.Vectors;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>
/// Eigenvalues of a symmetric matrix, ascending: reflections to a tridiagonal matrix, then implicit QL steps with
/// Wilkinson's shift (Golub and Van Loan, Matrix Computations, 8.3).
/// </summary>
internal static unsafe class SymmetricEigen
{
    private const int MostSteps = 80;

    /// <summary>
    /// Destroys a (n, n), of which all of it is read; gives n values and, when wanted, the vectors as rows.
    /// Returns false when the steps do not converge.
    /// </summary>
    public static bool Run(long n, double* a, double* values, double* rows)
    {
        var side = new double[n];
        fixed (double* off = side)
        {
            Tridiagonal(n, a, values, off, rows);
            if (!Diagonal(n, values, off, rows))
                return false;
            Sort(n, values, rows);
            return true;
        }
    }

    private static void Tridiagonal(long n, double* a, double* diagonal, double* off, double* rows)
    {
        var taus = new double[n];
        var vectors = new double[n];
        var products = new double[n];
        fixed (double* v = vectors, p = products)
        {
            for (var k = 0L; k < n - 1; k++)
            {
                var m = n - k - 1;
                var corner = a + ((k + 1) * n) + k + 1;
                var tau = taus[k] = Householder.Reflector(m, a + ((k + 1) * n) + k, n, v);
                off[k] = a[((k + 1) * n) + k];
                if (tau != 0)
                    Update(n, m, tau, corner, v, p);
                // The row above the corner is free: it keeps the vector.
                for (var i = 0L; i < m; i++)
                    a[(k * n) + k + 1 + i] = v[i];
            }
        }
        for (var k = 0L; k < n; k++)
            diagonal[k] = a[(k * n) + k];
        if (n > 0)
            off[n - 1] = 0;
        if (rows != null)
            Collect(n, a, taus, rows);
    }

    // corner = corner - v w^T - w v^T with w = tau (corner v) - (tau / 2) (tau v^T corner v) v.
    private static void Update(long n, long m, double tau, double* corner, double* v, double* w)
    {
        for (var i = 0L; i < m; i++)
            w[i] = tau * Dot(m, corner + (i * n), v);
        Add(m, -0.5 * tau * Dot(m, w, v), v, w);
        for (var i = 0L; i < m; i++)
        {
            Add(m, -v[i], w, corner + (i * n));
            Add(m, -w[i], v, corner + (i * n));
        }
    }

    // rows = Q^T = ... H(1) H(0): each reflection works on the columns behind its own place.
    private static void Collect(long n, double* a, double[] taus, double* rows)
    {
        Identity(n, n, rows);
        for (var k = n - 2; k >= 0; k--)
        {
            var v = a + (k * n) + k + 1;
            var m = n - k - 1;
            for (var i = k + 1; i < n && taus[k] != 0; i++)
            {
                var row = rows + (i * n) + k + 1;
                Add(m, -taus[k] * Dot(m, row, v), v, row);
            }
        }
    }

    private static bool Diagonal(long n, double* d, double* e, double* rows)
    {
        for (var l = 0L; l < n; l++)
        {
            for (var steps = 0; ; steps++)
            {
                var m = l;
                while (m < n - 1 && Math.Abs(e[m]) > 1.1e-16 * (Math.Abs(d[m]) + Math.Abs(d[m + 1])))
                    m++;
                if (m == l)
                    break;
                if (steps == MostSteps)
                    return false;
                Step(n, l, m, d, e, rows);
            }
        }
        return true;
    }

    private static void Step(long n, long l, long m, double* d, double* e, double* rows)
    {
        var g = (d[l + 1] - d[l]) / (2 * e[l]);
        g = d[m] - d[l] + (e[l] / (g + Math.CopySign(double.Hypot(g, 1), g)));
        var (s, c, p) = (1.0, 1.0, 0.0);
        for (var i = m - 1; i >= l; i--)
        {
            var (f, b) = (s * e[i], c * e[i]);
            var r = e[i + 1] = double.Hypot(f, g);
            if (r == 0)
            {
                d[i + 1] -= p;
                e[m] = 0;
                return;
            }
            (s, c) = (f / r, g / r);
            g = d[i + 1] - p;
            r = ((d[i] - g) * s) + (2 * c * b);
            p = s * r;
            d[i + 1] = g + p;
            g = (c * r) - b;
            if (rows != null)
                Rotate(n, c, s, rows + (i * n), rows + ((i + 1) * n));
        }
        d[l] -= p;
        e[l] = g;
        e[m] = 0;
    }

    private static void Sort(long n, double* values, double* rows)
    {
        for (var i = 0L; i < n - 1; i++)
        {
            var best = i;
            for (var j = i + 1; j < n; j++)
            {
                if (values[j] < values[best])
                    best = j;
            }
            if (best == i)
                continue;
            (values[i], values[best]) = (values[best], values[i]);
            if (rows != null)
                Swap(n, rows + (i * n), rows + (best * n));
        }
    }
}
