namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// One entry between the brackets of an indexed tensor: a number, a range, a tensor, ... or None.
    /// </summary>
    public struct TensorIndex
    {
        /// <summary>All elements of a dimension.</summary>
        public static TensorIndex Colon = Slice();

        /// <summary>All dimensions that the other entries leave over.</summary>
        public static TensorIndex Ellipsis = new(Kinds.Ellipsis);

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex None = new(Kinds.None);

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex Null = new(Kinds.None);

        private TensorIndex(
            Kinds kind, long? start = null, long? stop = null, long? step = null, Tensor? tensor = null) =>
            (Kind, Start, Stop, Step, Places) = (kind, start, stop, step, tensor);

        internal enum Kinds
        {
            None,
            Single,
            Bool,
            Slice,
            Ellipsis,
            Tensor,
        }

        internal Kinds Kind { get; }

        internal long? Start { get; }

        internal long? Stop { get; }

        internal long? Step { get; }

        internal Tensor? Places { get; }

        /// <summary>Takes one element of a dimension, which disappears.</summary>
        /// <param name="value">The place; negative ones count from the end.</param>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>Takes one element of a dimension, which disappears.</summary>
        /// <param name="index">The place, also from the end: <c>^1</c>.</param>
        public static implicit operator TensorIndex(Index index) =>
            Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>Takes a part of a dimension.</summary>
        /// <param name="range">The part, for example <c>1..^1</c>.</param>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>Takes a part of a dimension.</summary>
        /// <param name="range">The bounds; null for the end of the dimension.</param>
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        /// <summary>Gets the tensor of places or the mask.</summary>
        /// <param name="value">An entry that was made of a tensor.</param>
        /// <exception cref="InvalidCastException">It is a number, a range or another entry.</exception>
        public static implicit operator Tensor(TensorIndex value) => value.Places ?? throw new InvalidCastException(
            $"[index] expected an entry that is a tensor, got {value.Kind}");

        /// <summary>Takes one element of a dimension, which disappears.</summary>
        /// <param name="index">The place; null for a new dimension of size 1.</param>
        public static TensorIndex Single(long? index) => index is null ? None : new TensorIndex(Kinds.Single, index);

        /// <summary>Adds a dimension of size 1 (true) or 0 (false).</summary>
        /// <param name="value">Whether it has an element.</param>
        public static TensorIndex Bool(bool value) => new(Kinds.Bool, value ? 1 : 0);

        /// <summary>Takes every step-th element of a part of a dimension.</summary>
        /// <param name="start">The first place; 0 when null.</param>
        /// <param name="stop">The place after the last; the end when null.</param>
        /// <param name="step">The distance; 1 when null.</param>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new(Kinds.Slice, start, stop, step);

        /// <summary>Takes a part of a dimension.</summary>
        /// <param name="range">The bounds; null for the end of the dimension.</param>
        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        /// <summary>Takes a part of a dimension.</summary>
        /// <param name="range">The part, for example <c>1..^1</c>.</param>
        public static TensorIndex Slice(Range range) => Slice(Place(range.Start), Place(range.End));

        /// <summary>Takes the elements at places (integers) or where a mask (bools) is true.</summary>
        /// <param name="tensor">The places or the mask.</param>
        public static TensorIndex Tensor(Tensor tensor) => new(Kinds.Tensor, tensor: tensor);

        // ^0 is the end itself, which no negative number can say.
        private static long? Place(Index index) =>
            !index.IsFromEnd ? index.Value : index.Value == 0 ? null : -index.Value;
    }
}
