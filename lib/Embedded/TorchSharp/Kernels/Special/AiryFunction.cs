namespace TorchSharp.Kernels.Special;

/// <summary>
/// Airy's function Ai. Above 1: a Bessel function K of order 1/3; in the oscillating part to -12: Taylor's series
/// around the nearest integer, from values there; beyond: the asymptotic expansion (Abramowitz and Stegun 10.4.60).
/// </summary>
internal readonly struct AiryFunction : IRealFunction
{
    private const double Far = -12.5;

    // (Ai(-n), Ai'(-n)), computed with 40 digits.
    private static readonly (double Value, double Slope)[] Places =
    [
        (0.355028053887817239, -0.258819403792806798),
        (0.5355608832923521188, -0.0101605671166452094),
        (0.227407428201685576, 0.6182590207416910414),
        (-0.3788142936776580743, 0.3145837692165988137),
        (-0.0702655329492895151, -0.7906285753685813803),
        (0.3507610090241143198, 0.3271928185544431368),
        (-0.3291451736298231052, 0.3459354872813428949),
        (0.1842808352505056373, -0.7710081684101265477),
        (-0.05270505035638620262, 0.935560938198306551),
        (-0.02213372154734140367, -0.9756639809263315947),
        (0.04024123848644319069, 0.9962650441327900559),
        (-0.00875958925570238129, -1.027327873664579421),
        (-0.06655517505437312947, 1.02311045336797073),
    ];

    public static double Of(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x > 1)
        {
            var zeta = 2.0 / 3 * x * Math.Sqrt(x);
            var scaled = zeta > 745 ? 0 : ModifiedBessel.ScaledK(1.0 / 3, zeta);
            return Math.Sqrt(x / 3) / Math.PI * scaled * Math.Exp(-zeta);
        }
        return x > Far ? Taylor(x) : Oscillating(-x);
    }

    // With y'' = x y the coefficients around c follow (n + 1) (n + 2) a(n + 2) = c a(n) + a(n - 1).
    private static double Taylor(double x)
    {
        var place = (int)Math.Max(0, -Math.Round(x));
        var (centre, step) = ((double)-place, x + place);
        var (before, here, next) = (0.0, Places[place].Value, Places[place].Slope);
        var (sum, power) = (here, 1.0);
        for (var n = 0; n < 40; n++)
        {
            power *= step;
            sum += next * power;
            var after = ((centre * here) + before) / ((n + 1.0) * (n + 2));
            (before, here, next) = (here, next, after);
        }
        return sum;
    }

    private static double Oscillating(double size)
    {
        if (double.IsInfinity(size))
            return 0;
        var zeta = 2.0 / 3 * size * Math.Sqrt(size);
        var (even, odd, term) = (1.0, 0.0, 1.0);
        for (var k = 1; k < 30; k++)
        {
            var next = term * ((6 * k) - 5) * ((6 * k) - 1) / (72.0 * k * zeta);
            if (next >= term || next < 1e-18)
                break;
            term = next;
            var signed = (k & 2) == 0 ? term : -term;
            if ((k & 1) == 0)
                even += signed;
            else
                odd += signed;
        }
        var (sine, cosine) = Math.SinCos(zeta - (Math.PI / 4));
        return ((cosine * even) + (sine * odd)) / Math.Sqrt(Math.PI * Math.Sqrt(size));
    }
}
