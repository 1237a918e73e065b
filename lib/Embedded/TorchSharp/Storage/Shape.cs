using System.Collections;

namespace TorchSharp.Storage;

/// <summary>The sizes of a tensor's dimensions. Immutable; two shapes are equal when their sizes are.</summary>
internal readonly struct Shape : IEquatable<Shape>, IEnumerable<long>
{
    private readonly long[]? _sizes;

    /// <summary>Takes over an array that nobody changes afterwards.</summary>
    public Shape(params long[] sizes) => _sizes = sizes;

    /// <summary>The shape of a single number: no dimension at all.</summary>
    public static Shape Scalar => new([]);

    public int Rank => _sizes?.Length ?? 0;

    public long this[int dim] => _sizes![dim];

    public ReadOnlySpan<long> Sizes => _sizes;

    /// <summary>Gets the number of elements; 1 for a scalar.</summary>
    public long Count
    {
        get
        {
            var count = 1L;
            foreach (var size in Sizes)
                count *= size;
            return count;
        }
    }

    public static bool operator ==(Shape left, Shape right) => left.Equals(right);

    public static bool operator !=(Shape left, Shape right) => !left.Equals(right);

    /// <summary>Row-major strides: the last dimension is next to itself in memory.</summary>
    public long[] RowMajorStrides()
    {
        var strides = new long[Rank];
        var step = 1L;
        for (var d = Rank - 1; d >= 0; d--)
        {
            strides[d] = step;
            step *= Math.Max(1, _sizes![d]);
        }
        return strides;
    }

    public long[] ToArray() => _sizes is null ? [] : (long[])_sizes.Clone();

    /// <summary>Gets a copy with one size replaced.</summary>
    public Shape With(int dim, long size)
    {
        var sizes = ToArray();
        sizes[dim] = size;
        return new Shape(sizes);
    }

    /// <summary>Gets a copy without one dimension.</summary>
    public Shape Without(int dim) => new([.. Sizes[..dim], .. Sizes[(dim + 1)..]]);

    public bool Equals(Shape other) => Sizes.SequenceEqual(other.Sizes);

    public override bool Equals(object? obj) => obj is Shape other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var size in Sizes)
            hash.Add(size);
        return hash.ToHashCode();
    }

    /// <summary>Writes the shape as error messages show it: <c>(2, 3)</c>.</summary>
    public override string ToString() => $"({string.Join(", ", _sizes ?? [])})";

    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)(_sizes ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
