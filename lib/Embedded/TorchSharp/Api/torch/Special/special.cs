using TorchSharp.Ops.Special;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Special functions, named as in scipy.special.</summary>
    public static partial class special
    {
        /// <inheritdoc cref="Tensor.digamma()"/>
        public static Tensor digamma(Tensor input) => input.digamma();

        /// <inheritdoc cref="Tensor.erf()"/>
        public static Tensor erf(Tensor input) => input.erf();

        /// <inheritdoc cref="Tensor.erfc()"/>
        public static Tensor erfc(Tensor input) => input.erfc();

        /// <inheritdoc cref="Tensor.erfinv()"/>
        public static Tensor erfinv(Tensor input) => input.erfinv();

        /// <inheritdoc cref="Tensor.exp2()"/>
        public static Tensor exp2(Tensor input) => input.exp2();

        /// <inheritdoc cref="Tensor.expm1()"/>
        public static Tensor expm1(Tensor input) => input.expm1();

        /// <inheritdoc cref="Tensor.i0()"/>
        public static Tensor i0(Tensor input) => input.i0();

        /// <inheritdoc cref="Tensor.sigmoid()"/>
        public static Tensor sigmoid(Tensor input) => input.sigmoid();

        /// <inheritdoc cref="Tensor.sigmoid_()"/>
        public static Tensor sigmoid_(Tensor input) => input.sigmoid_();

        /// <inheritdoc cref="Tensor.sinc()"/>
        public static Tensor sinc(Tensor input) => input.sinc();

        /// <inheritdoc cref="Tensor.sigmoid()"/>
        public static Tensor expit(Tensor input) => input.sigmoid();

        /// <inheritdoc cref="Tensor.lgamma()"/>
        public static Tensor gammaln(Tensor input) => input.lgamma();

        /// <inheritdoc cref="Tensor.digamma()"/>
        public static Tensor psi(Tensor input) => input.digamma();

        /// <inheritdoc cref="Tensor.logit(double?)"/>
        public static Tensor logit(Tensor input) => input.logit();

        /// <inheritdoc cref="Tensor.mvlgamma(long)"/>
        public static Tensor multigammaln(Tensor input, long p) => input.mvlgamma(p);

        /// <inheritdoc cref="Tensor.polygamma(long)"/>
        public static Tensor polygamma(long n, Tensor input) => input.polygamma(n);

        /// <inheritdoc cref="Tensor.igamma(Tensor)"/>
        public static Tensor gammainc(Tensor input, Tensor other) => input.igamma(other);

        /// <inheritdoc cref="Tensor.igammac(Tensor)"/>
        public static Tensor gammaincc(Tensor input, Tensor other) => input.igammac(other);

        /// <inheritdoc cref="Tensor.softmax(long, ScalarType?)"/>
        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

        /// <inheritdoc cref="Tensor.log_softmax(long, ScalarType?)"/>
        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) =>
            input.log_softmax(dim, dtype);

        /// <summary>Computes exp(x²) erfc(x), which does not underflow.</summary>
        public static Tensor erfcx(Tensor input) => SpecialFunctions.Erfcx(input);

        /// <summary>Computes -x ln x: 0 at 0, negative infinity below.</summary>
        public static Tensor entr(Tensor input) => SpecialFunctions.Entropy(input);

        /// <summary>Computes exp(-|x|) I0(x), which does not overflow.</summary>
        public static Tensor i0e(Tensor input) => SpecialFunctions.I0e(input);

        /// <summary>Computes the modified Bessel function of the first kind, order 1.</summary>
        public static Tensor i1(Tensor input) => SpecialFunctions.I1(input);

        /// <summary>Computes exp(-|x|) I1(x), which does not overflow.</summary>
        public static Tensor i1e(Tensor input) => SpecialFunctions.I1e(input);

        /// <summary>Computes the share of the standard normal distribution below x.</summary>
        public static Tensor ndtr(Tensor input) => SpecialFunctions.NormalShare(input);

        /// <summary>Computes the number below which a share of the standard normal distribution lies.</summary>
        public static Tensor ndtri(Tensor input) => SpecialFunctions.NormalQuantile(input);

        /// <summary>Computes input ln(1 + other), which is 0 where the input is 0.</summary>
        public static Tensor xlog1py(Tensor input, Tensor other) => SpecialPairs.XLog1pY(input, other);

        /// <summary>Computes Hurwitz' zeta function: the sum of (q + k)^-x over k = 0, 1, 2, ...</summary>
        public static Tensor zeta(Tensor x, Tensor q) => SpecialPairs.Zeta(x, q);
    }
}
