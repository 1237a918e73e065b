using TorchSharp.Kernels.Special;
using static TorchSharp.Kernels.Special.BesselFunctions;
using static TorchSharp.Kernels.Special.ErrorFunctions;
using static TorchSharp.Kernels.Special.GammaFunctions;
using static TorchSharp.Kernels.Special.ModifiedBessel;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Special;

/// <summary>
/// Special functions of one operand, each with its gradient: dx of dOut and of x, or of the output y.
/// </summary>
internal static class SpecialFunctions
{
    private static readonly double RootOfPi = Math.Sqrt(Math.PI);
    private static readonly double RootOfTwoPi = Math.Sqrt(2 * Math.PI);

    public static Tensor Erf(Tensor x) => FromInput<Erf>("erf", x, static (dOut, x) =>
        dOut * Functions.Exp(-(x * x)) * (2 / RootOfPi));

    public static Tensor Erfc(Tensor x) => FromInput<Erfc>("erfc", x, static (dOut, x) =>
        dOut * Functions.Exp(-(x * x)) * (-2 / RootOfPi));

    public static Tensor Erfcx(Tensor x) => FromInput<Erfcx>("erfcx", x, static (dOut, x) =>
        dOut * ((x * 2 * Erfcx(x)) - (2 / RootOfPi)));

    public static Tensor ErfInv(Tensor x) => FromOutput<ErfInv>("erfinv", x, static (dOut, y) =>
        dOut * Functions.Exp(y * y) * (RootOfPi / 2));

    public static Tensor NormalShare(Tensor x) => FromInput<NormalShare>("ndtr", x, static (dOut, x) =>
        dOut * Functions.Exp(x * x * -0.5) / RootOfTwoPi);

    public static Tensor NormalQuantile(Tensor x) => FromOutput<NormalQuantile>("ndtri", x, static (dOut, y) =>
        dOut * Functions.Exp(y * y * 0.5) * RootOfTwoPi);

    public static Tensor LogGamma(Tensor x) => FromInput<LogGamma>("lgamma", x, static (dOut, x) =>
        dOut * Digamma(x));

    public static Tensor Digamma(Tensor x) => FromInput<Digamma>("digamma", x, static (dOut, x) =>
        dOut * PolyGamma(1, x));

    /// <summary>The n-th derivative of the digamma function, (-1)^(n + 1) n! zeta(n + 1, x).</summary>
    public static Tensor PolyGamma(long n, Tensor x)
    {
        if (n < 0)
            throw new ArgumentException($"[polygamma] expected an order n >= 0, got {n} for shape {x.Sizes}");
        if (n == 0)
            return Digamma(x);
        x = Pointwise.AsFloat(x);
        using var order = Factory.Operand((double)n + 1, x);
        var factor = (n % 2 == 0 ? -1 : 1) * Math.Exp(Kernels.Special.GammaFunctions.LogGamma.Of(n + 1));
        using var zeta = new Tensor(Pointwise.FloatBinary<RowOfRealPair<Zeta>>("polygamma", order, x), tracked: false);
        Tensor y;
        using (no_grad())
            y = zeta * (n < 20 ? Math.Round(factor) : factor);
        return SpecialNode.Record("polygamma", x, y, x, (dOut, x) => dOut * PolyGamma(n + 1, x));
    }

    public static Tensor I0(Tensor x) => FromInput<I0>("i0", x, static (dOut, x) => dOut * I1(x));

    public static Tensor I0e(Tensor x) => FromInput<I0e>("i0e", x, static (dOut, x) =>
        dOut * (I1e(x) - (Functions.Sign(x) * I0e(x))));

    /// <summary>dx = dOut (I0(x) - I1(x) / x), 1/2 at 0.</summary>
    public static Tensor I1(Tensor x) => FromInput<I1>("i1", x, static (dOut, x) =>
        dOut * Selection.Where(x.eq(0), full_like(x, 0.5), I0(x) - (I1(x) / Apart(x))));

    public static Tensor I1e(Tensor x) => FromInput<I1e>("i1e", x, static (dOut, x) =>
        dOut * Selection.Where(
            x.eq(0), full_like(x, 0.5), I0e(x) - (I1e(x) * (Functions.Sign(x) + Functions.Reciprocal(Apart(x))))));

    public static Tensor K0(Tensor x) => FromInput<K0>("modified_bessel_k0", x, static (dOut, x) => -(dOut * K1(x)));

