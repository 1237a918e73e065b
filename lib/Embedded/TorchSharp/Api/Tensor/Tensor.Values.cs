using TorchSharp.Ops;
using TorchSharp.Storage;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets or sets the memory of a contiguous tensor as bytes.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
        /// <exception cref="ArgumentException">Set: the number of bytes differs.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                if (!IsDense)
                    throw new InvalidOperationException(
                        $"[bytes] expected contiguous memory, got {_sizes} with strides {new Shape(_strides)}; " +
                        "use contiguous()");
                return new Span<byte>(Block.Memory + (_offset * _type.Size()), checked((int)(Count * _type.Size())));
            }

            set
            {
                var memory = bytes;
                if (value.Length != memory.Length)
                    throw new ArgumentException(
                        $"[bytes] expected {memory.Length} bytes for {_type.Name()} of shape {_sizes}, got " +
                        $"{value.Length}");
                value.CopyTo(memory);
                Block.Changed("bytes", tracked: false);
            }
        }

        /// <summary>Gets access to the elements without a copy.</summary>
        /// <typeparam name="T">The .NET type of the elements, exactly.</typeparam>
        /// <exception cref="ArgumentException">The type does not match.</exception>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            Alive();
            if (DTypes.Of<T>() != _type)
                throw new ArgumentException(
                    $"{typeof(T).Name} is not compatible with {_type}: expected the exact element type, as in " +
                    $"data<{DotNetName(_type)}>(); convert with to_type, or use ToSingle, ToInt64, ...");
            return new TensorAccessor<T>(this);
        }

        /// <summary>Reads the only element.</summary>
        /// <typeparam name="T">The .NET type of the elements, exactly.</typeparam>
        /// <exception cref="ArgumentException">Not one element, or the type does not match.</exception>
        public T item<T>()
            where T : unmanaged
        {
            OnlyOne("item");
            return data<T>()[0];
        }

        /// <summary>Reads the only element as a number of any type.</summary>
        /// <exception cref="ArgumentException">Not one element.</exception>
        public Scalar ToScalar()
        {
            OnlyOne("ToScalar");
            return ElementAt(_offset);
        }

        /// <summary>Reads one element of a contiguous tensor by its place in memory order.</summary>
        /// <param name="i">The place.</param>
        public T ReadCpuValue<T>(long i)
            where T : unmanaged => data<T>()[i];

        /// <summary>Hashes by identity.</summary>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

        /// <summary>Gets whether the object is this very tensor, or has the same shape, type and values.</summary>
        /// <param name="obj">Any object.</param>
        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <summary>Gets whether a tensor has the same shape, type and values.</summary>
        /// <param name="target">The other tensor.</param>
        public bool Equals(Tensor target) => ReferenceEquals(this, target)
            || (target is not null && target.Sizes == _sizes && target.Type == _type
                && Reduction.All(Comparison.Equal(this, target)).ToBoolean());

        /// <summary>Reads the element at a place in memory.</summary>
        internal unsafe Scalar ElementAt(long at)
        {
            var memory = Block.Memory;
            Scalar value = _type switch
            {
                ScalarType.Float32 => ((float*)memory)[at],
                ScalarType.Float64 => ((double*)memory)[at],
                ScalarType.Int64 => ((long*)memory)[at],
                ScalarType.Int32 => ((int*)memory)[at],
                ScalarType.Int16 => ((short*)memory)[at],
                ScalarType.Int8 => ((sbyte*)memory)[at],
                ScalarType.Byte => memory[at],
                ScalarType.Bool => memory[at] != 0,
                ScalarType.Float16 => ((Half*)memory)[at],
                ScalarType.BFloat16 => ((BFloat16*)memory)[at],
                ScalarType.ComplexFloat32 => (((float*)memory)[2 * at], ((float*)memory)[(2 * at) + 1]),
                _ => ((System.Numerics.Complex*)memory)[at],
            };
            GC.KeepAlive(this);
            return value;
        }

        private static string DotNetName(ScalarType type) => type switch
        {
            ScalarType.Float32 => "float",
            ScalarType.Float64 => "double",
            ScalarType.Int64 => "long",
            ScalarType.Int32 => "int",
            ScalarType.Int16 => "short",
            ScalarType.Int8 => "sbyte",
            ScalarType.Byte => "byte",
            ScalarType.Float16 => "Half",
            ScalarType.BFloat16 => "BFloat16",
            ScalarType.ComplexFloat32 => "(float, float)",
            ScalarType.ComplexFloat64 => "Complex",
            _ => "bool",
        };

        private void OnlyOne(string op)
        {
            if (Alive().Count != 1)
                throw new ArgumentException(
                    $"[{op}] Number of elements in the tensor must be 1, got shape {_sizes}; reduce it first (sum, " +
                    "mean), " +
                    "index one element, or use data<T>()");
        }
    }
}
