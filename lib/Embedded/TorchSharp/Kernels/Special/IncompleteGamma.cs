namespace TorchSharp.Kernels.Special;

/// <summary>
/// The share of the gamma function's integral below x, and above it: a power series below a + 1, a continued fraction
/// (modified Lentz) above.
/// </summary>
internal static class IncompleteGamma
{
    private const double Tiny = 1e-300;
    private const double Enough = 1e-17;
    private const int Most = 200_000;

    internal readonly struct Lower : IRealPair
    {
        public static double Of(double a, double x)
        {
            if (Edge(a, x) is { } edge)
                return edge;
            return x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);
        }
    }

    internal readonly struct Upper : IRealPair
    {
        public static double Of(double a, double x)
        {
            if (Edge(a, x) is { } edge)
                return 1 - edge;
            return x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);
        }
    }

    /// <summary>Gets x^a e^-x / gamma(a + 1), without the cancellation of its logarithm for a large a.</summary>
    public static double Density(double a, double x)
    {
        if (a < 10)
            return Math.Exp((a * Math.Log(x)) - x - GammaFunctions.LogGamma.Of(a + 1));
        var deviation = (x - a) / a;
        return Math.Exp((a * LogLess(deviation)) - GammaFunctions.StirlingRest(a)) / Math.Sqrt(2 * Math.PI * a);
    }

    // ln(1 + d) - d.
    private static double LogLess(double d)
    {
        if (Math.Abs(d) > 0.3)
            return Math.Log(1 + d) - d;
        var (sum, power) = (0.0, -d);
        for (var k = 2; k < 60; k++)
        {
            power *= -d;
            var term = -power / k;
            sum += term;
            if (Math.Abs(term) <= Enough * Math.Abs(sum))
                break;
        }
        return sum;
    }

    private static double? Edge(double a, double x)
    {
        if (double.IsNaN(a) || double.IsNaN(x) || a < 0 || x < 0)
            return double.NaN;
        if (a == 0)
            return x > 0 ? 1 : double.NaN;
        if (x == 0)
            return 0;
        if (double.IsInfinity(a))
            return double.IsInfinity(x) ? double.NaN : 0;
        return double.IsInfinity(x) ? 1 : null;
    }

    private static double Series(double a, double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var k = 1; k < Most && term > sum * Enough; k++)
        {
            term *= x / (a + k);
            sum += term;
        }
        return sum * Density(a, x);
    }

    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var k = 1; k < Most; k++)
        {
            var an = -k * (k - a);
            b += 2;
            d = (an * d) + b;
            d = 1 / (Math.Abs(d) < Tiny ? Tiny : d);
            c = b + (an / c);
            c = Math.Abs(c) < Tiny ? Tiny : c;
            h *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
                break;
        }
        return h * Density(a, x) * a;
    }
}
