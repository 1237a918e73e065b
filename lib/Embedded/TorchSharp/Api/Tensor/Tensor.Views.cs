using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Swaps two dimensions; no copy.</summary>
        public Tensor transpose(long dim0, long dim1) => Views.Transpose(this, dim0, dim1);

        /// <summary>Swaps two dimensions; no copy.</summary>
        public Tensor swapaxes(long dim0, long dim1) => Views.Transpose(this, dim0, dim1);

        /// <summary>Swaps two dimensions; no copy.</summary>
        public Tensor swapdims(long dim0, long dim1) => Views.Transpose(this, dim0, dim1);

        /// <summary>Reorders the dimensions; no copy.</summary>
        public Tensor permute(params long[] permutation) => Views.Permute(this, permutation);

        /// <summary>Reorders the dimensions; no copy.</summary>
        public Tensor permute(IEnumerable<long> permutation) => Views.Permute(this, permutation.ToArray());

        /// <summary>Stretches dimensions of size 1; no copy.</summary>
        public Tensor expand(params long[] sizes) => Views.Expand(this, new Shape(sizes));

        /// <summary>Stretches dimensions of size 1; no copy.</summary>
        public Tensor expand(long[] sizes, bool isImplicit = false) => Views.Expand(this, new Shape(sizes));

        /// <summary>Stretches dimensions of size 1; no copy.</summary>
        public Tensor expand(Size sizes, bool isImplicit = false) => Views.Expand(this, new Shape(sizes.Shape));

        /// <summary>Stretches dimensions of size 1 to the shape of another tensor; no copy.</summary>
        public Tensor expand_as(Tensor other) => Views.Expand(this, other.Sizes);

        /// <summary>Stretches dimensions of size 1; no copy.</summary>
        public Tensor broadcast_to(params long[] shape) => Views.Expand(this, new Shape(shape));

        /// <summary>Gives the elements another shape; -1 stands for the size that fits.</summary>
        public Tensor reshape(params long[] shape) => Views.Reshape(this, new Shape(shape));

        /// <summary>Gives the elements another shape without a copy; -1 stands for the size that fits.</summary>
        public Tensor view(params long[] shape) => Views.ViewAs(this, new Shape(shape));

        /// <summary>Gives the elements the shape of another tensor without a copy.</summary>
        public Tensor view_as(Tensor other) => Views.ViewAs(this, other.Sizes);

        /// <summary>Takes a part of a dimension; no copy.</summary>
        public Tensor narrow(long dim, long start, long length) => Views.Narrow(this, dim, start, length);

        /// <summary>Takes every step-th element of a part of a dimension; no copy.</summary>
        public Tensor slice(long dim, long start, long finish, long step) =>
            Views.Slice(this, dim, start, finish, step);

        /// <summary>Takes one element of a dimension, which disappears; no copy.</summary>
        public Tensor select(long dim, long index) => Views.Select(this, dim, index);

        /// <summary>Takes a diagonal of two dimensions; no copy.</summary>
        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Views.Diagonal(this, offset, dim1, dim2);

        /// <summary>Makes a handle of the same values outside of the gradient graph.</summary>
        public Tensor detach() => Views.Detach(this);

        /// <summary>Makes another handle of the same values.</summary>
        public Tensor alias() => Views.Alias(this);

        /// <summary>Gets the elements next to each other in row-major order; copies only when needed.</summary>
        public Tensor contiguous() => IsDense ? Twin() : Conversion.Clone(this);

        /// <summary>Copies the values; gradients flow through.</summary>
        public Tensor clone() => Conversion.Clone(this);

        /// <summary>Makes one dimension of all.</summary>
        public Tensor ravel() => Views.Reshape(this, new Shape(NumberOfElements));
    }
}
