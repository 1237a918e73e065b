using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Adds elementwise, with broadcasting.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator +(Tensor left, Tensor right) => Arithmetic.Add(left, right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Tensor left, Scalar right) => Arithmetic.Add(left, right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Tensor left, int right) => Arithmetic.Add(left, (Scalar)right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Tensor left, long right) => Arithmetic.Add(left, (Scalar)right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Tensor left, float right) => Arithmetic.Add(left, (Scalar)right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Tensor left, double right) => Arithmetic.Add(left, (Scalar)right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(Scalar left, Tensor right) => Arithmetic.Add(right, left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(int left, Tensor right) => Arithmetic.Add(right, (Scalar)left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(long left, Tensor right) => Arithmetic.Add(right, (Scalar)left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(float left, Tensor right) => Arithmetic.Add(right, (Scalar)left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)"/>
        public static Tensor operator +(double left, Tensor right) => Arithmetic.Add(right, (Scalar)left);

        /// <summary>Subtracts elementwise, with broadcasting.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator -(Tensor left, Tensor right) => Arithmetic.Subtract(left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Tensor left, Scalar right) => Arithmetic.Subtract(left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Tensor left, int right) => Arithmetic.Subtract(left, (Scalar)right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Tensor left, long right) => Arithmetic.Subtract(left, (Scalar)right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Tensor left, float right) => Arithmetic.Subtract(left, (Scalar)right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Tensor left, double right) => Arithmetic.Subtract(left, (Scalar)right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(Scalar left, Tensor right) => Arithmetic.Subtract(left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(int left, Tensor right) => Arithmetic.Subtract((Scalar)left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(long left, Tensor right) => Arithmetic.Subtract((Scalar)left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(float left, Tensor right) => Arithmetic.Subtract((Scalar)left, right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)"/>
        public static Tensor operator -(double left, Tensor right) => Arithmetic.Subtract((Scalar)left, right);

        /// <summary>Multiplies elementwise, with broadcasting.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator *(Tensor left, Tensor right) => Arithmetic.Multiply(left, right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Tensor left, Scalar right) => Arithmetic.Multiply(left, right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Tensor left, int right) => Arithmetic.Multiply(left, (Scalar)right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Tensor left, long right) => Arithmetic.Multiply(left, (Scalar)right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Tensor left, float right) => Arithmetic.Multiply(left, (Scalar)right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Tensor left, double right) => Arithmetic.Multiply(left, (Scalar)right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(Scalar left, Tensor right) => Arithmetic.Multiply(right, left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(int left, Tensor right) => Arithmetic.Multiply(right, (Scalar)left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(long left, Tensor right) => Arithmetic.Multiply(right, (Scalar)left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(float left, Tensor right) => Arithmetic.Multiply(right, (Scalar)left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)"/>
        public static Tensor operator *(double left, Tensor right) => Arithmetic.Multiply(right, (Scalar)left);

        /// <summary>Divides elementwise; the result is floating point.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator /(Tensor left, Tensor right) => Arithmetic.Divide(left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Tensor left, Scalar right) => Arithmetic.Divide(left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Tensor left, int right) => Arithmetic.Divide(left, (Scalar)right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Tensor left, long right) => Arithmetic.Divide(left, (Scalar)right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Tensor left, float right) => Arithmetic.Divide(left, (Scalar)right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Tensor left, double right) => Arithmetic.Divide(left, (Scalar)right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(Scalar left, Tensor right) => Arithmetic.Divide(left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(int left, Tensor right) => Arithmetic.Divide((Scalar)left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(long left, Tensor right) => Arithmetic.Divide((Scalar)left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(float left, Tensor right) => Arithmetic.Divide((Scalar)left, right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)"/>
        public static Tensor operator /(double left, Tensor right) => Arithmetic.Divide((Scalar)left, right);

        /// <summary>Takes the remainder with the sign of the divisor.</summary>
        /// <param name="left">The first operand.</param>
        /// <param name="right">The second operand.</param>
        public static Tensor operator %(Tensor left, Tensor right) => Arithmetic.Remainder(left, right);

        /// <inheritdoc cref="op_Modulus(Tensor, Tensor)"/>
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        /// <inheritdoc cref="op_Modulus(Tensor, Tensor)"/>
        public static Tensor operator %(Tensor left, int right) => left.remainder((Scalar)right);

        /// <inheritdoc cref="op_Modulus(Tensor, Tensor)"/>
        public static Tensor operator %(Tensor left, long right) => left.remainder((Scalar)right);

        /// <inheritdoc cref="op_Modulus(Tensor, Tensor)"/>
        public static Tensor operator %(Tensor left, float right) => left.remainder((Scalar)right);

        /// <inheritdoc cref="op_Modulus(Tensor, Tensor)"/>
        public static Tensor operator %(Tensor left, double right) => left.remainder((Scalar)right);

        /// <summary>Changes the sign.</summary>
        /// <param name="tensor">The operand.</param>
        public static Tensor operator -(Tensor tensor) => Functions.Negate(tensor);
    }
}
