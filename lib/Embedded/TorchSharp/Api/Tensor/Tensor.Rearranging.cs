using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Transposes matrices and conjugates them.</summary>
        public Tensor adjoint() => Rearranging.Adjoint(this);

        /// <summary>Makes any view of the memory, by sizes and strides in elements.</summary>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) =>
            Striding.AsStrided(this, size, strides, storageOffset);

        /// <summary>Gives a number one dimension.</summary>
        public Tensor atleast_1d() => Stacking.AtLeast1D(this);

        /// <summary>Gives numbers and vectors two dimensions.</summary>
        public Tensor atleast_2d() => Stacking.AtLeast2D(this);

        /// <summary>Gives numbers, vectors and matrices three dimensions.</summary>
        public Tensor atleast_3d() => Stacking.AtLeast3D(this);

        /// <summary>Stretches dimensions of size 1; no copy.</summary>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) =>
            Views.Expand(this, new TorchSharp.Storage.Shape(sizes.ToArray()));

        /// <summary>Moves dimensions to other places; no copy.</summary>
        public Tensor moveaxis(long[] source, long[] destination) => Rearranging.MoveDim(this, source, destination);

        /// <summary>Moves dimensions to other places; no copy.</summary>
        public Tensor movedim(long[] source, long[] destination) => Rearranging.MoveDim(this, source, destination);

        /// <summary>Repeats each element along a dimension, or of the flattened tensor.</summary>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) =>
            Rearranging.RepeatInterleave(this, tensor(repeats), dim, output_size);

        /// <summary>Repeats each element its own number of times.</summary>
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) =>
            Rearranging.RepeatInterleave(this, repeats, dim, output_size);

        /// <summary>Moves elements round the end of the flattened tensor.</summary>
        public Tensor roll(long[] shifts) => Scanning.Roll(this, shifts, []);

        /// <summary>Moves elements along dimensions, round the ends.</summary>
        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) =>
            Scanning.Roll(this, shifts, dims);

        /// <summary>Moves elements along two dimensions, round the ends.</summary>
        public Tensor roll((long, long) shifts, (long, long) dims) =>
            Scanning.Roll(this, [shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        /// <summary>Moves elements along three dimensions, round the ends.</summary>
        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            Scanning.Roll(
                this, [shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        /// <summary>Turns a plane (by default of the first two dimensions) by quarter turns.</summary>
        public Tensor rot90(long k = 1, (long, long)? dims = null) =>
            Rearranging.Rot90(this, k, dims?.Item1 ?? 0, dims?.Item2 ?? 1);

        /// <summary>Divides a dimension into several; one size may be -1.</summary>
        public Tensor unflatten(long dim, params long[] sizes) => Rearranging.Unflatten(this, dim, sizes);

        /// <summary>Divides a dimension into several.</summary>
        public Tensor unflatten(long dim, Size sizes) => Rearranging.Unflatten(this, dim, sizes.Shape);

        /// <summary>Takes windows along a dimension, as a new last dimension; no copy.</summary>
        public Tensor unfold(long dimension, long size, long step) => Striding.Unfold(this, dimension, size, step);

        /// <summary>Drops a dimension of size 1, or all of them, of this handle.</summary>
        public Tensor squeeze_(long? dim = null) => Become("squeeze_", Views.Squeeze(this, dim));

        /// <summary>Inserts a dimension of size 1 into this handle.</summary>
        public Tensor unsqueeze_(long dim) => Become("unsqueeze_", OneMore(this, dim));

        /// <summary>Swaps two dimensions of this handle.</summary>
        public Tensor transpose_(long dim0, long dim1) => Become("transpose_", Views.Transpose(this, dim0, dim1));
    }
}
