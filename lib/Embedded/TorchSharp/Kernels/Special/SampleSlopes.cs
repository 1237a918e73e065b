namespace TorchSharp.Kernels.Special;

/// <summary>
/// How a sample moves with its shape parameter while its place in the distribution stays: dx/da = -(dF/da) / f, with F
/// the
/// share below x and f the density.
/// </summary>
/// <remarks><b>Source</b> Figurnov, Mohamed, Mnih, Implicit Reparameterization Gradients, arXiv:1805.08498.</remarks>
internal static class SampleSlopes
{
    private const double Large = 1e4;

    /// <summary>The slope of a sample x of the gamma distribution with shape a and rate 1.</summary>
    internal readonly struct OfGamma : IRealPair
    {
        public static double Of(double a, double x)
        {
            if (!(a > 0) || !(x >= 0) || !double.IsFinite(a + x))
                return double.NaN;
            if (x == 0)
                return 0;
            if (a >= Large)
                return OfManySteps(a, x);
            return x > a + (3 * Math.Sqrt(a)) + 3 ? InTheTail(a, x) : Series(a, x);
        }

        /// <summary>F / f is a series with the terms x^(n+1) / (a (a + 1) ... (a + n)).</summary>
        private static double Series(double a, double x)
        {
            var (term, digamma, sum, logX) = (x / a, GammaFunctions.Digamma.Of(a) + (1 / a), 0.0, Math.Log(x));
            for (var n = 1; term > 1e-18 * Math.Abs(sum) || n < x - a; n++)
            {
                sum += term * (digamma - logX);
                term *= x / (a + n);
                digamma += 1 / (a + n);
            }
            return sum;
        }

        private static double InTheTail(double a, double x) => Quadrature.OverHalfLine(
            new UpperGamma(a, x, GammaFunctions.Digamma.Of(a)), 1 / Math.Min(1, 1 - ((a - 1) / x)));

        /// <summary>
        /// The sample as a power series in the normal number n of the same place (Cornish and Fisher).
        /// </summary>
        private static double OfManySteps(double a, double x)
        {
            var root = Math.Sqrt(a);
            var n = (x - a) / root;
            for (var i = 0; i < 6; i++)
                n = (x - a - (((n * n) - 1) / 3) - (n * ((n * n) - 7) / (36 * root)) + (Fourth(n) / (810 * a))) / root;
            return 1 + (n / (2 * root)) - (n * ((n * n) - 7) / (72 * a * root)) + (Fourth(n) / (810 * a * a));
        }

        private static double Fourth(double n) => (3 * n * n * n * n) + (7 * n * n) - 16;
    }

    /// <summary>
    /// The slope of a sample x of the beta distribution with the first parameter a of a total, divided by 1 - x.
    /// </summary>
    public static double OfBeta(double x, double a, double total)
    {
        var b = total - a;
        if (!(a > 0) || !(b > 0) || !(x > 0) || !(x < 1) || !double.IsFinite(total))
            return double.NaN;
        var shift = GammaFunctions.Digamma.Of(total) - GammaFunctions.Digamma.Of(a);
        return x <= a / total
            ? x / (1 - x) * Quadrature.OverHalfLine(new Beta(a, b, x, shift, IsLower: true), Width(a, b, x))
            : Quadrature.OverHalfLine(new Beta(b, a, 1 - x, shift, IsLower: false), Width(b, a, 1 - x));
    }

    /// <summary>Where exp(-a s) ((1 - x exp(-s)) / (1 - x))^(b - 1) has fallen to a part.</summary>
    private static double Width(double a, double b, double x)
    {
        var slope = a - ((b - 1) * x / (1 - x));
        var bend = (b - 1) * x / ((1 - x) * (1 - x));
        return 1 / (Math.Max(slope, 0) + Math.Sqrt(Math.Max(bend, 0)));
    }

    private readonly record struct UpperGamma(double A, double X, double Digamma) : IIntegrand
    {
        public double At(double s) =>
            Math.Exp(((A - 1) * GammaFunctions.Log1p(s / X)) - s) * (Math.Log(X + s) - Digamma);
    }

    private readonly record struct Beta(double A, double B, double X, double Shift, bool IsLower) : IIntegrand
    {
        public double At(double s)
        {
            var other = 1 - (X * Math.Exp(-s));
            var weight = Math.Exp((-A * s) + ((B - 1) * Math.Log(other / (1 - X))));
            return weight * (IsLower ? s - Math.Log(X) - Shift : Math.Log(other) + Shift);
        }
    }
}
