using TorchSharp.Ops;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Holds what normalisation over a batch needs: scale, shift, and running statistics.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? _weight;

    [ComponentName(Name = nameof(bias))]
    private Parameter? _bias;

    [ComponentName(Name = nameof(running_mean))]
    private Tensor? _mean;

    [ComponentName(Name = nameof(running_var))]
    private Tensor? _var;

    [ComponentName(Name = nameof(num_batches_tracked))]
    private Tensor? _batches;

    /// <summary>Makes a layer with scale 1, shift 0, running mean 0 and running variance 1.</summary>
    /// <param name="num_features">The size of the channel dimension.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="momentum">The weight of the newest batch in the running statistics; null for a plain
    /// average.</param>
    /// <param name="affine">Whether there are a scale and a shift.</param>
    /// <param name="track_running_stats">Whether there are running statistics.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="dtype">The element type.</param>
    /// <param name="name">What GetName gives.</param>
    public NormBase(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats,
        Device? device, ScalarType? dtype, string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        if (affine)
        {
            weight = Fresh.Filled(dtype, 1, num_features);
            bias = Fresh.Filled(dtype, 0, num_features);
        }
        if (!track_running_stats)
            return;
        running_mean = Fresh.Buffer(dtype ?? Factory.DefaultFloat, 0, num_features);
        running_var = Fresh.Buffer(dtype ?? Factory.DefaultFloat, 1, num_features);
        num_batches_tracked = Fresh.Buffer(ScalarType.Int64, 0);
    }

    /// <summary>Gets the size of the channel dimension.</summary>
    public long num_features { get; }

    /// <summary>Gets or sets the number that keeps the division away from zero.</summary>
    public double eps { get; set; }

    /// <summary>
    /// Gets or sets the weight of the newest batch in the running statistics; null for a plain average.
    /// </summary>
    public double? momentum { get; set; }

    /// <summary>Gets whether there are a scale and a shift.</summary>
    public bool affine { get; }

    /// <summary>Gets whether there are running statistics.</summary>
    public bool track_running_stats { get; }

    /// <summary>Gets or sets the scale, (num_features).</summary>
    public Parameter weight
    {
        get => _weight!;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Gets or sets the shift, (num_features).</summary>
    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), _bias = value);
    }

    /// <summary>Gets or sets the running mean, (num_features).</summary>
    public Tensor? running_mean
    {
        get => _mean;
        set => ConditionallyRegisterBuffer(nameof(running_mean), _mean = value);
    }

    /// <summary>Gets or sets the running variance, (num_features).</summary>
    public Tensor? running_var
    {
        get => _var;
        set => ConditionallyRegisterBuffer(nameof(running_var), _var = value);
    }

    /// <summary>Gets or sets the number of batches seen in training.</summary>
    public Tensor? num_batches_tracked
    {
        get => _batches;
        set => ConditionallyRegisterBuffer(nameof(num_batches_tracked), _batches = value);
    }

    /// <summary>Sets the running statistics back to mean 0 and variance 1.</summary>
    public void reset_running_stats()
    {
        _mean?.zero_();
        _var?.fill_(1);
        _batches?.zero_();
    }

    /// <summary>Sets everything back to its first value.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        if (!affine)
            return;
        nn.init.ones_(weight);
        nn.init.zeros_(bias!);
    }

    /// <summary>Checks the number of dimensions.</summary>
    /// <param name="input">What went in.</param>
    /// <exception cref="ArgumentException">It has a wrong number of dimensions.</exception>
    protected abstract void ValidateInputDimensions(Tensor input);
}
