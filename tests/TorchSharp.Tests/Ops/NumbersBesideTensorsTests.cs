using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>
/// Differences from PyTorch that random programs brought to light; the expected numbers and types are those of
/// PyTorch 1.13.
/// </summary>
public sealed class NumbersBesideTensorsTests
{
    [Fact]
    public void The_rest_of_a_division_by_minus_1_is_a_fraction()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { -2.5, 1.75, 3 });
        Assert.Equal([-0.5, -0.25, 0], x.remainder(-1).data<double>().ToArray());
        Assert.Equal([-0.5, 0.75, 0], x.fmod(-1).data<double>().ToArray());
        Assert.Equal([-0.5f, -0.25f, 0], x.to(ScalarType.Float32).remainder(-1).data<float>().ToArray());
        Assert.Equal(-0.5, x.to(ScalarType.BFloat16).remainder(-1)[0].to(ScalarType.Float64).item<double>());
    }

    [Fact]
    public void The_least_integer_has_a_rest_by_minus_1()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { long.MinValue, 5 });
        Assert.Equal([0, 0], x.fmod(-1).data<long>().ToArray());
        Assert.Equal([0, 0], x.remainder(-1).data<long>().ToArray());
    }

    [Fact]
    public void Bytes_have_no_minus_1()
    {
        using var scope = NewDisposeScope();
        var (x, all) = (tensor(new byte[] { 5, 255 }), tensor(new byte[] { 255, 255 }));
        Assert.Equal([5, 0], x.remainder(all).data<byte>().ToArray());
        Assert.Equal([5, 0], x.fmod(all).data<byte>().ToArray());
        Assert.Equal([0, 1], x.floor_divide(all).data<byte>().ToArray());
        Assert.Equal([0, 1], x.div(all, RoundingMode.trunc).data<byte>().ToArray());
    }

    [Fact]
    public void The_deviation_of_equal_numbers_has_the_gradient_0()
    {
        using var scope = NewDisposeScope();
        var x = full([3], 0.5, dtype: ScalarType.Float64).requires_grad_();
        x.std().backward();
        Assert.Equal([0.0, 0, 0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_number_lifts_the_family_but_not_the_width()
    {
        using var scope = NewDisposeScope();
        var (whole, small) = (tensor(new[] { 5L, -3 }), tensor(new sbyte[] { 5, -3 }));
        Assert.Equal(ScalarType.Float32, whole.remainder(2.5).dtype);
        Assert.Equal(ScalarType.Float32, whole.fmod(2.5).dtype);
        Assert.Equal(ScalarType.Float32, whole.floor_divide(2.5).dtype);
        Assert.Equal(ScalarType.Int8, small.remainder(2).dtype);
        Assert.Equal(ScalarType.Int8, small.div(2, RoundingMode.trunc).dtype);
        Assert.Equal(ScalarType.Int8, small.floor_divide(2).dtype);
    }

    [Fact]
    public void A_negative_number_stays_negative_beside_bytes()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new byte[] { 3, 2 });
        Assert.Equal([-3f, -2], (x / -1).data<float>().ToArray());
        Assert.Equal([-0.5f, -1], (tensor(new byte[] { 2, 1 }).reciprocal() * -1).data<float>().ToArray());
        Assert.Equal([-1f, -1.5f], (-3 / tensor(new byte[] { 3, 2 })).data<float>().ToArray());
    }

    [Fact]
    public void Differences_of_masks_are_refused()
    {
        using var scope = NewDisposeScope();
        var (mask, x) = (tensor(new[] { true, false }), tensor(new[] { 1f, 2 }));
        Func<Tensor>[] calls = [() => mask - x, () => x - mask, () => 1 - mask, () => mask - mask, () => mask - 0.5];
        foreach (var call in calls)
            Assert.StartsWith("[sub] expected numbers, got ", Assert.Throws<InvalidOperationException>(call).Message);
    }

    [Fact]
    public void Bounds_of_clamp_have_gradients()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { -2.0, 0, 2 }, requires_grad: true);
        var low = tensor(new[] { -1.0, -1, -1 }, requires_grad: true);
        var high = tensor(new[] { 1.0, 1, 1 }, requires_grad: true);
        (x.clamp(low, high) * tensor(new[] { 1.0, 2, 3 })).sum().backward();
        Assert.Equal([0.0, 2, 0], x.grad!.data<double>().ToArray());
        Assert.Equal([1.0, 0, 0], low.grad!.data<double>().ToArray());
        Assert.Equal([0.0, 0, 3], high.grad!.data<double>().ToArray());
    }
}
