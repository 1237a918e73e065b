using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the distance from 0.</summary>
        public Tensor abs() => Functions.Abs(this);

        /// <summary>Replaces the values: takes the distance from 0.</summary>
        public Tensor abs_() => InPlace.Apply("abs_", this, [], () => abs());

        /// <summary>Takes the distance from 0.</summary>
        public Tensor absolute() => Functions.Abs(this);

        /// <summary>Replaces the values: takes the distance from 0.</summary>
        public Tensor absolute_() => InPlace.Apply("absolute_", this, [], () => absolute());

        /// <summary>Changes the sign.</summary>
        public Tensor neg() => Functions.Negate(this);

        /// <summary>Replaces the values: changes the sign.</summary>
        public Tensor neg_() => InPlace.Apply("neg_", this, [], () => neg());

        /// <summary>Changes the sign.</summary>
        public Tensor negative() => Functions.Negate(this);

        /// <summary>Returns the tensor itself.</summary>
        public Tensor positive() => this;

        /// <summary>Raises e to the elements.</summary>
        public Tensor exp() => Functions.Exp(this);

        /// <summary>Replaces the values: raises e to the elements.</summary>
        public Tensor exp_() => InPlace.Apply("exp_", this, [], () => exp());

        /// <summary>Raises 2 to the elements.</summary>
        public Tensor exp2() => Functions.Exp2(this);

        /// <summary>Replaces the values: raises 2 to the elements.</summary>
        public Tensor exp2_() => InPlace.Apply("exp2_", this, [], () => exp2());

        /// <summary>Computes exp(x) - 1, exact near 0.</summary>
        public Tensor expm1() => Functions.Expm1(this);

        /// <summary>Replaces the values: computes exp(x) - 1, exact near 0.</summary>
        public Tensor expm1_() => InPlace.Apply("expm1_", this, [], () => expm1());

        /// <summary>Takes the natural logarithm.</summary>
        public Tensor log() => Functions.Log(this);

        /// <summary>Replaces the values: takes the natural logarithm.</summary>
        public Tensor log_() => InPlace.Apply("log_", this, [], () => log());

        /// <summary>Takes the logarithm to base 2.</summary>
        public Tensor log2() => Functions.Log2(this);

        /// <summary>Replaces the values: takes the logarithm to base 2.</summary>
        public Tensor log2_() => InPlace.Apply("log2_", this, [], () => log2());

        /// <summary>Takes the logarithm to base 10.</summary>
        public Tensor log10() => Functions.Log10(this);

        /// <summary>Replaces the values: takes the logarithm to base 10.</summary>
        public Tensor log10_() => InPlace.Apply("log10_", this, [], () => log10());

        /// <summary>Computes log(1 + x), exact near 0.</summary>
        public Tensor log1p() => Functions.Log1p(this);

        /// <summary>Replaces the values: computes log(1 + x), exact near 0.</summary>
        public Tensor log1p_() => InPlace.Apply("log1p_", this, [], () => log1p());

        /// <summary>Takes the square root.</summary>
        public Tensor sqrt() => Functions.Sqrt(this);

        /// <summary>Replaces the values: takes the square root.</summary>
        public Tensor sqrt_() => InPlace.Apply("sqrt_", this, [], () => sqrt());

        /// <summary>Takes 1 over the square root.</summary>
        public Tensor rsqrt() => Functions.Rsqrt(this);

        /// <summary>Replaces the values: takes 1 over the square root.</summary>
        public Tensor rsqrt_() => InPlace.Apply("rsqrt_", this, [], () => rsqrt());

        /// <summary>Takes 1 over the elements.</summary>
        public Tensor reciprocal() => Functions.Reciprocal(this);

        /// <summary>Replaces the values: takes 1 over the elements.</summary>
        public Tensor reciprocal_() => InPlace.Apply("reciprocal_", this, [], () => reciprocal());

        /// <summary>Multiplies every element by itself.</summary>
        public Tensor square() => Functions.Square(this);

        /// <summary>Takes the sine.</summary>
        public Tensor sin() => Functions.Sin(this);

        /// <summary>Replaces the values: takes the sine.</summary>
        public Tensor sin_() => InPlace.Apply("sin_", this, [], () => sin());

        /// <summary>Takes the cosine.</summary>
        public Tensor cos() => Functions.Cos(this);

        /// <summary>Replaces the values: takes the cosine.</summary>
        public Tensor cos_() => InPlace.Apply("cos_", this, [], () => cos());

        /// <summary>Takes the tangent.</summary>
        public Tensor tan() => Functions.Tan(this);

        /// <summary>Replaces the values: takes the tangent.</summary>
        public Tensor tan_() => InPlace.Apply("tan_", this, [], () => tan());

        /// <summary>Takes the arc sine.</summary>
        public Tensor asin() => Functions.Asin(this);

        /// <summary>Replaces the values: takes the arc sine.</summary>
        public Tensor asin_() => InPlace.Apply("asin_", this, [], () => asin());

        /// <summary>Takes the arc cosine.</summary>
        public Tensor acos() => Functions.Acos(this);

        /// <summary>Replaces the values: takes the arc cosine.</summary>
        public Tensor acos_() => InPlace.Apply("acos_", this, [], () => acos());

        /// <summary>Takes the arc tangent.</summary>
        public Tensor atan() => Functions.Atan(this);

        /// <summary>Replaces the values: takes the arc tangent.</summary>
        public Tensor atan_() => InPlace.Apply("atan_", this, [], () => atan());

        /// <summary>Takes the arc sine.</summary>
        public Tensor arcsin() => Functions.Asin(this);

        /// <summary>Replaces the values: takes the arc sine.</summary>
        public Tensor arcsin_() => InPlace.Apply("arcsin_", this, [], () => arcsin());

        /// <summary>Takes the arc cosine.</summary>
        public Tensor arccos() => Functions.Acos(this);

        /// <summary>Replaces the values: takes the arc cosine.</summary>
        public Tensor arccos_() => InPlace.Apply("arccos_", this, [], () => arccos());

        /// <summary>Takes the arc tangent.</summary>
        public Tensor arctan() => Functions.Atan(this);

        /// <summary>Replaces the values: takes the arc tangent.</summary>
        public Tensor arctan_() => InPlace.Apply("arctan_", this, [], () => arctan());

        /// <summary>Takes the hyperbolic sine.</summary>
        public Tensor sinh() => Functions.Sinh(this);

        /// <summary>Replaces the values: takes the hyperbolic sine.</summary>
        public Tensor sinh_() => InPlace.Apply("sinh_", this, [], () => sinh());

        /// <summary>Takes the hyperbolic cosine.</summary>
        public Tensor cosh() => Functions.Cosh(this);

        /// <summary>Replaces the values: takes the hyperbolic cosine.</summary>
        public Tensor cosh_() => InPlace.Apply("cosh_", this, [], () => cosh());

        /// <summary>Takes the hyperbolic tangent.</summary>
        public Tensor tanh() => Functions.Tanh(this);

        /// <summary>Replaces the values: takes the hyperbolic tangent.</summary>
        public Tensor tanh_() => InPlace.Apply("tanh_", this, [], () => tanh());

        /// <summary>Takes the inverse hyperbolic sine.</summary>
        public Tensor asinh() => Functions.Asinh(this);

        /// <summary>Replaces the values: takes the inverse hyperbolic sine.</summary>
        public Tensor asinh_() => InPlace.Apply("asinh_", this, [], () => asinh());

        /// <summary>Takes the inverse hyperbolic cosine.</summary>
        public Tensor acosh() => Functions.Acosh(this);

        /// <summary>Replaces the values: takes the inverse hyperbolic cosine.</summary>
        public Tensor acosh_() => InPlace.Apply("acosh_", this, [], () => acosh());

        /// <summary>Takes the inverse hyperbolic tangent.</summary>
        public Tensor atanh() => Functions.Atanh(this);

        /// <summary>Replaces the values: takes the inverse hyperbolic tangent.</summary>
        public Tensor atanh_() => InPlace.Apply("atanh_", this, [], () => atanh());

        /// <summary>Computes 1 / (1 + exp(-x)).</summary>
        public Tensor sigmoid() => Functions.Sigmoid(this);

        /// <summary>Replaces the values: computes 1 / (1 + exp(-x)).</summary>
        public Tensor sigmoid_() => InPlace.Apply("sigmoid_", this, [], () => sigmoid());

        /// <summary>Computes max(x, 0).</summary>
        public Tensor relu() => Activation.Relu(this);

        /// <summary>Replaces the values: computes max(x, 0).</summary>
        public Tensor relu_() => InPlace.Apply("relu_", this, [], () => relu());

        /// <summary>Takes -1, 0 or 1.</summary>
        public Tensor sign() => Functions.Sign(this);

        /// <summary>Replaces the values: takes -1, 0 or 1.</summary>
        public Tensor sign_() => InPlace.Apply("sign_", this, [], () => sign());

        /// <summary>Takes -1, 0 or 1.</summary>
        public Tensor sgn() => Complexes.Sgn(this);

        /// <summary>Replaces the values: takes -1, 0 or 1.</summary>
        public Tensor sgn_() => InPlace.Apply("sgn_", this, [], () => sgn());

        /// <summary>Rounds down.</summary>
        public Tensor floor() => Functions.Floor(this);

        /// <summary>Replaces the values: rounds down.</summary>
        public Tensor floor_() => InPlace.Apply("floor_", this, [], () => floor());

        /// <summary>Rounds up.</summary>
        public Tensor ceil() => Functions.Ceil(this);

        /// <summary>Replaces the values: rounds up.</summary>
        public Tensor ceil_() => InPlace.Apply("ceil_", this, [], () => ceil());

        /// <summary>Rounds towards zero.</summary>
        public Tensor trunc() => Functions.Trunc(this);

        /// <summary>Replaces the values: rounds towards zero.</summary>
        public Tensor trunc_() => InPlace.Apply("trunc_", this, [], () => trunc());

        /// <summary>Rounds towards zero.</summary>
        public Tensor fix() => Functions.Trunc(this);

        /// <summary>Replaces the values: rounds towards zero.</summary>
        public Tensor fix_() => InPlace.Apply("fix_", this, [], () => fix());

        /// <summary>Keeps the part behind the point.</summary>
        public Tensor frac() => Arithmetic.Subtract(this, Functions.Trunc(this));

        /// <summary>Replaces the values: keeps the part behind the point.</summary>
        public Tensor frac_() => InPlace.Apply("frac_", this, [], () => frac());

        /// <summary>Keeps the elements within bounds.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Selection.Clamp(this, min, max);

        /// <summary>Replaces the values: keeps the elements within bounds.</summary>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) =>
            InPlace.Apply("clamp_", this, [], () => clamp(min, max));

        /// <summary>Keeps the elements within elementwise bounds.</summary>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Selection.Clamp(this, min, max);

        /// <summary>Replaces the values: keeps the elements within elementwise bounds.</summary>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) =>
            InPlace.Apply("clamp_", this, [], () => clamp(min, max));

        /// <summary>Keeps the elements within bounds.</summary>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => Selection.Clamp(this, min, max);

        /// <summary>Lifts smaller elements to a bound.</summary>
        public Tensor clamp_min(Scalar min) => Selection.Clamp(this, min, null);

        /// <summary>Replaces the values: lifts smaller elements to a bound.</summary>
        public Tensor clamp_min_(Scalar min) => InPlace.Apply("clamp_min_", this, [], () => clamp_min(min));

        /// <summary>Lowers larger elements to a bound.</summary>
        public Tensor clamp_max(Scalar max) => Selection.Clamp(this, null, max);

        /// <summary>Replaces the values: lowers larger elements to a bound.</summary>
        public Tensor clamp_max_(Scalar max) => InPlace.Apply("clamp_max_", this, [], () => clamp_max(max));

        /// <summary>Takes this where the condition holds, y elsewhere.</summary>
        public Tensor where(Tensor condition, Tensor y) => Selection.Where(condition, this, y);

        /// <summary>Sets the elements where a mask is true.</summary>
        public Tensor masked_fill(Tensor mask, Scalar value) => Selection.MaskedFill(this, mask, value);

        /// <summary>Replaces the values: sets the elements where a mask is true.</summary>
        public Tensor masked_fill_(Tensor mask, Scalar value) =>
            InPlace.Apply("masked_fill_", this, [mask], () => masked_fill(mask, value));

        /// <summary>Converts degrees to radians.</summary>
        public Tensor deg2rad() => Arithmetic.Multiply(this, Math.PI / 180);

        /// <summary>Replaces the values: converts degrees to radians.</summary>
        public Tensor deg2rad_() => InPlace.Apply("deg2rad_", this, [], () => deg2rad());

        /// <summary>Converts radians to degrees.</summary>
        public Tensor rad2deg() => Arithmetic.Multiply(this, 180 / Math.PI);

        /// <summary>Replaces the values: converts radians to degrees.</summary>
        public Tensor rad2deg_() => InPlace.Apply("rad2deg_", this, [], () => rad2deg());
    }
}
