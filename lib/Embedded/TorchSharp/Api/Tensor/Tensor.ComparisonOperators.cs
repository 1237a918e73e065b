using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Asks where elements are equal.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator ==(Tensor left, Tensor right) => Comparison.Equal(left, right);

        /// <inheritdoc cref="op_Equality(Tensor, Tensor)"/>
        public static Tensor operator ==(Tensor left, Scalar right) => Comparison.Equal(left, right);

        /// <inheritdoc cref="op_Equality(Tensor, Tensor)"/>
        public static Tensor operator ==(Scalar left, Tensor right) => Comparison.Equal(right, left);

        /// <summary>Asks where elements differ.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator !=(Tensor left, Tensor right) => Comparison.NotEqual(left, right);

        /// <inheritdoc cref="op_Inequality(Tensor, Tensor)"/>
        public static Tensor operator !=(Tensor left, Scalar right) => Comparison.NotEqual(left, right);

        /// <inheritdoc cref="op_Inequality(Tensor, Tensor)"/>
        public static Tensor operator !=(Scalar left, Tensor right) => Comparison.NotEqual(right, left);

        /// <summary>Asks where elements are smaller.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator <(Tensor left, Tensor right) => Comparison.Less(left, right);

        /// <inheritdoc cref="op_LessThan(Tensor, Tensor)"/>
        public static Tensor operator <(Tensor left, Scalar right) => Comparison.Less(left, right);

        /// <inheritdoc cref="op_LessThan(Tensor, Tensor)"/>
        public static Tensor operator <(Scalar left, Tensor right) => Comparison.Greater(right, left);

        /// <summary>Asks where elements are smaller or equal.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator <=(Tensor left, Tensor right) => Comparison.LessEqual(left, right);

        /// <inheritdoc cref="op_LessThanOrEqual(Tensor, Tensor)"/>
        public static Tensor operator <=(Tensor left, Scalar right) => Comparison.LessEqual(left, right);

        /// <inheritdoc cref="op_LessThanOrEqual(Tensor, Tensor)"/>
        public static Tensor operator <=(Scalar left, Tensor right) => Comparison.GreaterEqual(right, left);

        /// <summary>Asks where elements are larger.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator >(Tensor left, Tensor right) => Comparison.Greater(left, right);

        /// <inheritdoc cref="op_GreaterThan(Tensor, Tensor)"/>
        public static Tensor operator >(Tensor left, Scalar right) => Comparison.Greater(left, right);

        /// <inheritdoc cref="op_GreaterThan(Tensor, Tensor)"/>
        public static Tensor operator >(Scalar left, Tensor right) => Comparison.Less(right, left);

        /// <summary>Asks where elements are larger or equal.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator >=(Tensor left, Tensor right) => Comparison.GreaterEqual(left, right);

        /// <inheritdoc cref="op_GreaterThanOrEqual(Tensor, Tensor)"/>
        public static Tensor operator >=(Tensor left, Scalar right) => Comparison.GreaterEqual(left, right);

        /// <inheritdoc cref="op_GreaterThanOrEqual(Tensor, Tensor)"/>
        public static Tensor operator >=(Scalar left, Tensor right) => Comparison.LessEqual(right, left);

        /// <summary>Combines bits with "and"; of bools, asks where both are true.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);

        /// <summary>Combines bits with "or"; of bools, asks where one of both is true.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);

        /// <summary>Combines bits with "exclusive or"; of bools, asks where exactly one is true.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);

        /// <summary>Turns bits round; of bools, asks where they are false.</summary>
        /// <param name="left">The operand.</param>
        public static Tensor operator ~(Tensor left) => left.bitwise_not();
    }
}
