using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Adds all elements; integers and bools give int64.</summary>
        public Tensor sum(ScalarType? type = null) => Reduction.Sum(this, Dims.All("sum", [], Sizes), false, type);

        /// <summary>Adds along a dimension.</summary>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Sum(this, Dims.All("sum", [dim], Sizes), keepdim, type);

        /// <summary>Adds along two dimensions.</summary>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Sum(this, Dims.All("sum", [dim0, dim1], Sizes), keepdim, type);

        /// <summary>Adds along three dimensions.</summary>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Sum(this, Dims.All("sum", [dim0, dim1, dim2], Sizes), keepdim, type);

        /// <summary>Adds along some dimensions.</summary>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Sum(this, Dims.All("sum", dim, Sizes), keepdim, type);

        /// <summary>Adds along some dimensions.</summary>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Sum(this, Dims.All("sum", dim, Sizes), keepdim, type);

        /// <summary>Averages all elements.</summary>
        public Tensor mean() => Reduction.Mean(this, Dims.All("mean", [], Sizes), false);

        /// <summary>Averages along some dimensions.</summary>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Mean(this, Dims.All("mean", dimensions, Sizes), keepdim, type);

        /// <summary>Takes the variance of all elements.</summary>
        public Tensor var(bool unbiased = true) =>
            Reduction.Variance(this, Dims.All("var", [], Sizes), unbiased ? 1 : 0, false).Variance;

        /// <summary>Takes the variance along a dimension.</summary>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim], unbiased, keepdim, type).Variance;

        /// <summary>Takes the variance along some dimensions.</summary>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, dimensions, unbiased, keepdim, type).Variance;

        /// <summary>Takes the standard deviation of all elements.</summary>
        public Tensor std(bool unbiased = true) =>
            Statistics.Root(Reduction.Variance(this, Dims.All("std", [], Sizes), unbiased ? 1 : 0, false).Variance);

        /// <summary>Takes the standard deviation along a dimension.</summary>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Root(Statistics.Variance(this, [dim], unbiased, keepdim, type).Variance);

        /// <summary>Takes the standard deviation along some dimensions.</summary>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Root(Statistics.Variance(this, dimensions, unbiased, keepdim, type).Variance);

        /// <summary>Takes the variance and the mean of all elements.</summary>
        public (Tensor var, Tensor mean) var_mean(bool unbiased = true) =>
            Reduction.Variance(this, Dims.All("var_mean", [], Sizes), unbiased ? 1 : 0, false);

        /// <summary>Takes the variance and the mean along a dimension.</summary>
        public (Tensor var, Tensor mean) var_mean(
            long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim], unbiased, keepdim, type);

        /// <summary>Takes the standard deviation and the mean of all elements.</summary>
        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) =>
            Statistics.Rooted(Reduction.Variance(this, Dims.All("std_mean", [], Sizes), unbiased ? 1 : 0, false));

        /// <summary>Takes the standard deviation and the mean along a dimension.</summary>
        public (Tensor std, Tensor mean) std_mean(
            long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Rooted(Statistics.Variance(this, [dim], unbiased, keepdim, type));

        /// <summary>Takes the largest element.</summary>
        public Tensor max() => Extremum.OfAll(this, largest: true);

        /// <summary>Takes the smallest element.</summary>
        public Tensor min() => Extremum.OfAll(this, largest: false);

        /// <summary>Takes the largest elements along a dimension, and where they are.</summary>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) =>
            Extremum.Of(this, Dims.Of("max", dim, Sizes), largest: true, keepdim);

        /// <summary>Takes the smallest elements along a dimension, and where they are.</summary>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) =>
            Extremum.Of(this, Dims.Of("min", dim, Sizes), largest: false, keepdim);

        /// <summary>Finds where the largest element is, in row-major order.</summary>
        public Tensor argmax() => Extremum.PlaceOfAll(this, largest: true);

        /// <summary>Finds where the smallest element is, in row-major order.</summary>
        public Tensor argmin() => Extremum.PlaceOfAll(this, largest: false);

        /// <summary>Finds where the largest elements along a dimension are.</summary>
        public Tensor argmax(long dim, bool keepdim = false) =>
            Extremum.Of(detach(), Dims.Of("argmax", dim, Sizes), largest: true, keepdim).Places;

        /// <summary>Finds where the smallest elements along a dimension are.</summary>
        public Tensor argmin(long dim, bool keepdim = false) =>
            Extremum.Of(detach(), Dims.Of("argmin", dim, Sizes), largest: false, keepdim).Places;

        /// <summary>Takes the largest elements over some dimensions.</summary>
        public Tensor amax(params long[] dims) =>
            Extremum.OfDims(this, Dims.All("amax", dims, Sizes), largest: true, false);

        /// <summary>Takes the smallest elements over some dimensions.</summary>
        public Tensor amin(params long[] dims) =>
            Extremum.OfDims(this, Dims.All("amin", dims, Sizes), largest: false, false);

        /// <summary>Multiplies all elements.</summary>
        public Tensor prod(ScalarType? type = null) => Reduction.Prod(this, null, false, type);

        /// <summary>Multiplies along a dimension.</summary>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) =>
            Reduction.Prod(this, Dims.Of("prod", dim, Sizes), keepdim, type);

        /// <summary>Gets whether an element is true (not 0).</summary>
        public Tensor any() => Reduction.Any(this);

        /// <summary>Asks along a dimension whether an element is true (not 0).</summary>
        public Tensor any(long dim, bool keepdim = false) =>
            Reduction.Any(this, [Dims.Of("any", dim, Sizes)], keepdim);

        /// <summary>Gets whether all elements are true (not 0).</summary>
        public Tensor all() => Reduction.All(this);

        /// <summary>Asks along a dimension whether all elements are true (not 0).</summary>
        public Tensor all(long dim, bool keepdim = false) =>
            Reduction.All(this, [Dims.Of("all", dim, Sizes)], keepdim);

        /// <summary>Computes log sum exp along a dimension without overflow.</summary>
        public Tensor logsumexp(long dim, bool keepdim = false) =>
            Reduction.LogSumExp(this, Dims.Of("logsumexp", dim, Sizes), keepdim);

        /// <summary>Takes the p-norm of all elements.</summary>
        public Tensor norm(float p = 2f) => Statistics.Norm(this, Dims.All("norm", [], Sizes), false, p);

        /// <summary>Takes the p-norm along a dimension.</summary>
        public Tensor norm(int dim, bool keepdim = false, float p = 2f) =>
            Statistics.Norm(this, Dims.All("norm", [dim], Sizes), keepdim, p);

        /// <summary>Counts the elements that are not 0.</summary>
        public Tensor count_nonzero(long[]? dims = null) => Comparison.NotEqual(this, 0).sum(dims ?? []);
    }
}
