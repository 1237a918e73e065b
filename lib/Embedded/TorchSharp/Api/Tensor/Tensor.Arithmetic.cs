using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Adds elementwise, with broadcasting.</summary>
        public Tensor add(Tensor target) => Arithmetic.Add(this, target);

        /// <summary>Adds a number to every element.</summary>
        public Tensor add(Scalar scalar) => Arithmetic.Add(this, scalar);

        /// <summary>Adds alpha times another tensor.</summary>
        public Tensor add(Tensor target, Scalar alpha) => Arithmetic.Add(this, target, alpha);

        /// <summary>Replaces the values: adds alpha times another tensor.</summary>
        public Tensor add_(Tensor target, Scalar alpha) =>
            InPlace.Apply("add_", this, [target], () => add(target, alpha));

        /// <summary>Adds alpha times a number.</summary>
        public Tensor add(Scalar scalar, Scalar alpha) => Arithmetic.Add(this, scalar.ToDouble() * alpha.ToDouble());

        /// <summary>Replaces the values: adds alpha times a number.</summary>
        public Tensor add_(Scalar scalar, Scalar alpha) => InPlace.Apply("add_", this, [], () => add(scalar, alpha));

        /// <summary>Subtracts elementwise, with broadcasting.</summary>
        public Tensor sub(Tensor target) => Arithmetic.Subtract(this, target);

        /// <summary>Subtracts a number from every element.</summary>
        public Tensor sub(Scalar target) => Arithmetic.Subtract(this, target);

        /// <summary>Subtracts elementwise, with broadcasting.</summary>
        public Tensor subtract(Tensor target) => Arithmetic.Subtract(this, target);

        /// <summary>Replaces the values: subtracts elementwise, with broadcasting.</summary>
        public Tensor subtract_(Tensor target) => InPlace.Apply("subtract_", this, [target], () => subtract(target));

        /// <summary>Subtracts a number from every element.</summary>
        public Tensor subtract(Scalar target) => Arithmetic.Subtract(this, target);

        /// <summary>Replaces the values: subtracts a number from every element.</summary>
        public Tensor subtract_(Scalar target) => InPlace.Apply("subtract_", this, [], () => subtract(target));

        /// <summary>Multiplies elementwise, with broadcasting.</summary>
        public Tensor mul(Tensor target) => Arithmetic.Multiply(this, target);

        /// <summary>Multiplies every element by a number.</summary>
        public Tensor mul(Scalar target) => Arithmetic.Multiply(this, target);

        /// <summary>Multiplies elementwise, with broadcasting.</summary>
        public Tensor multiply(Tensor target) => Arithmetic.Multiply(this, target);

        /// <summary>Multiplies every element by a number.</summary>
        public Tensor multiply(Scalar target) => Arithmetic.Multiply(this, target);

        /// <summary>Divides elementwise; integers give floating point unless the quotient is rounded.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Arithmetic.Divide(this, target, rounding_mode);

        /// <summary>Divides every element by a number.</summary>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Arithmetic.Divide(this, target, rounding_mode);

        /// <summary>Divides elementwise; integers give floating point unless the quotient is rounded.</summary>
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Arithmetic.Divide(this, target, rounding_mode);

        /// <summary>
        /// Replaces the values: divides elementwise; integers give floating point unless the quotient is
        /// rounded.
        /// </summary>
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            InPlace.Apply("divide_", this, [target], () => divide(target, rounding_mode));

        /// <summary>Divides every element by a number.</summary>
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Arithmetic.Divide(this, target, rounding_mode);

        /// <summary>Replaces the values: divides every element by a number.</summary>
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            InPlace.Apply("divide_", this, [], () => divide(target, rounding_mode));

        /// <summary>Divides elementwise; the result is floating point.</summary>
        public Tensor true_divide(Tensor other) => Arithmetic.Divide(this, other);

        /// <summary>Replaces the values: divides elementwise; the result is floating point.</summary>
        public Tensor true_divide_(Tensor other) =>
            InPlace.Apply("true_divide_", this, [other], () => true_divide(other));

        /// <summary>Divides every element by a number; the result is floating point.</summary>
        public Tensor true_divide(Scalar other) => Arithmetic.Divide(this, other);

        /// <summary>Replaces the values: divides every element by a number; the result is floating point.</summary>
        public Tensor true_divide_(Scalar other) => InPlace.Apply("true_divide_", this, [], () => true_divide(other));

        /// <summary>Divides elementwise and rounds down.</summary>
        public Tensor floor_divide(Tensor other) => Arithmetic.Divide(this, other, RoundingMode.floor);

        /// <summary>Replaces the values: divides elementwise and rounds down.</summary>
        public Tensor floor_divide_(Tensor other) =>
            InPlace.Apply("floor_divide_", this, [other], () => floor_divide(other));

        /// <summary>Divides by a number and rounds down.</summary>
        public Tensor floor_divide(Scalar other) => Arithmetic.Divide(this, other, RoundingMode.floor);

        /// <summary>Replaces the values: divides by a number and rounds down.</summary>
        public Tensor floor_divide_(Scalar other) =>
            InPlace.Apply("floor_divide_", this, [], () => floor_divide(other));

        /// <summary>Takes the remainder with the sign of the divisor.</summary>
        public Tensor remainder(Tensor target) => Arithmetic.Remainder(this, target);

        /// <summary>Replaces the values: takes the remainder with the sign of the divisor.</summary>
        public Tensor remainder_(Tensor target) =>
            InPlace.Apply("remainder_", this, [target], () => remainder(target));

        /// <summary>Takes the remainder with the sign of the divisor.</summary>
        public Tensor remainder(Scalar scalar) => Arithmetic.Remainder(this, scalar);

        /// <summary>Replaces the values: takes the remainder with the sign of the divisor.</summary>
        public Tensor remainder_(Scalar scalar) => InPlace.Apply("remainder_", this, [], () => remainder(scalar));

        /// <summary>Takes the remainder with the sign of the dividend.</summary>
        public Tensor fmod(Tensor target) => Arithmetic.FMod(this, target);

        /// <summary>Replaces the values: takes the remainder with the sign of the dividend.</summary>
        public Tensor fmod_(Tensor target) => InPlace.Apply("fmod_", this, [target], () => fmod(target));

        /// <summary>Takes the remainder with the sign of the dividend.</summary>
        public Tensor fmod(Scalar scalar) => Arithmetic.FMod(this, scalar);

        /// <summary>Replaces the values: takes the remainder with the sign of the dividend.</summary>
        public Tensor fmod_(Scalar scalar) => InPlace.Apply("fmod_", this, [], () => fmod(scalar));

        /// <summary>Raises elementwise to powers.</summary>
        public Tensor pow(Tensor exponent) => Arithmetic.Pow(this, exponent);

        /// <summary>Replaces the values: raises elementwise to powers.</summary>
        public Tensor pow_(Tensor exponent) => InPlace.Apply("pow_", this, [exponent], () => pow(exponent));

        /// <summary>Raises every element to a power.</summary>
        public Tensor pow(Scalar exponent) => Arithmetic.Pow(this, exponent);

        /// <summary>Replaces the values: raises every element to a power.</summary>
        public Tensor pow_(Scalar exponent) => InPlace.Apply("pow_", this, [], () => pow(exponent));

        /// <summary>Takes the larger of two elements; NaN wins.</summary>
        public Tensor maximum(Tensor other) => Arithmetic.Maximum(this, other);

        /// <summary>Takes the smaller of two elements; NaN wins.</summary>
        public Tensor minimum(Tensor other) => Arithmetic.Minimum(this, other);

        /// <summary>Takes the larger of two elements; NaN wins.</summary>
        public Tensor max(Tensor other) => Arithmetic.Maximum(this, other);

        /// <summary>Takes the smaller of two elements; NaN wins.</summary>
        public Tensor min(Tensor other) => Arithmetic.Minimum(this, other);

        /// <summary>Finds the angle of the point (other, this).</summary>
        public Tensor atan2(Tensor other) => Arithmetic.Atan2(this, other);

        /// <summary>Replaces the values: finds the angle of the point (other, this).</summary>
        public Tensor atan2_(Tensor other) => InPlace.Apply("atan2_", this, [other], () => atan2(other));

        /// <summary>Adds value times a product.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) =>
            Arithmetic.Add(this, Arithmetic.Multiply(tensor1, tensor2), value);

        /// <summary>Adds value times a quotient.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) =>
            Arithmetic.Add(this, Arithmetic.Divide(tensor1, tensor2), value);

        /// <summary>Adds a quotient.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) =>
            Arithmetic.Add(this, Arithmetic.Divide(tensor1, tensor2));

        /// <summary>Goes the share weight of the way from this to end.</summary>
        public Tensor lerp(Tensor end, Tensor weight) =>
            Arithmetic.Add(this, Arithmetic.Multiply(weight, Arithmetic.Subtract(end, this)));

        /// <summary>Replaces the values: goes the share weight of the way from this to end.</summary>
        public Tensor lerp_(Tensor end, Tensor weight) =>
            InPlace.Apply("lerp_", this, [end, weight], () => lerp(end, weight));
    }
}
