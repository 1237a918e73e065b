using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets whether most elements are left out of memory: never here.</summary>
        public bool is_sparse => false;

        /// <summary>Gets the transposed conjugate of a matrix.</summary>
        /// <exception cref="InvalidOperationException">Not two dimensions.</exception>
        public Tensor H => Rank is 0 or 2
            ? Rank == 0 ? this : Complexes.Conj(Views.Transpose(this, 0, 1))
            : throw new InvalidOperationException($"[H] expected a matrix, got shape {_sizes}; mH takes batches");

        /// <summary>Gets the transposed conjugates of the matrices in the last two dimensions.</summary>
        /// <exception cref="InvalidOperationException">Fewer than two dimensions.</exception>
        public Tensor mH => Rank >= 2
            ? Complexes.Conj(Views.Transpose(this, -2, -1))
            : throw new InvalidOperationException($"[mH] expected a matrix or a batch of them, got shape {_sizes}");

        /// <summary>Gets whether the elements are quantised: never here.</summary>
        public bool is_quantized() => false;

        /// <summary>Gets whether the memory is locked for a graphics card: never here.</summary>
        public bool is_pinned() => false;

        /// <summary>Gets whether a change of sign was delayed: never here.</summary>
        public bool is_neg() => false;

        /// <summary>Gets the tensor itself: a change of sign is never delayed here.</summary>
        public Tensor resolve_neg() => this;

        /// <summary>Gets whether dimensions have names: never here.</summary>
        public bool has_names() => false;

        /// <summary>Gets the tensor itself: all of its elements are in memory.</summary>
        public Tensor to_dense() => this;

        /// <summary>Gets whether the only element is not 0.</summary>
        /// <exception cref="InvalidOperationException">Not one element.</exception>
        public bool is_nonzero() => Alive().Count == 1
            ? ToScalar().ToBoolean()
            : throw new InvalidOperationException(
                $"[is_nonzero] expected one element, got shape {_sizes}; use any() or all()");

        /// <summary>Converts the elements to complex64.</summary>
        public Tensor cfloat() => to_type(ScalarType.ComplexFloat32);

        /// <summary>Converts the elements to complex128.</summary>
        public Tensor cdouble() => to_type(ScalarType.ComplexFloat64);

        /// <summary>Applies a function that converts, for example <c>torch.FloatTensor</c>.</summary>
        /// <param name="typeFunc">The function.</param>
        public Tensor type(Func<Tensor, Tensor> typeFunc) => typeFunc(this);

        /// <summary>Moves the tensor to a graphics card, which this engine cannot use.</summary>
        /// <param name="device">The card.</param>
        /// <param name="non_blocking">Whether to return before it is done.</param>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public Tensor cuda(Device? device = null, bool non_blocking = false) =>
            to(device ?? CUDA, non_blocking: non_blocking);

        /// <summary>Moves the tensor to Apple's graphics processor, which this engine cannot use.</summary>
        /// <param name="non_blocking">Whether to return before it is done.</param>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public Tensor mps(bool non_blocking = false) => to(MPS, non_blocking: non_blocking);

        /// <inheritdoc cref="torch.heaviside(Tensor, Tensor)"/>
        /// <param name="other">What stands at 0.</param>
        public Tensor heaviside(Tensor other) => Steps.Heaviside(this, other);

        /// <summary>The step function in place.</summary>
        /// <param name="other">What stands at 0.</param>
        public Tensor heaviside_(Tensor other) =>
            InPlace.Apply("heaviside_", this, [other], () => Steps.Heaviside(this, other));

        /// <summary>Applies a module, as <c>t --> m</c> does in F#.</summary>
        /// <param name="t">The input.</param>
        /// <param name="m">The module.</param>
        public static Tensor op_MinusMinusGreater(Tensor t, nn.Module<Tensor, Tensor> m) => m.call(t);

        /// <inheritdoc cref="DetachFromDisposeScope"/>
        [Obsolete("The name is misspelt; use DetachFromDisposeScope.")]
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();
    }
}
