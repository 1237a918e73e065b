namespace TorchSharp.Kernels.Special;

/// <summary>
/// The oscillating Bessel functions of order 0 and 1. Below 1: power series; to 25: Miller's backward recurrence with
/// Neumann's series (Abramowitz and Stegun 9.1.46, 9.1.88, 9.12); above: Hankel's expansion (9.2.5 to 9.2.10).
/// </summary>
internal static class BesselFunctions
{
    private const double EulerGamma = 0.57721566490153286061;
    private const double Far = 25;

    internal readonly struct J0 : IRealFunction
    {
        public static double Of(double x)
        {
            x = Math.Abs(x);
            return x < 1 ? SeriesJ(0, x) : x < Far ? Recurrence.At(x).J0 : Hankel(0, x, second: false);
        }
    }

    internal readonly struct J1 : IRealFunction
    {
        public static double Of(double x)
        {
            var size = Math.Abs(x);
            var value = size < 1 ? SeriesJ(1, size)
                : size < Far ? Recurrence.At(size).J1 : Hankel(1, size, second: false);
            return x < 0 ? -value : value;
        }
    }

    internal readonly struct Y0 : IRealFunction
    {
        public static double Of(double x)
        {
            if (!(x > 0))
                return x == 0 ? double.NegativeInfinity : double.NaN;
            if (x >= 1)
                return x < Far ? Recurrence.At(x).Y0 : Hankel(0, x, second: true);
            var (sum, term, harmonic, square) = (0.0, 1.0, 0.0, x * x / 4);
            for (var k = 1; k < 15; k++)
            {
                term *= -square / (k * k);
                harmonic += 1.0 / k;
                sum -= term * harmonic;
            }
            return 2 / Math.PI * (((Math.Log(x / 2) + EulerGamma) * SeriesJ(0, x)) + sum);
        }
    }

    internal readonly struct Y1 : IRealFunction
    {
        public static double Of(double x)
        {
            if (!(x > 0))
                return x == 0 ? double.NegativeInfinity : double.NaN;
            if (x >= 1)
                return x < Far ? Recurrence.At(x).Y1 : Hankel(1, x, second: true);
            var (square, term, harmonic) = (x * x / 4, x / 2, 0.0);
            var sum = 0.0;
            for (var k = 0; k < 15; k++)
            {
                // psi(k + 1) + psi(k + 2) = H(k) + H(k + 1) - 2 gamma
                sum += term * ((2 * harmonic) + (1.0 / (k + 1)) - (2 * EulerGamma));
                harmonic += 1.0 / (k + 1);
                term *= -square / ((k + 1) * (k + 2));
            }
            return ((2 * Math.Log(x / 2) * SeriesJ(1, x)) - (2 / x) - sum) / Math.PI;
        }
    }

    /// <summary>sin(x) / x.</summary>
    internal readonly struct SphericalJ0 : IRealFunction
    {
        public static double Of(double x)
        {
            if (double.IsInfinity(x))
                return 0;
            return Math.Abs(x) < 1e-8 ? 1 : Math.Sin(x) / x;
        }
    }

    private static double SeriesJ(int order, double x)
    {
        var square = x * x / 4;
        var term = order == 0 ? 1 : x / 2;
        var sum = term;
        for (var k = 1; k < 15; k++)
        {
            term *= -square / (k * (k + order));
            sum += term;
        }
        return sum;
    }

    private static double Hankel(int order, double x, bool second)
    {
        if (double.IsInfinity(x))
            return 0;
        var mu = 4.0 * order * order;
        var (p, q, term) = (1.0, 0.0, 1.0);
        for (var k = 1; k < 60; k++)
        {
            var odd = (2 * k) - 1;
            var next = term * (mu - (odd * odd)) / (k * 8 * x);
            if (Math.Abs(next) >= Math.Abs(term) || Math.Abs(next) < 1e-18)
                break;
            term = next;
            // The signs of P and Q go + + - -.
            var signed = (k & 2) == 0 ? term : -term;
            if ((k & 1) == 0)
                p += signed;
            else
                q += signed;
        }
        // The phase x - (order / 2 + 1 / 4) pi, without a rounding error of its own.
        var (sine, cosine) = Math.SinCos(x);
        var (cos, sin) = order == 0 ? (cosine + sine, sine - cosine) : (sine - cosine, -sine - cosine);
        var wave = second ? (p * sin) + (q * cos) : (p * cos) - (q * sin);
        return wave / Math.Sqrt(Math.PI * x);
    }

    /// <summary>All four at one place, from one pass down the orders.</summary>
    private readonly record struct Recurrence(double J0, double J1, double Y0, double Y1)
    {
        public static Recurrence At(double x)
        {
            if (double.IsNaN(x))
                return new Recurrence(x, x, x, x);
            var top = 2 * (int)((0.75 * x) + 14);
            var (above, here) = (0.0, 1e-200);
            var (norm, even, odd) = (0.0, 0.0, 0.0);
            for (var n = top; n > 0; n--)
            {
                var k = n / 2;
                var sign = (k & 1) == 0 ? 1.0 : -1.0;
                if ((n & 1) == 0)
                {
                    norm += 2 * here;
                    even += sign * here / k;
                }
                else if (n > 1)
                {
                    odd += sign * here * n / (k * (k + 1.0));
                }
                (above, here) = (here, (2 * n / x * here) - above);
            }
            var scale = 1 / (norm + here);
            var (j0, j1) = (here * scale, above * scale);
            var log = Math.Log(x / 2) + EulerGamma;
            var y0 = 2 / Math.PI * ((log * j0) - (2 * even * scale));
            var y1 = 2 / Math.PI * (((log - 1) * j1) - (j0 / x) - (odd * scale));
            return new Recurrence(j0, j1, y0, y1);
        }
    }
}
