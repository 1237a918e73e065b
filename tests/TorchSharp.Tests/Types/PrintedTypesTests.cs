using System.Globalization;
using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>The new element types in the styles of the genuine package.</summary>
public sealed class PrintedTypesTests
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    [Fact]
    public void Complex_numbers()
    {
        var z = tensor(new Complex[] { new(1, 2), new(0, 2), new(3, 0), 0, new(1.25, -0.5) });
        Assert.Equal("[1+2i, 2i, 3, 0, 1.25+-0.5i]", z.npstr(cultureInfo: Culture));
        Assert.Equal(
            "[5], type = ComplexFloat64, device = cpu\n 1+2i 2i 3 0 1.25+-0.5i\n",
            z.jlstr(newLine: "\n", cultureInfo: Culture));
        Assert.Equal(
            "[5], type = ComplexFloat64, device = cpu, value = complex64 [] {1+2i, 2i, 3, 0, 1.25+-0.5i}",
            z.cstr(newLine: "\n", cultureInfo: Culture));
        Assert.Equal("[], type = ComplexFloat32, device = cpu, value = 1+2i",
            tensor((1f, 2f)).jlstr(cultureInfo: Culture));
    }

    [Fact]
    public void Short_floating_point_numbers()
    {
        var x = tensor(new[] { 0.1f, 2f });
        Assert.Equal("[0.099976, 2]", x.half().npstr(cultureInfo: Culture));
        Assert.Equal("[2], type = Float16, device = cpu, value = float16 [] {0.099976f, 2f}",
            x.half().cstr(cultureInfo: Culture));
        Assert.Equal("[2], type = BFloat16, device = cpu, value = bfloat16 [] {0.1001f, 2f}",
            x.bfloat16().cstr(cultureInfo: Culture));
        Assert.Equal("[2], type = BFloat16, device = cpu\n 0.1001 2\n",
            x.bfloat16().jlstr(newLine: "\n", cultureInfo: Culture));
    }

    [Fact]
    public void Nothing()
    {
        Assert.Equal("[]", zeros(0).npstr());
        Assert.Equal("[0x3], type = Float32, device = cpu", zeros(0, 3).ToString());
        Assert.Equal("[0], type = Float32, device = cpu, value = float [] {}", zeros(0).cstr());
        Assert.Equal("[0], type = Float32, device = cpu\n\n", zeros(0).jlstr(newLine: "\n"));
    }

    [Fact]
    public void Much()
    {
        var x = arange(100, dtype: ScalarType.Int32);
        Assert.Equal("[0, 1, 2, ... 97, 98, 99]", x.npstr());
        Assert.Equal("[[0, 1, 2, ... 7, 8, 9]\n [10, 11, 12, ... 17, 18, 19]\n [20, 21, 22, ... 27, 28, 29]\n ...\n" +
            " [70, 71, 72, ... 77, 78, 79]\n [80, 81, 82, ... 87, 88, 89]\n [90, 91, 92, ... 97, 98, 99]]",
            x.reshape(10, 10).npstr(newLine: "\n"));
        Assert.Equal("[100], type = Int32, device = cpu\n 0 1 2 3 4 5 6 7 ...\n", x.jlstr(width: 20, newLine: "\n"));
    }
}
