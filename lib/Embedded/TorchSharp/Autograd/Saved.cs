using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// A tensor kept for the backward step: it survives disposal by the user and notices in-place changes.
/// </summary>
internal sealed class Saved(Tensor tensor, Node owner, bool isOutput) : IDisposable
{
    private readonly int _version = tensor.Block.Version;
    private Tensor? _tensor = new(tensor, tracked: false);

    /// <summary>Gets the tensor as it was when the op ran.</summary>
    /// <exception cref="InvalidOperationException">Its values were changed in place, or it was released.</exception>
    public Tensor Value
    {
        get
        {
            var value = _tensor ?? throw Tape.AlreadyReleased(owner.Name);
            if (value.Block.Version != _version)
                throw new InvalidOperationException(
                    $"[backward] expected the values that {owner.Name} saved for its gradient unchanged, but the " +
                    "tensor " +
                    $"of shape {value.Sizes} was modified by an inplace operation: {value.Block.LastChange} (version " +
                    $"{value.Block.Version}, saved at {_version}); use the form without '_', or clone() before it");
            if (isOutput)
                value.Grad = owner.Output;
            return value;
        }
    }

    public void Dispose()
    {
        _tensor?.Dispose();
        _tensor = null;
    }
}
