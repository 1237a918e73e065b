using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Takes the standard deviation along some dimensions.</summary>
        public Tensor std(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Root(Statistics.Variance(this, dimensions, unbiased, keepdim, type).Variance);

        /// <summary>Takes the standard deviation along two dimensions.</summary>
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Root(Statistics.Variance(this, [dim.Item1, dim.Item2], unbiased, keepdim, type).Variance);

        /// <summary>Takes the standard deviation along three dimensions.</summary>
        public Tensor std(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Functions.Sqrt(
                Statistics.Variance(this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type).Variance);

        /// <summary>Takes the standard deviation (the first item) and the mean along some dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(
            long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Rooted(Statistics.Variance(this, dimensions, unbiased, keepdim, type));

        /// <summary>Takes the standard deviation (the first item) and the mean along some dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Rooted(Statistics.Variance(this, dimensions, unbiased, keepdim, type));

        /// <summary>Takes the standard deviation and the mean along two dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(
            (long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Rooted(Statistics.Variance(this, [dim.Item1, dim.Item2], unbiased, keepdim, type));

        /// <summary>Takes the standard deviation and the mean along three dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Rooted(Statistics.Variance(this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type));

        /// <summary>Takes the variance along some dimensions.</summary>
        public Tensor var(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, dimensions, unbiased, keepdim, type).Variance;

        /// <summary>Takes the variance along two dimensions.</summary>
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim.Item1, dim.Item2], unbiased, keepdim, type).Variance;

        /// <summary>Takes the variance along three dimensions.</summary>
        public Tensor var(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type).Variance;

        /// <summary>Takes the variance (the first item) and the mean along some dimensions.</summary>
        public (Tensor std, Tensor mean) var_mean(
            long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, dimensions, unbiased, keepdim, type);

        /// <summary>Takes the variance (the first item) and the mean along some dimensions.</summary>
        public (Tensor std, Tensor mean) var_mean(
            ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, dimensions, unbiased, keepdim, type);

        /// <summary>Takes the variance and the mean along two dimensions.</summary>
        public (Tensor var, Tensor mean) var_mean(
            (long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim.Item1, dim.Item2], unbiased, keepdim, type);

        /// <summary>Takes the variance and the mean along three dimensions.</summary>
        public (Tensor var, Tensor mean) var_mean(
            (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Statistics.Variance(this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type);
    }
}
