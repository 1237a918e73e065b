using System.Runtime.Intrinsics;
using TorchSharp.Kernels.Conv;
using TorchSharp.Kernels.MatMul;

namespace DeepLearning.TorchSharp.Tests.Kernels.Conv;

/// <summary>Fewer multiplications, the same numbers: against the definition, and its error against float64.</summary>
public sealed unsafe class WinogradTests
{
    private const int Shapes = 40;

    /// <summary>
    /// Relative to the largest number: about one bit more than the direct way, whose sums of 600 products of float32
    /// are good to some 1e-6.
    /// </summary>
    private const double Tolerance = 3e-6;

    public static TheoryData<string> Ways => ["here", "512", "256", "128"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Small_integers_are_exact_in_any_shape(string way)
    {
        var random = new System.Random(5);
        for (var i = 0; i < Shapes; i++)
        {
            var s = Shape(
                random.Next(0, 6), random.Next(1, 9), random.Next(1, 30), random.Next(3, 20), random.Next(3, 24),
                random.Next(0, 3), random.Next(0, 3));
            var (x, weight) = (Integers(random, s.Batch * s.InChannels * s.In.Count), Integers(random, Weights(s)));
            var (dOut, bias) = (Integers(random, s.Batch * s.OutChannels * s.Out.Count), Integers(random, 30));
            var y = NaiveConvolution.Forward(s, x, weight);
            var biased = y.Select((v, at) => v + bias[at / s.Out.Count % s.OutChannels]);
            Same(s, [.. biased], Forward(way, s, x, weight, bias));
            Same(s, NaiveConvolution.Gradient(s, dOut, weight), Gradient(way, s, dOut, weight));
        }
    }

    [Fact]
    public void The_error_stays_small_over_many_channels()
    {
        var s = Shape(2, 64, 40, 16, 13, 1, 1);
        var random = new System.Random(6);
        double[] Numbers(long count) =>
            [.. Enumerable.Range(0, (int)count).Select(_ => (double)(float)((random.NextDouble() * 2) - 1))];
        var (x, weight) = (Numbers(s.Batch * s.InChannels * s.In.Count), Numbers(Weights(s)));
        var y = NaiveConvolution.Forward(s, x, weight);
        var got = Forward("here", s, x, weight, new double[40]);
        var worst = y.Zip(got, (a, b) => Math.Abs(a - b)).Max() / y.Max(Math.Abs);
        Assert.InRange(worst, 0, Tolerance);
    }

    [Fact]
    public void It_is_chosen_for_wide_layers_of_3x3_only()
    {
        var wide = Shape(8, 32, 32, 16, 16, 1, 1);
        Assert.True(Winograd.IsWorth<float>(wide));
        Assert.False(Winograd.IsWorth<double>(wide));
        Assert.False(Winograd.IsWorth<float>(Shape(8, 8, 32, 16, 16, 1, 1)));
        Assert.False(Winograd.IsWorth<float>(wide with { Stride = new Extent(1, 2, 2) }));
        Assert.False(Winograd.IsWorth<float>(wide with { Dilation = new Extent(1, 2, 2) }));
        Assert.False(Winograd.IsWorth<float>(wide with { Kernel = new Extent(1, 5, 5) }));
    }

    private static ConvShape Shape(
        long batch, int channels, int outputs, int height, int width, int down, int across) =>
        new(batch, channels, outputs, 1)
        {
            In = new Extent(1, height, width),
            Out = new Extent(1, height + (2 * down) - 2, width + (2 * across) - 2),
            Kernel = new Extent(1, 3, 3),
            Stride = Extent.One,
            Padding = new Extent(0, down, across),
            Dilation = Extent.One,
        };

    private static long Weights(ConvShape s) => s.OutChannels * s.FilterSize;

    private static float[] Forward(string way, ConvShape s, double[] x, double[] weight, double[] bias)
    {
        var y = new float[s.Batch * s.OutChannels * s.Out.Count];
        fixed (float* from = Floats(x), w = Floats(weight), b = Floats(bias), to = y)
        {
            if (way == "here")
                Winograd.Forward(s, from, w, b, to);
            else
                OfWidth(
                    way, Winograd.Tiled(s.Batch, s.In, s.Out, s.Padding),
                    new Filters(s.OutChannels, s.InChannels, s.FilterSize, 9, 1), false, new(from, w, b, to));
        }
        return y;
    }

    private static float[] Gradient(string way, ConvShape s, double[] dOut, double[] weight)
    {
        var dx = new float[s.Batch * s.InChannels * s.In.Count];
        fixed (float* from = Floats(dOut), w = Floats(weight), to = dx)
        {
            if (way == "here")
                Winograd.Gradient(s, from, w, null, to);
            else
                OfWidth(
                    way, Winograd.Tiled(
                        s.Batch, s.Out, s.In, new Extent(0, 2 - s.Padding.Height, 2 - s.Padding.Width)),
                    new Filters(s.InChannels, s.OutChannels, 9, s.FilterSize, 1), true, new(from, w, null, to));
        }
        return dx;
    }

    private static void OfWidth(string way, WinogradShape s, Filters filters, bool turned, Operands<float> operands)
    {
        if (way == "512")
            Winograd<float, Vector512<float>, Ops512<float, SingleMulAdd>, Tile512<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
        else if (way == "256")
            Winograd<float, Vector256<float>, Ops256<float, SingleMulAdd>, Tile256<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
        else
            Winograd<float, Vector128<float>, Ops128<float, SingleMulAdd>, Tile128<float, SingleMulAdd>>
                .Run(s, filters, turned, operands);
    }

    private static double[] Integers(System.Random random, long count) =>
        [.. Enumerable.Range(0, (int)count).Select(_ => (double)random.Next(-4, 5))];

    /// <summary>With some elements behind the end, as tensors have them: vectors may read over it.</summary>
    private static float[] Floats(double[] values) => [.. values.Select(v => (float)v), .. new float[32]];

    private static void Same(ConvShape s, double[] wanted, float[] got)
    {
        for (var i = 0; i < wanted.Length; i++)
            Assert.True(wanted[i] == got[i], $"{s} at {i}: expected {wanted[i]}, got {got[i]}");
    }
}
