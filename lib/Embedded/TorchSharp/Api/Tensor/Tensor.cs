using TorchSharp.Autograd;
using TorchSharp.Storage;

namespace TorchSharp;

/// <summary>Tensors, their operations, and the parts of the library, spelled as in PyTorch.</summary>
public static partial class torch
{
    /// <summary>
    /// Represents an n-dimensional array of numbers: a view (shape, strides, offset) of a block of native memory,
    /// with its place in the gradient graph.
    /// </summary>
    public partial class Tensor : IDisposable
    {
        private Shape _sizes;
        private long[] _strides;
        private long _offset;
        private readonly ScalarType _type;
        private Block? _block;
        private GradientInfo? _place;
        private int _placeVersion;
        private Tensor? _twin;

        /// <summary>Makes a tensor over one reference to a block, which it takes over.</summary>
        internal Tensor(Block block, Shape sizes, long[] strides, long offset, ScalarType type, bool tracked = true)
        {
            _block = block;
            _sizes = sizes;
            _strides = strides;
            _offset = offset;
            _type = type;
            IsDense = IsRowMajor(sizes, strides);
            if (tracked)
                Lifetimes.Born(this);
        }

        /// <summary>Makes another handle of the same values and the same place in the graph.</summary>
        internal Tensor(Tensor other, bool tracked = true)
            : this(other.Block.AddReference(), other._sizes, other._strides, other._offset, other._type, tracked) =>
            Grad = other.Grad;

        /// <summary>Gets the memory.</summary>
        /// <exception cref="InvalidOperationException">The tensor was disposed.</exception>
        internal Block Block => _block ?? throw new InvalidOperationException(
            "Tensor invalid -- empty handle. The tensor was disposed; keep it out of the dispose scope that ended " +
            "(MoveToOuterDisposeScope, DetachFromDisposeScope), or dispose it later.");

        internal Shape Sizes => _sizes;

        internal long[] Strides => _strides;

        internal long Offset => _offset;

        internal long Count => _sizes.Count;

        internal int Rank => _sizes.Rank;

        /// <summary>Gets whether the elements are next to each other in row-major order.</summary>
        internal bool IsDense { get; private set; }

        /// <summary>Gets the tensor whose memory this view shares; null for a tensor with memory of its own.</summary>
        internal Tensor? Base { get; private set; }

        /// <summary>Gets whether the tensor sees another's memory as another element type.</summary>
        internal bool IsOtherType { get; init; }

        /// <summary>Gets whether the view was taken while gradients were off.</summary>
        internal bool IsUnrecordedView { get; private set; }

        /// <summary>
        /// Gets or sets the place in the gradient graph; null for a tensor outside of it. A view whose base has changed
        /// inside the graph finds its new place when it is asked.
        /// </summary>
        internal GradientInfo? Grad
        {
            get
            {
                var owner = _twin ?? this;
                if (owner.Base is not null && _block is { } block && block.TrackedVersion != owner._placeVersion)
                    Grad = Ops.BaseViews.NewPlace(owner, owner._place);
                return owner._place;
            }
            set
            {
                var owner = _twin ?? this;
                owner._place = value;
                owner._placeVersion = _block?.TrackedVersion ?? 0;
            }
        }

        internal ScalarType Type => _type;

        /// <summary>Gets the address of the first element.</summary>
        /// <exception cref="InvalidOperationException">T has another size than the elements: an op without a loop
        /// for this element type, which must not touch the memory.</exception>
        internal unsafe T* Data<T>()
            where T : unmanaged => Holds<T>()
                ? (T*)Block.Memory + _offset
                : throw new InvalidOperationException(
                    $"[data] expected a tensor of {typeof(T).Name}, got {_type.Name()} of shape {_sizes}; this op " +
                    "has no loop for it: convert first, for example x.to(ScalarType.Float32)");

        /// <summary>Makes another handle that has one place in the graph with this one, also after changes.</summary>
        internal Tensor Twin() => new(Block.AddReference(), _sizes, _strides, _offset, _type)
        {
            _twin = _twin ?? this,
            Base = Base,
            IsUnrecordedView = IsUnrecordedView,
        };

        /// <summary>Makes this fresh tensor a view of another one: changes of either reach both.</summary>
        internal Tensor AsViewOf(Tensor other)
        {
            Base = other.Base ?? other._twin ?? other;
            IsUnrecordedView = !GradMode.Enabled;
            _placeVersion = Block.TrackedVersion;
            return this;
        }

        // Bits of one size may be copied as any type of that size; numbers must be what they are.
        private bool Holds<T>()
            where T : unmanaged =>
            typeof(T) == typeof(float) ? _type == ScalarType.Float32
            : typeof(T) == typeof(double) ? _type == ScalarType.Float64
            : System.Runtime.CompilerServices.Unsafe.SizeOf<T>() == _type.Size();

        private static bool IsRowMajor(Shape sizes, long[] strides)
        {
            var step = 1L;
            for (var d = sizes.Rank - 1; d >= 0; d--)
            {
                if (sizes[d] != 1 && strides[d] != step && step != 0)
                    return false;
                step *= sizes[d];
            }
            return true;
        }
    }
}
