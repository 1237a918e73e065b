using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Inserts a dimension of size 1; no copy.</summary>
        public Tensor unsqueeze(long dim) => OneMore(this, dim);

        /// <summary>Drops a dimension of size 1, or all of them; no copy.</summary>
        public Tensor squeeze(long? dim = null) => Views.Squeeze(this, dim);

        /// <summary>Joins dimensions to one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Views.Flatten(this, start_dim, end_dim);

        /// <summary>Transposes a matrix; no copy.</summary>
        public Tensor t() => Views.Matrix(this);

        /// <summary>Combines bits with "and"; of bools, asks where both are true.</summary>
        public Tensor bitwise_and(Tensor other) => Bitwise.And(this, other);

        /// <summary>Replaces the values: combines bits with "and"; of bools, asks where both are true.</summary>
        public Tensor bitwise_and_(Tensor other) =>
            InPlace.Apply("bitwise_and_", this, [other], () => bitwise_and(other));

        /// <summary>Combines bits with "or"; of bools, asks where one of both is true.</summary>
        public Tensor bitwise_or(Tensor other) => Bitwise.Or(this, other);

        /// <summary>Replaces the values: combines bits with "or"; of bools, asks where one of both is true.</summary>
        public Tensor bitwise_or_(Tensor other) =>
            InPlace.Apply("bitwise_or_", this, [other], () => bitwise_or(other));

        /// <summary>Combines bits with "exclusive or"; of bools, asks where exactly one is true.</summary>
        public Tensor bitwise_xor(Tensor other) => Bitwise.Xor(this, other);

        /// <summary>
        /// Replaces the values: combines bits with "exclusive or"; of bools, asks where exactly one is true.
        /// </summary>
        public Tensor bitwise_xor_(Tensor other) =>
            InPlace.Apply("bitwise_xor_", this, [other], () => bitwise_xor(other));

        /// <summary>Turns bits round; of bools, asks where they are false.</summary>
        public Tensor bitwise_not() => Bitwise.Not(this);

        /// <summary>Replaces the values: turns bits round; of bools, asks where they are false.</summary>
        public Tensor bitwise_not_() => InPlace.Apply("bitwise_not_", this, [], () => bitwise_not());

        /// <summary>Makes zeros of the same shape and type.</summary>
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(Sizes, dtype ?? Type, device, requires_grad, null);

        /// <summary>Makes ones of the same shape and type.</summary>
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Ones(Sizes, dtype ?? Type, device, requires_grad, null);

        /// <summary>Makes a tensor of the same shape and type whose values are not set yet.</summary>
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(Sizes, dtype ?? Type, device, requires_grad, null);

        /// <summary>Makes a tensor of the same shape and type with one value.</summary>
        public Tensor full_like(
            Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(Sizes, value, dtype ?? Type, device, requires_grad, null);

        /// <summary>Makes positive numbers with sum 1 along a dimension: exp(x) / sum exp(x).</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Normalizing.Softmax(this, dim, dtype);

        /// <summary>Takes the logarithm of softmax without its overflow.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Normalizing.LogSoftmax(this, dim, dtype);
    }
}
