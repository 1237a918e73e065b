using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Cuts a dimension into parts of one size; the last may be smaller.</summary>
        public Tensor[] split(long size, int dim = 0) => Joining.SplitEvenly(this, size, dim);

        /// <summary>Cuts a dimension into parts of given sizes.</summary>
        public Tensor[] split(long[] sizes, long dim = 0) => Joining.Split(this, sizes, dim);

        /// <summary>Cuts the first dimension into parts of given sizes.</summary>
        public Tensor[] split(params long[] sizes) => Joining.Split(this, sizes, 0);

        /// <summary>Cuts a dimension into a number of parts, all but the last of one size.</summary>
        public Tensor[] chunk(long chunks, long dim = 0) => Joining.Chunk(this, chunks, dim);

        /// <summary>Takes a dimension apart.</summary>
        public Tensor[] unbind(long dimension = 0) => Joining.Unbind(this, dimension);

        /// <summary>Repeats the whole tensor along its dimensions.</summary>
        public Tensor repeat(params long[] sizes) => Joining.Repeat(this, sizes);

        /// <summary>Repeats the whole tensor along its last dimensions.</summary>
        public Tensor tile(long[] reps) =>
            Joining.Repeat(this, [.. Enumerable.Repeat(1L, Math.Max(0, Rank - reps.Length)), .. reps]);

        /// <summary>Takes elements by numbers, ranges, tensors, masks, ellipsis or None.</summary>
        public Tensor index(params TensorIndex[] indices) => Indexing.Get(this, indices);

        /// <summary>Takes elements by tensors of places, or a mask.</summary>
        public Tensor index(params Tensor[] indices) =>
            Indexing.Get(this, Array.ConvertAll(indices, TensorIndex.Tensor));

        /// <summary>Sets elements by numbers, ranges, tensors, masks, ellipsis or None.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => Indexing.Put(this, indices, value);

        /// <summary>Sets elements, or adds to them, by numbers, ranges, tensors, masks, ellipsis or None.</summary>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false) =>
            Indexing.Put(this, indices, value, accumulate);

        /// <summary>Sets elements by tensors of places, or a mask.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices) =>
            Indexing.Put(this, Array.ConvertAll(indices, TensorIndex.Tensor), value);

        /// <summary>Sets elements, or adds to them, by tensors of places, or a mask.</summary>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            Indexing.Put(this, Array.ConvertAll(indices, TensorIndex.Tensor), value, accumulate);

        /// <summary>Finds the places of all elements that are not 0, one row each.</summary>
        public Tensor nonzero() => Indexing.NonZero(this);

        /// <summary>Takes the elements where a mask is true, as one dimension.</summary>
        public Tensor masked_select(Tensor mask) => Indexing.Masked(this, mask);
    }
}
