using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Makes batches of items that are tensors by name: each name's tensors become one with a dimension more.
/// </summary>
public class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    /// <summary>Makes a loader.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="shuffle">Whether each pass has another order.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="seed">Gives every pass the same order; null to take it from the default generator.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public DataLoader(
        utils.data.Dataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Makes a loader with an order of its own.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="shuffler">The order of the items; it is asked anew for each pass.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public DataLoader(
        utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    private static Dictionary<string, Tensor> Collate(IEnumerable<Dictionary<string, Tensor>> items, Device device)
    {
        var list = items.ToList();
        return list[0].Keys.ToDictionary(key => key, key => stack([.. list.Select(item => item[key])]));
    }
}

/// <summary>
/// Makes batches of items that are lists of tensors: the tensors of a place become one with a dimension more.
/// </summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    /// <summary>Makes a loader.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="shuffle">Whether each pass has another order.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="seed">Gives every pass the same order; null to take it from the default generator.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public IterableDataLoader(
        utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null,
        int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Makes a loader with an order of its own.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="shuffler">The order of the items; it is asked anew for each pass.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public IterableDataLoader(
        utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Rows of whole tensors need not be cut apart and joined again.</summary>
    private protected override IList<Tensor>? Whole(long[] indices)
    {
        if (dataset is not TensorDataset rows)
            return null;
        using var index = tensor(indices);
        return [.. rows.Tensors.Select(t => t.index_select(0, index))];
    }

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> items, Device device)
    {
        var list = items.ToList();
        return [.. Enumerable.Range(0, list[0].Count).Select(i => stack([.. list.Select(item => item[i])]))];
    }
}
