using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the base of layers that spread each element of their input with kernels.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    /// <summary>Makes the parameters of a layer.</summary>
    /// <param name="name">What GetName gives.</param>
    /// <param name="in_channels">The channels of the input.</param>
    /// <param name="out_channels">The channels of the output.</param>
    /// <param name="kernel_size">The sizes of a kernel.</param>
    /// <param name="stride">The steps of the kernel.</param>
    /// <param name="padding">What is cut off on both sides.</param>
    /// <param name="padding_type">Null: only numbers are possible.</param>
    /// <param name="dilation">The distances of the kernel's elements.</param>
    /// <param name="transposed">True.</param>
    /// <param name="output_padding">What is added behind.</param>
    /// <param name="groups">The number of groups of channels that do not see each other.</param>
    /// <param name="bias">Whether there are constants.</param>
    /// <param name="padding_mode">Zeros, the only one.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="dtype">The element type; null for the default one.</param>
    /// <exception cref="ArgumentException">The padding mode is not zeros, or the sizes do not fit.</exception>
    protected ConvolutionTranspose(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding,
        Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias,
        PaddingModes padding_mode, Device? device = null, ScalarType? dtype = null)
        : base(
            name, in_channels, out_channels, kernel_size, stride, padding, padding_type, dilation, transposed,
            output_padding, groups, bias, padding_mode, device, dtype)
    {
        if (padding_mode != PaddingModes.Zeros)
            throw new ArgumentException(
                $"[{name}] expected padding_mode Zeros, the only one there is, got {padding_mode}");
    }

    /// <summary>Spreads the elements; the output has its usual size.</summary>
    /// <param name="input">(B, in_channels, sizes) or (in_channels, sizes).</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>Spreads the elements.</summary>
    /// <param name="input">(B, in_channels, sizes) or (in_channels, sizes).</param>
    /// <param name="output_size">The sizes that shall come out, with or without batch and channels; null for the usual
    /// ones.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit, or no output padding gives these sizes.</exception>
    public abstract Tensor forward(Tensor input, long[]? output_size);

    /// <summary>Finds the output padding that gives wanted sizes.</summary>
    /// <param name="input">What goes in.</param>
    /// <param name="output_size">The wanted sizes; null for the layer's own output padding.</param>
    /// <param name="kernel_size">The sizes of a kernel.</param>
    /// <param name="stride">The steps of the kernel.</param>
    /// <param name="padding">What is cut off on both sides.</param>
    /// <param name="dilation">The distances of the kernel's elements.</param>
    /// <param name="num_spatial_dims">The number of dimensions that the kernel slides over.</param>
    /// <returns>The output padding.</returns>
    /// <exception cref="ArgumentException">A size is out of reach.</exception>
    protected long[] _output_padding(
        Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation,
        long num_spatial_dims)
    {
        if (output_size is null)
            return output_padding;
        var rank = (int)num_spatial_dims;
        var wanted = output_size.Length == input.Rank ? output_size[^rank..] : output_size;
        var places = input.Sizes.Sizes[^rank..].ToArray();
        long[] least = [.. Enumerable.Range(0, rank).Select(d =>
            ((places[d] - 1) * stride[d]) - (2 * padding[d]) + (dilation[d] * (kernel_size[d] - 1)) + 1)];
        if (wanted.Length != rank || wanted.Where((size, d) => size < least[d] || size >= least[d] + stride[d]).Any())
            throw new ArgumentException(
                $"[{GetName()}] expected an output size from {new Shape(least)} to " +
                $"{new Shape([.. least.Select((size, d) => size + stride[d] - 1)])} for an input of " +
                $"{input.Sizes}, got {new Shape(output_size)}");
        return [.. wanted.Select((size, d) => size - least[d])];
    }

    /// <summary>Sends the elements backwards through the kernels.</summary>
    private protected Tensor Spread(string op, Tensor input, long[]? outputSize)
    {
        if (!ValidateShape(input, kernel_size.Length))
            throw new ArgumentException(
                $"[{GetName()}] expected an input of {in_channels} channels and {kernel_size.Length + 2} dimensions " +
                $"(or {kernel_size.Length + 1} without a batch), got shape {input.Sizes}; the weight is " +
                $"{_weight.Sizes}, groups {groups}");
        var extra = _output_padding(
            input, outputSize, kernel_size, stride, padding!, dilation, kernel_size.Length);
        return Ops.Convolution.Transposed(
            op, input, _weight, _bias, new(stride, padding, dilation, groups), extra);
    }
}
