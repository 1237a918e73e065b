using TorchSharp.Ops;
using TorchSharp.Ops.Special;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Computes the derivative of the logarithm of the gamma function, psi(x).</summary>
        public Tensor digamma() => SpecialFunctions.Digamma(this);

        /// <inheritdoc cref="digamma()"/>
        public Tensor digamma_() => InPlace.Apply("digamma_", this, [], () => digamma());

        /// <summary>Computes the error function, 2 / sqrt(pi) times the integral of exp(-t²) from 0 to x.</summary>
        public Tensor erf() => SpecialFunctions.Erf(this);

        /// <inheritdoc cref="erf()"/>
        public Tensor erf_() => InPlace.Apply("erf_", this, [], () => erf());

        /// <summary>Computes 1 - erf(x), with all digits where erf(x) is close to 1.</summary>
        public Tensor erfc() => SpecialFunctions.Erfc(this);

        /// <inheritdoc cref="erfc()"/>
        public Tensor erfc_() => InPlace.Apply("erfc_", this, [], () => erfc());

        /// <summary>Computes the inverse of the error function: infinite at -1 and 1, NaN outside.</summary>
        public Tensor erfinv() => SpecialFunctions.ErfInv(this);

        /// <inheritdoc cref="erfinv()"/>
        public Tensor erfinv_() => InPlace.Apply("erfinv_", this, [], () => erfinv());

        /// <summary>Computes the modified Bessel function of the first kind, order 0.</summary>
        public Tensor i0() => SpecialFunctions.I0(this);

        /// <inheritdoc cref="i0()"/>
        public Tensor i0_() => InPlace.Apply("i0_", this, [], () => i0());

        /// <summary>Computes ln |gamma(x)|; infinite at 0, -1, -2, ...</summary>
        public Tensor lgamma() => SpecialFunctions.LogGamma(this);

        /// <inheritdoc cref="lgamma()"/>
        public Tensor lgamma_() => InPlace.Apply("lgamma_", this, [], () => lgamma());

        /// <summary>Computes sin(pi x) / (pi x), which is 1 at 0.</summary>
        public Tensor sinc() => SpecialFunctions.Sinc(this);

        /// <inheritdoc cref="sinc()"/>
        public Tensor sinc_() => InPlace.Apply("sinc_", this, [], () => sinc());

        /// <summary>Computes ln(x / (1 - x)), the inverse of the sigmoid function.</summary>
        /// <param name="eps">Keeps x within [eps, 1 - eps] first; null leaves it as it is.</param>
        public Tensor logit(double? eps = null) => SpecialFunctions.Logit(this, eps);

        /// <inheritdoc cref="logit(double?)"/>
        public Tensor logit_(double? eps = null) => InPlace.Apply("logit_", this, [], () => logit(eps));

        /// <summary>Computes the logarithm of the p-dimensional gamma function: the sum of
        /// ln gamma(x - j / 2) over j = 0 ... p - 1, and p (p - 1) / 4 ln pi.</summary>
        /// <param name="p">The number of dimensions, at least 1.</param>
        public Tensor mvlgamma(long p) => SpecialFunctions.MultiLogGamma(this, p);

        /// <inheritdoc cref="mvlgamma(long)"/>
        public Tensor mvlgamma_(long p) => InPlace.Apply("mvlgamma_", this, [], () => mvlgamma(p));

        /// <summary>Computes the p-th derivative of the digamma function.</summary>
        /// <param name="p">The order, at least 0.</param>
        public Tensor polygamma(long p) => SpecialFunctions.PolyGamma(p, this);

        /// <inheritdoc cref="polygamma(long)"/>
        public Tensor polygamma_(long p) => InPlace.Apply("polygamma_", this, [], () => polygamma(p));

        /// <summary>
        /// Computes the regularised lower incomplete gamma function P(a, x), with this tensor as a >= 0.
        /// </summary>
        /// <param name="other">x >= 0, the place where the integral is cut.</param>
        public Tensor igamma(Tensor other) => SpecialPairs.GammaLower(this, other);

        /// <summary>
        /// Computes the regularised upper incomplete gamma function Q(a, x), with this tensor as a >= 0.
        /// </summary>
        /// <param name="other">x >= 0, the place where the integral is cut.</param>
        public Tensor igammac(Tensor other) => SpecialPairs.GammaUpper(this, other);

        /// <summary>Computes x ln y, which is 0 where x is 0; with this tensor as x.</summary>
        /// <param name="y">The number whose logarithm is taken.</param>
        public Tensor xlogy(Tensor y) => SpecialPairs.XLogY(this, y);

        /// <inheritdoc cref="xlogy(Tensor)"/>
        public Tensor xlogy_(Tensor y) => InPlace.Apply("xlogy_", this, [y], () => xlogy(y));

        /// <summary>Computes x ln y, which is 0 where x is 0; with this tensor as x.</summary>
        /// <param name="y">The number whose logarithm is taken.</param>
        public Tensor xlogy(Scalar y) => SpecialPairs.XLogY(this, y);

        /// <inheritdoc cref="xlogy(Scalar)"/>
        public Tensor xlogy_(Scalar y) => InPlace.Apply("xlogy_", this, [], () => xlogy(y));
    }
}
