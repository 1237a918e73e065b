using System.Numerics;
using System.Runtime.Intrinsics;
using TorchSharp.Kernels.Conv;
using TorchSharp.Kernels.MatMul;

namespace DeepLearning.TorchSharp.Tests.Kernels.Conv;

/// <summary>Every fast kernel against the definition, over many random shapes and every vector width.</summary>
public sealed unsafe class SweepTests
{
    private const int Shapes = 60;

    /// <summary>Sums of up to a few hundred products of small integers are exact in either precision.</summary>
    private const double Exact = 0;

    public static TheoryData<string> Ways => ["here", "512", "256", "128", "product"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Float32_is_as_defined(string way) => Check<float, SingleMulAdd>(way, seed: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Float64_is_as_defined(string way) => Check<double, DoubleMulAdd>(way, seed: 2);

    [Fact]
    public void Many_images_and_channels_are_as_defined()
    {
        foreach (var (batch, channels, outputs, size, kernel, stride) in new[]
        {
            (5, 8, 20, 12, 3, 1), (1, 16, 40, 7, 3, 1), (2, 20, 35, 4, 3, 1), (18, 3, 7, 11, 5, 2),
            (1, 8, 16, 33, 1, 1),
            (1, 32, 24, 8, 3, 2), (3, 12, 14, 20, 3, 1),
        })
        {
            var window = new Extent(1, size, size);
            var pad = kernel / 2;
            var output = ((size + (2 * pad) - kernel) / stride) + 1;
            var s = new ConvShape(batch, channels, outputs, 1)
            {
                In = window,
                Out = new Extent(1, output, output),
                Kernel = new Extent(1, kernel, kernel),
                Stride = new Extent(1, stride, stride),
                Padding = new Extent(0, pad, pad),
                Dilation = Extent.One,
            };
            foreach (var way in new[] { "here", "512", "128" })
                Compare<float, SingleMulAdd>(s, way, new System.Random(3));
        }
    }

    private static void Check<T, TFma>(string way, int seed)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        var random = new System.Random(seed);
        for (var i = 0; i < Shapes; i++)
            Compare<T, TFma>(Draw(random), way, random);
    }

    private static ConvShape Draw(System.Random random)
    {
        while (true)
        {
            var rank = random.Next(1, 4);
            Extent Size(int from, int to, int missing) =>
                Extent.Of(d => d < 3 - rank ? missing : random.Next(from, to));
            var groups = random.Next(4) == 0 ? random.Next(2, 4) : 1;
            var s = new ConvShape(
                random.Next(0, 6), groups * random.Next(1, 5), groups * random.Next(1, rank == 3 ? 5 : 15), groups)
            {
                In = Size(1, rank == 3 ? 7 : 24, 1),
                Kernel = Size(1, 5, 1),
                Stride = Size(1, 5, 1),
                Padding = Size(0, 4, 0),
                Dilation = Size(1, 3, 1),
            };
            s = s with
            {
                Out = Extent.Of(d =>
                    ((s.In[d] + (2 * s.Padding[d]) - ((s.Kernel[d] - 1) * s.Dilation[d]) - 1) / s.Stride[d]) + 1),
            };
            var fits = Enumerable.Range(0, 3).All(d =>
                s.In[d] + (2 * s.Padding[d]) >= ((s.Kernel[d] - 1) * s.Dilation[d]) + 1);
            if (fits)
                return s;
        }
    }

    /// <summary>Compares all three products of one shape with the definition.</summary>
    internal static void Compare<T, TFma>(ConvShape s, string way, System.Random random)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        var x = Integers(random, s.Batch * s.InChannels * s.In.Count);
        var weight = Integers(random, s.OutChannels * s.FilterSize);
        var dOut = Integers(random, s.Batch * s.OutChannels * s.Out.Count);
        var (y, dx, dWeight) = (new T[dOut.Length + 1], new T[x.Length + 1], new T[weight.Length + 1]);
        var bias = Integers(random, s.OutChannels);
        var back = Integers(random, s.InChannels);
        fixed (T* px = Of<T>(x), pw = Of<T>(weight), pg = Of<T>(dOut), pb = Of<T>(bias), pk = Of<T>(back))
        fixed (T* py = y, pdx = dx, pdw = dWeight)
        {
            Forward<T, TFma>(way, s, px, pw, pb, py);
            Gradient<T, TFma>(way, s, pg, pw, pk, pdx);
            Weights<T, TFma>(way, s, pg, px, pdw);
            if (way is "512" or "256" or "128")
                Same(s, way + " outer", NaiveConvolution.Weights(s, dOut, x), Outer<T, TFma>(way, s, pg, px));
        }
        Same(s, way, Biased(NaiveConvolution.Forward(s, x, weight), bias, s.Out.Count), y);
        Same(s, way, Biased(NaiveConvolution.Gradient(s, dOut, weight), back, s.In.Count), dx);
        Same(s, way, NaiveConvolution.Weights(s, dOut, x), dWeight);
    }

