using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>Promotion, casts, descriptions of types, devices.</summary>
public sealed class TypeQuestionTests
{
    /// <summary>The letters of the tables: c is complex64, z complex128, e float16, B bfloat16.</summary>
    private const string Letters = "uasilefdczbB";

    private static readonly ScalarType[] Order =
    [
        ScalarType.Byte, ScalarType.Int8, ScalarType.Int16, ScalarType.Int32, ScalarType.Int64, ScalarType.Float16,
        ScalarType.Float32, ScalarType.Float64, ScalarType.ComplexFloat32, ScalarType.ComplexFloat64, ScalarType.Bool,
        ScalarType.BFloat16,
    ];

    /// <summary>torch.promote_types of PyTorch 1.13.</summary>
    private static readonly string[] Promoted =
    [
        "ussilefdczuB", "sasilefdczaB", "sssilefdczsB", "iiiilefdcziB", "lllllefdczlB", "eeeeeefdczef",
        "fffffffdczff", "ddddddddzzdd", "ccccccczczcc", "zzzzzzzzzzzz", "uasilefdczbB", "BBBBBffdczBB",
    ];

    /// <summary>
    /// torch.result_type of a vector (down) and a number without dimensions (across); 16-bit complex, which PyTorch
    /// has, is complex64 here.
    /// </summary>
    private static readonly string[] BesideNumber =
    [
        "uuuuuefdczuB", "aaaaaefdczaB", "sssssefdczsB", "iiiiiefdcziB", "lllllefdczlB", "eeeeeeeeccee",
        "ffffffffccff", "ddddddddzzdd", "cccccccccccc", "zzzzzzzzzzzz", "uasilefdczbB", "BBBBBBBBccBB",
    ];

    /// <summary>torch.can_cast of PyTorch 1.13, from (down) to (across).</summary>
    private static readonly string[] Castable =
    [
        "xxxxxxxxxx.x", "xxxxxxxxxx.x", "xxxxxxxxxx.x", "xxxxxxxxxx.x", "xxxxxxxxxx.x", ".....xxxxx.x",
        ".....xxxxx.x", ".....xxxxx.x", "........xx..", "........xx..", "xxxxxxxxxxxx", ".....xxxxx.x",
    ];

    [Fact]
    public void Types_promote_as_in_PyTorch()
    {
        for (var i = 0; i < Order.Length; i++)
        {
            for (var j = 0; j < Order.Length; j++)
            {
                Assert.Equal(Of(Promoted[i][j]), promote_types(Order[i], Order[j]));
                var (a, b) = (zeros(2, dtype: Order[i]), zeros(2, dtype: Order[j]));
                Assert.Equal(Of(Promoted[i][j]), result_type(a, b));
                Assert.Equal(Of(BesideNumber[i][j]), result_type(a, zeros([], dtype: Order[j])));
                Assert.Equal(Of(Promoted[i][j]), (a + b).dtype);
                Assert.Equal(Castable[i][j] == 'x', can_cast(Order[i], Order[j]));
            }
        }
    }

    [Fact]
    public void Every_type_converts_into_every_other()
    {
        foreach (var from in Order)
        {
            foreach (var to in Order)
            {
                var x = tensor(new[] { 0, 1, 3 }).to_type(from).to_type(to);
                var three = from == ScalarType.Bool || to == ScalarType.Bool ? 1 : 3;
                Assert.Equal(to, x.dtype);
                Assert.Equal([0.0, 1.0, three], x.to_type(ScalarType.Float64).data<double>().ToArray());
            }
        }
    }

    [Theory]
    [InlineData(ScalarType.Float16, 16, 0.0009765625, 65504.0, 6.103515625e-05, 0.001)]
    [InlineData(ScalarType.BFloat16, 16, 0.0078125, 3.3895313892515355e+38, 1.1754943508222875e-38, 0.01)]
    [InlineData(ScalarType.ComplexFloat32, 32, 1.1920928955078125e-07, 3.4028234663852886e+38, 1.1754943508222875e-38,
        1e-06)]
    [InlineData(ScalarType.Float64, 64, 2.220446049250313e-16, 1.7976931348623157e+308, 2.2250738585072014e-308, 1e-15)]
    public void Floating_point_types_are_described(
        ScalarType type, int bits, double eps, double max, double tiny, double resolution)
    {
        var info = finfo(type);
        Assert.Equal((bits, eps, max, -max), (info.bits, info.eps, info.max, info.min));
        Assert.Equal((tiny, tiny, resolution), (info.tiny, info.smallest_normal, info.resolution));
        Assert.Equal(finfo(ScalarType.Float32), finfo());
    }

    [Fact]
    public void Integer_types_are_described()
    {
        Assert.Equal([255, 127, short.MaxValue, int.MaxValue, long.MaxValue], Order[..5].Select(max_int_value));
        Assert.Throws<ArgumentException>(() => max_int_value(ScalarType.Bool));
        Assert.Equal("[finfo] expected a floating-point or complex type, got Int32; max_int_value describes integers " +
            "(Parameter 'dtype')", Assert.Throws<ArgumentException>(() => finfo(ScalarType.Int32)).Message);
    }

    [Fact]
    public void Kinds_are_told_apart()
    {
        Assert.Equal("efdB", Where(is_floating_point));
        Assert.Equal("cz", Where(is_complex));
        Assert.Equal("uasilb", Where(is_integral));
        Assert.Equal("", Where(is_quantized));
        Assert.Equal([1, 1, 2, 4, 8, 2, 4, 8, 8, 16, 1, 2], Order.Select(t => zeros(1, dtype: t).element_size()));
        Assert.True(is_floating_point(zeros(1)) && is_integral(zeros(1, dtype: ScalarType.Byte)));
        Assert.True(zeros(1).half().is_floating_point() && zeros(1).cfloat().is_complex());
        Assert.False(zeros(1).cdouble().is_floating_point() || zeros(1).cdouble().is_integral());
    }

    [Fact]
    public void Only_the_processor_computes()
    {
        Assert.Equal(DeviceType.CPU, get_default_device().type);
        Assert.Equal("cuda:1", device(1).ToString());
        Assert.Equal("cuda:2", device("cuda", 2).ToString());
        Assert.True(TryInitializeDeviceType(DeviceType.CPU) && !TryInitializeDeviceType(DeviceType.CUDA));
        Assert.Equal(DeviceType.CPU, InitializeDevice(null).type);
        foreach (var call in new Action[]
        {
            () => ones(1).cuda(), () => ones(1).mps(), () => InitializeDevice(CUDA), () => set_default_device("cuda"),
            () => InitializeDeviceType(DeviceType.MPS), () => ones(1).to(META),
        })
            Assert.StartsWith("[device] expected cpu, got", Assert.Throws<InvalidOperationException>(call).Message);
    }

    private static ScalarType Of(char letter) => Order[Letters.IndexOf(letter)];

    private static string Where(Func<ScalarType, bool> question) =>
        string.Concat(Order.Select((type, i) => question(type) ? Letters[i].ToString() : ""));
}
