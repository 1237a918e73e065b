using TorchSharp.Kernels;
using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Adds another tensor to this one, in its memory.</summary>
        /// <param name="target">The other tensor.</param>
        public Tensor add_(Tensor target) => Into<PairFunctions.Add>("add_", target, () => add(target));

        /// <summary>Adds a number to every element, in place.</summary>
        /// <param name="scalar">The number.</param>
        public Tensor add_(Scalar scalar) => Into<PairFunctions.Add>("add_", scalar, () => add(scalar));

        /// <summary>Subtracts another tensor from this one, in its memory.</summary>
        /// <param name="target">The other tensor.</param>
        public Tensor sub_(Tensor target) => Into<PairFunctions.Subtract>("sub_", target, () => sub(target));

        /// <summary>Subtracts a number from every element, in place.</summary>
        /// <param name="target">The number.</param>
        public Tensor sub_(Scalar target) => Into<PairFunctions.Subtract>("sub_", target, () => sub(target));

        /// <summary>Multiplies this tensor by another one, in its memory.</summary>
        /// <param name="target">The other tensor.</param>
        public Tensor mul_(Tensor target) => Into<PairFunctions.Multiply>("mul_", target, () => mul(target));

        /// <summary>Multiplies every element by a number, in place.</summary>
        /// <param name="target">The number.</param>
        public Tensor mul_(Scalar target) => Into<PairFunctions.Multiply>("mul_", target, () => mul(target));

        /// <summary>Divides this tensor by another one, in its memory.</summary>
        /// <param name="target">The other tensor.</param>
        /// <param name="rounding_mode">How the quotient is rounded.</param>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            InPlace.Apply("div_", this, [target], () => div(target, rounding_mode));

        /// <summary>Divides every element by a number, in place.</summary>
        /// <param name="target">The number.</param>
        /// <param name="rounding_mode">How the quotient is rounded.</param>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            InPlace.Apply("div_", this, [], () => div(target, rounding_mode));

        /// <summary>Adds value times a product, in place.</summary>
        /// <param name="tensor1">The first factor.</param>
        /// <param name="tensor2">The second factor.</param>
        /// <param name="value">The factor of the product.</param>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) =>
            InPlace.Apply("addcmul_", this, [tensor1, tensor2], () => addcmul(tensor1, tensor2, value));

        /// <summary>Adds value times a quotient, in place.</summary>
        /// <param name="tensor1">The dividend.</param>
        /// <param name="tensor2">The divisor.</param>
        /// <param name="value">The factor of the quotient.</param>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) =>
            InPlace.Apply("addcdiv_", this, [tensor1, tensor2], () => addcdiv(tensor1, tensor2, value));

        /// <summary>Adds a quotient, in place.</summary>
        /// <param name="tensor1">The dividend.</param>
        /// <param name="tensor2">The divisor.</param>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => addcdiv_(tensor1, tensor2, 1);

        /// <summary>Sets every element to 0.</summary>
        public Tensor zero_() => InPlace.Overwrite("zero_", this, () => Factory.Fill(this, 0));

        /// <summary>Sets every element to a number.</summary>
        /// <param name="value">The number.</param>
        public Tensor fill_(Scalar value) => InPlace.Overwrite("fill_", this, () => Factory.Fill(this, value));

        /// <summary>Copies the elements of another tensor, converted and broadcast; gradients flow to it.</summary>
        /// <param name="source">The other tensor.</param>
        /// <param name="nonBlocking">Has no effect on the CPU.</param>
        public Tensor copy_(Tensor source, bool nonBlocking = false)
        {
            if (TorchSharp.Storage.Broadcast.Shapes("copy_", _sizes, source.Sizes) != _sizes)
                throw new ArgumentException($"[copy_] expected a source that broadcasts to {_sizes}, got " +
                    $"{source.Sizes}");
            return InPlace.Apply(
                "copy_",
                this,
                [source],
                () => Conversion.To(Views.Expand(source, _sizes), _type).alias(),
                () => Conversion.Move(source, this));
        }

        /// <summary>Inserts a dimension of size 1, in this handle.</summary>
        internal static Tensor OneMore(Tensor x, long dim)
        {
            var d = Dims.Of("unsqueeze", dim, x.Sizes, extra: 1);
            return Views.Reshape(x, new TorchSharp.Storage.Shape([.. x.Sizes.Sizes[..d], 1, .. x.Sizes.Sizes[d..]]));
        }

        private Tensor Into<TOp>(string op, Tensor other, Func<Tensor> compute)
            where TOp : struct, INumberBinary
        {
            InPlace.Fits(op, this, Pointwise.ResultType(this, other));
            return InPlace.Apply(op, this, [other], compute, () => Pointwise.Binary<TOp>(op, this, other, this));
        }

        private Tensor Into<TOp>(string op, Scalar other, Func<Tensor> compute)
            where TOp : struct, INumberBinary
        {
            using var operand = Factory.Operand(other, this);
            InPlace.Fits(op, this, operand.Type);
            var number = operand;
            return InPlace.Apply(op, this, [], compute, () => Pointwise.Binary<TOp>(op, this, number, this));
        }
    }
}
