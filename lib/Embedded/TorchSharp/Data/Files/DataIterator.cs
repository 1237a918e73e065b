using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Data;

/// <summary>Goes through the batches of a data set that was read from files.</summary>
public class DataIterator : IDisposable, IEnumerable<(Tensor data, Tensor target)>
{
    private readonly Tensor _images;
    private readonly Tensor _labels;
    private readonly long _batchSize;
    private readonly bool _shuffles;

    internal DataIterator(Tensor images, Tensor labels, long batchSize, bool shuffles)
    {
        (_images, _labels) = (images.DetachFromDisposeScope(), labels.DetachFromDisposeScope());
        (_batchSize, _shuffles) = (batchSize, shuffles);
    }

    /// <summary>Gives the number of items.</summary>
    /// <returns>The number of items.</returns>
    public long Size() => _labels.numel();

    /// <summary>Begins a pass.</summary>
    /// <returns>Images and labels of one batch after the other; they belong to the caller.</returns>
    public IEnumerator<(Tensor data, Tensor target)> GetEnumerator()
    {
        using var order = (_shuffles ? randperm(Size()) : arange(Size())).DetachFromDisposeScope();
        for (var start = 0L; start < Size(); start += _batchSize)
        {
            using var rows = order.narrow(0, start, Math.Min(_batchSize, Size() - start));
            yield return (_images.index_select(0, rows), _labels.index_select(0, rows));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Frees the data set.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the data set.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _images.Dispose();
        _labels.Dispose();
    }
}
