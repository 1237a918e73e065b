using TorchSharp.Autograd;
using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Gets the transposed (and conjugated) matrices; no copy when they are real.</summary>
        public Tensor mH => Rearranging.Adjoint(this);

        /// <summary>Gets the transposed (and conjugated) matrix; no copy when it is real.</summary>
        /// <exception cref="ArgumentException">Neither a matrix nor a number.</exception>
        public Tensor H => Rank is 0 or 2
            ? Rank == 0 ? Views.Alias(this) : Rearranging.Adjoint(this)
            : throw new ArgumentException($"[H] expected a matrix, got shape {Sizes}; mH transposes batches of " +
                "matrices");

        /// <summary>Gives this handle the shape of a view of itself, and its place in the gradient graph.</summary>
        private Tensor Become(string op, Tensor view)
        {
            if (GradMode.Enabled && Grad is { WantsGradient: true, Maker: null })
                throw new InvalidOperationException(
                    $"[{op}] expected a tensor that is not a parameter, but a leaf Variable that requires grad " +
                    "is being " +
                    $"used in an in-place operation (shape {Sizes}); use the form without '_', or torch.no_grad()");
            using (view)
            {
                (_sizes, _strides, _offset, IsDense) = (view._sizes, view._strides, view._offset, view.IsDense);
                if (view.Grad is { Maker: not null } place)
                    Grad = place;
            }
            return this;
        }
    }
}
