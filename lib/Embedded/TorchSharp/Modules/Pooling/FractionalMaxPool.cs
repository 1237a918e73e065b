using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes the largest element of windows at random distances.</summary>
/// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
public sealed class FractionalMaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal FractionalMaxPool2d(long[] kernel_size, long[]? output_size, double[]? output_ratio)
        : base(nameof(FractionalMaxPool2d))
    {
        this.kernel_size = kernel_size;
        this.output_size = output_size;
        this.output_ratio = output_ratio;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the sizes of the output; null when ratios say them.</summary>
    public long[]? output_size { get; set; }

    /// <summary>Gets or sets the ratios of the output to the input; null when sizes say them.</summary>
    public double[]? output_ratio { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.fractional_max_pool2d(input, kernel_size, output_size, output_ratio);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio);
}

/// <summary>Takes the largest element of windows at random distances.</summary>
/// <remarks><b>Source</b> Fractional Max-Pooling, arXiv:1412.6071.</remarks>
public sealed class FractionalMaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal FractionalMaxPool3d(long[] kernel_size, long[]? output_size, double[]? output_ratio)
        : base(nameof(FractionalMaxPool3d))
    {
        this.kernel_size = kernel_size;
        this.output_size = output_size;
        this.output_ratio = output_ratio;
    }

    /// <summary>Gets or sets the size of a window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the sizes of the output; null when ratios say them.</summary>
    public long[]? output_size { get; set; }

    /// <summary>Gets or sets the ratios of the output to the input; null when sizes say them.</summary>
    public double[]? output_ratio { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.fractional_max_pool3d(input, kernel_size, output_size, output_ratio);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio);
}
