using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the elements whose places along a dimension stand in an index.</summary>
        public Tensor gather(long dim, Tensor index) => Gathering.Gather(this, dim, index);

        /// <summary>Writes elements to the places along a dimension that stand in an index.</summary>
        public Tensor scatter(long dim, Tensor index, Tensor src) => Gathering.Scatter(this, dim, index, src);

        /// <summary>
        /// Replaces the values: writes elements to the places along a dimension that stand in an index.
        /// </summary>
        public Tensor scatter_(long dim, Tensor index, Tensor src) =>
            InPlace.Apply("scatter_", this, [index, src], () => scatter(dim, index, src));

        /// <summary>Adds elements at the places along a dimension that stand in an index.</summary>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => Gathering.ScatterAdd(this, dim, index, src);

        /// <summary>
        /// Replaces the values: adds elements at the places along a dimension that stand in an index.
        /// </summary>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) =>
            InPlace.Apply("scatter_add_", this, [index, src], () => scatter_add(dim, index, src));

        /// <summary>Takes slices of a dimension.</summary>
        public Tensor index_select(long dim, Tensor index) => Gathering.IndexSelect(this, dim, index);

        /// <summary>Adds alpha times slices at places of a dimension.</summary>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) =>
            Gathering.IndexAdd(this, dim, index, Arithmetic.Multiply(source, alpha));

        /// <summary>Replaces the values: adds alpha times slices at places of a dimension.</summary>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) =>
            InPlace.Apply("index_add_", this, [index, source], () => index_add(dim, index, source, alpha));

        /// <summary>Replaces slices at places of a dimension.</summary>
        public Tensor index_copy(long dim, Tensor index, Tensor source) =>
            Gathering.IndexCopy(this, dim, index, source);

        /// <summary>Replaces the values: replaces slices at places of a dimension.</summary>
        public Tensor index_copy_(long dim, Tensor index, Tensor source) =>
            InPlace.Apply("index_copy_", this, [index, source], () => index_copy(dim, index, source));
    }
}
