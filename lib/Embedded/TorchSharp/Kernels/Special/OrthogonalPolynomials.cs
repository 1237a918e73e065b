namespace TorchSharp.Kernels.Special;

/// <summary>
/// Polynomials by their three-term recurrences; n is cut to a whole number, and a negative one gives 0, as in PyTorch.
/// </summary>
internal static class OrthogonalPolynomials
{
    private const double LongWalk = 1000;

    // Nobody has digits left after so many steps, and an infinite n must not walk forever: not-a-number.
    private const double LongestWalk = 1_000_000;

    internal readonly struct ChebyshevT : IRealPair
    {
        public static double Of(double x, double n) =>
            IsWave(x, ref n) ? Math.Cos(n * Math.Acos(x)) : Chebyshev(n, x, x);
    }

    internal readonly struct ChebyshevU : IRealPair
    {
        public static double Of(double x, double n) => !IsWave(x, ref n)
            ? Chebyshev(n, x, 2 * x)
            : Math.Abs(x) == 1 ? Sign(x, n) * (n + 1) : Math.Sin((n + 1) * Math.Acos(x)) / Math.Sin(Math.Acos(x));
    }

    internal readonly struct ChebyshevV : IRealPair
    {
        public static double Of(double x, double n) => !IsWave(x, ref n)
            ? Chebyshev(n, x, (2 * x) - 1)
            : x == -1 ? Sign(x, n) * ((2 * n) + 1) : Math.Cos((n + 0.5) * Math.Acos(x)) / Math.Cos(Math.Acos(x) / 2);
    }

    internal readonly struct ChebyshevW : IRealPair
    {
        public static double Of(double x, double n) => !IsWave(x, ref n)
            ? Chebyshev(n, x, (2 * x) + 1)
            : x == 1 ? (2 * n) + 1 : Math.Sin((n + 0.5) * Math.Acos(x)) / Math.Sin(Math.Acos(x) / 2);
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

    // Inside -1..1 they are waves of the angle acos(x); the recurrence would walk for minutes where n is large.
    private static bool IsWave(double x, ref double n)
    {
        var wave = n > LongWalk && Math.Abs(x) <= 1;
        n = wave ? Math.Truncate(n) : n;
        return wave;
    }

    private static double Sign(double x, double n) => x < 0 && n % 2 != 0 ? -1 : 1;

    private static double First(double n) => double.IsNaN(n) || n > LongestWalk ? double.NaN : n <= -1 ? 0 : 1;

    private static long Last(double n) => n >= 1 && n <= LongestWalk ? (long)n : 0;
}
