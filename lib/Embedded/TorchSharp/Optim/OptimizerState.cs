using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is what an optimiser remembers of one parameter.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>Makes an empty state.</summary>
    /// <param name="parameter">The parameter.</param>
    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>Makes the tensors that the options ask for.</summary>
    /// <param name="options">The options of the group.</param>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>Writes the state.</summary>
    /// <param name="writer">Where to.</param>
    public abstract void SaveStateDict(BinaryWriter writer);

    /// <summary>Reads the state that SaveStateDict wrote.</summary>
    /// <param name="reader">Where from.</param>
    public abstract void LoadStateDict(BinaryReader reader);

    /// <summary>Copies the state of another parameter.</summary>
    /// <param name="source">The other state, of the same kind.</param>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Says whether two states hold nearly the same numbers.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>True when they do.</returns>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    /// <summary>Moves the tensors to a device.</summary>
    /// <param name="device">The CPU; there is no other.</param>
    public virtual void to(Device device) => ArgumentNullException.ThrowIfNull(device);

    /// <summary>Writes whether there is a tensor, and the tensor if there is.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="tensor">The tensor; null for none.</param>
    protected static void SaveConditionalStateTensor(BinaryWriter writer, Tensor? tensor)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(tensor is not null);
        if (tensor is not null)
            StateFile.WriteTensor(writer, tensor);
    }

    /// <summary>Reads what SaveConditionalStateTensor wrote.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="result">The tensor, or null; the old one is freed.</param>
    /// <param name="device">The CPU.</param>
    protected static void LoadConditionalStateTensor(BinaryReader reader, ref Tensor? result, Device device)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var loaded = reader.ReadBoolean() ? StateFile.ReadTensor(reader) : null;
        result?.Dispose();
        result = loaded;
    }

    /// <summary>Reads a tensor of the parameter's shape into the place of the old one.</summary>
    private protected void Read(BinaryReader reader, ref Tensor own)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var loaded = StateFile.ReadTensor(reader);
        if (loaded.Sizes != _parameter.Sizes)
        {
            var sizes = loaded.Sizes;
            loaded.Dispose();
            throw new ArgumentException(
                $"[load_state_dict] expected a state of the parameter's shape {_parameter.Sizes}, got {sizes}; " +
                "make the optimiser for the same model first");
        }
        own?.Dispose();
        own = loaded;
    }

    /// <summary>Puts a copy of another state's tensor in the place of the old one.</summary>
    private protected void Take([NotNullIfNotNull(nameof(from))] ref Tensor? own, Tensor? from)
    {
        if (from is not null && from.Sizes != _parameter.Sizes)
            throw new ArgumentException(
                $"[load_state_dict] expected a state of the parameter's shape {_parameter.Sizes}, got {from.Sizes}");
        var copy = from?.detach().to(_parameter.Type, copy: true).DetachFromDisposeScope();
        own?.Dispose();
        own = copy!;
    }

    /// <summary>Refuses the state of another kind of optimiser.</summary>
    private protected static T Like<T>(OptimizerState source)
        where T : OptimizerState =>
        source as T ?? throw new ArgumentException(
            $"[load_state_dict] expected a state of {typeof(T).DeclaringType?.Name}, got " +
            (source?.GetType().DeclaringType?.Name ?? "null"));

    private protected static bool Close(Tensor? a, Tensor? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        using var scope = NewDisposeScope();
        return a.Sizes == b.Sizes && (a - b).abs().le((b.abs() * 1e-5) + 1e-8).all().ToBoolean();
    }
}
