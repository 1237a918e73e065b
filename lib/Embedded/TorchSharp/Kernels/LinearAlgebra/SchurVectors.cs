using System.Numerics;

namespace TorchSharp.Kernels.LinearAlgebra;

/// <summary>
/// The eigenvectors of a real Schur form, of length 1, with a real largest element, as LAPACK gives them.
/// </summary>
internal static unsafe class SchurVectors
{
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>
    /// Writes the vectors of z t z^T as columns of complex numbers (n, n), real and imaginary parts in turn.
    /// </summary>
    public static void Write(long n, double* t, double* z, double* real, double* imaginary, double* vectors)
    {
        var norm = Epsilon;
        for (var i = 0L; i < n * n; i++)
            norm = Math.Max(norm, Math.Abs(t[i]));
        for (var k = 0L; k < n; k++)
        {
            if (imaginary[k] < 0)
                continue;
            var inSchur = Solve(n, t, k, new Complex(real[k], imaginary[k]), norm * Epsilon);
            var vector = Times(n, z, inSchur, imaginary[k] > 0 ? k + 2 : k + 1);
            Normalize(vector, imaginary[k] > 0);
            for (var i = 0L; i < n; i++)
            {
                Put(vectors, n, i, k, vector[i]);
                if (imaginary[k] > 0)
                    Put(vectors, n, i, k + 1, Complex.Conjugate(vector[i]));
            }
        }
    }

    private static void Put(double* vectors, long n, long i, long k, Complex value)
    {
        vectors[((i * n) + k) * 2] = value.Real;
        vectors[(((i * n) + k) * 2) + 1] = value.Imaginary;
    }

    // (t - value) x = 0 from the bottom up; a complex pair occupies rows k and k + 1.
    private static Complex[] Solve(long n, double* t, long k, Complex value, double smallest)
    {
        var x = new Complex[n];
        var last = k;
        if (value.Imaginary == 0)
        {
            x[k] = 1;
        }
        else
        {
            last = k + 1;
            var (b, c) = (t[(k * n) + k + 1], t[((k + 1) * n) + k]);
            // Either row of the block gives the vector; the larger side divides.
            if (Math.Abs(b) >= Math.Abs(c))
                (x[k], x[k + 1]) = (1, (value - t[(k * n) + k]) / b);
            else
                (x[k], x[k + 1]) = ((value - t[((k + 1) * n) + k + 1]) / c, 1);
        }
        for (var i = k - 1; i >= 0; i--)
        {
            var pair = i > 0 && t[(i * n) + i - 1] != 0;
            var right = Right(n, t, x, i, last);
            if (!pair)
            {
                x[i] = -right / Apart(t[(i * n) + i] - value, smallest);
            }
            else
            {
                var above = Right(n, t, x, i - 1, last);
                var (a, b) = (t[((i - 1) * n) + i - 1] - value, t[((i - 1) * n) + i]);
                var (c, d) = (t[(i * n) + i - 1], t[(i * n) + i] - value);
                var determinant = Apart((a * d) - (b * c), smallest * smallest);
                x[i - 1] = ((b * right) - (d * above)) / determinant;
                x[i] = ((c * above) - (a * right)) / determinant;
                i--;
            }
            Shrink(x, i, last);
        }
        return x;
    }

    private static Complex Right(long n, double* t, Complex[] x, long i, long last)
    {
        var sum = Complex.Zero;
        for (var j = i + 1; j <= last; j++)
            sum += t[(i * n) + j] * x[j];
        return sum;
    }

    private static Complex Apart(Complex divisor, double smallest) =>
        Complex.Abs(divisor) < smallest ? new Complex(smallest, 0) : divisor;

    // Keeps the growing solution away from overflow.
    private static void Shrink(Complex[] x, long i, long last)
    {
        if (Complex.Abs(x[i]) < 1e100)
            return;
        for (var j = i; j <= last; j++)
            x[j] /= 1e100;
    }

    private static Complex[] Times(long n, double* z, Complex[] x, long count)
    {
        var result = new Complex[n];
        for (var i = 0L; i < n; i++)
        {
            var sum = Complex.Zero;
            for (var j = 0L; j < count; j++)
                sum += z[(i * n) + j] * x[j];
            result[i] = sum;
        }
        return result;
    }

    private static void Normalize(Complex[] vector, bool complex)
    {
        var largest = vector.MaxBy(Complex.Abs);
        var size = Complex.Abs(largest);
        if (size == 0)
            return;
        var sum = 0.0;
        foreach (var v in vector)
            sum += ((v.Real / size) * (v.Real / size)) + ((v.Imaginary / size) * (v.Imaginary / size));
        var divisor = complex ? largest * Math.Sqrt(sum) : size * Math.Sqrt(sum);
        for (var i = 0; i < vector.Length; i++)
            vector[i] /= divisor;
        if (complex)
        {
            var place = Array.IndexOf(vector, vector.MaxBy(Complex.Abs));
            vector[place] = new Complex(vector[place].Real, 0);
        }
    }
}
