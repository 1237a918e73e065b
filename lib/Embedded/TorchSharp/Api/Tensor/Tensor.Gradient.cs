using TorchSharp.Autograd;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Gets or sets the gradient that backward collected; null before, and for tensors that keep none.
        /// </summary>
        /// <exception cref="ArgumentException">Set: the shape or the element type differs.</exception>
        public Tensor? grad
        {
            get => Grad?.Gradient is { } gradient ? new Tensor(gradient) : null;
            set => SetGradient(value);
        }

        /// <summary>Gets whether no recorded op made this tensor.</summary>
        public bool is_leaf => Grad?.Maker is null;

        /// <summary>Gets or sets whether ops on this tensor are recorded for the gradient.</summary>
        /// <exception cref="InvalidOperationException">Set: not floating point, or not a leaf.</exception>
        public bool requires_grad
        {
            get => Grad is { Needed: true };
            set => requires_grad_(value);
        }

        /// <summary>Gets the collected gradient itself, without another handle.</summary>
        internal Tensor? RawGradient => Grad?.Gradient;

        /// <summary>Sets whether ops on this tensor are recorded for the gradient.</summary>
        /// <param name="requires_grad">Whether they are.</param>
        /// <exception cref="InvalidOperationException">Not floating point, or not a leaf.</exception>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            if (requires_grad && _type.IsInteger())
                throw new InvalidOperationException(
                    $"[requires_grad_] expected floating-point numbers, got {_type.Name()} of shape {_sizes}: " +
                    "only Tensors of floating point dtype can require gradients; convert first");
            if (Grad?.Maker is not null && !requires_grad)
                throw new InvalidOperationException(
                    $"[requires_grad_] expected a leaf, got the result of {Grad.Maker.Name} of shape {_sizes}; use " +
                    "detach()");
            if (requires_grad || Grad is not null)
                (Grad ??= new GradientInfo()).WantsGradient = requires_grad && Grad.Maker is null;
            return this;
        }

        /// <summary>Sets whether ops on this tensor are recorded for the gradient.</summary>
        /// <param name="requires_grad">Whether they are.</param>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Keeps the gradient of a tensor that is not a leaf, too.</summary>
        public void retain_grad()
        {
            if (Grad is not { Needed: true })
                throw new InvalidOperationException(
                    $"[retain_grad] expected a tensor in the gradient graph, got shape {_sizes} with " +
                    "requires_grad=False");
            Grad.RetainsGradient = true;
        }

        /// <summary>Takes this handle out of the gradient graph.</summary>
        /// <exception cref="InvalidOperationException">The tensor is a view.</exception>
        public Tensor detach_()
        {
            if (Base is not null)
                throw new InvalidOperationException(
                    $"[detach_] expected a tensor with memory of its own, got a view of shape {_sizes}: Can't detach " +
                    "views in-place. Use detach() instead");
            Grad = null;
            return this;
        }

        /// <summary>
        /// Computes the gradients of all leaves that this number was computed from, and adds them to theirs.
        /// </summary>
        /// <exception cref="InvalidOperationException">Not one element, outside of the graph, or walked
        /// before.</exception>
        public void backward() => autograd.backward([this], null, false, false, null);

        /// <summary>
        /// Computes the gradients of all leaves that this tensor was computed from, and adds them to theirs.
        /// </summary>
        /// <param name="grad_tensors">The gradient of this tensor; 1 when null, which needs a single element.</param>
        /// <param name="retain_graph">Whether the graph may be walked again.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated in turn.</param>
        /// <param name="inputs">The tensors to collect gradients for; all leaves when null.</param>
        public void backward(
            IList<Tensor>? grad_tensors = null,
            bool retain_graph = false,
            bool create_graph = false,
            IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors!, retain_graph, create_graph, inputs!);

        /// <summary>Forgets the gradient, or sets it to zero.</summary>
        internal void ClearGradient(bool forget)
        {
            if (Grad?.Gradient is not { } gradient)
                return;
            if (forget)
            {
                gradient.Dispose();
                Grad.Gradient = null;
            }
            else
            {
                using var mode = GradMode.Set(false);
                gradient.Grad = null;
                Factory.Fill(gradient, 0);
                gradient.Block.Changed("zero_", tracked: false);
            }
        }

        private void SetGradient(Tensor? value)
        {
            if (value is not null && (value.Sizes != _sizes || value.Type != _type))
                throw new ArgumentException(
                    $"[grad] expected {_type.Name()} of shape {_sizes}, got {value.Type.Name()} of shape " +
                    $"{value.Sizes}");
            Grad ??= new GradientInfo();
            Grad.Gradient?.Dispose();
            Grad.Gradient = value is null ? null : new Tensor(value, tracked: false);
        }
    }
}
