using TorchSharp.Kernels.Special;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Special;

/// <summary>Special functions of two operands.</summary>
internal static class SpecialPairs
{
    /// <summary>a ln b, 0 where a is 0; da = dOut ln b (0 where a is 0 and b not positive), db = dOut a / b.</summary>
    public static Tensor XLogY(Tensor a, Tensor b) => SpecialNode.Record(
        "xlogy", a, b, Value<XLogY>("xlogy", a, b),
        static (dOut, a, b) => dOut * Selection.Where(
            a.eq(0).logical_and(b.le(0)), zeros_like(b), Functions.Log(b)),
        static (dOut, a, b) => dOut * a / b);

    public static Tensor XLogY(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return XLogY(a, operand);
    }

    /// <summary>a ln(1 + b), 0 where a is 0; da = dOut ln(1 + b), db = dOut a / (1 + b).</summary>
    public static Tensor XLog1pY(Tensor a, Tensor b) => SpecialNode.Record(
        "xlog1py", a, b, Value<XLog1pY>("xlog1py", a, b),
        static (dOut, a, b) => dOut * Selection.Where(
            a.eq(0).logical_and(b.le(-1)), zeros_like(b), Functions.Log1p(b)),
        static (dOut, a, b) => dOut * a / (b + 1));

    /// <summary>The sum of (q + k)^-s; dq = -dOut s zeta(s + 1, q).</summary>
    public static Tensor Zeta(Tensor s, Tensor q) => SpecialNode.Record(
        "zeta", s, q, Value<GammaFunctions.Zeta>("zeta", s, q),
        null,
        static (dOut, s, q) => -(dOut * s * Zeta(s + 1, q)));

    /// <summary>The lower share of gamma(a); dx = dOut x^(a - 1) e^-x / gamma(a).</summary>
    public static Tensor GammaLower(Tensor a, Tensor x) => SpecialNode.Record(
        "igamma", a, x, Value<IncompleteGamma.Lower>("igamma", a, x), null, GammaSlope);

    /// <summary>The upper share of gamma(a); dx = -dOut x^(a - 1) e^-x / gamma(a).</summary>
    public static Tensor GammaUpper(Tensor a, Tensor x) => SpecialNode.Record(
        "igammac", a, x, Value<IncompleteGamma.Upper>("igammac", a, x),
        null,
        static (dOut, a, x) => -GammaSlope(dOut, a, x));

    /// <summary>A polynomial of degree n in x; n broadcasts against x.</summary>
    public static Tensor Polynomial<TPolynomial>(string op, Tensor x, Tensor n)
        where TPolynomial : struct, IRealPair => SpecialNode.Refuse(op, [x, n], Value<TPolynomial>(op, x, n));

    private static Tensor GammaSlope(Tensor dOut, Tensor a, Tensor x) =>
        dOut * Functions.Exp(((a - 1) * Functions.Log(x)) - x - SpecialFunctions.LogGamma(a));

    private static Tensor Value<TFunction>(string op, Tensor a, Tensor b)
        where TFunction : struct, IRealPair => Pointwise.FloatBinary<RowOfRealPair<TFunction>>(op, a, b);
}
