namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>
/// Eigenvalues and right vectors of a general real matrix: reflections to Hessenberg form, Francis' double-shift QR
/// steps to a real Schur form, back substitution (Golub and Van Loan, Matrix Computations, 7.4 to 7.6).
/// </summary>
internal sealed unsafe class GeneralEigen(long n, double* h, double* z)
{
    private const int MostSteps = 120;
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>
    /// Turns h (n, n) into a quasi-triangular matrix and z, when it is not null, into the basis that does so.
    /// Real and imaginary parts of the eigenvalues go to two vectors. Returns false without convergence.
    /// </summary>
    public bool Schur(double* real, double* imaginary)
    {
        Hessenberg();
        var norm = 0.0;
        for (var i = 0L; i < n * n; i++)
            norm = Math.Max(norm, Math.Abs(h[i]));
        for (long end = n - 1, steps = 0; end >= 0;)
        {
            var start = Split(end, norm);
            if (start == end)
            {
                (real[end], imaginary[end]) = (H(end, end), 0);
                (end, steps) = (end - 1, 0);
            }
            else if (start == end - 1)
            {
                Pair(end, real, imaginary);
                (end, steps) = (end - 2, 0);
            }
            else if (++steps > MostSteps)
            {
                return false;
            }
            else
            {
                Sweep(start, end, steps);
            }
        }
        return true;
    }

    private ref double H(long i, long j) => ref h[(i * n) + j];

    private void Hessenberg()
    {
        var vector = new double[n];
        if (z != null)
            Vectors.Identity(n, n, z);
        fixed (double* v = vector)
        {
            for (var k = 0L; k < n - 2; k++)
            {
                var m = n - k - 1;
                var tau = Householder.Reflector(m, h + ((k + 1) * n) + k, n, v);
                for (var i = k + 2; i < n; i++)
                    H(i, k) = 0;
                if (tau != 0)
                    Reflect(tau, v, k + 1, m, k + 1, 0, n - 1);
            }
        }
    }

    /// <summary>Applies I - tau v v^T from both sides, to rows and columns first ... first + count - 1.</summary>
    private void Reflect(double tau, double* v, long first, long count, long fromColumn, long fromRow, long toRow)
    {
        for (var j = fromColumn; j < n; j++)
        {
            var sum = 0.0;
            for (var i = 0L; i < count; i++)
                sum += v[i] * H(first + i, j);
            for (var i = 0L; i < count; i++)
                H(first + i, j) -= tau * sum * v[i];
        }
        for (var i = fromRow; i <= toRow; i++)
            OnRow(tau, v, h + (i * n) + first, count);
        for (var i = 0L; i < n && z != null; i++)
            OnRow(tau, v, z + (i * n) + first, count);
    }

    private static void OnRow(double tau, double* v, double* row, long count)
    {
        var sum = 0.0;
        for (var j = 0L; j < count; j++)
            sum += row[j] * v[j];
        for (var j = 0L; j < count; j++)
            row[j] -= tau * sum * v[j];
    }

    // Finds the block that ends here: a subdiagonal element that is nothing beside its neighbours is set to 0.
    private long Split(long end, double norm)
    {
        for (var k = end; k > 0; k--)
        {
            var around = Math.Abs(H(k - 1, k - 1)) + Math.Abs(H(k, k));
            if (Math.Abs(H(k, k - 1)) <= Epsilon * (around == 0 ? norm : around))
            {
                H(k, k - 1) = 0;
                return k;
            }
        }
        return 0;
    }

    // One double-shift sweep: a bulge of three is chased from the start to the end of the block.
    private void Sweep(long start, long end, long steps)
    {
        var (x, y, w) = (H(end, end), H(end - 1, end - 1), H(end, end - 1) * H(end - 1, end));
        if (steps % 10 == 0)
        {
            // An exceptional shift, when the usual ones go round in a circle.
            var size = Math.Abs(H(end, end - 1)) + Math.Abs(H(end - 1, end - 2));
            x = y = H(end, end) + (0.75 * size);
            w = -0.4375 * size * size;
        }
        var (trace, determinant) = (x + y, (x * y) - w);
        var v = stackalloc double[3];
        var bulge = stackalloc double[3];
        for (var k = start; k < end; k++)
        {
            var count = Math.Min(3, end - k + 1);
            if (k == start)
            {
                var (a, b, c) = (H(k, k), H(k + 1, k), H(k, k + 1));
                bulge[0] = (a * a) + (c * b) - (trace * a) + determinant;
                bulge[1] = b * (a + H(k + 1, k + 1) - trace);
                bulge[2] = b * H(k + 2, k + 1);
            }
            else
            {
                for (var i = 0; i < count; i++)
                    bulge[i] = H(k + i, k - 1);
            }
            var tau = Householder.Reflector(count, bulge, 1, v);
            if (k > start)
            {
                H(k, k - 1) = bulge[0];
                for (var i = 1; i < count; i++)
                    H(k + i, k - 1) = 0;
            }
            if (tau != 0)
                Reflect(tau, v, k, count, k, 0, Math.Min(end, k + 3));
        }
    }

    // A block of two: real eigenvalues are separated by a rotation, complex ones stay.
    private void Pair(long end, double* real, double* imaginary)
    {
        var k = end - 1;
        var (a, b, c, d) = (H(k, k), H(k, end), H(end, k), H(end, end));
        var half = (a - d) / 2;
        var discriminant = (half * half) + (b * c);
        if (discriminant < 0)
        {
            real[k] = real[end] = d + half;
            imaginary[k] = Math.Sqrt(-discriminant);
            imaginary[end] = -imaginary[k];
            return;
        }
        var shift = half + Math.CopySign(Math.Sqrt(discriminant), half);
        real[k] = d + shift;
        real[end] = shift == 0 ? real[k] : d - (b * c / shift);
        imaginary[k] = imaginary[end] = 0;
        // (shift, c) is the eigenvector of the first one.
        var length = double.Hypot(shift, c);
        if (length == 0)
            return;
        var (cosine, sine) = (shift / length, c / length);
        for (var j = k; j < n; j++)
            (H(k, j), H(end, j)) =
                ((cosine * H(k, j)) + (sine * H(end, j)), (cosine * H(end, j)) - (sine * H(k, j)));
        for (var i = 0L; i <= end; i++)
            Turn(h + (i * n), k, end, cosine, sine);
        for (var i = 0L; i < n && z != null; i++)
            Turn(z + (i * n), k, end, cosine, sine);
        H(end, k) = 0;
    }

    private static void Turn(double* row, long k, long end, double cosine, double sine) => (row[k], row[end]) =
        ((cosine * row[k]) + (sine * row[end]), (cosine * row[end]) - (sine * row[k]));
}