    public static Tensor K0e(Tensor x) => FromInput<K0e>("scaled_modified_bessel_k0", x, static (dOut, x) =>
        dOut * (K0e(x) - K1e(x)));

    public static Tensor K1(Tensor x) => FromInput<K1>("modified_bessel_k1", x, static (dOut, x) =>
        -(dOut * (K0(x) + (K1(x) / x))));

    public static Tensor K1e(Tensor x) => FromInput<K1e>("scaled_modified_bessel_k1", x, static (dOut, x) =>
        dOut * (K1e(x) - K0e(x) - (K1e(x) / x)));

    public static Tensor J0(Tensor x) => FromInput<J0>("bessel_j0", x, static (dOut, x) => -(dOut * J1(x)));

    public static Tensor J1(Tensor x) => FromInput<J1>("bessel_j1", x, static (dOut, x) =>
        dOut * Selection.Where(x.eq(0), full_like(x, 0.5), J0(x) - (J1(x) / Apart(x))));

    public static Tensor Y0(Tensor x) => FromInput<Y0>("bessel_y0", x, static (dOut, x) => -(dOut * Y1(x)));

    public static Tensor Y1(Tensor x) => FromInput<Y1>("bessel_y1", x, static (dOut, x) =>
        dOut * (Y0(x) - (Y1(x) / x)));

    public static Tensor SphericalJ0(Tensor x) => FromInput<SphericalJ0>("spherical_bessel_j0", x, static (dOut, x) =>
        dOut * Selection.Where(
            x.eq(0), zeros_like(x), (Functions.Cos(x) - SphericalJ0(x)) / Apart(x)));

    public static Tensor Airy(Tensor x) => SpecialNode.Refuse(
        "airy_ai", [x], Pointwise.FloatUnary<RowOfReal<AiryFunction>>(x));

    /// <summary>sin(pi x) / (pi x), 1 at 0; dx = dOut (cos(pi x) - y) / x, 0 at 0.</summary>
    public static Tensor Sinc(Tensor x) => FromInput<Sinc>("sinc", x, static (dOut, x) =>
        dOut * Selection.Where(
            x.eq(0), zeros_like(x), (Functions.Cos(x * Math.PI) - Sinc(x)) / Apart(x)));

    /// <summary>-x ln x; 0 at 0, -inf below; dx = -dOut (ln x + 1).</summary>
    public static Tensor Entropy(Tensor x) => FromInput<Entropy>("entr", x, static (dOut, x) =>
        -(dOut * (Functions.Log(x) + 1)));

    /// <summary>ln(x / (1 - x)), with x kept in [eps, 1 - eps]; dx = dOut / (x (1 - x)) inside, 0 where cut.</summary>
    public static Tensor Logit(Tensor x, double? eps)
    {
        x = Pointwise.AsFloat(x);
        return FromInput<Logit>("logit", eps is { } e ? Selection.Clamp(x, e, 1 - e) : x, static (dOut, x) =>
            dOut / (x * (1 - x)));
    }

    // Each shift is one pass over the tensor; more are a mistake that would run for days.
    private const int MostShifts = 10_000;

    /// <summary>The logarithm of the p-dimensional gamma function: a sum of p shifted ln gamma.</summary>
    public static Tensor MultiLogGamma(Tensor x, long p)
    {
        if (p is < 1 or > MostShifts)
            throw new ArgumentException(
                $"[mvlgamma] expected p from 1 to {MostShifts}, got {p} for shape {x.Sizes}");
        x = Pointwise.AsFloat(x);
        var y = LogGamma(x);
        for (var j = 1L; j < p; j++)
            y = y + LogGamma(x - (j / 2.0));
        return y + (p * (p - 1) / 4.0 * Math.Log(Math.PI));
    }

    private static Tensor FromInput<TFunction>(string name, Tensor x, Func<Tensor, Tensor, Tensor> gradient)
        where TFunction : struct, IRealFunction => Functions.FromInput<RowOfReal<TFunction>>(name, x, gradient);

    private static Tensor FromOutput<TFunction>(string name, Tensor x, Func<Tensor, Tensor, Tensor> gradient)
        where TFunction : struct, IRealFunction => Functions.FromOutput<RowOfReal<TFunction>>(name, x, gradient);

    // 1 instead of 0: the value there is replaced afterwards, and must not poison the second gradient with NaN.
    private static Tensor Apart(Tensor x) => Selection.Where(x.eq(0), ones_like(x), x);
}
