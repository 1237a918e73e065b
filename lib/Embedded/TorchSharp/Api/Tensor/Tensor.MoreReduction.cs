using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the largest elements over some dimensions.</summary>
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) =>
            Outputs.Into(
                "amax", @out, () => Extremum.OfDims(this, Dims.All("amax", dims, Sizes), largest: true, keepdim));

        /// <summary>Takes the largest elements over some dimensions.</summary>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            amax(dims.ToArray(), keepdim, @out);

        /// <summary>Takes the smallest elements over some dimensions.</summary>
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) =>
            Outputs.Into(
                "amin", @out, () => Extremum.OfDims(this, Dims.All("amin", dims, Sizes), largest: false, keepdim));

        /// <summary>Takes the smallest elements over some dimensions.</summary>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            amin(dims.ToArray(), keepdim, @out);

        /// <summary>Takes the smallest and the largest elements, of all or along a dimension.</summary>
        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false) =>
            Extremum.Both(this, dim, keepdim);

        /// <summary>Adds all elements; NaN counts as 0.</summary>
        public Tensor nansum() => Quantiles.NanSum(this, Dims.All("nansum", [], Sizes), false);

        /// <summary>Averages the elements that are not NaN.</summary>
        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) =>
            Quantiles.NanMean(this, Dims.All("nanmean", dim is null ? [] : [dim.Value], Sizes), keepdim, dtype);

        /// <summary>Takes the middle one of the elements that are not NaN, the smaller of two.</summary>
        public Tensor nanmedian() => Sorting.Median(this, ignoreNaN: true);

        /// <summary>Takes the elements below which the parts q of a dimension lie, interpolated.</summary>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) =>
            Quantiles.Quantile("quantile", this, q, dim, keepdim, ignoreNaN: false);

        /// <summary>Takes quantiles of the elements that are not NaN.</summary>
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) =>
            Quantiles.Quantile("nanquantile", this, q, dim, keepdim, ignoreNaN: true);

        /// <summary>Takes the most frequent elements along a dimension, and where the last of them is.</summary>
        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false) =>
            Sorting.Mode(this, dim, keepdim);

        /// <summary>
        /// Takes the k-th smallest elements along a dimension (the last one when null), and where they are.
        /// </summary>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) =>
            Sorting.KthValue(this, k, dim ?? -1, keepdim);

        /// <summary>Scales the slices of a dimension down to a largest p-norm.</summary>
        public Tensor renorm(float p, long dim, float maxnorm) => Statistics.Renorm(this, p, dim, maxnorm);

        /// <summary>Takes the covariances of variables (rows) over observations (columns).</summary>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
            Covariance.Cov(this, correction, fweights, aweights);

        /// <summary>Takes the correlations of variables (rows) over observations (columns).</summary>
        public Tensor corrcoef() => Covariance.Corrcoef(this);

        /// <summary>Counts elements in bins of one width; of the whole range when min equals max.</summary>
        public Tensor histc(long bins = 100, long min = 0, long max = 0) => Histograms.HistC(this, bins, min, max);

        /// <summary>Counts how often 0, 1, 2, ... appear, or adds their weights.</summary>
        public Tensor bincount(Tensor? weights, long minlength = 0) => Histograms.BinCount(this, weights, minlength);
    }
}
