using System.Runtime.Intrinsics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Conv;
using TorchSharp.Kernels.MatMul;

namespace DeepLearning.TorchSharp.Tests.Kernels.Conv;

/// <summary>The gradient of 3x3 weights by fewer multiplications: the same numbers.</summary>
public sealed unsafe class WinogradWeightTests
{
    /// <summary>Relative to the largest weight: what float32 leaves of some thousand products.</summary>
    private const double Tolerance = 3e-6;

    /// <summary>Batch, channels, outputs, height, width, padding of both; from one patch to several groups of
    /// images.</summary>
    private static readonly (int B, int C, int O, int H, int W, int Down, int Across)[] Shapes =
    [
        (1, 16, 1, 3, 3, 0, 0), (2, 17, 5, 4, 5, 1, 1), (3, 21, 8, 9, 7, 1, 1), (5, 16, 6, 8, 8, 2, 0),
        (1, 33, 7, 16, 18, 1, 1), (4, 18, 9, 13, 33, 0, 2), (9, 16, 4, 17, 30, 1, 1), (2, 32, 32, 8, 9, 1, 1),
    ];

    public static TheoryData<string> Ways => ["here", "512", "256", "128"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Small_integers_are_exact_in_any_shape(string way)
    {
        var random = new System.Random(21);
        foreach (var s in Shapes.Select(Shape))
        {
            double[] Integers(long count) =>
                [.. Enumerable.Range(0, (int)count).Select(_ => (double)random.Next(-4, 5))];
            var x = Integers(s.Batch * s.InChannels * s.In.Count);
            var dOut = Integers(s.Batch * s.OutChannels * s.Out.Count);
            var wanted = NaiveConvolution.Weights(s, dOut, x);
            var got = Weights(way, s, dOut, x);
            for (var i = 0; i < wanted.Length; i++)
                Assert.True(wanted[i] == got[i], $"{way} {s} at {i}: expected {wanted[i]}, got {got[i]}");
            Assert.Equal(0, got[wanted.Length]);
        }
    }

    [Fact]
    public void The_error_stays_small_and_threads_change_no_digit()
    {
        var s = Shape((4, 32, 32, 10, 9, 1, 1));
        Assert.True(Winograd.IsWorth<float>(s));
        var random = new System.Random(22);
        double[] Numbers(long count) =>
            [.. Enumerable.Range(0, (int)count).Select(_ => (double)(float)((random.NextDouble() * 2) - 1))];
        var x = Numbers(s.Batch * s.InChannels * s.In.Count);
        var dOut = Numbers(s.Batch * s.OutChannels * s.Out.Count);
        var before = Workers.Count;
        try
        {
            Workers.Count = 1;
            var one = Weights("here", s, dOut, x);
            var wanted = NaiveConvolution.Weights(s, dOut, x);
            var worst = wanted.Zip(one, (a, b) => Math.Abs(a - b)).Max() / wanted.Max(Math.Abs);
            Assert.InRange(worst, double.Epsilon, Tolerance);
            foreach (var threads in new[] { 2, 3 })
            {
                Workers.Count = threads;
                Assert.Equal(one, Weights("here", s, dOut, x));
            }
        }
        finally
        {
            Workers.Count = before;
        }
    }

    private static ConvShape Shape((int B, int C, int O, int H, int W, int Down, int Across) size) =>
        new(size.B, size.C, size.O, 1)
        {
            In = new Extent(1, size.H, size.W),
            Out = new Extent(1, size.H + (2 * size.Down) - 2, size.W + (2 * size.Across) - 2),
            Kernel = new Extent(1, 3, 3),
            Stride = Extent.One,
            Padding = new Extent(0, size.Down, size.Across),
            Dilation = Extent.One,
        };

    private static float[] Weights(string way, ConvShape s, double[] dOut, double[] x)
    {
        var dWeight = new float[(s.OutChannels * s.FilterSize) + 1];
        fixed (float* g = Floats(dOut), from = Floats(x), to = dWeight)
        {
            if (way == "here")
                WeightGradient.Run(s, g, from, to);
            else if (way == "512")
                WinogradWeights<float, Vector512<float>, Ops512<float, SingleMulAdd>>.Run(s, g, from, to);
            else if (way == "256")
                WinogradWeights<float, Vector256<float>, Ops256<float, SingleMulAdd>>.Run(s, g, from, to);
            else
                WinogradWeights<float, Vector128<float>, Ops128<float, SingleMulAdd>>.Run(s, g, from, to);
        }
        return dWeight;
    }

    /// <summary>With some elements behind the end, as tensors have them: vectors may read over it.</summary>
    private static float[] Floats(double[] values) => [.. values.Select(v => (float)v), .. new float[32]];
}
