using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Takes the means of so many windows that the output has a given size.</summary>
public sealed class AdaptiveAvgPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveAvgPool1d(long output_size)
        : base(nameof(AdaptiveAvgPool1d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_avg_pool1d(input, output_size);
}

/// <summary>Takes the means of so many windows that the output has a given size.</summary>
public sealed class AdaptiveAvgPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveAvgPool2d(long[] output_size)
        : base(nameof(AdaptiveAvgPool2d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long[] output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_avg_pool2d(input, output_size);
}

/// <summary>Takes the means of so many windows that the output has a given size.</summary>
public sealed class AdaptiveAvgPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveAvgPool3d(long[] output_size)
        : base(nameof(AdaptiveAvgPool3d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long[] output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_avg_pool3d(input, output_size);
}

/// <summary>Takes the largest elements of so many windows that the output has a given size.</summary>
public sealed class AdaptiveMaxPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveMaxPool1d(long output_size)
        : base(nameof(AdaptiveMaxPool1d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_max_pool1d(input, output_size);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, T) or (C, T).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.adaptive_max_pool1d_with_indices(input, output_size);
}

/// <summary>Takes the largest elements of so many windows that the output has a given size.</summary>
public sealed class AdaptiveMaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveMaxPool2d(long[] output_size)
        : base(nameof(AdaptiveMaxPool2d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long[] output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_max_pool2d(input, output_size);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, H, W) or (C, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public (Tensor output, Tensor indices) forward_with_indices(Tensor input) =>
        nn.functional.adaptive_max_pool2d_with_indices(input, output_size);
}

/// <summary>Takes the largest elements of so many windows that the output has a given size.</summary>
public sealed class AdaptiveMaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveMaxPool3d(long[] output_size)
        : base(nameof(AdaptiveMaxPool3d))
    {
        this.output_size = output_size;
    }

    /// <summary>Gets or sets the size of the output.</summary>
    public long[] output_size { get; set; }

    /// <summary>Pools.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or no window does.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.adaptive_max_pool3d(input, output_size);

    /// <summary>Pools and says where the largest elements were.</summary>
    /// <param name="input">(B, C, D, H, W) or (C, D, H, W).</param>
    /// <returns>The largest elements, and their places in the flattened channel (int64).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public (Tensor output, Tensor indices) forward_with_indices(Tensor input) =>
        nn.functional.adaptive_max_pool3d_with_indices(input, output_size);
}