    private static void Forward<T, TFma>(string way, ConvShape s, T* x, T* weight, T* bias, T* y)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        if (way is "here" or "product")
        {
            (way == "here" ? (Product<T>)DirectConv.Forward : GemmConv.Forward)(s, x, weight, bias, y);
            return;
        }
        var layout = SourceLayout.OfInput(s);
        var filters = new Filters(s.OutPerGroup, s.InPerGroup, s.FilterSize, s.Kernel.Count, s.Groups);
        Sweep<T, TFma>(way, s, layout, [DirectPass.Forward(s, layout)], filters, new Operands<T>(x, weight, bias, y));
    }

    private static void Gradient<T, TFma>(string way, ConvShape s, T* dOut, T* weight, T* bias, T* dx)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        if (way is "here" or "product")
        {
            (way == "here" ? (Product<T>)DirectConv.Gradient : GemmConv.Gradient)(s, dOut, weight, bias, dx);
            return;
        }
        var layout = SourceLayout.OfGradient(s);
        var filters = new Filters(s.InPerGroup, s.OutPerGroup, s.Kernel.Count, s.FilterSize, s.Groups);
        Sweep<T, TFma>(
            way, s, layout, [.. DirectPass.Gradient(s, layout)], filters, new Operands<T>(dOut, weight, bias, dx));
    }

    private static void Sweep<T, TFma>(
        string way, ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
        where T : unmanaged
        where TFma : struct, IMulAdd<T>
    {
        switch (way)
        {
            case "512": Widths<T, Vector512<T>, Ops512<T, TFma>>(s, layout, passes, filters, operands); break;
            case "256": Widths<T, Vector256<T>, Ops256<T, TFma>>(s, layout, passes, filters, operands); break;
            default: Widths<T, Vector128<T>, Ops128<T, TFma>>(s, layout, passes, filters, operands); break;
        }
    }

    private static void Widths<T, TVector, TOps>(
        ConvShape s, SourceLayout layout, DirectPass[] passes, Filters filters, Operands<T> operands)
        where T : unmanaged
        where TVector : unmanaged
        where TOps : struct, IVectorOps<T, TVector>
    {
        if (filters.Columns == 1)
            Depthwise<T, TVector, TOps>.Run(s, layout, passes, filters, operands);
        else
            Sweeps<T, TVector, TOps>.Run(s, layout, passes, filters, operands);
    }

    private static void Weights<T, TFma>(string way, ConvShape s, T* dOut, T* x, T* dWeight)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        switch (way)
        {
            case "here": WeightGradient.Run(s, dOut, x, dWeight); break;
            case "product": GemmConv.Weights(s, dOut, x, dWeight); break;
            case "512": Dots<T, Vector512<T>, Ops512<T, TFma>>.Run(s, dOut, x, dWeight); break;
            case "256": Dots<T, Vector256<T>, Ops256<T, TFma>>.Run(s, dOut, x, dWeight); break;
            default: Dots<T, Vector128<T>, Ops128<T, TFma>>.Run(s, dOut, x, dWeight); break;
        }
    }

    /// <summary>The weights as sums of outer products, also where nobody would choose them.</summary>
    private static T[] Outer<T, TFma>(string way, ConvShape s, T* dOut, T* x)
        where T : unmanaged, INumber<T>
        where TFma : struct, IMulAdd<T>
    {
        var sums = new T[(s.OutChannels * s.FilterSize) + 1];
        fixed (T* to = sums)
        {
            if (way == "512")
                OuterProducts<T, Vector512<T>, Ops512<T, TFma>>.Run(s, dOut, x, to);
            else if (way == "256")
                OuterProducts<T, Vector256<T>, Ops256<T, TFma>>.Run(s, dOut, x, to);
            else
                OuterProducts<T, Vector128<T>, Ops128<T, TFma>>.Run(s, dOut, x, to);
        }
        return sums;
    }

    private delegate void Product<T>(ConvShape s, T* a, T* b, T* bias, T* y)
        where T : unmanaged;

    private static double[] Integers(System.Random random, long count) =>
        [.. Enumerable.Range(0, (int)count).Select(_ => (double)random.Next(-4, 5))];

    /// <summary>With some elements behind the end, as tensors have them: vectors may read over it.</summary>
    private static T[] Of<T>(double[] values)
        where T : unmanaged, INumber<T> => [.. values.Select(T.CreateChecked), .. new T[32]];

    private static double[] Biased(double[] values, double[] bias, long plane) =>
        [.. values.Select((v, i) => v + bias[i / plane % bias.Length])];

    private static void Same<T>(ConvShape s, string way, double[] wanted, T[] got)
        where T : unmanaged, INumber<T>
    {
        for (var i = 0; i < wanted.Length; i++)
            Assert.True(
                Math.Abs(wanted[i] - double.CreateChecked(got[i])) <= Exact,
                $"{way} {s} at {i}: expected {wanted[i]}, got {got[i]}");
        Assert.Equal(T.Zero, got[wanted.Length]);
    }
}
