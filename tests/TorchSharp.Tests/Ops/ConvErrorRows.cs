using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>What a convolution says when its operands do not fit: always all shapes.</summary>
internal static class ConvErrorRows
{
    public static IEnumerable<Row> All =>
    [
        Row("channels").Fails<ArgumentException>(
            () => conv2d(zeros(1, 5, 8, 8), zeros(8, 3, 3, 3), zeros(8)),
            "[conv2d] expected an input of 3 channels, got 5; input (1, 5, 8, 8), weight (8, 3, 3, 3), bias (8), " +
            "groups 1; the weight is (out, in / groups, kernel)"),
        Row("kernel").Fails<ArgumentException>(
            () => conv2d(zeros(1, 3, 2, 8), zeros(8, 3, 3, 3)),
            "[conv2d] expected a kernel that fits, got one of (3, 3) with dilation (1, 1) for a padded input of " +
            "(2, 8); input (1, 3, 2, 8), weight (8, 3, 3, 3), bias none; add padding, or use a smaller kernel"),
        Row("groups").Fails<ArgumentException>(
            () => conv1d(zeros(1, 4, 8), zeros(6, 2, 3), groups: 4),
            "[conv1d] expected groups that divide both channel numbers, got groups 4 for 4 input channels and 6 " +
            "output channels; input (1, 4, 8), weight (6, 2, 3), bias none"),
        Row("no-groups").Fails<ArgumentException>(
            () => conv1d(zeros(1, 4, 8), zeros(6, 4, 3), groups: 0), "[conv1d] expected groups that divide..."),
        Row("rank").Fails<ArgumentException>(
            () => conv2d(zeros(8, 8), zeros(8, 3, 3, 3)),
            "[conv2d] expected an input (B, C, H, W) or (C, H, W) and a weight of 4 dimensions, got input (8, 8), " +
            "weight (8, 3, 3, 3), bias none, groups 1; unsqueeze(0) adds a batch dimension"),
        Row("bias").Fails<ArgumentException>(
            () => conv2d(zeros(1, 3, 8, 8), zeros(8, 3, 3, 3), zeros(3)),
            "[conv2d] expected a bias of (8), one for each output channel, got input (1, 3, 8, 8), weight " +
            "(8, 3, 3, 3), bias (3)"),
        Row("types").Fails<InvalidOperationException>(
            () => conv2d(zeros(1, 3, 8, 8), zeros(8, 3, 3, 3, dtype: ScalarType.Float64)),
            "[conv2d] expected one floating-point type, got float32, float64, no bias; input (1, 3, 8, 8), weight " +
            "(8, 3, 3, 3), bias none; convert: x.to(ScalarType.Float32)"),
        Row("stride").Fails<ArgumentException>(
            () => conv2d(zeros(1, 3, 8, 8), zeros(8, 3, 3, 3), strides: [0, 1]),
            "[conv2d] expected a stride of 2 numbers >= 1, got (0, 1)"),
        Row("padding").Fails<ArgumentException>(
            () => conv2d(zeros(1, 3, 8, 8), zeros(8, 3, 3, 3), padding: [1, 1, 1]),
            "[conv2d] expected a padding of 2 numbers >= 0, got (1, 1, 1)"),
        Row("same-stride").Fails<ArgumentException>(
            () => conv1d_padding(zeros(1, 3, 8), zeros(8, 3, 3), stride: 2, padding: global::TorchSharp.Padding.Same),
            "[conv1d] expected stride 1 with Padding.Same, got (2)"),
        Row("transposed-channels").Fails<ArgumentException>(
            () => conv_transpose2d(zeros(1, 5, 8, 8), zeros(3, 8, 3, 3)),
            "[conv_transpose2d] expected an input of 3 channels, got 5; input (1, 5, 8, 8), weight (3, 8, 3, 3), " +
            "bias none, groups 1; the weight is (in, out / groups, kernel)"),
        Row("output-padding").Fails<ArgumentException>(
            () => conv_transpose1d(zeros(1, 3, 8), zeros(3, 8, 3), stride: 2, output_padding: 2),
            "[conv_transpose1d] expected an output_padding below the stride or the dilation, got (2) for stride (2), " +
            "dilation (1); input (1, 3, 8), weight (3, 8, 3), bias none"),
        Row("nothing-left").Fails<ArgumentException>(
            () => conv_transpose1d(zeros(1, 3, 1), zeros(3, 8, 3), padding: 2),
            "[conv_transpose1d] expected an output of at least one element, got size -1; input (1, 3, 1), weight " +
            "(3, 8, 3), bias none, padding (2); use less padding"),
    ];

    /// <summary>A row that also computes something, so that its name stands for a convolution that works.</summary>
    private static Row Row(string name) => new($"errors/{name}", t => conv1d(t[0], t[1]))
    {
        Inputs = () => [ones(1, 2, 4, dtype: ScalarType.Float64), ones(1, 2, 2, dtype: ScalarType.Float64)],
    };
}
