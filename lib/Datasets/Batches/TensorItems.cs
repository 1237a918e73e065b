using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>
/// Serves rows of tensors to <c>torch.utils.data.DataLoader</c>, by name, with a transform on the first of them.
/// </summary>
public sealed class TensorItems : utils.data.Dataset
{
    private readonly (string Name, Tensor Values)[] _columns;

    /// <summary>Takes the columns; it does not own them: disposing of a loader leaves the data alive.</summary>
    /// <param name="columns">Names and tensors with as many rows.</param>
    /// <exception cref="ArgumentException">There is no column, or the rows differ in number.</exception>
    public TensorItems(params (string Name, Tensor Values)[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0 || columns.Any(c => c.Values.shape[0] != columns[0].Values.shape[0]))
        {
            throw new ArgumentException("[TensorItems] expected columns with as many rows, got " + string.Join(", ",
                columns.Select(c => $"{c.Name} ({string.Join(", ", c.Values.shape)})")), nameof(columns));
        }

        _columns = columns;
    }

    /// <summary>Gets or initialises what is done to the first column of each item; null for nothing.</summary>
    public nn.IModule<Tensor, Tensor>? Transform { get; init; }

    /// <inheritdoc/>
    public override long Count => _columns[0].Values.shape[0];

    /// <inheritdoc/>
    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var item = _columns.ToDictionary(c => c.Name, c => c.Values[index].clone());
        if (Transform is not { } transform)
            return item;
        var (name, before) = (_columns[0].Name, item[_columns[0].Name]);
        if (before.dim() == 3)
        {
            // Transforms of pictures expect a batch in some versions of the library and take one in all.
            using var one = before.unsqueeze(0);
            using var changed = transform.call(one);
            item[name] = changed.squeeze(0).clone();
        }
        else
        {
            item[name] = transform.call(before).clone();
        }

        before.Dispose();
        return item;
    }
}
