using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the inverse of the hyperbolic cosine.</summary>
        public Tensor arccosh() => Functions.Acosh(this);

        /// <summary>Replaces the values: takes the inverse of the hyperbolic cosine.</summary>
        public Tensor arccosh_() => InPlace.Apply("arccosh_", this, [], () => arccosh());

        /// <summary>Takes the inverse of the hyperbolic sine.</summary>
        public Tensor arcsinh() => Functions.Asinh(this);

        /// <summary>Replaces the values: takes the inverse of the hyperbolic sine.</summary>
        public Tensor arcsinh_() => InPlace.Apply("arcsinh_", this, [], () => arcsinh());

        /// <summary>Takes the inverse of the hyperbolic tangent.</summary>
        public Tensor arctanh() => Functions.Atanh(this);

        /// <summary>Replaces the values: takes the inverse of the hyperbolic tangent.</summary>
        public Tensor arctanh_() => InPlace.Apply("arctanh_", this, [], () => arctanh());

        /// <summary>Takes the angle of the point (other, this), from -pi to pi.</summary>
        public Tensor arctan(Tensor other) => Arithmetic.Atan2(this, other);

        /// <summary>Replaces the values: takes the angle of the point (other, this), from -pi to pi.</summary>
        public Tensor arctan_(Tensor other) => InPlace.Apply("arctan_", this, [other], () => arctan(other));

        /// <summary>Takes the angle of the point (other, this), from -pi to pi.</summary>
        public Tensor arctan2(Tensor other) => Arithmetic.Atan2(this, other);

        /// <summary>Replaces the values: takes the angle of the point (other, this), from -pi to pi.</summary>
        public Tensor arctan2_(Tensor other) => InPlace.Apply("arctan2_", this, [other], () => arctan2(other));

        /// <summary>Takes the size of this with the sign of another tensor.</summary>
        public Tensor copysign(Tensor other) => Pairs.CopySign(this, other);

        /// <summary>Replaces the values: takes the size of this with the sign of another tensor.</summary>
        public Tensor copysign_(Tensor other) => InPlace.Apply("copysign_", this, [other], () => copysign(other));

        /// <summary>Raises to powers in float64.</summary>
        public Tensor float_power(Tensor target) => Pairs.FloatPower(this, target);

        /// <summary>Replaces the values: raises to powers in float64.</summary>
        public Tensor float_power_(Tensor target) =>
            InPlace.Apply("float_power_", this, [target], () => float_power(target));

        /// <summary>Takes the larger elements; a number wins over NaN.</summary>
        public Tensor fmax(Tensor other) => Pairs.FMax(this, other);

        /// <summary>Takes the smaller elements; a number wins over NaN.</summary>
        public Tensor fmin(Tensor other) => Pairs.FMin(this, other);

        /// <summary>Takes numbers apart: mantissa in [0.5, 1) times 2 to the exponent.</summary>
        public (Tensor Mantissa, Tensor Exponent) frexp() => Pairs.FrExp(this);

        /// <summary>Takes the greatest common divisors of integers.</summary>
        public Tensor gcd(Tensor other) => Bitwise.Gcd(this, other);

        /// <summary>Replaces the values: takes the greatest common divisors of integers.</summary>
        public Tensor gcd_(Tensor other) => InPlace.Apply("gcd_", this, [other], () => gcd(other));

        /// <summary>Takes the least common multiples of integers.</summary>
        public Tensor lcm(Tensor other) => Bitwise.Lcm(this, other);

        /// <summary>Replaces the values: takes the least common multiples of integers.</summary>
        public Tensor lcm_(Tensor other) => InPlace.Apply("lcm_", this, [other], () => lcm(other));

        /// <summary>Makes 0 below 0, 1 above, and the other element at 0.</summary>
        public Tensor heaviside(Tensor other) => Pairs.Heaviside(this, other);

        /// <summary>Replaces the values: makes 0 below 0, 1 above, and the other element at 0.</summary>
        public Tensor heaviside_(Tensor other) => InPlace.Apply("heaviside_", this, [other], () => heaviside(other));

        /// <summary>Takes the lengths of the hypotenuses: sqrt(a^2 + b^2) without overflow.</summary>
        public Tensor hypot(Tensor other) => Pairs.Hypot(this, other);

        /// <summary>Multiplies by 2 to the other elements.</summary>
        public Tensor ldexp(Tensor other) => Pairs.LdExp(this, other);

        /// <summary>Replaces the values: multiplies by 2 to the other elements.</summary>
        public Tensor ldexp_(Tensor other) => InPlace.Apply("ldexp_", this, [other], () => ldexp(other));

        /// <summary>Computes log(e^a + e^b) without overflow.</summary>
        public Tensor logaddexp(Tensor other) => Pairs.LogAddExp(this, other);

        /// <summary>Computes log2(2^a + 2^b) without overflow.</summary>
        public Tensor logaddexp2(Tensor other) => Pairs.LogAddExp2(this, other);

        /// <summary>Puts numbers in the place of NaN and the infinities (by default 0 and the largest ones).</summary>
        public Tensor nan_to_num(double nan = 0.0, double? posinf = null, double? neginf = null) =>
            Pairs.NanToNum(this, nan, posinf, neginf);

        /// <summary>
        /// Replaces the values: puts numbers in the place of NaN and the infinities (by default 0 and the largest
        /// ones).
        /// </summary>
        public Tensor nan_to_num_(double nan = 0.0, double? posinf = null, double? neginf = null) =>
            InPlace.Apply("nan_to_num_", this, [], () => nan_to_num(nan, posinf, neginf));

        /// <summary>Steps to the next number towards another one.</summary>
        public Tensor nextafter(Tensor other) => Pairs.NextAfter(this, other);

        /// <summary>Replaces the values: steps to the next number towards another one.</summary>
        public Tensor nextafter_(Tensor other) => InPlace.Apply("nextafter_", this, [other], () => nextafter(other));

        /// <summary>Rounds to decimals, halves to even.</summary>
        public Tensor round(long decimals = 0) => Pairs.Round(this, decimals);

        /// <summary>Replaces the values: rounds to decimals, halves to even.</summary>
        public Tensor round_(long decimals = 0) => InPlace.Apply("round_", this, [], () => round(decimals));

        /// <summary>Asks where the sign bit is set, also that of -0.</summary>
        public Tensor signbit() => Pairs.SignBit(this);

        /// <summary>Shifts bits to the left: multiplies integers by powers of 2.</summary>
        public Tensor bitwise_left_shift(Tensor other) => Bitwise.LeftShift(this, other);

        /// <summary>Replaces the values: shifts bits to the left: multiplies integers by powers of 2.</summary>
        public Tensor bitwise_left_shift_(Tensor other) =>
            InPlace.Apply("bitwise_left_shift_", this, [other], () => bitwise_left_shift(other));

        /// <summary>Shifts bits to the right: divides integers by powers of 2, rounded down.</summary>
        public Tensor bitwise_right_shift(Tensor other) => Bitwise.RightShift(this, other);

        /// <summary>
        /// Replaces the values: shifts bits to the right: divides integers by powers of 2, rounded down.
        /// </summary>
        public Tensor bitwise_right_shift_(Tensor other) =>
            InPlace.Apply("bitwise_right_shift_", this, [other], () => bitwise_right_shift(other));
    }
}
