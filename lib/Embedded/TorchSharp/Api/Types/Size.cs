using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Holds the sizes of the dimensions of a tensor; two are equal when their sizes are.</summary>
    public partial struct Size : IEnumerable<long>
    {
        /// <summary>The shape of a single number.</summary>
        public static Size Empty = new(Array.Empty<long>());

        private readonly long[]? _shape;

        /// <summary>Makes a shape.</summary>
        /// <param name="shape">The sizes.</param>
        public Size(long[] shape) => _shape = (long[])shape.Clone();

        /// <inheritdoc cref="Size(long[])"/>
        public Size(IEnumerable<long> shape) => _shape = [.. shape];

        /// <inheritdoc cref="Size(long[])"/>
        public Size(int[] shape) => _shape = Array.ConvertAll(shape, static size => (long)size);

        /// <summary>Makes a shape with one dimension.</summary>
        /// <param name="size">Its size.</param>
        public Size(long size) => _shape = [size];

        /// <inheritdoc cref="Size(long)"/>
        public Size(int size) => _shape = [size];

        /// <summary>Gets the sizes.</summary>
        public readonly long[] Shape => _shape ?? [];

        /// <summary>Gets the number of dimensions.</summary>
        public readonly int Length => Shape.Length;

        /// <summary>Gets whether there is no dimension.</summary>
        public readonly bool IsEmpty => Length == 0;

        /// <summary>Gets whether there is no dimension, as for a single number.</summary>
        public readonly bool IsScalar => Length == 0;

        /// <summary>Gets the size of a dimension.</summary>
        /// <param name="idx">The dimension; negative ones count from the end.</param>
        public readonly long this[int idx] => Shape[idx < 0 ? idx + Length : idx];

        /// <inheritdoc cref="this[int]"/>
        public readonly long this[long idx] => this[(int)idx];

        /// <summary>Makes a shape.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>Makes a shape with one dimension.</summary>
        /// <param name="size">Its size.</param>
        public static implicit operator Size(long size) => new(size);

        /// <summary>Gets whether the sizes are equal.</summary>
        /// <param name="left">A shape.</param>
        /// <param name="right">A shape.</param>
        public static bool operator ==(Size left, Size right) => left.Shape.AsSpan().SequenceEqual(right.Shape);

        /// <summary>Gets whether the sizes differ.</summary>
        /// <param name="left">A shape.</param>
        /// <param name="right">A shape.</param>
        public static bool operator !=(Size left, Size right) => !(left == right);

        /// <summary>Puts the sizes of two shapes in a row.</summary>
        /// <param name="left">The first sizes.</param>
        /// <param name="right">The last sizes.</param>
        public static Size operator +(Size left, Size right) => new((long[])[.. left.Shape, .. right.Shape]);

        /// <inheritdoc cref="op_Addition(Size, Size)"/>
        public static Size operator +(Size left, IEnumerable<long> right) => new((long[])[.. left.Shape, .. right]);

        /// <summary>Multiplies the sizes.</summary>
        public readonly long numel() => Shape.TotalSize();

        /// <summary>Takes the sizes from one dimension to before another.</summary>
        /// <param name="first">The first dimension.</param>
        /// <param name="next">The dimension after the last.</param>
        public readonly Size Slice(int first, int next) => new(Shape[first..next]);

        /// <summary>Takes the first sizes.</summary>
        /// <param name="i">How many.</param>
        public readonly IEnumerable<long> Take(int i) => Shape.AsEnumerable().Take(i);

        /// <summary>Walks the sizes.</summary>
        public readonly IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)Shape).GetEnumerator();

        readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Gets whether the object is a shape with equal sizes.</summary>
        /// <param name="obj">Any object.</param>
        public override readonly bool Equals(object? obj) => obj is Size other && this == other;

        /// <summary>Hashes the sizes.</summary>
        public override readonly int GetHashCode() => new TorchSharp.Storage.Shape(Shape).GetHashCode();
    }
}
