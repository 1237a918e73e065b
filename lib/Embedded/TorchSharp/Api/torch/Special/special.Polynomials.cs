using TorchSharp.Ops;
using TorchSharp.Ops.Special;
using static TorchSharp.Kernels.Special.OrthogonalPolynomials;

namespace TorchSharp;

public static partial class torch
{
    public static partial class special
    {
        /// <summary>
        /// Computes the Chebyshev polynomial of the first kind, T of degree n at x; without a gradient, as in
        /// PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "chebyshev_polynomial_t", @out, () => SpecialPairs.Polynomial<ChebyshevT>("chebyshev_polynomial_t", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial of the second kind, U of degree n at x; without a gradient, as in
        /// PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "chebyshev_polynomial_u", @out, () => SpecialPairs.Polynomial<ChebyshevU>("chebyshev_polynomial_u", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial of the third kind, V of degree n at x; without a gradient, as in
        /// PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "chebyshev_polynomial_v", @out, () => SpecialPairs.Polynomial<ChebyshevV>("chebyshev_polynomial_v", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial of the fourth kind, W of degree n at x; without a gradient, as in
        /// PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "chebyshev_polynomial_w", @out, () => SpecialPairs.Polynomial<ChebyshevW>("chebyshev_polynomial_w", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial T shifted to [0, 1], T(2 x - 1), of degree n at x; without a gradient,
        /// as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor shifted_chebyshev_polynomial_t(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "shifted_chebyshev_polynomial_t", @out,
            () => SpecialPairs.Polynomial<ShiftedT>("shifted_chebyshev_polynomial_t", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial U shifted to [0, 1], U(2 x - 1), of degree n at x; without a gradient,
        /// as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor shifted_chebyshev_polynomial_u(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "shifted_chebyshev_polynomial_u", @out,
            () => SpecialPairs.Polynomial<ShiftedU>("shifted_chebyshev_polynomial_u", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial V shifted to [0, 1], V(2 x - 1), of degree n at x; without a gradient,
        /// as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor shifted_chebyshev_polynomial_v(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "shifted_chebyshev_polynomial_v", @out,
            () => SpecialPairs.Polynomial<ShiftedV>("shifted_chebyshev_polynomial_v", x, n));

        /// <summary>
        /// Computes the Chebyshev polynomial W shifted to [0, 1], W(2 x - 1), of degree n at x; without a gradient,
        /// as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor shifted_chebyshev_polynomial_w(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "shifted_chebyshev_polynomial_w", @out,
            () => SpecialPairs.Polynomial<ShiftedW>("shifted_chebyshev_polynomial_w", x, n));

        /// <summary>
        /// Computes the physicists' Hermite polynomial H of degree n at x; without a gradient, as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor hermite_polynomial_h(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "hermite_polynomial_h", @out, () => SpecialPairs.Polynomial<HermiteH>("hermite_polynomial_h", x, n));

        /// <summary>
        /// Computes the probabilists' Hermite polynomial He of degree n at x; without a gradient, as in PyTorch.
        /// </summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor hermite_polynomial_he(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "hermite_polynomial_he", @out, () => SpecialPairs.Polynomial<HermiteHe>("hermite_polynomial_he", x, n));

        /// <summary>Computes the Laguerre polynomial L of degree n at x; without a gradient, as in PyTorch.</summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor laguerre_polynomial_l(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "laguerre_polynomial_l", @out, () => SpecialPairs.Polynomial<Laguerre>("laguerre_polynomial_l", x, n));

        /// <summary>Computes the Legendre polynomial P of degree n at x; without a gradient, as in PyTorch.</summary>
        /// <param name="x">The place.</param>
        /// <param name="n">The degree, cut to a whole number; broadcasts against x; 0 below 0.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor legendre_polynomial_p(Tensor x, Tensor n, Tensor? @out = null) => Outputs.Into(
            "legendre_polynomial_p", @out, () => SpecialPairs.Polynomial<Legendre>("legendre_polynomial_p", x, n));
    }
}
