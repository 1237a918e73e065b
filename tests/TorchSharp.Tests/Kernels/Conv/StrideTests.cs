using TorchSharp.Kernels;
using TorchSharp.Kernels.Conv;
using TorchSharp.Kernels.MatMul;

namespace DeepLearning.TorchSharp.Tests.Kernels.Conv;

/// <summary>Steps of more than one: rows that are parted before the sweeps and woven after them.</summary>
public sealed unsafe class StrideTests
{
    /// <summary>Batch, channels, outputs, groups; then size, kernel, step, padding and dilation of the width, and the
    /// step of the height.</summary>
    private static readonly (int B, int C, int O, int G, int Size, int K, int S, int P, int D, int Rows)[] Shapes =
    [
        (1, 3, 7, 1, 32, 3, 2, 1, 1, 2), (2, 4, 6, 1, 33, 3, 2, 1, 1, 2), (3, 5, 4, 1, 34, 3, 2, 0, 1, 1),
        (1, 16, 16, 1, 40, 4, 2, 1, 1, 2), (4, 2, 13, 1, 35, 5, 2, 2, 2, 2), (3, 3, 3, 1, 31, 1, 2, 0, 1, 2),
        (2, 6, 6, 1, 64, 2, 2, 0, 1, 3), (5, 12, 8, 2, 37, 3, 2, 3, 1, 2), (1, 6, 6, 6, 33, 3, 2, 1, 1, 2),
        (2, 6, 12, 6, 70, 5, 2, 2, 1, 2), (2, 5, 5, 5, 19, 2, 2, 0, 1, 1), (1, 3, 5, 1, 50, 3, 3, 1, 1, 3),
        (3, 4, 4, 4, 49, 4, 3, 2, 1, 2), (2, 3, 8, 1, 67, 11, 4, 2, 1, 4), (2, 4, 4, 1, 41, 2, 5, 1, 1, 5),
        (1, 2, 3, 1, 3, 1, 7, 0, 1, 7), (2, 3, 4, 1, 1, 3, 2, 1, 1, 2), (2, 3, 4, 1, 2, 2, 2, 1, 1, 2),
        (3, 8, 24, 1, 17, 3, 2, 1, 1, 2), (1, 40, 20, 1, 9, 3, 2, 1, 1, 2), (1, 3, 4, 1, 128, 3, 2, 1, 3, 1),
    ];

    public static TheoryData<string> Ways => ["here", "512", "256", "128"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Float32_is_as_defined(string way)
    {
        var random = new System.Random(11);
        foreach (var s in All())
            SweepTests.Compare<float, SingleMulAdd>(s, way, random);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Float64_is_as_defined(string way)
    {
        var random = new System.Random(12);
        foreach (var s in All())
            SweepTests.Compare<double, DoubleMulAdd>(s, way, random);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_digits()
    {
        var before = Workers.Count;
        try
        {
            foreach (var s in All())
            {
                Workers.Count = 1;
                var one = Digits(s);
                foreach (var threads in new[] { 2, 3 })
                {
                    Workers.Count = threads;
                    Assert.Equal(one, Digits(s));
                }
            }
        }
        finally
        {
            Workers.Count = before;
        }
    }

    /// <summary>In two dimensions, and the larger ones of a step of two also in one and in three.</summary>
    private static IEnumerable<ConvShape> All()
    {
        foreach (var (b, c, o, g, size, k, step, pad, dilation, rows) in Shapes)
        {
            var flat = new ConvShape(b, c, o, g)
            {
                In = new Extent(1, Math.Max(k, 7), size),
                Kernel = new Extent(1, Math.Min(k, 3), k),
                Stride = new Extent(1, rows, step),
                Padding = new Extent(0, Math.Min(pad, 1), pad),
                Dilation = new Extent(1, 1, dilation),
            };
            yield return Sized(flat);
            var line = flat.In with { Height = 1 };
            yield return Sized(flat with
            {
                In = line,
                Kernel = flat.Kernel with { Height = 1 },
                Stride = flat.Stride with { Height = 1 },
                Padding = flat.Padding with { Height = 0 },
            });
            if (step == 2 && size > 30)
                yield return Sized(flat with
                {
                    In = flat.In with { Depth = 5 },
                    Kernel = flat.Kernel with { Depth = 2 },
                    Stride = flat.Stride with { Depth = 2 },
                });
        }
    }

    private static ConvShape Sized(ConvShape s) => s with
    {
        Out = Extent.Of(d =>
            ((s.In[d] + (2 * s.Padding[d]) - ((s.Kernel[d] - 1) * s.Dilation[d]) - 1) / s.Stride[d]) + 1),
    };

    private static float[] Digits(ConvShape s)
    {
        var random = new System.Random(13);
        float[] Numbers(long count) =>
            [.. Enumerable.Range(0, (int)count + 64).Select(_ => random.NextSingle() - 0.5f)];
        var (dOut, weight) = (Numbers(s.Batch * s.OutChannels * s.Out.Count), Numbers(s.OutChannels * s.FilterSize));
        var x = Numbers(s.Batch * s.InChannels * s.In.Count);
        var (y, dx, dWeight) = (new float[dOut.Length], new float[x.Length], new float[weight.Length]);
        fixed (float* pg = dOut, pw = weight, px = x, py = y, pdx = dx, pdw = dWeight)
        {
            DirectConv.Forward(s, px, pw, null, py);
            DirectConv.Gradient(s, pg, pw, null, pdx);
            WeightGradient.Run(s, pg, px, pdw);
        }
        return [.. y, .. dx, .. dWeight];
    }
}
