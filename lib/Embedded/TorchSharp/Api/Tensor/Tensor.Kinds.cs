namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets whether most elements are left out of memory: never here.</summary>
        public bool is_sparse => false;

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

        /// <summary>Applies a module, as <c>t --> m</c> does in F#.</summary>
        /// <param name="t">The input.</param>
        /// <param name="m">The module.</param>
        public static Tensor op_MinusMinusGreater(Tensor t, nn.Module<Tensor, Tensor> m) => m.call(t);

        /// <inheritdoc cref="DetachFromDisposeScope"/>
        [Obsolete("The name is misspelt; use DetachFromDisposeScope.")]
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();
    }
}
