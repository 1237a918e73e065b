using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes batches of a data set's items; each pass over it is one epoch.</summary>
/// <typeparam name="T">What an item is.</typeparam>
/// <typeparam name="S">What a batch is.</typeparam>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    /// <summary>Makes a loader.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="collate_fn">Makes a batch of items.</param>
    /// <param name="shuffle">Whether each pass has another order.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="seed">Gives every pass the same order; null to take it from the default generator.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public DataLoader(
        utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false,
        Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true)
        : this(
            dataset, batchSize, collate_fn, shuffle ? new Shuffled(dataset.Count, seed) : new InOrder(dataset.Count),
            device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Makes a loader with an order of its own.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="batchSize">The number of items of a batch.</param>
    /// <param name="collate_fn">Makes a batch of items.</param>
    /// <param name="shuffler">The order of the items; it is asked anew for each pass.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="num_worker">How many threads make the items of a batch; their order stays.</param>
    /// <param name="drop_last">Whether to leave out a last batch that is not full.</param>
    /// <param name="disposeBatch">Whether a batch is freed when the next one is made.</param>
    /// <param name="disposeDataset">Whether the data set is freed together with the loader.</param>
    public DataLoader(
        utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn,
        IEnumerable<long> shuffler, Device? device = null, int num_worker = 1, bool drop_last = false,
        bool disposeBatch = true, bool disposeDataset = true)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(collate_fn);
        ArgumentNullException.ThrowIfNull(shuffler);
        if (batchSize < 1)
            throw new ArgumentOutOfRangeException(
                nameof(batchSize), $"[DataLoader] expected at least one item in a batch, got {batchSize}");
        (this.dataset, batch_size, this.collate_fn, sampler) = (dataset, batchSize, collate_fn, shuffler);
        (Device, num_workers, this.drop_last) = (device ?? CPU, Math.Max(1, num_worker), drop_last);
        (DisposeBatch, DisposeDataset) = (disposeBatch, disposeDataset);
    }

    /// <summary>Gets the data set.</summary>
    public utils.data.Dataset<T> dataset { get; }

    /// <summary>Gets the number of items of a batch.</summary>
    public int batch_size { get; }

    /// <summary>Gets what makes a batch of items.</summary>
    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    /// <summary>Gets the order of the items.</summary>
    public IEnumerable<long> sampler { get; }

    /// <summary>Gets the CPU.</summary>
    public Device Device { get; }

    /// <summary>Gets how many threads make the items of a batch.</summary>
    public int num_workers { get; }

    /// <summary>Gets whether a last batch that is not full is left out.</summary>
    public bool drop_last { get; }

    /// <summary>Gets whether a batch is freed when the next one is made.</summary>
    public bool DisposeBatch { get; }

    /// <summary>Gets whether the data set is freed together with the loader.</summary>
    public bool DisposeDataset { get; }

    /// <summary>Gets the number of batches of a pass.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count + batch_size - 1) / batch_size;

    /// <summary>Begins a pass.</summary>
    /// <returns>The batches. One is freed when the next one is asked for, unless DisposeBatch is false.</returns>
    public IEnumerator<S> GetEnumerator()
    {
        // With several workers each item has a random stream of its own, numbered from here.
        var seed = num_workers > 1 ? (long?)randint(long.MaxValue, 1).item<long>() : null;
        foreach (var indices in sampler.Chunk(batch_size))
        {
            if (drop_last && indices.Length < batch_size)
                yield break;
            var (batch, tensors) = Make(indices, seed);
            seed += indices.Length;
            try
            {
                yield return batch;
            }
            finally
            {
                if (DisposeBatch)
                    ItemMaker.Free(tensors);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Frees the data set, unless DisposeDataset is false.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the data set, unless DisposeDataset is false.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset)
            dataset.Dispose();
    }

    /// <summary>Takes a shortcut for kinds of data sets that can make a whole batch at once.</summary>
    private protected virtual S? Whole(long[] indices) => default;

    /// <summary>
    /// Makes a batch; all tensors that it may need live on, those of the items only when they are in it.
    /// </summary>
    private (S Batch, IReadOnlyList<IDisposable> Tensors) Make(long[] indices, long? seed)
    {
        using var scope = NewDisposeScope();
        IReadOnlyList<IDisposable> temporaries = [];
        try
        {
            if (Whole(indices) is not { } batch)
            {
                (var items, temporaries) = ItemMaker.Make(dataset, indices, num_workers, seed);
                batch = collate_fn(items, Device);
            }
            var kept = scope.DisposablesView.ToList();
            scope.Detach(kept);
            var inBatch = new HashSet<IDisposable>(ItemMaker.Tensors(batch), ReferenceEqualityComparer.Instance);
            kept.AddRange(temporaries.Where(inBatch.Contains));
            temporaries = [.. temporaries.Where(t => !inBatch.Contains(t))];
            return (batch, kept);
        }
        finally
        {
            ItemMaker.Free(temporaries);
        }
    }
}
