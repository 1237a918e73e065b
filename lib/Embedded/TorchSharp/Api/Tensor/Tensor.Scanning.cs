using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the largest elements so far along a dimension, and where they are.</summary>
        public (Tensor values, Tensor indexes) cummax(long dim) => Scans.CumExtreme(this, dim, largest: true);

        /// <summary>Takes the smallest elements so far along a dimension, and where they are.</summary>
        public (Tensor values, Tensor indexes) cummin(long dim) => Scans.CumExtreme(this, dim, largest: false);

        /// <summary>Multiplies up along a dimension.</summary>
        public Tensor cumprod(long dim, ScalarType? type = null) => Scans.CumProd(this, dim, type);

        /// <summary>Computes log(e^x[0] + ... + e^x[i]) along a dimension without overflow.</summary>
        public Tensor logcumsumexp(long dim) => Scans.LogCumSumExp(this, dim);

        /// <summary>Takes differences of neighbours, n times over.</summary>
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
            Integrals.Diff(this, n, dim, prepend, append);

        /// <summary>Takes the area below the elements, by trapezoids of one width.</summary>
        public Tensor trapezoid(double dx = 1.0, long dim = -1) => Integrals.Trapezoid(this, dx, dim);

        /// <summary>Takes the area below the elements, by trapezoids between the places x.</summary>
        public Tensor trapezoid(Tensor x, long dim = -1) => Integrals.Trapezoid(this, x, dim);

        /// <summary>Takes the areas from the start to each place, by trapezoids of one width.</summary>
        public Tensor cumulative_trapezoid(double dx = 1.0, long dim = -1) => Integrals.Cumulative(this, dx, dim);

        /// <summary>Takes the areas from the start to each of the places x.</summary>
        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => Integrals.Cumulative(this, x, dim);

        /// <summary>Sorts along the first dimension.</summary>
        public Tensor msort() => Sorting.Sort(this, 0, descending: false).Values;

        /// <summary>
        /// Takes the distinct elements (or slices of a dimension), sorted; where each went, and how many there are,
        /// come along.
        /// </summary>
        public (Tensor output, Tensor inverse_indices, Tensor counts) unique(
            bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Uniqueness.Unique(this, dim);

        /// <summary>Takes the elements (or slices of a dimension) that differ from their left neighbour.</summary>
        public (Tensor output, Tensor inverse_indices, Tensor counts) unique_consecutive(
            bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Uniqueness.Consecutive(this, dim);

        /// <summary>Finds the numbers of the intervals between sorted boundaries.</summary>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) =>
            Searching.SearchSorted("bucketize", boundaries, this, outInt32, right);
    }
}
