using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Reads and writes the elements of a tensor where they are. Elements count in row-major order.</summary>
/// <typeparam name="T">The .NET type of the elements.</typeparam>
public sealed unsafe class TensorAccessor<T> : IDisposable, IEnumerable<T>
    where T : unmanaged
{
    private readonly Tensor _tensor;

    internal TensorAccessor(Tensor tensor) => _tensor = new Tensor(tensor, tracked: false);

    /// <summary>Gets the number of elements.</summary>
    public long Count => _tensor.Count;

    /// <summary>Gets whether writing is impossible: never.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets or sets an element, by one place in row-major order or by one index per dimension.</summary>
    /// <param name="indices">The place.</param>
    /// <exception cref="IndexOutOfRangeException">The place is outside.</exception>
    public T this[params long[] indices]
    {
        get
        {
            var value = _tensor.Data<T>()[PlaceOf(indices)];
            GC.KeepAlive(_tensor);
            return value;
        }

        set
        {
            _tensor.Data<T>()[PlaceOf(indices)] = value;
            _tensor.Block.Changed("data", tracked: false);
        }
    }

    /// <summary>Gets whether two accessors see equal elements.</summary>
    /// <param name="left">The first accessor.</param>
    /// <param name="right">The second accessor.</param>
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two accessors see different elements.</summary>
    /// <param name="left">The first accessor.</param>
    /// <param name="right">The second accessor.</param>
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !(left == right);

    /// <summary>Copies the elements to an array, in row-major order.</summary>
    public T[] ToArray()
    {
        var result = new T[Count];
        CopyTo(result.AsSpan());
        return result;
    }

    /// <summary>Copies the elements to an array of the same dimensions.</summary>
    public Array ToNDArray()
    {
        if (_tensor.Rank == 0)
            return ToArray();
        var result = Array.CreateInstance(typeof(T), _tensor.Sizes.ToArray());
        var values = ToArray();
        ref var first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(result));
        values.CopyTo(MemoryMarshal.CreateSpan(ref first, values.Length));
        return result;
    }

    /// <summary>Copies elements to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where the first goes.</param>
    /// <param name="tensorIndex">The first to copy, in row-major order.</param>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) =>
        CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies elements to a span.</summary>
    /// <param name="array">The span.</param>
    /// <param name="arrayIndex">Where the first goes.</param>
    /// <param name="tensorIndex">The first to copy, in row-major order.</param>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = (int)Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        if (_tensor.IsDense)
            new ReadOnlySpan<T>(_tensor.Data<T>() + tensorIndex, count).CopyTo(array[arrayIndex..]);
        else
            for (var i = 0; i < count; i++)
                array[arrayIndex + i] = _tensor.Data<T>()[PlaceOf([tensorIndex + i])];
        GC.KeepAlive(_tensor);
    }

    /// <summary>Copies elements from an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">The first to copy.</param>
    /// <param name="tensorIndex">Where it goes, in row-major order.</param>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) =>
        CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Copies elements from a span.</summary>
    /// <param name="array">The span.</param>
    /// <param name="arrayIndex">The first to copy.</param>
    /// <param name="tensorIndex">Where it goes, in row-major order.</param>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = (int)Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        for (var i = 0; i < count; i++)
            _tensor.Data<T>()[PlaceOf([tensorIndex + i])] = array[arrayIndex + i];
        _tensor.Block.Changed("data", tracked: false);
    }

    /// <summary>Walks the elements in row-major order.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0L; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gets whether another accessor sees equal elements.</summary>
    /// <param name="obj">Any object.</param>
    public override bool Equals(object? obj) =>
        obj is TensorAccessor<T> other && Count == other.Count && ToArray().AsSpan().SequenceEqual(other.ToArray());

    /// <summary>Hashes by identity of the tensor's memory.</summary>
    public override int GetHashCode() => _tensor.Block.GetHashCode();

    /// <summary>Lets go of the memory.</summary>
    public void Dispose() => _tensor.Dispose();

    private long PlaceOf(ReadOnlySpan<long> indices)
    {
        if (indices.Length == 1 && _tensor.Rank != 1)
            return PlaceInOrder(indices[0]);
        if (indices.Length != _tensor.Rank)
            throw new ArgumentException(
                $"[data] expected one place or {_tensor.Rank} indices for shape {_tensor.Sizes}, got {indices.Length}");
        var place = 0L;
        for (var d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= _tensor.Sizes[d])
                throw new IndexOutOfRangeException(
                    $"[data] expected an index below {_tensor.Sizes[d]} in dimension {d} of {_tensor.Sizes}, got " +
                    $"{indices[d]}");
            place += indices[d] * _tensor.Strides[d];
        }
        return place;
    }

    private long PlaceInOrder(long index)
    {
        if (index < 0 || index >= Count)
            throw new IndexOutOfRangeException($"[data] expected a place below {Count} for shape {_tensor.Sizes}, " +
                $"got {index}");
        var place = 0L;
        for (var d = _tensor.Rank - 1; d >= 0; d--)
        {
            place += index % _tensor.Sizes[d] * _tensor.Strides[d];
            index /= _tensor.Sizes[d];
        }
        return place;
    }
}
