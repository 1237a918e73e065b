using TorchSharp.Kernels.Conv;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Checks the operands of a convolution and finds all its sizes.</summary>
internal static class ConvChecks
{
    private static readonly string[] Letters = ["T", "H, W", "D, H, W"];

    public static (ConvShape Shape, bool Batched) Forward(
        string op, Tensor x, Tensor weight, Tensor? bias, ConvWindow window)
    {
        var rank = Rank(op);
        var batched = Operands(op, rank, x, weight, bias, window);
        var channels = x.Sizes[batched ? 1 : 0];
        var (outChannels, groups) = (weight.Sizes[0], window.Groups);
        Channels(op, channels, groups, x, weight, bias);
        var places = x.Sizes.Sizes[^rank..].ToArray();
        var kernel = weight.Sizes.Sizes[^rank..].ToArray();
        var stride = ConvWindow.Each(op, "a stride", window.Stride, rank, 1, 1);
        var dilation = ConvWindow.Each(op, "a dilation", window.Dilation, rank, 1, 1);
        var (before, after) = Around(op, rank, window, kernel, stride, dilation);
        var output = new long[rank];
        for (var d = 0; d < rank; d++)
        {
            var padded = checked(places[d] + before[d] + after[d]);
            var reach = checked(((kernel[d] - 1) * dilation[d]) + 1);
            if (reach > padded || kernel[d] < 1)
                throw TooLarge(op, kernel, dilation, [.. places.Select((p, i) => p + before[i] + after[i])],
                    All(x, weight, bias));
            output[d] = ((padded - reach) / stride[d]) + 1;
        }
        var shape = Make(batched ? x.Sizes[0] : 1, channels, outChannels, groups) with
        {
            In = Extent.Last(places, 1),
            Out = Extent.Last(output, 1),
            Kernel = Extent.Last(kernel, 1),
            Stride = Extent.Last(stride, 1),
            Padding = Extent.Last(before, 0),
            Dilation = Extent.Last(dilation, 1),
        };
        return (shape, batched);
    }

    /// <summary>The sizes of the convolution whose gradient the transposed one is: its output is what goes in.
    /// </summary>
    public static (ConvShape Shape, bool Batched) Transposed(
        string op, Tensor x, Tensor weight, Tensor? bias, ConvWindow window, ReadOnlySpan<long> outputPadding)
    {
        var rank = Rank(op);
        var batched = Operands(op, rank, x, weight, bias, window);
        var (channels, groups) = (x.Sizes[batched ? 1 : 0], window.Groups);
        ChannelsBack(op, channels, groups, x, weight, bias);
        var outChannels = checked(weight.Sizes[1] * groups);
        BiasOf(op, outChannels, x, weight, bias);
        var places = x.Sizes.Sizes[^rank..].ToArray();
        var kernel = weight.Sizes.Sizes[^rank..].ToArray();
        var stride = ConvWindow.Each(op, "a stride", window.Stride, rank, 1, 1);
        var padding = ConvWindow.Each(op, "a padding", window.Padding, rank, 0, 0);
        var dilation = ConvWindow.Each(op, "a dilation", window.Dilation, rank, 1, 1);
        var extra = ConvWindow.Each(op, "an output_padding", outputPadding.ToArray(), rank, 0, 0);
        var output = new long[rank];
        for (var d = 0; d < rank; d++)
        {
            if (extra[d] >= stride[d] && extra[d] >= dilation[d])
                throw new ArgumentException(
                    $"[{op}] expected an output_padding below the stride or the dilation, got {new Shape(extra)} for " +
                    $"stride {new Shape(stride)}, dilation {new Shape(dilation)}; {All(x, weight, bias)}");
            output[d] = checked(((places[d] - 1) * stride[d]) - (2 * padding[d])
                + (dilation[d] * (kernel[d] - 1)) + extra[d] + 1);
            if (output[d] < 1 || places[d] < 1)
                throw new ArgumentException(
                    $"[{op}] expected an output of at least one element, got size {output[d]}; " +
                    $"{All(x, weight, bias)}, padding {new Shape(padding)}; use less padding");
        }
        var shape = Make(batched ? x.Sizes[0] : 1, outChannels, channels, groups) with
        {
            In = Extent.Last(output, 1),
            Out = Extent.Last(places, 1),
            Kernel = Extent.Last(kernel, 1),
            Stride = Extent.Last(stride, 1),
            Padding = Extent.Last(padding, 0),
            Dilation = Extent.Last(dilation, 1),
        };
        return (shape, batched);
    }

