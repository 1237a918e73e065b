using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is a data set of rows: item i holds row i of each tensor.</summary>
public class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] _tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        ArgumentNullException.ThrowIfNull(tensors);
        if (tensors.Length == 0 || tensors.Any(t => t.Rank == 0 || t.Sizes[0] != tensors[0].Sizes[0]))
            throw new ArgumentException(
                "[TensorDataset] expected tensors with the same number of rows, got " +
                (tensors.Length == 0 ? "none" : string.Join(", ", tensors.Select(t => t.Sizes.ToString()))));
        _tensors = [.. tensors.Select(t => t.alias().DetachFromDisposeScope())];
    }

    /// <summary>Gets the number of rows.</summary>
    public override long Count => _tensors[0].Sizes[0];

    /// <summary>Gets one row of each tensor.</summary>
    /// <param name="index">The number of the row, from 0.</param>
    /// <returns>The rows.</returns>
    public IList<Tensor> this[long index] => GetTensor(index);

    internal IReadOnlyList<Tensor> Tensors => _tensors;

    /// <summary>Gets one row of each tensor.</summary>
    /// <param name="index">The number of the row, from 0.</param>
    /// <returns>The rows; they share the memory of the tensors.</returns>
    public override IList<Tensor> GetTensor(long index) => [.. _tensors.Select(t => t[index])];

    /// <summary>Frees the tensors.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var tensor in _tensors)
                tensor.Dispose();
        }
        base.Dispose(disposing);
    }
}
