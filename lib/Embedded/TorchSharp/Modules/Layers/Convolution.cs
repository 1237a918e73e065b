using TorchSharp.Ops;
using TorchSharp.Storage;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the base of layers that slide kernels over their input.</summary>
/// <remarks>
/// The first values are uniform within ±1 / sqrt(fan), fan = the second size of the weight times the size of a kernel,
/// drawn in PyTorch's order: weight, then bias.
/// </remarks>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    /// <summary>The constants; null for none.</summary>
    [ComponentName(Name = nameof(bias))]
    protected Parameter? _bias;

    /// <summary>The kernels.</summary>
    [ComponentName(Name = nameof(weight))]
    protected Parameter _weight = null!;

    /// <summary>The padding as functional.pad takes it: last dimension first, each size twice.</summary>
    protected long[] _reversed_padding_repeated_twice = [];

    /// <summary>Makes the parameters of a layer.</summary>
    /// <param name="name">What GetName gives.</param>
    /// <param name="in_channels">The channels of the input.</param>
    /// <param name="out_channels">The channels of the output.</param>
    /// <param name="kernel_size">The sizes of a kernel.</param>
    /// <param name="stride">The steps of the kernel.</param>
    /// <param name="padding">What is put around the input; null when a word says it.</param>
    /// <param name="padding_type">The word; null when numbers say it.</param>
    /// <param name="dilation">The distances of the kernel's elements.</param>
    /// <param name="transposed">Whether the kernels work backwards.</param>
    /// <param name="output_padding">What is added behind the output of a transposed layer.</param>
    /// <param name="groups">The number of groups of channels that do not see each other.</param>
    /// <param name="bias">Whether there are constants.</param>
    /// <param name="padding_mode">What is put around the input.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="dtype">The element type; null for the default one.</param>
    /// <exception cref="ArgumentException">The channels are not divided by the groups, or a size is not positive.
    /// </exception>
    protected Convolution(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding,
        Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias,
        PaddingModes padding_mode, Device? device = null, ScalarType? dtype = null)
        : base(name)
    {
        Creation.CheckDevice(device);
        Check(name, in_channels, out_channels, groups, kernel_size);
        ConvWindow.Each(name, "a stride", stride, kernel_size.Length, 1, 1);
        ConvWindow.Each(name, "a dilation", dilation, kernel_size.Length, 1, 1);
        (this.in_channels, this.out_channels, this.groups) = (in_channels, out_channels, groups);
        (this.kernel_size, this.stride, this.dilation) = (kernel_size, stride, dilation);
        (this.transposed, this.output_padding, this.padding_mode) = (transposed, output_padding, padding_mode);
        if (padding_type is { } word)
            SetPadding(word);
        else
            SetPadding(padding ?? new long[kernel_size.Length]);
        long[] sizes = transposed
            ? [in_channels, out_channels / groups, .. kernel_size]
            : [out_channels, in_channels / groups, .. kernel_size];
        weight = Fresh.Parameter(dtype, sizes);
        if (bias)
            this.bias = Fresh.Parameter(dtype, out_channels);
        reset_parameters();
    }

    /// <summary>Gets the channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>Gets the channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>Gets or sets the sizes of a kernel.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Gets or sets the steps of the kernel.</summary>
    public long[] stride { get; set; }

    /// <summary>Gets what is put around the input; null when a word says it.</summary>
    public long[]? padding { get; private set; }

    /// <summary>Gets the word for the padding; null when numbers say it.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>Gets or sets the distances of the kernel's elements.</summary>
    public long[] dilation { get; set; }

    /// <summary>Gets whether the kernels work backwards.</summary>
    public bool transposed { get; }

    /// <summary>Gets or sets what is added behind the output of a transposed layer.</summary>
    public long[] output_padding { get; set; }

    /// <summary>Gets or sets the number of groups of channels that do not see each other.</summary>
    public long groups { get; set; }

    /// <summary>Gets or sets what is put around the input.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>Gets or sets the constants, (out_channels); null for none.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), _bias = value);
    }

    /// <summary>Gets or sets the kernels: (out, in / groups, sizes), transposed (in, out / groups, sizes).</summary>
    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    /// <summary>Draws the parameters anew.</summary>
    public void reset_parameters()
    {
        nn.init.kaiming_uniform_(_weight, a: Math.Sqrt(5));
        if (_bias is null)
            return;
        var (fan, _) = nn.init.CalculateFanInAndFanOut(_weight);
        var bound = fan > 0 ? 1 / Math.Sqrt(fan) : 0;
        nn.init.uniform_(_bias, -bound, bound);
    }

    /// <summary>Changes the padding to numbers.</summary>
    /// <param name="padding">What is put around the input, a number for each dimension.</param>
    /// <exception cref="ArgumentException">There are not as many numbers as dimensions.</exception>
    public void SetPadding(long[] padding)
    {
        this.padding = ConvWindow.Each(GetName(), "a padding", padding, kernel_size.Length, 0, 0);
        padding_type = null;
        _reversed_padding_repeated_twice = [.. padding.Reverse().SelectMany(p => new[] { p, p })];
    }

    /// <summary>Changes the padding to a word.</summary>
    /// <param name="padding">None, or what makes the output as large as the input.</param>
    /// <exception cref="ArgumentException">The same size is asked for with steps other than 1.</exception>
    public void SetPadding(Padding padding)
    {
        if (padding == Padding.Same && stride.Any(s => s != 1))
            throw new ArgumentException(
                $"[{GetName()}] expected stride 1 with Padding.Same, got {new Shape(stride)}; padding needs numbers");
        this.padding = null;
        padding_type = padding;
        _reversed_padding_repeated_twice = [.. Enumerable.Range(0, kernel_size.Length).Reverse().SelectMany(d =>
        {
            var total = padding == Padding.Same ? dilation[d] * (kernel_size[d] - 1) : 0;
            return new[] { total / 2, total - (total / 2) };
        })];
    }

    /// <summary>Gets whether an input has the channels and one of the two numbers of dimensions of this
    /// layer.</summary>
    /// <param name="input">What goes in.</param>
    /// <param name="dimensions">The number of dimensions that the kernel slides over.</param>
    /// <returns>True for (B, C, sizes) and (C, sizes).</returns>
    protected bool ValidateShape(Tensor input, long dimensions) =>
        (input.Rank == dimensions + 2 && input.Sizes[1] == in_channels)
        || (input.Rank == dimensions + 1 && input.Sizes[0] == in_channels);

    /// <summary>Slides the kernels over the input.</summary>
    private protected Tensor Slide(string op, Tensor input)
    {
        if (!ValidateShape(input, kernel_size.Length))
            throw new ArgumentException(
                $"[{GetName()}] expected an input of {in_channels} channels and {kernel_size.Length + 2} dimensions " +
                $"(or {kernel_size.Length + 1} without a batch), got shape {input.Sizes}; the weight is " +
                $"{_weight.Sizes}, groups {groups}");
        var around = padding_mode is not (PaddingModes.Zeros or PaddingModes.Constant)
            && _reversed_padding_repeated_twice.Any(p => p != 0);
        if (!around)
            return Ops.Convolution.Forward(
                op, input, _weight, _bias,
                new(stride, padding, dilation, groups) { IsSame = padding_type == Padding.Same });
        var padded = Pads.Around(input, _reversed_padding_repeated_twice, padding_mode, 0);
        return Ops.Convolution.Forward(op, padded, _weight, _bias, new(stride, null, dilation, groups));
    }

    private static void Check(string name, long inChannels, long outChannels, long groups, long[] kernel)
    {
        ConvWindow.Each(name, "a kernel", kernel, kernel.Length, 1, 1);
        if (inChannels <= 0 || outChannels <= 0 || groups <= 0)
            throw new ArgumentException(
                $"[{name}] expected positive channels and groups, got {inChannels} in, {outChannels} out, {groups} " +
                "groups");
        if (inChannels % groups != 0 || outChannels % groups != 0)
            throw new ArgumentException(
                $"[{name}] expected groups that divide both channel numbers, got {inChannels} in, {outChannels} out, " +
                $"{groups} groups");
    }
}
