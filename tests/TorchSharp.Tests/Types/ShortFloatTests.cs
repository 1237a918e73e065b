using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>float16 and bfloat16: what is kept, how it is rounded, what ops return.</summary>
public sealed class ShortFloatTests
{
    [Theory]
    [InlineData(1.0f, 0x3F80)]
    [InlineData(-2.0f, 0xC000)]
    [InlineData(1.00390625f, 0x3F80)] // half way between two numbers: to the even one
    [InlineData(1.01171875f, 0x3F82)]
    [InlineData(3.4e38f, 0x7F80)] // rounds up to infinity
    [InlineData(float.NegativeInfinity, 0xFF80)]
    [InlineData(1e-40f, 0x0001)]
    public void BFloat16_rounds_to_the_nearest_even(float value, int bits) =>
        Assert.Equal(BFloat16.FromRawValue((ushort)bits), new BFloat16(value));

    [Fact]
    public void BFloat16_is_a_number()
    {
        var (a, b) = (new BFloat16(3), (BFloat16)2.0);
        Assert.Equal([5f, 1f, 6f, 1.5f, 1f, -3f],
            new[] { a + b, a - b, a * b, a / b, a % b, -a }.Select(x => x.ToSingle()));
        Assert.True(a > b && a >= b && b < a && b <= a && a != b && a == new BFloat16(3));
        Assert.True(BFloat16.IsNaN(BFloat16.NaN) && !BFloat16.NaN.Equals(BFloat16.NaN));
        Assert.True(BFloat16.IsInfinity(BFloat16.PositiveInfinity) && BFloat16.IsFinite(BFloat16.MaxValue));
        Assert.True(BFloat16.IsNegativeInfinity(BFloat16.NegativeInfinity));
        Assert.True(BFloat16.IsPositiveInfinity(BFloat16.PositiveInfinity));
        Assert.Equal(3.3895314e38f, (float)BFloat16.MaxValue);
        Assert.Equal(1.1754944e-38, (double)BFloat16.MinNormal, 1e-45);
        Assert.Equal("1.5", (a / b).ToString("g3", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, a.CompareTo(b));
        Assert.Equal(1, a.CompareTo((object?)null));
        Assert.Throws<ArgumentException>(() => a.CompareTo("3"));
        Assert.Equal(a.GetHashCode(), new BFloat16(3).GetHashCode());
    }

    [Theory]
    [InlineData(ScalarType.Float16)]
    [InlineData(ScalarType.BFloat16)]
    public void Ops_compute_in_float32_and_round(ScalarType type)
    {
        var x = linspace(-2, 2, 13, dtype: ScalarType.Float32).to_type(type);
        var y = linspace(0.5, 1.7, 13, dtype: ScalarType.Float32).to_type(type);
        var (a, b) = (x.@float(), y.@float());
        foreach (var (rounded, exact) in new (Tensor, Tensor)[]
        {
            (x + y, a + b), (x * y, a * b), (x / y, a / b), (x - y, a - b), (-x, -a), (x.exp(), a.exp()),
            (x.tanh(), a.tanh()), (x.abs(), a.abs()), (y.sqrt(), b.sqrt()), (x.relu(), a.relu()),
            (x.sum(), a.sum()), (x.mean(), a.mean()), (x.max(), a.max()), (x.softmax(0), a.softmax(0)),
            (x.cumsum(0), a.cumsum(0)), (x.var(), a.var()), (x.dot(y), a.dot(b)), (x.sort().Values, a.sort().Values),
            (x.clamp(-1, 1), a.clamp(-1, 1)), (x.maximum(y), a.maximum(b)), (x.pow(2), a.pow(2)),
            (cat([x, y]), cat([a, b])), (x.norm(), a.norm()), (x.logsumexp(0), a.logsumexp(0)),
        })
        {
            Assert.Equal(type, rounded.dtype);
            Assert.Equal(
                exact.to_type(type).@float().data<float>().ToArray(), rounded.@float().data<float>().ToArray());
        }
        Assert.Equal(a.gt(b).data<bool>().ToArray(), x.gt(y).data<bool>().ToArray());
        Assert.Equal(a.argmax().ToInt64(), x.argmax().ToInt64());
    }

    [Fact]
    public void Promotion_is_that_of_PyTorch()
    {
        var half = ones(2, dtype: ScalarType.Float16);
        var brain = ones(2, dtype: ScalarType.BFloat16);
        Assert.Equal(ScalarType.Float32, (half + brain).dtype);
        Assert.Equal(ScalarType.Float16, (half + 1.5).dtype);
        Assert.Equal(ScalarType.Float16, (half * ones(2, dtype: ScalarType.Int64)).dtype);
        Assert.Equal(ScalarType.BFloat16, (brain / 3).dtype);
        Assert.Equal(ScalarType.Float64, (brain + ones(2, dtype: ScalarType.Float64)).dtype);
        Assert.Equal(ScalarType.BFloat16, (brain + tensor(1.0)).dtype);
    }

    [Fact]
    public void Gradients_have_the_type_of_their_tensor()
    {
        var x = tensor(new[] { 1f, 2f, 3f }).half().requires_grad_();
        ((x * x).sum() + x.matmul(x)).backward();
        Assert.Equal(ScalarType.Float16, x.grad!.dtype);
        Assert.Equal([4f, 8f, 12f], x.grad.@float().data<float>().ToArray());
    }

    [Fact]
    public void Random_numbers_are_those_of_PyTorch()
    {
        manual_seed(42);
        Assert.Equal(
            [0.3367f, 0.1288f, 0.2345f], Rounded(randn(3, dtype: ScalarType.Float16)));
        Assert.Equal([0.3984f, 0.4727f, 0.8203f], Rounded(rand(3, dtype: ScalarType.BFloat16)));
        Assert.Equal([0.6045f, 0.1611f, 0.7236f], Rounded(rand(3, dtype: ScalarType.Float16)));
        manual_seed(42);
        Assert.Equal(
            [0.2381f, 0.0911f, 0.1658f, 0.1629f, -0.7940f, -0.1318f],
            Rounded(view_as_real(randn(3, dtype: ScalarType.ComplexFloat32)).reshape(-1)));
        Assert.Equal(
            [0.8694f, 0.5677f, 0.7411f, 0.4294f],
            Rounded(view_as_real(rand(2, dtype: ScalarType.ComplexFloat32)).reshape(-1)));
    }

    private static float[] Rounded(Tensor x) =>
        Array.ConvertAll(x.to(ScalarType.Float64).data<double>().ToArray(), v => (float)Math.Round(v, 4));

    [Fact]
    public void Convolutions_pools_and_losses_take_halves()
    {
        var x = randn(2, 3, 6, 6);
        var weight = randn(4, 3, 3, 3);
        foreach (var (exact, rounded) in new (Tensor, Tensor)[]
        {
            (nn.functional.conv2d(x, weight), nn.functional.conv2d(x.half(), weight.half())),
            (nn.functional.max_pool2d(x, 2), nn.functional.max_pool2d(x.half(), 2)),
            (nn.functional.avg_pool2d(x, 2), nn.functional.avg_pool2d(x.half(), 2)),
            (nn.functional.cross_entropy(x[0, 0], arange(6)), nn.functional.cross_entropy(x[0, 0].half(), arange(6))),
        })
        {
            Assert.Equal(ScalarType.Float16, rounded.dtype);
            Assert.True(allclose(exact, rounded.@float(), rtol: 0.01, atol: 0.02));
        }
        Assert.Equal([0f, 1], tensor(new[] { 0f, 1 }).half().bernoulli().@float().data<float>().ToArray());
    }

    [Fact]
    public void Complex_parameters_learn_as_pairs_of_real_ones()
    {
        var z = nn.Parameter(tensor(new (float, float)[] { (1, 2), (-3, 4) }));
        var real = nn.Parameter(z.detach().clone().view_as_real());
        foreach (var (p, loss) in new (global::TorchSharp.Modules.Parameter, Func<Tensor>)[]
        {
            (z, () => z.abs().pow(2).sum()), (real, () => real.pow(2).sum()),
        })
        {
            var optimizer = optim.Adam([p], 0.1);
            for (var step = 0; step < 3; step++)
            {
                optimizer.zero_grad();
                loss().backward();
                optimizer.step();
            }
        }
        Assert.True(allclose(real, z.view_as_real()));
        Assert.True(z[0].real.ToSingle() < 0.75f);
    }

    [Fact]
    public void A_layer_runs_in_bfloat16()
    {
        manual_seed(1);
        var model = nn.Linear(4, 3);
        var x = randn(5, 4);
        var exact = model.call(x);
        model.to(ScalarType.BFloat16);
        var y = model.call(x.bfloat16());
        Assert.Equal(ScalarType.BFloat16, y.dtype);
        Assert.True(allclose(exact, y.@float(), rtol: 0.05, atol: 0.05));
    }

    [Fact]
    public void Halves_are_read_and_written()
    {
        var x = tensor(new[] { (Half)1.5f, (Half)(-2f) });
        Assert.Equal((Half)1.5f, x[0].item<Half>());
        Assert.Equal((Half)(-2f), x[1].ToHalf());
        Assert.Equal(-2f, x.ReadCpuFloat16(1));
        x[0] = tensor(0.1f).half();
        Assert.Equal(0.099975586f, x[0].ToSingle());
        Assert.Equal(65504f, tensor(65504f).half().ToSingle());
        Assert.True(float.IsPositiveInfinity(tensor(70000f).half().ToSingle()));
        Assert.Equal(new BFloat16(0.1f), tensor(0.1f).bfloat16().item<BFloat16>());
        Assert.Equal(new BFloat16(0.1f), tensor(0.1f).ToBFloat16());
    }
}
