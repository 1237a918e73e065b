using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Blocks.Tests;

public sealed class RmsNormTests
{
    /// <summary>Single precision, a dozen operations.</summary>
    private const double Tolerance = 1e-6;

    [Fact]
    public void A_row_is_divided_by_its_root_mean_square_and_scaled()
    {
        var norm = new RmsNorm(2, eps: 0);
        using (no_grad())
            norm.Weight.copy_(tensor(new[] { 1f, 10f }));

        var y = norm.call(tensor(new[,] { { 3f, 4f }, { 0.5f, 0 } })).data<float>().ToArray();

        // sqrt((9 + 16) / 2) = 3.5355; sqrt(.25 / 2) = .35355
        var expected = new[] { 3 / Math.Sqrt(12.5), 40 / Math.Sqrt(12.5), Math.Sqrt(2), 0 };
        for (var i = 0; i < 4; i++)
            Assert.Equal(expected[i], y[i], Tolerance * 10);
    }

    [Fact]
    public void A_row_of_zeros_stays_zero() =>
        Assert.Equal(new float[3], new RmsNorm(3).call(zeros(1, 3)).data<float>().ToArray());

    [Fact]
    public void The_gradient_is_the_slope()
    {
        manual_seed(3);
        var norm = new RmsNorm(4);
        norm.to(ScalarType.Float64);
        var x = randn(2, 4, dtype: ScalarType.Float64).requires_grad_();
        var weight = arange(8, dtype: ScalarType.Float64).reshape(2, 4);
        (norm.call(x) * weight).sum().backward();
        Slopes.Near(x, moved => (norm.call(moved) * weight).sum());
    }

    [Fact]
    public void The_weight_is_a_parameter() =>
        Assert.Equal(["weight"], new RmsNorm(4).named_parameters().Select(p => p.name));

    [Fact]
    public void Another_number_of_features_is_refused_with_both_sizes()
    {
        var error = Assert.Throws<ArgumentException>(() => new RmsNorm(4).call(zeros(2, 3)));
        Assert.Equal(
            "[rms norm] expected (..., 4), got (2, 3); the last dimension must have as many features as the layer",
            error.Message);
    }
}
