using static TorchSharp.Kernels.LinearAlgebra.Vectors;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>
/// Singular values by Jacobi rotations from one side, after a QR step (Golub and Van Loan 8.6.3; Demmel and Veselic,
/// Jacobi's method is more accurate than QR, 1992).
/// </summary>
internal static unsafe class SingularValues
{
    private const int MostSweeps = 60;
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>
    /// Decomposes a tall a (m, n), m >= n, which is destroyed: n values, descending; left as columns (m, width), width
    /// n or m; right as rows (n, n). Without vectors, both are null.
    /// </summary>
    public static bool Tall(long m, long n, double* a, double* values, double* left, long width, double* right)
    {
        if (n == 0)
        {
            if (left != null)
                Identity(m, width, left);
            return true;
        }
        var factor = new double[n * n];
        var turns = new double[left == null ? 1 : n * n];
        var taus = new double[n];
        fixed (double* w = factor, v = turns, tau = taus)
        {
            var scale = Rescale(m * n, a);
            Householder.Factor(m, n, a, tau);
            // The rows of w are the rows of R: rotating them makes the columns of R^T orthogonal.
            for (var i = 0L; i < n; i++)
                for (var j = i; j < n; j++)
                    w[(i * n) + j] = a[(i * n) + j];
            if (left != null)
                Identity(n, n, v);
            if (!Rotations(n, w, left == null ? null : v))
                return false;
            Sort(n, w, left == null ? null : v, values);
            if (left != null)
            {
                // R^T = W^T V with W's rows orthogonal, so R = V^T diag(values) (rows of W / values).
                Normalize(n, w, values);
                Lift(m, n, a, tau, v, left, width);
                Buffer.MemoryCopy(w, right, n * n * sizeof(double), n * n * sizeof(double));
            }
            for (var i = 0L; i < n; i++)
                values[i] *= scale;
            return true;
        }
    }

    // A power of two keeps all digits, and the squares within range.
    private static double Rescale(long count, double* a)
    {
        var largest = 0.0;
        for (var i = 0L; i < count; i++)
            largest = Math.Max(largest, Math.Abs(a[i]));
        if (largest == 0)
            return 1;
        var scale = Math.ScaleB(1, Math.ILogB(largest));
        for (var i = 0L; i < count; i++)
            a[i] /= scale;
        return scale;
    }

    private static bool Rotations(long n, double* w, double* v)
    {
        var norms = new double[n];
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var top = 0.0;
            for (var i = 0L; i < n; i++)
            {
                norms[i] = Dot(n, w + (i * n), w + (i * n));
                top = Math.Max(top, norms[i]);
            }
            // What is this small is rounding noise of the largest: no rotation makes it orthogonal.
            var noise = top * n * n * Epsilon * Epsilon;
            var quiet = true;
            for (var i = 0L; i < n - 1; i++)
                for (var j = i + 1; j < n; j++)
                    quiet &= !Rotated(n, i, j, w, v, norms, noise);
            if (quiet)
                return true;
        }
        return false;
    }

    private static bool Rotated(long n, long i, long j, double* w, double* v, double[] norms, double noise)
    {
        var (a, b) = (norms[i], norms[j]);
        if (a <= noise || b <= noise)
            return false;
        var c = Dot(n, w + (i * n), w + (j * n));
        if (Math.Abs(c) <= 4 * Epsilon * Math.Sqrt(a * b))
            return false;
        var zeta = (b - a) / (2 * c);
        var tangent = Math.CopySign(1 / (Math.Abs(zeta) + Math.Sqrt(1 + (zeta * zeta))), zeta);
        var cosine = 1 / Math.Sqrt(1 + (tangent * tangent));
        Rotate(n, cosine, cosine * tangent, w + (i * n), w + (j * n));
        if (v != null)
            Rotate(n, cosine, cosine * tangent, v + (i * n), v + (j * n));
        norms[i] = Dot(n, w + (i * n), w + (i * n));
        norms[j] = Dot(n, w + (j * n), w + (j * n));
        return true;
    }

    private static void Sort(long n, double* w, double* v, double* values)
    {
        for (var i = 0L; i < n; i++)
            values[i] = Math.Sqrt(Dot(n, w + (i * n), w + (i * n)));
        for (var i = 0L; i < n - 1; i++)
        {
            var best = i;
            for (var j = i + 1; j < n; j++)
            {
                if (values[j] > values[best])
                    best = j;
            }
            if (best == i)
                continue;
            (values[i], values[best]) = (values[best], values[i]);
            Swap(n, w + (i * n), w + (best * n));
            if (v != null)
                Swap(n, v + (i * n), v + (best * n));
        }
    }

    // Rows of noise become any directions that complete the basis.
    private static void Normalize(long n, double* w, double* values)
    {
        var floor = values[0] * n * Epsilon;
        for (var i = 0L; i < n; i++)
        {
            var row = w + (i * n);
            if (values[i] > floor)
                Scale(n, 1 / values[i], row);
            else
                Complete(n, i, w);
        }
    }

    private static void Complete(long n, long i, double* w)
    {
        var row = w + (i * n);
        for (var axis = 0L; axis < n; axis++)
        {
            new Span<double>(row, (int)n).Clear();
            row[axis] = 1;
            for (var pass = 0; pass < 2; pass++)
                for (var k = 0L; k < i; k++)
                    Add(n, -Dot(n, w + (k * n), row), w + (k * n), row);
            var norm = Math.Sqrt(Dot(n, row, row));
            if (norm * norm * n < 0.5)
                continue;
            Scale(n, 1 / norm, row);
            return;
        }
    }

    // left = Q [V^T 0; 0 I] in (m, width).
    private static void Lift(long m, long n, double* a, double* tau, double* v, double* left, long width)
    {
        Identity(m, width, left);
        for (var i = 0L; i < n; i++)
            for (var j = 0L; j < n; j++)
                left[(i * width) + j] = v[(j * n) + i];
        Householder.Apply(m, n, a, tau, n, transpose: false, left, width);
    }
}
