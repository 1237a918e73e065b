namespace TorchSharp.Kernels.Special;

/// <summary>
/// The growing and the decaying Bessel functions of order 0 and 1: power series; for large arguments the asymptotic
/// expansion (I) and the trapezoidal rule (K), whose error falls as exp(-pi² / step) for this integrand.
/// </summary>
internal static class ModifiedBessel
{
    private const double EulerGamma = 0.57721566490153286061;
    private const double Far = 20;

    internal readonly struct I0 : IRealFunction
    {
        public static double Of(double x)
        {
            x = Math.Abs(x);
            return x < Far ? Series(0, x) : Grown(0, x);
        }
    }

    internal readonly struct I0e : IRealFunction
    {
        public static double Of(double x)
        {
            x = Math.Abs(x);
            return x < Far ? Series(0, x) * Math.Exp(-x) : Asymptotic(0, x);
        }
    }

    internal readonly struct I1 : IRealFunction
    {
        public static double Of(double x)
        {
            var size = Math.Abs(x);
            return double.CopySign(size < Far ? Series(1, size) : Grown(1, size), x);
        }
    }

    internal readonly struct I1e : IRealFunction
    {
        public static double Of(double x)
        {
            var size = Math.Abs(x);
            return double.CopySign(size < Far ? Series(1, size) * Math.Exp(-size) : Asymptotic(1, size), x);
        }
    }

    internal readonly struct K0 : IRealFunction
    {
        public static double Of(double x) => x > 1 ? ScaledK(0, x) * Math.Exp(-x) : SmallK0(x);
    }

    internal readonly struct K0e : IRealFunction
    {
        public static double Of(double x) => x > 1 ? ScaledK(0, x) : SmallK0(x) * Math.Exp(x);
    }

    internal readonly struct K1 : IRealFunction
    {
        public static double Of(double x) => x > 1 ? ScaledK(1, x) * Math.Exp(-x) : SmallK1(x);
    }

    internal readonly struct K1e : IRealFunction
    {
        public static double Of(double x) => x > 1 ? ScaledK(1, x) : SmallK1(x) * Math.Exp(x);
    }

    /// <summary>
    /// exp(x) K(order, x) for x > 1/2: the integral of exp(-x (cosh t - 1)) cosh(order t) over t >= 0.
    /// </summary>
    public static double ScaledK(double order, double x)
    {
        if (double.IsPositiveInfinity(x))
            return 0;
        var step = Math.Min(0.125, 0.5 / Math.Sqrt(x));
        var sum = 0.5;
        for (var k = 1; k < 1000; k++)
        {
            var t = k * step;
            var half = Math.Sinh(t / 2);
            var term = Math.Exp(-2 * x * half * half) * Math.Cosh(order * t);
            sum += term;
            if (term < sum * 1e-18)
                break;
        }
        return sum * step;
    }

    private static double SmallK0(double x)
    {
        if (!(x > 0))
            return x == 0 ? double.PositiveInfinity : double.NaN;
        var (sum, term, harmonic, square) = (0.0, 1.0, 0.0, x * x / 4);
        for (var k = 1; k < 15; k++)
        {
            term *= square / (k * k);
            harmonic += 1.0 / k;
            sum += term * harmonic;
        }
        return sum - ((Math.Log(x / 2) + EulerGamma) * Series(0, x));
    }

    private static double SmallK1(double x)
    {
        if (!(x > 0))
            return x == 0 ? double.PositiveInfinity : double.NaN;
        var (sum, term, harmonic, square) = (0.0, x / 4, 0.0, x * x / 4);
        for (var k = 0; k < 15; k++)
        {
            sum += term * ((2 * harmonic) + (1.0 / (k + 1)) - (2 * EulerGamma));
            harmonic += 1.0 / (k + 1);
            term *= square / ((k + 1) * (k + 2));
        }
        return (1 / x) + (Math.Log(x / 2) * Series(1, x)) - sum;
    }

    private static double Series(int order, double x)
    {
        var square = x * x / 4;
        var term = order == 0 ? 1 : x / 2;
        var sum = term;
        for (var k = 1; k < 100 && term > sum * 1e-18; k++)
        {
            term *= square / (k * (k + order));
            sum += term;
        }
        return sum;
    }

    // The exponential in two factors, so that it overflows no sooner than the function does.
    private static double Grown(int order, double x)
    {
        var half = Math.Exp(x / 2);
        return double.IsPositiveInfinity(half) ? half : half * Asymptotic(order, x) * half;
    }

    private static double Asymptotic(int order, double x)
    {
        if (double.IsInfinity(x))
            return 0;
        var mu = 4.0 * order * order;
        var (sum, term) = (1.0, 1.0);
        for (var k = 1; k < 60; k++)
        {
            var odd = (2 * k) - 1;
            term *= ((odd * odd) - mu) / (k * 8 * x);
            sum += term;
            if (Math.Abs(term) < 1e-18)
                break;
        }
        return sum / Math.Sqrt(2 * Math.PI * x);
    }
}
