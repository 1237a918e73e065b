using System.Runtime.CompilerServices;
using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets or sets elements by numbers, ranges, tensors, masks, ellipsis or None.</summary>
        /// <param name="indices">One entry per dimension.</param>
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => Indexing.Get(this, indices);
            set => Indexing.Put(this, indices, value);
        }

        /// <summary>Gets or sets elements by tensors of places, or a mask.</summary>
        /// <param name="indices">One tensor per dimension.</param>
        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => Indexing.Get(this, Array.ConvertAll(indices, TensorIndex.Tensor));
            set => Indexing.Put(this, Array.ConvertAll(indices, TensorIndex.Tensor), value);
        }

        /// <summary>Gets or sets elements by numbers.</summary>
        /// <param name="indices">One place per dimension; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => Indexing.Get(this, Array.ConvertAll(indices, static i => (TensorIndex)i));
            set => Indexing.Put(this, Array.ConvertAll(indices, static i => (TensorIndex)i), value);
        }

        /// <summary>Gets or sets one element of the first dimension.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => Views.Select(this, 0, i1);
            set => Indexing.Put(this, [i1], value);
        }

        /// <summary>Gets or sets elements by 2 numbers.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        /// <param name="i2">The place in dimension 1; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => Indexing.Get(this, [i1, i2]);
            set => Indexing.Put(this, [i1, i2], value);
        }

        /// <summary>Gets or sets elements by 3 numbers.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        /// <param name="i2">The place in dimension 1; negative ones count from the end.</param>
        /// <param name="i3">The place in dimension 2; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => Indexing.Get(this, [i1, i2, i3]);
            set => Indexing.Put(this, [i1, i2, i3], value);
        }

        /// <summary>Gets or sets elements by 4 numbers.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        /// <param name="i2">The place in dimension 1; negative ones count from the end.</param>
        /// <param name="i3">The place in dimension 2; negative ones count from the end.</param>
        /// <param name="i4">The place in dimension 3; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4]);
            set => Indexing.Put(this, [i1, i2, i3, i4], value);
        }

        /// <summary>Gets or sets elements by 5 numbers.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        /// <param name="i2">The place in dimension 1; negative ones count from the end.</param>
        /// <param name="i3">The place in dimension 2; negative ones count from the end.</param>
        /// <param name="i4">The place in dimension 3; negative ones count from the end.</param>
        /// <param name="i5">The place in dimension 4; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4, i5]);
            set => Indexing.Put(this, [i1, i2, i3, i4, i5], value);
        }

        /// <summary>Gets or sets elements by 6 numbers.</summary>
        /// <param name="i1">The place in dimension 0; negative ones count from the end.</param>
        /// <param name="i2">The place in dimension 1; negative ones count from the end.</param>
        /// <param name="i3">The place in dimension 2; negative ones count from the end.</param>
        /// <param name="i4">The place in dimension 3; negative ones count from the end.</param>
        /// <param name="i5">The place in dimension 4; negative ones count from the end.</param>
        /// <param name="i6">The place in dimension 5; negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4, i5, i6]);
            set => Indexing.Put(this, [i1, i2, i3, i4, i5, i6], value);
        }
    }
}
