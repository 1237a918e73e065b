using System.Numerics;
using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Gives access to the memory behind a tensor: one line of elements that its views share.</summary>
    public abstract class Storage
    {
        /// <summary>The tensor; null for a single value.</summary>
        protected Tensor? _tensor;

        /// <summary>The address of the first element, or zero.</summary>
        protected IntPtr _tensor_data_ptr;

        /// <summary>Makes the memory of nothing, for a single value.</summary>
        protected Storage()
        {
        }

        /// <summary>Opens the memory of a tensor.</summary>
        /// <param name="tensor">The tensor.</param>
        protected Storage(Tensor tensor)
            : this(tensor, IntPtr.Zero)
        {
        }

        /// <summary>Opens the memory of a tensor from an address on.</summary>
        /// <param name="tensor">The tensor.</param>
        /// <param name="data_ptr">The address of the first element; the start of the memory when zero.</param>
        protected unsafe Storage(Tensor tensor, IntPtr data_ptr)
        {
            _tensor = tensor;
            _tensor_data_ptr = data_ptr == IntPtr.Zero ? (IntPtr)tensor.Block.Memory : data_ptr;
        }

        /// <summary>Copies the tensor as bools.</summary>
        public Storage<bool> @bool() => As<bool>(ScalarType.Bool);

        /// <summary>Copies the tensor as uint8.</summary>
        public Storage<byte> @byte() => As<byte>(ScalarType.Byte);

        /// <summary>Copies the tensor as int32.</summary>
        public Storage<int> @int() => As<int>(ScalarType.Int32);

        /// <summary>Copies the tensor as int64.</summary>
        public Storage<long> @long() => As<long>(ScalarType.Int64);

        /// <summary>Copies the tensor as float32.</summary>
        public Storage<float> @float() => As<float>(ScalarType.Float32);

        /// <summary>Copies the tensor as float64.</summary>
        public Storage<double> @double() => As<double>(ScalarType.Float64);

        /// <summary>Copies the tensor as complex64.</summary>
        public Storage<(float, float)> complex_float() => As<(float, float)>(ScalarType.ComplexFloat32);

        /// <summary>Copies the tensor as complex128.</summary>
        public Storage<Complex> complex_double() => As<Complex>(ScalarType.ComplexFloat64);

        /// <summary>Counts the bytes of one element.</summary>
        public abstract int element_size();

        /// <summary>Gets the address of the first element; it is valid while this object lives.</summary>
        public IntPtr data_ptr() => _tensor_data_ptr;

        /// <summary>Counts the bytes of the memory.</summary>
        public ulong nbytes() => (ulong)Owner().Block.Bytes;

        /// <summary>Makes a tensor of values whose type is known at run time.</summary>
        /// <param name="dtype">The element type.</param>
        /// <param name="rawArray">The values.</param>
        protected static Tensor CreateTypedTensor<T>(ScalarType dtype, IList<T> rawArray) =>
            Creation.OfAnyArray(rawArray.ToArray(), dtype, null, false, null);

        /// <summary>Gets the tensor.</summary>
        /// <exception cref="InvalidOperationException">This is a single value.</exception>
        internal Tensor Owner() => _tensor ?? throw new InvalidOperationException(
            "[storage] expected the memory of a tensor, got a single value; it can only be assigned to a range");

        private Storage<T> As<T>(ScalarType type)
            where T : unmanaged => Owner().to_type(type).storage<T>();
    }
}
