using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gives each channel mean 0 and variance 1 over the batch, then scales and shifts; in evaluation with the running
/// statistics instead of the batch's own.
/// </summary>
/// <remarks>
/// <b>Formula</b> y = (x - mean) / sqrt(variance + eps) * weight + bias. The batch is normalised with the biased
/// variance; the running variance takes the unbiased one.
/// <b>Source</b> Batch Normalization, arXiv:1502.03167.
/// </remarks>
public abstract class BatchNorm : NormBase
{
    /// <summary>Makes a layer with scale 1, shift 0, running mean 0 and running variance 1.</summary>
    /// <param name="num_features">The size of the channel dimension.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="momentum">The weight of the newest batch in the running statistics.</param>
    /// <param name="affine">Whether there are a scale and a shift.</param>
    /// <param name="track_running_stats">Whether there are running statistics.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="dtype">The element type.</param>
    /// <param name="name">What GetName gives.</param>
    public BatchNorm(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats,
        Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <summary>Normalises.</summary>
    /// <param name="input">(B, C) or (B, C, ...).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">Wrong dimensions or channels, or one value a channel in
    /// training.</exception>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var useBatch = training || !track_running_stats;
        var share = momentum ?? 0;
        if (training && num_batches_tracked is { } batches)
        {
            batches.add_(1);
            share = momentum ?? 1.0 / batches.item<long>();
        }
        var affected = !training || track_running_stats;
        return nn.functional.batch_norm(
            input, affected ? running_mean : null, affected ? running_var : null, weight, bias, useBatch, share, eps);
    }
}

/// <summary>Normalises each of C channels over a batch of (B, C) or (B, C, T).</summary>
public sealed class BatchNorm1d : BatchNorm
{
    internal BatchNorm1d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(BatchNorm1d))
    {
    }

    /// <summary>Checks that there are two or three dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank is not (2 or 3))
            throw new ArgumentException(
                $"[BatchNorm1d] expected (B, C) or (B, C, T), got shape {input.Sizes}; flatten or add a dimension?");
    }
}

/// <summary>Normalises each of C channels over a batch of (B, C, H, W).</summary>
public sealed class BatchNorm2d : BatchNorm
{
    internal BatchNorm2d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(BatchNorm2d))
    {
    }

    /// <summary>Checks that there are four dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank != 4)
            throw new ArgumentException(
                $"[BatchNorm2d] expected (B, C, H, W), got shape {input.Sizes}; is the batch dimension there?");
    }
}

/// <summary>Normalises each of C channels over a batch of (B, C, D, H, W).</summary>
public sealed class BatchNorm3d : BatchNorm
{
    internal BatchNorm3d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(BatchNorm3d))
    {
    }

    /// <summary>Checks that there are five dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank != 5)
            throw new ArgumentException(
                $"[BatchNorm3d] expected (B, C, D, H, W), got shape {input.Sizes}; is the batch dimension there?");
    }
}
