using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

public sealed class TypeRulesTests
{
    [Fact]
    public void Creating_functions_choose_the_type_of_the_genuine_package()
    {
        Assert.Equal(ScalarType.Int32, tensor(1).dtype);
        Assert.Equal(ScalarType.Float64, tensor(1.0).dtype);
        Assert.Equal(ScalarType.Float32, tensor(1f).dtype);
        Assert.Equal(ScalarType.Int64, tensor(1L).dtype);
        Assert.Equal(ScalarType.Bool, tensor(true).dtype);
        Assert.Equal(ScalarType.Int64, arange(5).dtype);
        Assert.Equal(ScalarType.Float32, arange(5.0).dtype);
        Assert.Equal(ScalarType.Float32, zeros(1).dtype);
        Assert.Equal(ScalarType.Int64, full(1, 3).dtype);
        Assert.Equal(ScalarType.Float32, full(1, 3.0).dtype);
        Assert.Equal(ScalarType.Float32, linspace(0, 1, 3).dtype);
    }

    [Fact]
    public void Results_take_the_promoted_type()
    {
        var (whole, half, wide) = (arange(3, dtype: int32), ones(3), ones(3, dtype: float64));
        Assert.Equal(ScalarType.Int32, (whole + 1).dtype);
        Assert.Equal(ScalarType.Float32, (whole + 1.5).dtype);
        Assert.Equal(ScalarType.Float32, (whole / 2).dtype);
        Assert.Equal(ScalarType.Float32, (whole / whole).dtype);
        Assert.Equal(ScalarType.Float32, (half * 2.0).dtype);
        Assert.Equal(ScalarType.Float32, (half + tensor(1.0)).dtype);
        Assert.Equal(ScalarType.Float64, (half + wide).dtype);
        Assert.Equal(ScalarType.Float32, (whole + half).dtype);
        Assert.Equal(ScalarType.Int64, whole.sum().dtype);
        Assert.Equal(ScalarType.Int64, (whole > 1).sum().dtype);
        Assert.Equal(ScalarType.Bool, (whole == 1).dtype);
        Assert.Equal(ScalarType.Float32, whole.sqrt().dtype);
        Assert.Equal(ScalarType.Int64, (tensor(new[] { true }) + 1).dtype);
        Assert.Equal(ScalarType.Int16, promote_types(ScalarType.Byte, ScalarType.Int8));
    }

    [Fact]
    public void Whole_numbers_divide_and_leave_remainders_like_Python()
    {
        var x = tensor(new long[] { 7, -7, 7, -7 });
        var y = tensor(new long[] { 2, 2, -2, -2 });
        Assert.Equal([3L, -4, -4, 3], x.floor_divide(y).data<long>().ToArray());
        Assert.Equal([1L, 1, -1, -1], (x % y).data<long>().ToArray());
        Assert.Equal([1L, -1, 1, -1], x.fmod(y).data<long>().ToArray());
        Assert.Equal([3L, -3, -3, 3], x.div(y, RoundingMode.trunc).data<long>().ToArray());
        Assert.Throws<DivideByZeroException>(() => x % 0);
    }

    [Fact]
    public void Special_numbers_behave_like_IEEE()
    {
        var x = tensor(new[] { float.NaN, float.PositiveInfinity, -1f, 0f });
        Assert.Equal([true, false, false, false], x.isnan().data<bool>().ToArray());
        Assert.Equal([false, true, false, false], x.isinf().data<bool>().ToArray());
        Assert.Equal([false, false, true, true], x.isfinite().data<bool>().ToArray());
        Assert.True(float.IsNaN(x.max().ToSingle()));
        Assert.Equal(0, x.argmax().ToInt64());
        Assert.True(float.IsNaN(x.sqrt()[2].ToSingle()));
        Assert.Equal(float.NegativeInfinity, x.log()[3].ToSingle());
        Assert.False(x.allclose(x));
        Assert.True(x.allclose(x, equal_nan: true));
    }

    [Fact]
    public void Empty_tensors_and_numbers_pass_through_everything()
    {
        var empty = zeros(0, 3);
        Assert.Equal(0f, empty.sum().item<float>());
        Assert.Equal([0f, 0f, 0f], empty.sum(dim: 0).data<float>().ToArray());
        Assert.Equal([0L, 5L], empty.matmul(ones(3, 5)).shape);
        Assert.Equal([0f, 0f], ones(2, 0).matmul(ones(0)).data<float>().ToArray());
        Assert.Equal([0L, 3], cat([empty, empty]).shape);
        Assert.Equal([0L, 3], (empty + 1).softmax(1).shape);
        Assert.Equal([0L], ones(3)[ones(3) > 2].shape);
        Assert.True(empty.all().item<bool>());
        Assert.False(empty.any().item<bool>());
        Assert.Equal(5f, tensor(5f).sum(dim: 0).item<float>());
        Assert.Equal(1f, tensor(5f).softmax(0).item<float>());
        Assert.Equal(5f, tensor(5f).max(0).values.item<float>());
    }
}
