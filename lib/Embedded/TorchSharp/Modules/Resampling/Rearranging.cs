using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Moves groups of channels to places: r r channels become a square of r times r elements.</summary>
/// <remarks><b>Source</b> Efficient Sub-Pixel Convolutional Neural Network, arXiv:1609.05158.</remarks>
public sealed class PixelShuffle : ParameterLessModule<Tensor, Tensor>
{
    internal PixelShuffle(long upscale_factor)
        : base(nameof(PixelShuffle))
    {
        this.upscale_factor = upscale_factor;
    }

    /// <summary>Gets or sets the r.</summary>
    public long upscale_factor { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="input">(..., C r r, H, W).</param>
    /// <returns>(..., C, H r, W r).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.pixel_shuffle(input, upscale_factor);
}

/// <summary>Moves squares of r times r elements to r r channels.</summary>
public sealed class PixelUnshuffle : ParameterLessModule<Tensor, Tensor>
{
    internal PixelUnshuffle(long downscale_factor)
        : base(nameof(PixelUnshuffle))
    {
        this.downscale_factor = downscale_factor;
    }

    /// <summary>Gets or sets the r.</summary>
    public long downscale_factor { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="input">(..., C, H r, W r).</param>
    /// <returns>(..., C r r, H, W).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.pixel_unshuffle(input, downscale_factor);
}

/// <summary>Deals the channels of each group out to all groups.</summary>
/// <remarks><b>Source</b> ShuffleNet, arXiv:1707.01083.</remarks>
public sealed class ChannelShuffle : ParameterLessModule<Tensor, Tensor>
{
    internal ChannelShuffle(long groups)
        : base(nameof(ChannelShuffle))
    {
        this.groups = groups;
    }

    /// <summary>Gets or sets the number of groups.</summary>
    public long groups { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">(B, C, ...).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor tensor) =>
        tensor.channel_shuffle(groups);

    /// <summary>Gets the name of the layer.</summary>
    /// <returns>The name.</returns>
    public override string GetName() => nameof(ChannelShuffle);
}

/// <summary>Splits one dimension into several.</summary>
public sealed class Unflatten : ParameterLessModule<Tensor, Tensor>
{
    internal Unflatten(long dim, long[] unflattened_size)
        : base(nameof(Unflatten))
    {
        this.dim = dim;
        this.unflattened_size = unflattened_size;
    }

    /// <summary>Gets or sets the dimension to split.</summary>
    public long dim { get; set; }

    /// <summary>Gets or sets the sizes of its parts; one may be -1.</summary>
    public long[] unflattened_size { get; set; }

    /// <summary>Computes the output.</summary>
    /// <param name="tensor">A tensor with this dimension.</param>
    /// <returns>The same numbers in more dimensions.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor tensor) =>
        tensor.unflatten(dim, unflattened_size);
}
