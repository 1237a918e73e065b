using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>Slices that are longer than one band of work, picked and added with repetitions.</summary>
public sealed class SlicePickingTests
{
    [Theory]
    [InlineData(1, 5, 3000)]
    [InlineData(3, 4, 1)]
    [InlineData(2, 6, 7)]
    public void Slices_come_and_go_whole(int outer, int length, int inner)
    {
        using var scope = NewDisposeScope();
        var x = arange(outer * length * inner, dtype: ScalarType.Float64).reshape(outer, length, inner);
        var index = tensor(new[] { length - 1L, 0, -1, 2 });
        var taken = x.index_select(1, index);
        for (var k = 0; k < 4; k++)
            Assert.Equal(x.select(1, index[k].item<long>()).Doubles(), taken.select(1, k).Doubles());
        var back = zeros_like(x).index_add(1, index, taken, 1);
        Assert.Equal((x.select(1, length - 1) * 2).Doubles(), back.select(1, length - 1).Doubles());
        Assert.Equal(x.select(1, 0).Doubles(), back.select(1, 0).Doubles());
        Assert.Equal(0, back.select(1, 1).abs().sum().item<double>());
    }

    [Fact]
    public void A_source_of_another_shape_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => ones(3, 4).index_add(0, tensor(new[] { 0L, 1 }), ones(3, 4), 1));
        Assert.Equal(
            "[index_add] expected a vector of places and one slice of (3, 4) along dimension 0 for each, got an " +
            "index (2) " +
            "and a source (3, 4)",
            error.Message);
    }
}
