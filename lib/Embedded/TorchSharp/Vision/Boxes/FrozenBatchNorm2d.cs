using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is a batch norm whose statistics and parameters do not change: all four are buffers.</summary>
public class FrozenBatchNorm2d : nn.Module<Tensor, Tensor>
{
    private readonly double _eps;

    /// <summary>Makes the layer with scale 1, shift 0, mean 0 and variance 1.</summary>
    /// <param name="num_features">Channels.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="device">The CPU.</param>
    protected internal FrozenBatchNorm2d(int num_features, double eps = 1e-5, Device? device = null)
        : base(nameof(FrozenBatchNorm2d))
    {
        _eps = eps;
        weight = Fresh.Buffer(get_default_dtype(), 1, num_features);
        bias = Fresh.Buffer(get_default_dtype(), 0, num_features);
        running_mean = Fresh.Buffer(get_default_dtype(), 0, num_features);
        running_var = Fresh.Buffer(get_default_dtype(), 1, num_features);
        register_buffer(nameof(weight), weight);
        register_buffer(nameof(bias), bias);
        register_buffer(nameof(running_mean), running_mean);
        register_buffer(nameof(running_var), running_var);
    }

    /// <summary>Gets the scale, (C).</summary>
    public Tensor weight { get; protected set; }

    /// <summary>Gets the shift, (C).</summary>
    public Tensor bias { get; protected set; }

    /// <summary>Gets the mean, (C).</summary>
    public Tensor running_mean { get; protected set; }

    /// <summary>Gets the variance, (C).</summary>
    public Tensor running_var { get; protected set; }

    /// <summary>Computes (x - mean) / sqrt(variance + eps) * weight + bias.</summary>
    /// <param name="x">(B, C, H, W).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">Another shape.</exception>
    public override Tensor forward(Tensor x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.Rank != 4 || x.shape[1] != weight.Count)
            throw new ArgumentException(
                $"[FrozenBatchNorm2d] expected (B, {weight.Count}, H, W), got shape {x.Sizes}");
        using var scope = NewDisposeScope();
        var scale = weight * (running_var + _eps).rsqrt();
        var shift = bias - (running_mean * scale);
        return ((x * scale.reshape(1, -1, 1, 1)) + shift.reshape(1, -1, 1, 1)).MoveToOuterDisposeScope();
    }

    /// <summary>Frees the buffers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}
