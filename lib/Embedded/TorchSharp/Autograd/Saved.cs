using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// A tensor kept for the backward step: it survives disposal by the user and notices in-place changes.
/// </summary>
internal sealed class Saved(Tensor tensor, Node owner, bool isOutput) : IDisposable
{
    [ThreadStatic]
    private static List<Saved>? _recent;

    private int _version = tensor.Block.Version;
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

    /// <summary>Gets or sets the list that takes in what is saved from now on; null for none.</summary>
    public static List<Saved>? Recent
    {
        get => _recent;
        set => _recent = value;
    }

    /// <summary>Copies the values when they stand in memory that is about to change.</summary>
    public void KeepFrom(Block changing)
    {
        if (_tensor is not { } shared || !ReferenceEquals(shared.Block, changing))
            return;
        _tensor = Conversion.Temporary(shared, shared.Type);
        _tensor.Grad = shared.Grad;
        _version = _tensor.Block.Version;
        shared.Dispose();
    }

    public void Dispose()
    {
        _tensor?.Dispose();
        _tensor = null;
    }
}
