using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Special functions: errors, gammas, Bessel functions, polynomials.</summary>
internal sealed class SpecialRows : IRows
{
    public string Area => "special";

    public IEnumerable<Row> Rows => [.. OfOne, .. OfTwo, .. Bessel, .. Polynomials];

    private static IEnumerable<Row> OfOne =>
    [
        new Row("erf", t => t[0].erf()).Empty(() => [zeros(0, 3)], 0, 3),
        new("erfc", t => t[0].erfc()),
        new("erfcx", t => special.erfcx(t[0])),
        new("exp2", t => special.exp2(t[0])),
        new("expm1", t => special.expm1(t[0])),
        new("expit", t => special.expit(t[0])),
        new("i0", t => t[0].i0()),
        new("i0e", t => special.i0e(t[0])),
        new("i1", t => special.i1(t[0])),
        new("i1e", t => special.i1e(t[0])),
        new("ndtr", t => special.ndtr(t[0])),
        new("ndtri", t => special.ndtri(t[0])),
        new("sinc", t => t[0].sinc()),
        new("digamma", t => digamma(t[0])),
        new("digamma/negative", t => special.psi(t[0])),
        new("gammaln", t => special.gammaln(t[0])),
        new("gammaln/negative", t => lgamma(t[0])),
        new("entr", t => special.entr(t[0])),
        new("erfinv", t => t[0].erfinv()),
        new("logit", t => special.logit(t[0])),
        new("logit/eps", t => t[0].logit(0.13)),
        new("polygamma/0", t => polygamma(t[0], 0)),
        new("polygamma/1", t => special.polygamma(1, t[0])),
        new("polygamma/2", t => t[0].polygamma(2)),
        new Row("polygamma/3", t => t[0].polygamma(3)).Fails<ArgumentException>(
            () => ones(2).polygamma(-1), "[polygamma] expected an order n >= 0, got -1 for shape (2)"),
        new("multigammaln/1", t => special.multigammaln(t[0] + 1, 1)),
        new Row("multigammaln/3", t => mvlgamma(t[0] + 1, 3)).Fails<ArgumentException>(
            () => ones(2).mvlgamma(0), "[mvlgamma] expected p from 1 to 10000, got 0 for shape (2)"),
        new("softmax", t => special.softmax(t[0], 0)),
        new("log_softmax", t => special.log_softmax(t[0], 1)),
    ];

    private static IEnumerable<Row> OfTwo =>
    [
        new("xlogy", t => t[0].xlogy(t[1])),
        new("xlogy/row", t => xlogy(t[0], t[1])),
        new("xlogy/number", t => t[0].xlogy(2.5)),
        new("xlog1py", t => special.xlog1py(t[0], t[1])),
        new("zeta", t => special.zeta(tensor(2.5, t[0].dtype), t[0])),
        new("gammainc/slope", t => special.gammainc(tensor(1.5, t[0].dtype), t[0])),
        new("gammaincc/slope", t => special.gammaincc(tensor(1.5, t[0].dtype), t[0])),
        new("gammainc", t => igamma(t[0], t[1])) { Gradient = false },
        new("gammaincc", t => igammac(t[0], t[1])) { Gradient = false },
    ];

    // PyTorch has no gradients of these; ours are checked against differences.
    private static IEnumerable<Row> Bessel =>
    [
        new("bessel_j0", t => special.bessel_j0(t[0])),
        new("bessel_j1", t => special.bessel_j1(t[0])),
        new("bessel_y0", t => special.bessel_y0(t[0])),
        new("bessel_y1", t => special.bessel_y1(t[0])),
        // The values reach 1e11, whose differences in float64 have few digits.
        new("modified_bessel_i0", t => special.modified_bessel_i0(t[0])) { Gradient = false },
        new("modified_bessel_i1", t => special.modified_bessel_i1(t[0])) { Gradient = false },
        new("modified_bessel_k0", t => special.modified_bessel_k0(t[0])),
        new("modified_bessel_k1", t => special.modified_bessel_k1(t[0])),
        new("scaled_modified_bessel_k0", t => special.scaled_modified_bessel_k0(t[0])),
        new("scaled_modified_bessel_k1", t => special.scaled_modified_bessel_k1(t[0])),
        new("spherical_bessel_j0", t => special.spherical_bessel_j0(t[0])),
        new Row("airy_ai", t => special.airy_ai(t[0])) { Gradient = false }.Fails<ArgumentException>(
            () => special.airy_ai(ones(2, 3), zeros(3)),
            "[airy_ai] expected an out tensor of shape (2, 3), got (3); make it of that shape, or leave it out"),
    ];

    private static IEnumerable<Row> Polynomials =>
    [
        Polynomial("chebyshev_polynomial_t", special.chebyshev_polynomial_t),
        Polynomial("chebyshev_polynomial_u", special.chebyshev_polynomial_u),
        Polynomial("chebyshev_polynomial_v", special.chebyshev_polynomial_v),
        Polynomial("chebyshev_polynomial_w", special.chebyshev_polynomial_w),
        Polynomial("hermite_polynomial_h", special.hermite_polynomial_h),
        Polynomial("hermite_polynomial_he", special.hermite_polynomial_he),
        Polynomial("laguerre_polynomial_l", special.laguerre_polynomial_l),
        Polynomial("legendre_polynomial_p", special.legendre_polynomial_p),
        Polynomial("shifted_chebyshev_polynomial_t", special.shifted_chebyshev_polynomial_t),
        Polynomial("shifted_chebyshev_polynomial_u", special.shifted_chebyshev_polynomial_u),
        Polynomial("shifted_chebyshev_polynomial_v", special.shifted_chebyshev_polynomial_v),
        Polynomial("shifted_chebyshev_polynomial_w", special.shifted_chebyshev_polynomial_w),
    ];

    private static Row Polynomial(string name, Func<Tensor, Tensor, Tensor?, Tensor> call) =>
        new Row(name, t => call(t[0], t[1], null)) { Gradient = false }.Fails<InvalidOperationException>(
            () =>
            {
                call(ones(2, requires_grad: true), ones(2), null).sum().backward();
                return null;
            },
            $"[{name}] expected no gradient for operand 0 (shape (2)): its derivative is not implemented, in PyTorch " +
            "neither; detach() it");
}
