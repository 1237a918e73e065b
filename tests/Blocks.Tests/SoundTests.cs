using static TorchSharp.torch;

namespace DeepLearning.Blocks.Tests;

public sealed class SoundTests
{
    /// <summary>The cosines are made in single precision.</summary>
    private const double Tolerance = 1e-5;

    [Fact]
    public void Tenfold_power_is_ten_decibels_more()
    {
        var level = Sound.Decibels(tensor(new[,] { { 1.0, 10 }, { 100, 0 } }), range: null).data<double>().ToArray();
        Assert.Equal([0, 10, 20, -100], level.Select(l => Math.Round(l, 9)));
    }

    [Fact]
    public void What_is_far_below_the_loudest_of_its_item_is_lifted()
    {
        var power = stack([tensor(new[,] { { 1.0, 1e-9 } }), tensor(new[,] { { 1e-4, 1e-9 } })]);
        var level = Sound.Decibels(power, range: 60).data<double>().ToArray();
        Assert.Equal([0, -60, -40, -90], level.Select(l => Math.Round(l, 9)));
    }

    [Fact]
    public void Coefficients_are_the_cosine_transform_of_the_levels()
    {
        manual_seed(2);
        var power = rand(2, 6, 3, dtype: ScalarType.Float64) + 0.1;
        var level = Sound.Decibels(power);
        var result = Sound.MelCepstrum(power, 4);

        Assert.Equal([2, 4, 3], result.shape);
        for (var item = 0; item < 2; item++)
            for (var k = 0; k < 4; k++)
                for (var t = 0; t < 3; t++)
                {
                    var sum = 0.0;
                    for (var m = 0; m < 6; m++)
                        sum += level[item, m, t].item<double>() * Math.Cos(Math.PI * k * (m + 0.5) / 6);
                    var expected = sum * Math.Sqrt((k == 0 ? 1 : 2) / 6.0);
                    Assert.Equal(expected, result[item, k, t].item<double>(), Tolerance * 10);
                }
    }

    [Fact]
    public void The_gradient_is_the_slope()
    {
        manual_seed(4);
        var power = (rand(5, 2, dtype: ScalarType.Float64) + 0.5).requires_grad_();
        var weight = arange(6, dtype: ScalarType.Float64).reshape(3, 2);
        (Sound.MelCepstrum(power, 3) * weight).sum().backward();
        Slopes.Near(power, moved => (Sound.MelCepstrum(moved, 3) * weight).sum());
    }

    [Fact]
    public void Wrong_shapes_and_numbers_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Sound.MelCepstrum(ones(4, 2), 5));
        Assert.Equal(
            "[mel cepstrum] expected a mel spectrogram (..., M, T) with at least 5 bands and at least 1 coefficient, " +
            "got (4, 2) and 5", error.Message);
        Assert.Throws<ArgumentException>(() => Sound.Decibels(ones(4)));
        Assert.Throws<ArgumentException>(() => Sound.Decibels(ones(4, 2), smallest: 0));
    }
}
