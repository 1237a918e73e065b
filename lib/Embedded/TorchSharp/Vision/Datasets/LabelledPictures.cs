using static TorchSharp.torch;

namespace TorchSharp.Vision.Datasets;

/// <summary>Is a set of small pictures with labels, kept as bytes; an item makes its tensors when it is asked
/// for.</summary>
internal sealed class LabelledPictures : torch.utils.data.Dataset
{
    private readonly byte[] _pixels;
    private readonly long[] _shape;
    private readonly (string Name, byte[] Numbers)[] _labels;
    private readonly Func<Tensor, Tensor>? _transform;

    /// <summary>Makes the set.</summary>
    /// <param name="pixels">All pictures, one after the other.</param>
    /// <param name="shape">(C, H, W) of one.</param>
    /// <param name="labels">One number a picture under each name.</param>
    /// <param name="transform">Changes the picture of an item; null for none.</param>
    public LabelledPictures(
        byte[] pixels, long[] shape, (string Name, byte[] Numbers)[] labels, Func<Tensor, Tensor>? transform) =>
        (_pixels, _shape, _labels, _transform) = (pixels, shape, labels, transform);

    public override long Count => _labels[0].Numbers.Length;

    /// <summary>Makes "data", bytes over 256 as float32, and the labels as int64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        if (index < 0 || index >= Count)
            throw new ArgumentOutOfRangeException(
                nameof(index), $"[GetTensor] expected an item from 0 to {Count - 1}, got {index}");
        var size = (int)_shape.Aggregate(1L, (a, b) => a * b);
        var values = new float[size];
        var bytes = _pixels.AsSpan((int)(index * size), size);
        for (var i = 0; i < size; i++)
            values[i] = bytes[i] / 256f;
        var picture = tensor(values, _shape);
        var item = new Dictionary<string, Tensor> { ["data"] = _transform is null ? picture : Change(picture) };
        foreach (var (name, numbers) in _labels)
            item[name] = tensor((long)numbers[index]);
        return item;
    }

    private Tensor Change(Tensor picture)
    {
        var changed = _transform!(picture);
        if (!ReferenceEquals(changed, picture))
            picture.Dispose();
        return changed;
    }
}
