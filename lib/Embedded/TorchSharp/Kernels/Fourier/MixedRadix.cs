namespace TorchSharp.Kernels.Fourier;

/// <summary>
/// Stockham's transform for products of small primes: each stage reads one buffer and writes the other, so that no
/// permutation is needed (Van Loan, Computational Frameworks for the Fast Fourier Transform, 1.7).
/// </summary>
internal sealed unsafe class MixedRadix : Plan
{
    private readonly long _n;
    private readonly int[] _factors;
    private readonly double[][] _twiddles;
    private readonly double[][] _roots;

    public MixedRadix(long n, int[] factors)
    {
        (_n, _factors) = (n, factors);
        _twiddles = new double[factors.Length][];
        _roots = new double[factors.Length][];
        var length = n;
        for (var stage = 0; stage < factors.Length; stage++)
        {
            var p = factors[stage];
            _twiddles[stage] = Twiddles(length, p);
            _roots[stage] = Powers(p);
            length /= p;
        }
    }

    public override long Scratch => 2 * _n;

    public override void Run(double* row, double* scratch)
    {
        var (length, stride) = (_n, 1L);
        double* from = row, to = scratch;
        for (var stage = 0; stage < _factors.Length; stage++)
        {
            var p = _factors[stage];
            fixed (double* w = _twiddles[stage], r = _roots[stage])
            {
                switch (p)
                {
                    case 2: Two(length / 2, stride, w, from, to); break;
                    case 4: Four(length / 4, stride, w, from, to); break;
                    default: Any(p, length / p, stride, w, r, from, to); break;
                }
            }
            (length, stride) = (length / p, stride * p);
            var swap = from;
            from = to;
            to = swap;
        }
        if (from != row)
            Buffer.MemoryCopy(from, row, 2 * _n * sizeof(double), 2 * _n * sizeof(double));
    }

    // w^(q k) for q below length / p and k = 1 ... p - 1, w = exp(-2 pi i / length).
    private static double[] Twiddles(long length, int p)
    {
        var m = length / p;
        var result = new double[2 * m * (p - 1)];
        for (var q = 0L; q < m; q++)
        {
            for (var k = 1; k < p; k++)
            {
                var at = 2 * ((q * (p - 1)) + k - 1);
                (result[at], result[at + 1]) = Roots.Of(q * k, length);
            }
        }
        return result;
    }

    private static double[] Powers(int p)
    {
        var result = new double[2 * p];
        for (var k = 0; k < p; k++)
            (result[2 * k], result[(2 * k) + 1]) = Roots.Of(k, p);
        return result;
    }

    private static void Two(long m, long stride, double* w, double* from, double* to)
    {
        var half = 2 * stride * m;
        for (var q = 0L; q < m; q++)
        {
            var (re, im) = (w[2 * q], w[(2 * q) + 1]);
            var a = from + (2 * stride * q);
            var y = to + (4 * stride * q);
            for (var t = 0L; t < 2 * stride; t += 2)
            {
                var (ar, ai, br, bi) = (a[t], a[t + 1], a[half + t], a[half + t + 1]);
                (y[t], y[t + 1]) = (ar + br, ai + bi);
                var (dr, di) = (ar - br, ai - bi);
                var z = y + (2 * stride) + t;
                (z[0], z[1]) = ((dr * re) - (di * im), (dr * im) + (di * re));
            }
        }
    }

    private static void Four(long m, long stride, double* w, double* from, double* to)
    {
        var part = 2 * stride * m;
        var step = 2 * stride;
        for (var q = 0L; q < m; q++)
        {
            var v = w + (6 * q);
            var a = from + (step * q);
            var y = to + (4 * step * q);
            for (var t = 0L; t < step; t += 2)
            {
                var x0 = a + t;
                var x1 = x0 + part;
                var x2 = x1 + part;
                var x3 = x2 + part;
                var (sr, si, dr, di) = (x0[0] + x2[0], x0[1] + x2[1], x0[0] - x2[0], x0[1] - x2[1]);
                var (ur, ui, er, ei) = (x1[0] + x3[0], x1[1] + x3[1], x1[0] - x3[0], x1[1] - x3[1]);
                var z = y + t;
                (z[0], z[1]) = (sr + ur, si + ui);
                Put(z + step, dr + ei, di - er, v);
                Put(z + (2 * step), sr - ur, si - ui, v + 2);
                Put(z + (3 * step), dr - ei, di + er, v + 4);
            }
        }
    }

    private static void Put(double* z, double re, double im, double* w) =>
        (z[0], z[1]) = ((re * w[0]) - (im * w[1]), (re * w[1]) + (im * w[0]));

    private static void Any(int p, long m, long stride, double* w, double* roots, double* from, double* to)
    {
        var values = stackalloc double[2 * p];
        var part = 2 * stride * m;
        for (var q = 0L; q < m; q++)
        {
            for (var t = 0L; t < stride; t++)
            {
                var a = from + (2 * ((stride * q) + t));
                for (var j = 0; j < p; j++)
                    (values[2 * j], values[(2 * j) + 1]) = (a[part * j], a[(part * j) + 1]);
                var y = to + (2 * ((stride * p * q) + t));
                for (var k = 0; k < p; k++)
                {
                    var (re, im) = (values[0], values[1]);
                    for (int j = 1, power = k; j < p; j++)
                    {
                        var (c, s) = (roots[2 * power], roots[(2 * power) + 1]);
                        re += (values[2 * j] * c) - (values[(2 * j) + 1] * s);
                        im += (values[2 * j] * s) + (values[(2 * j) + 1] * c);
                        power += k;
                        power -= power >= p ? p : 0;
                    }
                    var z = y + (2 * stride * k);
                    if (k == 0)
                        (z[0], z[1]) = (re, im);
                    else
                        Put(z, re, im, w + (2 * ((q * (p - 1)) + k - 1)));
                }
            }
        }
    }
}
