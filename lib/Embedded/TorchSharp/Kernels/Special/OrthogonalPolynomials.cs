namespace TorchSharp.Kernels.Special;

/// <summary>
/// Polynomials by their three-term recurrences; n is cut to a whole number, and a negative one gives 0, as in PyTorch.
/// </summary>
internal static class OrthogonalPolynomials
{
    internal readonly struct ChebyshevT : IRealPair
    {
        public static double Of(double x, double n) => Chebyshev(n, x, x);
    }

    internal readonly struct ChebyshevU : IRealPair
    {
        public static double Of(double x, double n) => Chebyshev(n, x, 2 * x);
    }

    internal readonly struct ChebyshevV : IRealPair
    {
        public static double Of(double x, double n) => Chebyshev(n, x, (2 * x) - 1);
    }

    internal readonly struct ChebyshevW : IRealPair
    {
        public static double Of(double x, double n) => Chebyshev(n, x, (2 * x) + 1);
    }

    internal readonly struct ShiftedT : IRealPair
    {
        public static double Of(double x, double n) => ChebyshevT.Of((2 * x) - 1, n);
    }

    internal readonly struct ShiftedU : IRealPair
    {
        public static double Of(double x, double n) => ChebyshevU.Of((2 * x) - 1, n);
    }

    internal readonly struct ShiftedV : IRealPair
    {
        public static double Of(double x, double n) => ChebyshevV.Of((2 * x) - 1, n);
    }

    internal readonly struct ShiftedW : IRealPair
    {
        public static double Of(double x, double n) => ChebyshevW.Of((2 * x) - 1, n);
    }

    /// <summary>The physicists' polynomials: H(k + 1) = 2 x H(k) - 2 k H(k - 1).</summary>
    internal readonly struct HermiteH : IRealPair
    {
        public static double Of(double x, double n)
        {
            var (before, here) = (0.0, First(n));
            for (var k = 0L; k < Last(n) && double.IsFinite(here); k++)
                (before, here) = (here, 2 * ((x * here) - (k * before)));
            return here;
        }
    }

    /// <summary>The probabilists' polynomials: He(k + 1) = x He(k) - k He(k - 1).</summary>
    internal readonly struct HermiteHe : IRealPair
    {
        public static double Of(double x, double n)
        {
            var (before, here) = (0.0, First(n));
            for (var k = 0L; k < Last(n) && double.IsFinite(here); k++)
                (before, here) = (here, (x * here) - (k * before));
            return here;
        }
    }

    /// <summary>(k + 1) L(k + 1) = (2 k + 1 - x) L(k) - k L(k - 1).</summary>
    internal readonly struct Laguerre : IRealPair
    {
        public static double Of(double x, double n)
        {
            var (before, here) = (0.0, First(n));
            for (var k = 0L; k < Last(n) && double.IsFinite(here); k++)
                (before, here) = (here, ((((2 * k) + 1 - x) * here) - (k * before)) / (k + 1));
            return here;
        }
    }

    /// <summary>(k + 1) P(k + 1) = (2 k + 1) x P(k) - k P(k - 1).</summary>
    internal readonly struct Legendre : IRealPair
    {
        public static double Of(double x, double n)
        {
            var (before, here) = (0.0, First(n));
            for (var k = 0L; k < Last(n) && double.IsFinite(here); k++)
                (before, here) = (here, ((((2 * k) + 1) * x * here) - (k * before)) / (k + 1));
            return here;
        }
    }

    // All four kinds share p(k + 1) = 2 x p(k) - p(k - 1) and p(0) = 1; they differ in p(1).
    private static double Chebyshev(double n, double x, double one)
    {
        var last = Last(n);
        if (last == 0)
            return First(n);
        var (before, here) = (1.0, one);
        for (var k = 1L; k < last && double.IsFinite(here); k++)
            (before, here) = (here, (2 * x * here) - before);
        return here;
    }

    private static double First(double n) => double.IsNaN(n) ? n : n <= -1 ? 0 : 1;

    private static long Last(double n) => n >= 1 ? (long)Math.Min(n, int.MaxValue) : 0;
}