    // conv2d, conv_transpose2d: the digit is the number of dimensions.
    private static int Rank(string op) => op[op.IndexOfAny(['1', '2', '3'])] - '0';

    private static void Channels(
        string op, long channels, long groups, Tensor x, Tensor weight, Tensor? bias)
    {
        var outChannels = weight.Sizes[0];
        if (groups <= 0 || outChannels % groups != 0 || channels % groups != 0)
            throw new ArgumentException(
                $"[{op}] expected groups that divide both channel numbers, got groups {groups} for {channels} input " +
                $"channels and {outChannels} output channels; {All(x, weight, bias)}");
        if (channels != weight.Sizes[1] * groups)
            throw new ArgumentException(
                $"[{op}] expected an input of {weight.Sizes[1] * groups} channels, got {channels}; " +
                $"{All(x, weight, bias)}, groups {groups}; the weight is (out, in / groups, kernel)");
        BiasOf(op, outChannels, x, weight, bias);
    }

    private static void ChannelsBack(
        string op, long channels, long groups, Tensor x, Tensor weight, Tensor? bias)
    {
        if (groups <= 0 || channels % groups != 0)
            throw new ArgumentException(
                $"[{op}] expected groups that divide the input channels, got groups {groups} for {channels} input " +
                $"channels; {All(x, weight, bias)}");
        if (channels != weight.Sizes[0])
            throw new ArgumentException(
                $"[{op}] expected an input of {weight.Sizes[0]} channels, got {channels}; {All(x, weight, bias)}, " +
                $"groups {groups}; the weight is (in, out / groups, kernel)");
    }

    private static ArgumentException TooLarge(
        string op, long[] kernel, long[] dilation, long[] padded, string all) => new(
        $"[{op}] expected a kernel that fits, got one of {new Shape(kernel)} with dilation {new Shape(dilation)} for " +
        $"a padded input of {new Shape(padded)}; {all}; add padding, or use a smaller kernel");

    private static ConvShape Make(long batch, long channels, long outChannels, long groups) =>
        new(batch, checked((int)channels), checked((int)outChannels), checked((int)groups));

    private static (long[] Before, long[] After) Around(
        string op, int rank, ConvWindow window, long[] kernel, long[] stride, long[] dilation)
    {
        if (!window.IsSame)
        {
            var padding = ConvWindow.Each(op, "a padding", window.Padding, rank, 0, 0);
            return (padding, padding);
        }
        if (stride.Any(s => s != 1))
            throw new ArgumentException($"[{op}] expected stride 1 with Padding.Same, got {new Shape(stride)}");
        long[] total = [.. kernel.Select((k, d) => (k - 1) * dilation[d])];
        return ([.. total.Select(t => t / 2)], [.. total.Select(t => t - (t / 2))]);
    }

    private static bool Operands(string op, int rank, Tensor x, Tensor weight, Tensor? bias, ConvWindow window)
    {
        if (weight.Rank != rank + 2 || (x.Rank != rank + 1 && x.Rank != rank + 2))
            throw new ArgumentException(
                $"[{op}] expected an input (B, C, {Letters[rank - 1]}) or (C, {Letters[rank - 1]}) and a weight of " +
                $"{rank + 2} dimensions, got {All(x, weight, bias)}, groups {window.Groups}; unsqueeze(0) adds a " +
                "batch dimension");
        if (!x.Type.IsFloat() || weight.Type != x.Type || (bias is not null && bias.Type != x.Type))
            throw new InvalidOperationException(
                $"[{op}] expected one floating-point type, got {x.Type.Name()}, {weight.Type.Name()}, " +
                $"{bias?.Type.Name() ?? "no bias"}; {All(x, weight, bias)}; convert: x.to(ScalarType.Float32)");
        return x.Rank == rank + 2;
    }

    private static void BiasOf(string op, long channels, Tensor x, Tensor weight, Tensor? bias)
    {
        if (bias is not null && bias.Sizes != new Shape(channels))
            throw new ArgumentException(
                $"[{op}] expected a bias of ({channels}), one for each output channel, got {All(x, weight, bias)}");
    }

    private static string All(Tensor x, Tensor weight, Tensor? bias) =>
        $"input {x.Sizes}, weight {weight.Sizes}, bias {bias?.Sizes.ToString() ?? "none"}";
}
