using TorchSharp.Ops;
using TorchSharp.Ops.Special;

namespace TorchSharp;

public static partial class torch
{
    public static partial class special
    {
        /// <summary>Computes Airy's function Ai.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor airy_ai(Tensor input, Tensor? @out = null) =>
            Outputs.Into("airy_ai", @out, () => SpecialFunctions.Airy(input));

        /// <summary>Computes the Bessel function of the first kind, order 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor bessel_j0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("bessel_j0", @out, () => SpecialFunctions.J0(input));

        /// <summary>Computes the Bessel function of the first kind, order 1.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor bessel_j1(Tensor input, Tensor? @out = null) =>
            Outputs.Into("bessel_j1", @out, () => SpecialFunctions.J1(input));

        /// <summary>Computes the Bessel function of the second kind, order 0; x > 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor bessel_y0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("bessel_y0", @out, () => SpecialFunctions.Y0(input));

        /// <summary>Computes the Bessel function of the second kind, order 1; x > 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor bessel_y1(Tensor input, Tensor? @out = null) =>
            Outputs.Into("bessel_y1", @out, () => SpecialFunctions.Y1(input));

        /// <summary>Computes the modified Bessel function of the first kind, order 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor modified_bessel_i0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("modified_bessel_i0", @out, () => SpecialFunctions.I0(input));

        /// <summary>Computes the modified Bessel function of the first kind, order 1.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor modified_bessel_i1(Tensor input, Tensor? @out = null) =>
            Outputs.Into("modified_bessel_i1", @out, () => SpecialFunctions.I1(input));

        /// <summary>Computes the modified Bessel function of the second kind, order 0; x > 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor modified_bessel_k0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("modified_bessel_k0", @out, () => SpecialFunctions.K0(input));

        /// <summary>Computes the modified Bessel function of the second kind, order 1; x > 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor modified_bessel_k1(Tensor input, Tensor? @out = null) =>
            Outputs.Into("modified_bessel_k1", @out, () => SpecialFunctions.K1(input));

        /// <summary>Computes exp(x) K0(x), which does not underflow.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor scaled_modified_bessel_k0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("scaled_modified_bessel_k0", @out, () => SpecialFunctions.K0e(input));

        /// <summary>Computes exp(x) K1(x), which does not underflow.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor scaled_modified_bessel_k1(Tensor input, Tensor? @out = null) =>
            Outputs.Into("scaled_modified_bessel_k1", @out, () => SpecialFunctions.K1e(input));

        /// <summary>Computes sin(x) / x, the spherical Bessel function of order 0.</summary>
        /// <param name="input">x.</param>
        /// <param name="out">Where the result is written; null for a new tensor.</param>
        public static Tensor spherical_bessel_j0(Tensor input, Tensor? @out = null) =>
            Outputs.Into("spherical_bessel_j0", @out, () => SpecialFunctions.SphericalJ0(input));
    }
}
