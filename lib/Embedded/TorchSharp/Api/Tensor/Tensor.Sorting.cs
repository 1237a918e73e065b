using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Sorts along a dimension (always stable), and says where each element was.</summary>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            Sorting.Sort(this, dim, descending);

        /// <summary>Finds the places of the sorted elements.</summary>
        public Tensor argsort(long dim = -1, bool descending = false) =>
            Sorting.Sort(Views.Detach(this), dim, descending).Places;

        /// <summary>
        /// Takes the k largest (or smallest) elements along a dimension, sorted, and where they were.
        /// </summary>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
            Sorting.TopK(this, k, dim, largest);

        /// <summary>Sums up along a dimension.</summary>
        public Tensor cumsum(long dim, ScalarType? type = null) => Scanning.CumSum(this, dim, type);

        /// <summary>Reverses dimensions; copies.</summary>
        public Tensor flip(params long[] dims) => Scanning.Flip(this, dims);

        /// <summary>Reverses the second dimension; copies.</summary>
        public Tensor fliplr() => Scanning.Flip(this, [1]);

        /// <summary>Reverses the first dimension; copies.</summary>
        public Tensor flipud() => Scanning.Flip(this, [0]);

        /// <summary>Moves elements along a dimension, round the end.</summary>
        public Tensor roll(long shifts, long? dims = null) =>
            Scanning.Roll(this, [shifts], dims is null ? [] : [dims.Value]);

        /// <summary>Moves elements along dimensions, round the ends.</summary>
        public Tensor roll(long[] shifts, long[] dims) => Scanning.Roll(this, shifts, dims);

        /// <summary>Keeps the elements on and below a diagonal; the others become 0.</summary>
        public Tensor tril(long diagonal = 0) => Scanning.Triangle(this, diagonal, lower: true);

        /// <summary>Replaces the values: keeps the elements on and below a diagonal; the others become 0.</summary>
        public Tensor tril_(long diagonal = 0) => InPlace.Apply("tril_", this, [], () => tril(diagonal));

        /// <summary>Keeps the elements on and above a diagonal; the others become 0.</summary>
        public Tensor triu(long diagonal = 0) => Scanning.Triangle(this, diagonal, lower: false);

        /// <summary>Replaces the values: keeps the elements on and above a diagonal; the others become 0.</summary>
        public Tensor triu_(long diagonal = 0) => InPlace.Apply("triu_", this, [], () => triu(diagonal));

        /// <summary>Sums the diagonal of a matrix.</summary>
        public Tensor trace() => Views.Diagonal(this, 0, 0, 1).sum();

        /// <summary>Takes the middle element, the smaller of two.</summary>
        public Tensor median() => Sorting.Median(this);
    }
}
