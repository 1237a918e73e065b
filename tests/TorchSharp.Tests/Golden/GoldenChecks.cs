using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Golden;

/// <summary>
/// From reference numbers to tensors and back: values, and gradients under the weights 1, 2, 3, 1, ...
/// </summary>
internal static class GoldenChecks
{
    /// <summary>Some rounding errors of sums of a few dozen products in single precision.</summary>
    public const double Single = 3e-5;

    /// <summary>The same in double precision, with room for another order of summation.</summary>
    public const double Double = 1e-11;

    public static double Tolerance(GoldenCase c) =>
        c.Name.EndsWith("float32", StringComparison.Ordinal) ? Single : Double;

    public static Tensor Leaf(GoldenTensor golden)
    {
        var result = Plain(golden);
        return result.is_floating_point() ? result.requires_grad_() : result;
    }

    public static Tensor Plain(GoldenTensor golden)
    {
        using var flat = golden.DType switch
        {
            "float32" => tensor(golden.Singles),
            "float64" => tensor(golden.Doubles),
            "int64" => tensor(golden.Longs),
            _ => throw new NotSupportedException(golden.DType),
        };
        return flat.reshape(golden.Shape);
    }

    /// <summary>Runs backward with the weights that the reference used.</summary>
    public static void Backward(Tensor output)
    {
        var weight = (arange(output.numel()) % 3 + 1).reshape(output.shape).to(output.dtype);
        (output * weight).sum().backward();
    }

    public static void Near(GoldenTensor expected, Tensor? actual, double tolerance, string what)
    {
        Assert.True(actual is not null, $"{what}: nothing there");
        Assert.Equal(expected.Shape, actual.shape);
        var got = actual.detach().to(float64).contiguous().data<double>().ToArray();
        var want = expected.Doubles.Length > 0 ? expected.Doubles : [.. expected.Longs.Select(l => (double)l)];
        for (var i = 0; i < want.Length; i++)
        {
            var near =
                want[i].Equals(got[i]) || Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i]));
            Assert.True(near, $"{what}[{i}]: expected {want[i]:R}, got {got[i]:R}");
        }
    }
}
