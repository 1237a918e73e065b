namespace TorchSharp.Kernels.Special;

/// <summary>The logarithm of the gamma function, its derivatives, and Hurwitz' zeta function.</summary>
internal static class GammaFunctions
{
    private const double EulerGamma = 0.57721566490153286061;
    private const double HalfLogTwoPi = 0.91893853320467274178;

    // zeta(k) - 1 for k = 2, 3, ...: the Taylor coefficients of ln gamma around 2, times k.
    private static ReadOnlySpan<double> ZetaLessOne =>
    [
        0.6449340668482264365, 0.2020569031595942854, 0.08232323371113819152, 0.03692775514336992633,
        0.01734306198444913971, 0.00834927738192282684, 0.004077356197944339379, 0.002008392826082214418,
        0.0009945751278180853371, 0.0004941886041194645587, 0.0002460865533080482986, 0.0001227133475784891468,
        0.00006124813505870482926, 0.00003058823630702049355, 0.00001528225940865187173, 7.637197637899762274e-6,
        3.817293264999839856e-6, 1.908212716553938926e-6, 9.539620338727961132e-7, 4.769329867878064631e-7,
        2.3845050272773299e-7, 1.192199259653110731e-7, 5.960818905125947961e-8, 2.980350351465228019e-8,
        1.490155482836504123e-8, 7.450711789835429492e-9, 3.725334024788457055e-9, 1.862659723513049006e-9,
    ];

    // B(2j) / (2j (2j - 1)): Stirling's series of ln gamma.
    private static ReadOnlySpan<double> Stirling =>
    [
        0.08333333333333333333, -0.002777777777777777778, 0.0007936507936507936508, -0.0005952380952380952381,
        0.0008417508417508417508, -0.001917526917526917527, 0.006410256410256410256, -0.02955065359477124183,
    ];

    // B(2j) / (2j): Stirling's series of the digamma function.
    private static ReadOnlySpan<double> StirlingOfDigamma =>
    [
        0.08333333333333333333, -0.008333333333333333333, 0.003968253968253968254, -0.004166666666666666667,
        0.007575757575757575758, -0.0210927960927960928, 0.08333333333333333333, -0.4432598039215686275,
    ];

    // B(2j) / (2j)!: the Euler-Maclaurin formula.
    private static ReadOnlySpan<double> EulerMaclaurin =>
    [
        0.08333333333333333333, -0.001388888888888888889, 0.00003306878306878306878, -8.267195767195767196e-7,
        2.087675698786809898e-8, -5.284190138687493185e-10, 1.338253653068467883e-11, -3.389680296322582867e-13,
        8.586062056277844564e-15, -2.174868698558061873e-16, 5.509002828360229515e-18, -1.395446468581252334e-19,
    ];

    /// <summary>ln |gamma(x)|; infinite at 0, -1, -2, ...</summary>
    internal readonly struct LogGamma : IRealFunction
    {
        public static double Of(double x)
        {
            if (double.IsNaN(x))
                return x;
            if (double.IsInfinity(x))
                return double.PositiveInfinity;
            if (x >= 0.5)
                return OfPositive(x);
            if (x > 0)
                return OfPositive(x + 1) - Math.Log(x);
            var sine = SineOfPi(x);
            return sine == 0 ? double.PositiveInfinity : Math.Log(Math.PI / Math.Abs(sine)) - OfPositive(1 - x);
        }

        private static double OfPositive(double x)
        {
            if (x >= 10)
                return ((x - 0.5) * (Math.Log(x) - 1)) + (HalfLogTwoPi - 0.5) + StirlingRest(x);
            if (x < 1.5)
                return AroundTwo(x - 1) - Log1p(x - 1);
            var product = 1.0;
            while (x > 2.5)
                product *= --x;
            return AroundTwo(x - 2) + Math.Log(product);
        }

        // ln gamma(2 + z) for |z| <= 1/2.
        private static double AroundTwo(double z)
        {
            var sum = 0.0;
            for (var k = ZetaLessOne.Length + 1; k >= 2; k--)
                sum = (ZetaLessOne[k - 2] / k) - (sum * z);
            return z * ((1 - EulerGamma) + (z * sum));
        }
    }

