using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is a batch norm whose statistics and parameters do not change: all four are buffers.</summary>
public class FrozenBatchNorm2d : nn.Module<Tensor, Tensor>
{
    private readonly double _eps;

    [ComponentName(Name = nameof(weight))]
    private Tensor _weight;

    [ComponentName(Name = nameof(bias))]
    private Tensor _bias;

    [ComponentName(Name = nameof(running_mean))]
    private Tensor _running_mean;

    [ComponentName(Name = nameof(running_var))]
    private Tensor _running_var;

    /// <summary>Makes the layer with scale 1, shift 0, mean 0 and variance 1.</summary>
    /// <param name="num_features">Channels.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="device">The CPU.</param>
    protected internal FrozenBatchNorm2d(int num_features, double eps = 1e-5, Device? device = null)
        : base(nameof(FrozenBatchNorm2d))
    {
        _eps = eps;
        _weight = Fresh.Buffer(get_default_dtype(), 1, num_features);
        _bias = Fresh.Buffer(get_default_dtype(), 0, num_features);
        _running_mean = Fresh.Buffer(get_default_dtype(), 0, num_features);
        _running_var = Fresh.Buffer(get_default_dtype(), 1, num_features);
        RegisterComponents();
    }

    /// <summary>Gets the scale, (C).</summary>
    public Tensor weight
    {
        get => _weight;
        protected set => _weight = value;
    }

    /// <summary>Gets the shift, (C).</summary>
    public Tensor bias
    {
        get => _bias;
        protected set => _bias = value;
    }

    /// <summary>Gets the mean, (C).</summary>
    public Tensor running_mean
    {
        get => _running_mean;
        protected set => _running_mean = value;
    }

    /// <summary>Gets the variance, (C).</summary>
    public Tensor running_var
    {
        get => _running_var;
        protected set => _running_var = value;
    }

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
