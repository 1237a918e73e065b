using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes the mean of each window.</summary>
public sealed class AvgPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad)
        : base(nameof(AvgPool1d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.ceil_mode = ceil_mode;
        this.count_include_pad = count_include_pad;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long? padding { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Gets or sets whether added zeros count in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
}

/// <summary>Takes the mean of each window.</summary>
public sealed class AvgPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool2d(
        long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad,
        long? divisor_override)
        : base(nameof(AvgPool2d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.ceil_mode = ceil_mode;
        this.count_include_pad = count_include_pad;
        this.divisor_override = divisor_override;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Gets or sets whether added zeros count in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>Gets or sets what every sum is divided by; null for the size of the window.</summary>
    public long? divisor_override { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool2d(
            input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}

/// <summary>Takes the mean of each window.</summary>
public sealed class AvgPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool3d(
        long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad,
        long? divisor_override)
        : base(nameof(AvgPool3d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.ceil_mode = ceil_mode;
        this.count_include_pad = count_include_pad;
        this.divisor_override = divisor_override;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Gets or sets whether added zeros count in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>Gets or sets what every sum is divided by; null for the size of the window.</summary>
    public long? divisor_override { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool3d(
            input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}
