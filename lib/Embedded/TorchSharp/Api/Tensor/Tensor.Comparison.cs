using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Asks where elements are equal.</summary>
        public Tensor eq(Tensor target) => Comparison.Equal(this, target);

        /// <summary>Replaces the values: asks where elements are equal.</summary>
        public Tensor eq_(Tensor target) => InPlace.Apply("eq_", this, [target], () => eq(target));

        /// <summary>Asks where elements equal a number.</summary>
        public Tensor eq(Scalar target) => Comparison.Equal(this, target);

        /// <summary>Replaces the values: asks where elements equal a number.</summary>
        public Tensor eq_(Scalar target) => InPlace.Apply("eq_", this, [], () => eq(target));

        /// <summary>Asks where elements differ.</summary>
        public Tensor ne(Tensor target) => Comparison.NotEqual(this, target);

        /// <summary>Replaces the values: asks where elements differ.</summary>
        public Tensor ne_(Tensor target) => InPlace.Apply("ne_", this, [target], () => ne(target));

        /// <summary>Asks where elements differ from a number.</summary>
        public Tensor ne(Scalar target) => Comparison.NotEqual(this, target);

        /// <summary>Replaces the values: asks where elements differ from a number.</summary>
        public Tensor ne_(Scalar target) => InPlace.Apply("ne_", this, [], () => ne(target));

        /// <summary>Asks where elements are smaller.</summary>
        public Tensor lt(Tensor target) => Comparison.Less(this, target);

        /// <summary>Replaces the values: asks where elements are smaller.</summary>
        public Tensor lt_(Tensor target) => InPlace.Apply("lt_", this, [target], () => lt(target));

        /// <summary>Asks where elements are smaller than a number.</summary>
        public Tensor lt(Scalar target) => Comparison.Less(this, target);

        /// <summary>Replaces the values: asks where elements are smaller than a number.</summary>
        public Tensor lt_(Scalar target) => InPlace.Apply("lt_", this, [], () => lt(target));

        /// <summary>Asks where elements are smaller or equal.</summary>
        public Tensor le(Tensor target) => Comparison.LessEqual(this, target);

        /// <summary>Replaces the values: asks where elements are smaller or equal.</summary>
        public Tensor le_(Tensor target) => InPlace.Apply("le_", this, [target], () => le(target));

        /// <summary>Asks where elements are smaller than or equal to a number.</summary>
        public Tensor le(Scalar target) => Comparison.LessEqual(this, target);

        /// <summary>Replaces the values: asks where elements are smaller than or equal to a number.</summary>
        public Tensor le_(Scalar target) => InPlace.Apply("le_", this, [], () => le(target));

        /// <summary>Asks where elements are larger.</summary>
        public Tensor gt(Tensor target) => Comparison.Greater(this, target);

        /// <summary>Replaces the values: asks where elements are larger.</summary>
        public Tensor gt_(Tensor target) => InPlace.Apply("gt_", this, [target], () => gt(target));

        /// <summary>Asks where elements are larger than a number.</summary>
        public Tensor gt(Scalar target) => Comparison.Greater(this, target);

        /// <summary>Replaces the values: asks where elements are larger than a number.</summary>
        public Tensor gt_(Scalar target) => InPlace.Apply("gt_", this, [], () => gt(target));

        /// <summary>Asks where elements are larger or equal.</summary>
        public Tensor ge(Tensor target) => Comparison.GreaterEqual(this, target);

        /// <summary>Replaces the values: asks where elements are larger or equal.</summary>
        public Tensor ge_(Tensor target) => InPlace.Apply("ge_", this, [target], () => ge(target));

        /// <summary>Asks where elements are larger than or equal to a number.</summary>
        public Tensor ge(Scalar target) => Comparison.GreaterEqual(this, target);

        /// <summary>Replaces the values: asks where elements are larger than or equal to a number.</summary>
        public Tensor ge_(Scalar target) => InPlace.Apply("ge_", this, [], () => ge(target));

        /// <summary>Asks where elements differ.</summary>
        public Tensor not_equal(Tensor target) => Comparison.NotEqual(this, target);

        /// <summary>Replaces the values: asks where elements differ.</summary>
        public Tensor not_equal_(Tensor target) =>
            InPlace.Apply("not_equal_", this, [target], () => not_equal(target));

        /// <summary>Asks where elements are smaller.</summary>
        public Tensor less(Tensor target) => Comparison.Less(this, target);

        /// <summary>Asks where elements are smaller or equal.</summary>
        public Tensor less_equal(Tensor target) => Comparison.LessEqual(this, target);

        /// <summary>Replaces the values: asks where elements are smaller or equal.</summary>
        public Tensor less_equal_(Tensor target) =>
            InPlace.Apply("less_equal_", this, [target], () => less_equal(target));

        /// <summary>Asks where elements are larger.</summary>
        public Tensor greater(Tensor target) => Comparison.Greater(this, target);

        /// <summary>Asks where elements are larger or equal.</summary>
        public Tensor greater_equal(Tensor target) => Comparison.GreaterEqual(this, target);

        /// <summary>Asks where elements are equal (as the genuine package does, not one bool).</summary>
        public Tensor equal(Tensor target) => Comparison.Equal(this, target);

        /// <summary>Asks where both are true (not 0).</summary>
        public Tensor logical_and(Tensor other) => Comparison.And(this, other);

        /// <summary>Replaces the values: asks where both are true (not 0).</summary>
        public Tensor logical_and_(Tensor other) =>
            InPlace.Apply("logical_and_", this, [other], () => logical_and(other));

        /// <summary>Asks where one of both is true (not 0).</summary>
        public Tensor logical_or(Tensor other) => Comparison.Or(this, other);

        /// <summary>Replaces the values: asks where one of both is true (not 0).</summary>
        public Tensor logical_or_(Tensor other) =>
            InPlace.Apply("logical_or_", this, [other], () => logical_or(other));

        /// <summary>Asks where exactly one is true (not 0).</summary>
        public Tensor logical_xor(Tensor other) => Comparison.Xor(this, other);

        /// <summary>Replaces the values: asks where exactly one is true (not 0).</summary>
        public Tensor logical_xor_(Tensor other) =>
            InPlace.Apply("logical_xor_", this, [other], () => logical_xor(other));

        /// <summary>Asks where elements are false (0).</summary>
        public Tensor logical_not() => Comparison.Not(this);

        /// <summary>Replaces the values: asks where elements are false (0).</summary>
        public Tensor logical_not_() => InPlace.Apply("logical_not_", this, [], () => logical_not());

        /// <summary>Asks where elements are not a number.</summary>
        public Tensor isnan() => Comparison.IsNaN(this);

        /// <summary>Asks where elements are infinite.</summary>
        public Tensor isinf() => Comparison.IsInfinite(this);

        /// <summary>Asks where elements are finite numbers.</summary>
        public Tensor isfinite() => Comparison.IsFinite(this);

        /// <summary>Asks where |a - b| is at most atol + rtol |b|.</summary>
        public Tensor isclose(Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) =>
            Comparison.IsClose(this, other, rtol, atol, nanEqual);

        /// <summary>Gets whether |a - b| is at most atol + rtol |b| everywhere.</summary>
        public bool allclose(Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) =>
            Reduction.All(Comparison.IsClose(this, target, rtol, atol, equal_nan)).ToBoolean();
    }
}
