using static TorchSharp.Kernels.LinearAlgebra.Vectors;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>QR by reflections H = I - tau v v^T with v(0) = 1, stored as LAPACK does.</summary>
internal static unsafe class Householder
{
    /// <summary>Leaves R on and above the diagonal of a (m, n), the rest of each v below it.</summary>
    public static void Factor(long m, long n, double* a, double* tau)
    {
        var v = new double[m];
        var work = new double[n];
        fixed (double* pv = v, pw = work)
        {
            for (var k = 0L; k < Math.Min(m, n); k++)
            {
                tau[k] = Reflector(m - k, a + (k * n) + k, n, pv);
                Reflect(m - k, n - k - 1, tau[k], pv, a + (k * n) + k + 1, n, pw);
                for (var i = k + 1; i < m; i++)
                    a[(i * n) + k] = pv[i - k];
            }
        }
    }

    /// <summary>Applies Q = H(0) H(1) ... H(count - 1), or its transpose, to b (m, k).</summary>
    public static void Apply(
        long m, long columns, double* a, double* tau, long count, bool transpose, double* b, long k)
    {
        var v = new double[m];
        var work = new double[k];
        fixed (double* pv = v, pw = work)
        {
            for (var step = 0L; step < count; step++)
            {
                var j = transpose ? step : count - 1 - step;
                pv[0] = 1;
                for (var i = j + 1; i < m; i++)
                    pv[i - j] = a[(i * columns) + j];
                Reflect(m - j, k, tau[j], pv, b + (j * k), k, pw);
            }
        }
    }

    /// <summary>
    /// Finds the reflection that takes a strided x to a multiple of the first unit vector; x(0) becomes that multiple.
    /// </summary>
    public static double Reflector(long n, double* x, long stride, double* v)
    {
        v[0] = 1;
        var largest = 0.0;
        for (var i = 1L; i < n; i++)
            largest = Math.Max(largest, Math.Abs(v[i] = x[i * stride]));
        if (largest == 0)
            return 0;
        largest = Math.Max(largest, Math.Abs(x[0]));
        var sum = x[0] / largest * (x[0] / largest);
        for (var i = 1L; i < n; i++)
            sum += v[i] / largest * (v[i] / largest);
        var alpha = x[0];
        var beta = -Math.CopySign(largest * Math.Sqrt(sum), alpha);
        for (var i = 1L; i < n; i++)
            v[i] /= alpha - beta;
        x[0] = beta;
        return (beta - alpha) / beta;
    }

    // b = b - tau v (v^T b) for b (n, k) with rows that are stride apart.
    private static void Reflect(long n, long k, double tau, double* v, double* b, long stride, double* work)
    {
        if (tau == 0 || k == 0)
            return;
        new Span<double>(work, (int)k).Clear();
        for (var i = 0L; i < n; i++)
            Add(k, v[i], b + (i * stride), work);
        for (var i = 0L; i < n; i++)
            Add(k, -tau * v[i], work, b + (i * stride));
    }
}