    /// <summary>The derivative of ln gamma.</summary>
    internal readonly struct Digamma : IRealFunction
    {
        public static double Of(double x)
        {
            if (x == 0)
                return double.CopySign(double.PositiveInfinity, -x);
            if (x < 0)
            {
                if (x == Math.Floor(x))
                    return double.NaN;
                var fraction = x - Math.Truncate(x);
                return Of(1 - x) - (Math.PI / Math.Tan(Math.PI * fraction));
            }
            var shifted = 0.0;
            for (; x < 10; x++)
                shifted += 1 / x;
            var (square, sum) = (1 / (x * x), 0.0);
            for (var j = StirlingOfDigamma.Length - 1; j >= 0; j--)
                sum = (sum + StirlingOfDigamma[j]) * square;
            return Math.Log(x) - (0.5 / x) - sum - shifted;
        }
    }

    /// <summary>zeta(s, q) = the sum of (q + k)^-s over k = 0, 1, 2, ...</summary>
    internal readonly struct Zeta : IRealPair
    {
        private const int Direct = 10;

        public static double Of(double s, double q)
        {
            if (s == 1)
                return double.PositiveInfinity;
            if (!(s > 1) || double.IsNaN(q))
                return double.NaN;
            if (q > 0)
                return double.IsPositiveInfinity(q) ? 0 : OfPositive(s, q);
            if (q == Math.Floor(q))
                return double.PositiveInfinity;
            return s == Math.Floor(s) ? OfNegative(s, q) : double.NaN;
        }

        // All of q + Z, less what lies below q: each part is a sum over positive numbers.
        private static double OfNegative(double s, double q)
        {
            var fraction = q - Math.Floor(q);
            var sign = s % 2 == 0 ? 1 : -1;
            return OfPositive(s, fraction) + (sign * (OfPositive(s, 1 - fraction) - OfPositive(s, 1 - q)));
        }

        private static double OfPositive(double s, double q)
        {
            var sum = 0.0;
            for (var k = 0; k < Direct; k++, q++)
            {
                var term = Math.Pow(q, -s);
                sum += term;
                if (term <= sum * 1e-17)
                    return sum;
            }
            var power = Math.Pow(q, -s);
            sum += (power * q / (s - 1)) + (power / 2);
            var factor = s * power / q;
            for (var j = 0; j < EulerMaclaurin.Length; j++)
            {
                var term = EulerMaclaurin[j] * factor;
                sum += term;
                if (Math.Abs(term) <= sum * 1e-17)
                    break;
                factor *= (s + (2 * j) + 1) * (s + (2 * j) + 2) / (q * q);
            }
            return sum;
        }
    }

    /// <summary>ln gamma(x) less its leading terms (x - 1/2) ln x - x + ln(2 pi) / 2, for x >= 10.</summary>
    public static double StirlingRest(double x)
    {
        var (square, sum) = (1 / (x * x), 0.0);
        for (var j = Stirling.Length - 1; j >= 0; j--)
            sum = (sum * square) + Stirling[j];
        return sum / x;
    }

    /// <summary>ln(1 + x), also for a small x.</summary>
    public static double Log1p(double x)
    {
        var sum = 1 + x;
        // The rounding error of the sum, brought back to first order (Higham, Accuracy and Stability, 1.14.1).
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>sin(pi x), exact at the integers.</summary>
    public static double SineOfPi(double x)
    {
        var whole = Math.Round(x);
        var sine = Math.Sin(Math.PI * (x - whole));
        return whole % 2 == 0 ? sine : -sine;
    }
}
