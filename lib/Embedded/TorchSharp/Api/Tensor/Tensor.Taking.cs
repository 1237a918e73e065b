using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Sets slices of a dimension to a number.</summary>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => Taking.IndexFill(this, dim, index, value);

        /// <summary>Replaces the values: sets slices of a dimension to a number.</summary>
        public Tensor index_fill_(long dim, Tensor index, Scalar value) =>
            InPlace.Apply("index_fill_", this, [index], () => index_fill(dim, index, value));

        /// <summary>Sets elements to a number by numbers, ranges, tensors, masks, ellipsis or None.</summary>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices) =>
            Indexing.Put(this, indices, Factory.Operand(value, this));

        /// <summary>Sets elements to a number by tensors of places, or a mask.</summary>
        public Tensor index_put_(Scalar value, params Tensor[] indices) =>
            Indexing.Put(this, Array.ConvertAll(indices, TensorIndex.Tensor), Factory.Operand(value, this));

        /// <summary>Takes elements by their row-major numbers.</summary>
        public Tensor take(Tensor index) => Taking.Take(this, index);

        /// <summary>Takes elements by their row-major numbers, as one dimension.</summary>
        public Tensor take_along_dim(Tensor indices) => Taking.Take(this, indices.flatten());

        /// <summary>Takes elements whose places along a dimension stand in an index, which broadcasts.</summary>
        public Tensor take_along_dim(Tensor indices, long dim) => Taking.TakeAlong(this, indices, dim);

        /// <summary>Takes elements by their row-major numbers, as one dimension.</summary>
        public Tensor take_along_dim(IEnumerable<long> indices) => Taking.Take(this, tensor(indices.ToArray()));

        /// <summary>Takes slices of a dimension by their places.</summary>
        public Tensor take_along_dim(IEnumerable<long> indices, long dim) =>
            Gathering.IndexSelect(this, dim, tensor(indices.ToArray()));

        /// <summary>Sets the elements where a mask is true to those of another tensor, in order.</summary>
        public Tensor masked_scatter(Tensor mask, Tensor value) => Taking.MaskedScatter(this, mask, value);

        /// <summary>
        /// Replaces the values: sets the elements where a mask is true to those of another tensor, in order.
        /// </summary>
        public Tensor masked_scatter_(Tensor mask, Tensor value) =>
            InPlace.Apply("masked_scatter_", this, [mask, value], () => masked_scatter(mask, value));

        /// <summary>Finds the places of all elements that are not 0, one tensor per dimension.</summary>
        public IList<Tensor> nonzero_as_list() => Joining.Unbind(Indexing.NonZero(this), 1);

        /// <summary>Finds the places of all elements that are not 0, one row each.</summary>
        public Tensor argwhere() => Indexing.NonZero(this);
    }
}
