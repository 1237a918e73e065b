using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Convolutions against PyTorch: strides, padding, dilation, groups, odd shapes; first values of layers.
/// </summary>
internal sealed class ConvRows : IRows
{
    public string Area => "conv";

    public IEnumerable<Row> Rows =>
    [
        .. Forward("conv1d", 1), .. Forward("conv2d", 2), .. Forward("conv3d", 3), .. Odd(),
        .. Transposed("conv_transpose1d", 1), .. Transposed("conv_transpose2d", 2),
        .. Transposed("conv_transpose3d", 3), .. ConvErrorRows.All,
    ];

    private static IEnumerable<Row> Forward(string op, int rank)
    {
        Row Of(string label, long stride = 1, long padding = 0, long dilation = 1, long groups = 1) => new(
            $"{op}/{label}", t => Conv(rank, t, stride, padding, dilation, groups));
        Row Same(string label, long dilation) => new($"{op}/same-{label}", t => ConvSame(rank, t, dilation));
        return
        [
            Of("plain").Empty(() => Empty(rank), [0, 3, .. Enumerable.Repeat(3L, rank)]), Of("no-bias"),
            Of("unbatched"), Of("stride2", 2), Of("padding1", 1, 1), Of("dilation2", 1, 2, 2), Of("all", 2, 2, 2),
            Of("groups2", 1, 1, 1, 2), Of("depthwise", 1, 1, 1, 4), Of("depthwise-stride2", 2, 0, 1, 4), Of("1x1"),
            Of("1x1-stride3", 3), Same("odd", 1), Same("even", 1), Same("dilated", 3),
        ];
    }

    private static IEnumerable<Row> Odd()
    {
        Row Of(string label, long[] strides, long[] padding, long[] dilation) => new(
            $"conv2d/{label}", t => functional.conv2d(t[0], t[1], null, strides, padding, dilation));
        return
        [
            Of("stride-over-kernel", [4, 4], [0, 0], [1, 1]), Of("width1", [1, 1], [1, 0], [1, 1]),
            Of("whole", [1, 1], [0, 0], [1, 1]), Of("one-place", [1], [0], [1]),
            Of("non-square", [1, 2], [2, 1], [1, 2]), Of("wide", [1, 1], [1, 3], [1, 1]),
            Of("padding-over-kernel", [1, 1], [3, 3], [1, 1]),
        ];
    }

    private static IEnumerable<Row> Transposed(string op, int rank)
    {
        Row Of(string label, long stride = 1, long padding = 0, long extra = 0, long dilation = 1, long groups = 1) =>
            new($"{op}/{label}", t => Spread(rank, t, stride, padding, extra, dilation, groups));
        return
        [
            Of("plain"), Of("no-bias"), Of("unbatched"), Of("stride2", 2), Of("stride3-padding1", 3, 1),
            Of("dilation2", dilation: 2), Of("output_padding", 2, 1, 1), Of("all", 2, 1, 1, 2),
            Of("groups2", 2, groups: 2),
        ];
    }

    private static Tensor Conv(int rank, Tensor[] t, long stride, long padding, long dilation, long groups)
    {
        var bias = t.Length > 2 ? t[2] : null;
        return rank switch
        {
            1 => functional.conv1d(t[0], t[1], bias, stride, padding, dilation, groups),
            2 => functional.conv2d(
                t[0], t[1], bias, [stride, stride], [padding, padding], [dilation, dilation], groups),
            _ => functional.conv3d(
                t[0], t[1], bias, [stride, stride, stride], [padding, padding, padding],
                [dilation, dilation, dilation], groups),
        };
    }

    private static Tensor ConvSame(int rank, Tensor[] t, long dilation) => rank switch
    {
        1 => functional.conv1d_padding(t[0], t[1], t[2], null, Padding.Same, dilation),
        2 => functional.conv2d_padding(t[0], t[1], t[2], null, Padding.Same, [dilation, dilation]),
        _ => functional.conv3d_padding(t[0], t[1], t[2], null, Padding.Same, [dilation, dilation, dilation]),
    };

    private static Tensor Spread(
        int rank, Tensor[] t, long stride, long padding, long extra, long dilation, long groups)
    {
        var bias = t.Length > 2 ? t[2] : null;
        return rank switch
        {
            1 => functional.conv_transpose1d(t[0], t[1], bias, stride, padding, extra, dilation, groups),
            2 => functional.conv_transpose2d(
                t[0], t[1], bias, [stride, stride], [padding, padding], [extra, extra], [dilation, dilation], groups),
            _ => functional.conv_transpose3d(
                t[0], t[1], bias, [stride, stride, stride], [padding, padding, padding], [extra, extra, extra],
                [dilation, dilation, dilation], groups),
        };
    }

    private static Tensor[] Empty(int rank) =>
    [
        zeros([0, 2, .. Enumerable.Repeat(5L, rank)]), zeros([3, 2, .. Enumerable.Repeat(3L, rank)]), zeros(3),
    ];
}
