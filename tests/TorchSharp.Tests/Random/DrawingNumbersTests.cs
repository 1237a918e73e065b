using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Random;

/// <summary>Single numbers, and draws into a given tensor, come from the stream that whole tensors come from.</summary>
public sealed class DrawingNumbersTests
{
    [Fact]
    public void Single_numbers_are_the_first_ones_of_a_tensor()
    {
        Assert.Equal(Seeded(() => rand(1).ToDouble()), Seeded(() => rand_float()));
        Assert.Equal(Seeded(() => randn(1).ToDouble()), Seeded(() => randn_float()));
        Assert.Equal(Seeded(() => randint(10, 20, [1L]).ToInt64()), Seeded(() => randint_long(10, 20)));
        Assert.Equal(Seeded(() => randint(0, 20, [1L]).ToInt32()), Seeded(() => randint_int(20)));
        Assert.Equal(Seeded(() => randint(0, 2, [1L]).ToInt64() == 1), Seeded(() => randint_bool()));
        using var own = new Generator(7);
        using var same = new Generator(7);
        Assert.Equal(randint_long(1000, own), randint_long(0, 1000, same));
    }

    [Fact]
    public void A_given_tensor_is_filled_in_place()
    {
        var x = zeros(2, 3);
        Assert.Same(x, Seeded(() => x.rand_out(2, 3)));
        Assert.Equal(Seeded(() => rand(2, 3)).Doubles(), x.Doubles());
        Seeded(() => x.randn_out(2, 3));
        Assert.Equal(Seeded(() => randn(2, 3)).Doubles(), x.Doubles());
        Seeded(() => randint_out(x, 9, [2, 3]));
        Assert.Equal(Seeded(() => randint(0, 9, [2L, 3])).Doubles(), x.Doubles());
        var order = zeros(5, dtype: ScalarType.Int64);
        Assert.Same(order, Seeded(() => randperm(5, order)));
        Assert.Equal(Seeded(() => randperm(5)).Doubles(), order.Doubles());
    }

    [Fact]
    public void Other_sizes_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => zeros(2, 3).rand_out(3, 2));
        Assert.StartsWith("[rand_out] ", error.Message, StringComparison.Ordinal);
        Assert.Contains("(3, 2)", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => randint_int(0));
    }

    private static T Seeded<T>(Func<T> draw)
    {
        manual_seed(11);
        return draw();
    }
}
