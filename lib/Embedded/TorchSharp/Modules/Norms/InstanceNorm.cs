using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gives each channel of each item mean 0 and variance 1 over its places, then scales and shifts; in evaluation with
/// the running statistics when there are any.
/// </summary>
/// <remarks>
/// <b>Formula</b> y = (x - mean) / sqrt(variance + eps) * weight + bias, with the biased variance.
/// <b>Source</b> Instance Normalization, arXiv:1607.08022.
/// </remarks>
public abstract class InstanceNorm : NormBase
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
    public InstanceNorm(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <summary>Normalises.</summary>
    /// <param name="input">(B, C, ...), or (C, ...) without a batch.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">Wrong dimensions or channels, or one place a channel.</exception>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var batched = input.Rank == GetNumberOfBatchDimensions();
        using var items = batched ? input.alias() : input.unsqueeze(0);
        var result = nn.functional.instance_norm(
            items, running_mean, running_var, affine ? weight : null, bias, training || !track_running_stats,
            momentum ?? 0, eps);
        return batched ? result : result.squeeze(0);
    }

    /// <summary>Gets the number of dimensions of an input with a batch.</summary>
    /// <returns>The number.</returns>
    protected abstract long GetNumberOfBatchDimensions();
}

/// <summary>Normalises each channel of each item of (B, C, T) or (C, T).</summary>
public sealed class InstanceNorm1d : InstanceNorm
{
    internal InstanceNorm1d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(InstanceNorm1d))
    {
    }

    /// <summary>Gets the number of dimensions of (B, C, T).</summary>
    /// <returns>3.</returns>
    protected override long GetNumberOfBatchDimensions() => 3;

    /// <summary>Checks the number of dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank is not (2 or 3))
            throw new ArgumentException(
                $"[InstanceNorm1d] expected (B, C, T) or (C, T), got shape {input.Sizes}");
    }
}

/// <summary>Normalises each channel of each item of (B, C, H, W) or (C, H, W).</summary>
public sealed class InstanceNorm2d : InstanceNorm
{
    internal InstanceNorm2d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(InstanceNorm2d))
    {
    }

    /// <summary>Gets the number of dimensions of (B, C, H, W).</summary>
    /// <returns>4.</returns>
    protected override long GetNumberOfBatchDimensions() => 4;

    /// <summary>Checks the number of dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank is not (3 or 4))
            throw new ArgumentException(
                $"[InstanceNorm2d] expected (B, C, H, W) or (C, H, W), got shape {input.Sizes}");
    }
}

/// <summary>Normalises each channel of each item of (B, C, D, H, W) or (C, D, H, W).</summary>
public sealed class InstanceNorm3d : InstanceNorm
{
    internal InstanceNorm3d(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, null, dtype, nameof(InstanceNorm3d))
    {
    }

    /// <summary>Gets the number of dimensions of (B, C, D, H, W).</summary>
    /// <returns>5.</returns>
    protected override long GetNumberOfBatchDimensions() => 5;

    /// <summary>Checks the number of dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has another number of dimensions.</exception>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.Rank is not (4 or 5))
            throw new ArgumentException(
                $"[InstanceNorm3d] expected (B, C, D, H, W) or (C, D, H, W), got shape {input.Sizes}");
    }
}
