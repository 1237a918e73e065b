using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>What a pooling says when its arguments do not fit.</summary>
internal static class PoolErrorRows
{
    public static IEnumerable<Row> All =>
    [
        Row("rank").Fails<ArgumentException>(
            () => max_pool2d(zeros(3, 3), 2),
            "[max_pool2d] expected an input (B, C, H, W) or (C, H, W), got shape (3, 3)"),
        Row("window").Fails<ArgumentException>(
            () => max_pool2d(zeros(1, 1, 3, 3), 4),
            "[max_pool2d] expected a window that fits, got kernel (4, 4), stride (4, 4), padding (0, 0), dilation " +
            "(1, 1) for input (1, 1, 3, 3); the output would have no element"),
        Row("padding").Fails<ArgumentException>(
            () => avg_pool1d(zeros(1, 1, 9), 3, null, 2),
            "[avg_pool1d] expected a padding of at most half the kernel, got padding (2) for kernel (3) and input " +
            "(1, 1, 9)"),
        Row("empty").Fails<ArgumentException>(
            () => avg_pool2d(zeros(1, 0, 3, 3), 2),
            "[avg_pool2d] expected non-empty channels and sizes, got shape (1, 0, 3, 3); only the batch may be empty"),
        Row("kernel").Fails<ArgumentException>(
            () => max_pool1d(zeros(1, 1, 9), 0), "[max_pool1d] expected a kernel size of 1 number >= 1, got (0)"),
        Row("divisor").Fails<ArgumentException>(
            () => avg_pool2d(zeros(1, 1, 4, 4), 2, divisor_override: 0),
            "[avg_pool2d] expected a divisor other than 0, for input (1, 1, 4, 4)"),
        Row("integers").Fails<InvalidOperationException>(
            () => avg_pool1d(zeros(1, 1, 4, dtype: ScalarType.Int64), 2),
            "[avg_pool1d] expected floating-point numbers, got int64 of shape (1, 1, 4); convert: " +
            "x.to(ScalarType.Float32)"),
        Row("unpool-shape").Fails<ArgumentException>(
            () => max_unpool1d(zeros(1, 1, 4), zeros(1, 1, 3, dtype: ScalarType.Int64), 2),
            "[max_unpool1d] expected floating-point numbers and an int64 index for each of them, got float32 " +
            "(1, 1, 4) and int64 (1, 1, 3)"),
        Row("unpool-index").Fails<ArgumentOutOfRangeException>(
            () => max_unpool1d(zeros(1, 1, 2), full([1, 1, 2], 9L, dtype: ScalarType.Int64), 2),
            "[max_unpool1d] expected indices from 0 to 3 for an output of (1, 1, 4), got 9 in indices (1, 1, 2); " +
            "output_size? (Parameter 'indices')"),
        Row("unpool-size").Fails<ArgumentException>(
            () => max_unpool1d(zeros(1, 1, 2), zeros(1, 1, 2, dtype: ScalarType.Int64), 2, output_size: [9]),
            "[max_unpool1d] expected an output size less than a stride from (4) for input (1, 1, 2), got (9); " +
            "stride (2)"),
        Row("fractional").Fails<ArgumentException>(
            () => fractional_max_pool2d(zeros(1, 1, 4, 4), 3, 3),
            "[fractional_max_pool2d] expected windows that fit, output + kernel - 1 <= input, got output (3, 3), " +
            "kernel (3, 3) for input (1, 1, 4, 4)"),
        Row("fractional-both").Fails<ArgumentException>(
            () => fractional_max_pool2d(zeros(1, 1, 4, 4), 3),
            "[fractional_max_pool2d] expected either an output_size or an output_ratio, got none for input " +
            "(1, 1, 4, 4)"),
    ];

    /// <summary>A row that also computes something, so that its name stands for a pooling that works.</summary>
    private static Row Row(string name) => new($"errors/{name}", t => avg_pool1d(t[0], 2))
    {
        Inputs = () => [ones(1, 2, 4, dtype: ScalarType.Float64)],
    };
}
