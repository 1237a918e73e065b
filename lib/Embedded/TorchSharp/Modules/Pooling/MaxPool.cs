using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes the largest element of each window.</summary>
public sealed class MaxPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode)
        : base(nameof(MaxPool1d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.dilation = dilation;
        this.ceil_mode = ceil_mode;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long? padding { get; set; }

    /// <summary>Gets or sets the distance of the elements of a window; null for 1.</summary>
    public long? dilation { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}

/// <summary>Takes the largest element of each window.</summary>
public sealed class MaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool2d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
        : base(nameof(MaxPool2d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.dilation = dilation;
        this.ceil_mode = ceil_mode;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Gets or sets the distance of the elements of a window; null for 1.</summary>
    public long[]? dilation { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.max_pool2d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}

/// <summary>Takes the largest element of each window.</summary>
public sealed class MaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool3d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
        : base(nameof(MaxPool3d))
    {
        this.kernel_size = kernel_size;
        this.stride = stride;
        this.padding = padding;
        this.dilation = dilation;
        this.ceil_mode = ceil_mode;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the distance of the windows; null for their size.</summary>
    public long[]? stride { get; set; }

    /// <summary>Gets or sets what is added on both sides; null for none.</summary>
    public long[]? padding { get; set; }

    /// <summary>Gets or sets the distance of the elements of a window; null for 1.</summary>
    public long[]? dilation { get; set; }

    /// <summary>Gets or sets whether a last window may hang over the end.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.max_pool3d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}
