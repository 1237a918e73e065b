using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets the sizes of the dimensions.</summary>
        public long[] shape => Alive().ToArray();

        /// <summary>Gets the element type.</summary>
        public ScalarType dtype => _type;

        /// <summary>Gets the device: always the CPU.</summary>
        public Device device => CPU;

        /// <summary>Gets the kind of device: always the CPU.</summary>
        public DeviceType device_type => DeviceType.CPU;

        /// <summary>Gets the number of the device: always -1, the only one.</summary>
        public int device_index => -1;

        /// <summary>Gets whether the tensor lives on a graphics card: never.</summary>
        public bool is_cuda => false;

        /// <summary>Gets whether the tensor has no values: never.</summary>
        public bool is_meta => false;

        /// <summary>Gets the number of dimensions.</summary>
        public long Dimensions => Alive().Rank;

        /// <summary>Gets the number of dimensions.</summary>
        public long ndim => Alive().Rank;

        /// <summary>Gets the number of elements.</summary>
        public long NumberOfElements => Alive().Count;

        /// <summary>Gets the bytes of one element.</summary>
        public long ElementSize => _type.Size();

        /// <summary>Gets or sets a name that the learner gives.</summary>
        public string? name { get; set; }

        /// <summary>Gets the transpose: all dimensions in reverse order; no copy.</summary>
        public Tensor T => Ops.Views.Permute(this, [.. Enumerable.Range(0, Rank).Reverse().Select(d => (long)d)]);

        /// <summary>Gets the transpose of the last two dimensions; no copy.</summary>
        public Tensor mT => Ops.Views.Transpose(this, -2, -1);

        /// <summary>Counts the dimensions.</summary>
        public long dim() => Alive().Rank;

        /// <summary>Counts the elements.</summary>
        public long numel() => Alive().Count;

        /// <summary>Counts the bytes of one element.</summary>
        public long element_size() => _type.Size();

        /// <summary>Gets the sizes of the dimensions.</summary>
        public long[] size() => Alive().ToArray();

        /// <summary>Gets the size of one dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        public long size(int dim) => Alive()[Ops.Dims.Existing("size", dim, _sizes)];

        /// <summary>Gets, per dimension, how far its neighbours are apart in memory, in elements.</summary>
        public long[] stride() => (long[])_strides.Clone();

        /// <summary>Gets how far the neighbours of one dimension are apart in memory, in elements.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        public long stride(int dim) => _strides[Ops.Dims.Existing("stride", dim, _sizes)];

        /// <summary>Gets where the first element stands in the memory, in elements.</summary>
        public long storage_offset() => _offset;

        /// <summary>Gets whether the elements are next to each other in row-major order.</summary>
        public bool is_contiguous() => IsDense;

        /// <summary>Gets whether the elements are floating-point numbers.</summary>
        public bool is_floating_point() => _type.IsFloat();

        /// <summary>Gets whether the elements are integers.</summary>
        public bool is_integral() => _type.IsInteger();

        /// <summary>Gets whether the tensor lives in the processor's memory: always.</summary>
        public bool is_cpu() => true;

        private Shape Alive()
        {
            _ = Block;
            return _sizes;
        }
    }
}
