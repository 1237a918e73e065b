using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes the p-norm of each window.</summary>
public sealed class LPPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal LPPool1d(double norm_type, long kernel_size, long? stride, bool ceil_mode)
        : base(nameof(LPPool1d))
    {
        this.norm_type = norm_type;
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.ceil_mode = ceil_mode;
    }

    /// <summary>Gets or sets the p of the norm.</summary>
    public double norm_type { get; set; }

    /// <summary>Gets or sets the size of a window.</summary>
    public long kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long? stride { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The norms.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.lp_pool1d(input, norm_type, kernel_size, stride, ceil_mode);
}

/// <summary>Takes the p-norm of each window.</summary>
public sealed class LPPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal LPPool2d(double norm_type, long[] kernel_size, long[]? stride, bool ceil_mode)
        : base(nameof(LPPool2d))
    {
        this.norm_type = norm_type;
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.ceil_mode = ceil_mode;
    }

    /// <summary>Gets or sets the p of the norm.</summary>
    public double norm_type { get; set; }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The norms.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.lp_pool2d(input, norm_type, kernel_size, stride, ceil_mode);
}
