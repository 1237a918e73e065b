using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Writes the blocks of an image as columns.</summary>
public sealed class Unfold : ParameterLessModule<Tensor, Tensor>
{
    internal Unfold((long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride)
        : base(nameof(Unfold))
    {
        this.kernel_size = kernel_size;
        this.dilation = dilation;
        this.padding = padding;
        this.stride = stride;
    }

    /// <summary>Gets or sets the size of a block.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>Gets or sets the distance of a block's elements.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>Gets or sets the zeros on all sides.</summary>
    public (long, long) padding { get; set; }

    /// <summary>Gets or sets the distance of the blocks.</summary>
    public (long, long) stride { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">(B, C, H, W) or (C, H, W).</param>
    /// <returns>(B, C KH KW, places) or (C KH KW, places).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor tensor) =>
        nn.functional.unfold(tensor, kernel_size, dilation, padding, stride);
}

/// <summary>Adds columns back up to an image; where blocks overlap, their sums stand.</summary>
public sealed class Fold : ParameterLessModule<Tensor, Tensor>
{
    internal Fold(
        (long, long) output_size, (long, long) kernel_size, (long, long) dilation, (long, long) padding,
        (long, long) stride)
        : base(nameof(Fold))
    {
        this.output_size = output_size;
        this.kernel_size = kernel_size;
        this.dilation = dilation;
        this.padding = padding;
        this.stride = stride;
    }

    /// <summary>Gets or sets the height and width of the image.</summary>
    public (long, long) output_size { get; set; }

    /// <summary>Gets or sets the size of a block.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>Gets or sets the distance of a block's elements.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>Gets or sets the zeros on all sides.</summary>
    public (long, long) padding { get; set; }

    /// <summary>Gets or sets the distance of the blocks.</summary>
    public (long, long) stride { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">(B, C KH KW, places) or (C KH KW, places).</param>
    /// <returns>(B, C, H, W) or (C, H, W).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor tensor) =>
        nn.functional.fold(tensor, output_size, kernel_size, dilation, padding, stride);
}
