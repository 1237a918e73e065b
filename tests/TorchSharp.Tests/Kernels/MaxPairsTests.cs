using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>Windows two wide in float32 go four at a time; in float64 they go one by one. Both must agree.</summary>
public sealed class MaxPairsTests
{
    public static TheoryData<int, int, int, int> Sizes => new()
    {
        { 8, 8, 2, 2 }, { 9, 9, 2, 2 }, { 10, 11, 2, 2 }, { 28, 28, 2, 2 }, { 5, 10, 3, 1 }, { 4, 14, 1, 1 },
        { 1, 8, 1, 1 }, { 7, 13, 3, 2 }, { 32, 64, 2, 2 }, { 6, 6, 2, 2 }, { 3, 9, 3, 3 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Four_windows_at_once_find_what_one_finds(int height, int width, int rows, int step)
    {
        manual_seed(height + width);
        var whole = randint(-2, 3, [2, 3, height, width]).to_type(ScalarType.Float32);
        var gap = rand(2, 3, height, width);
        var x = whole.masked_fill(gap.lt(0.1), double.NaN).masked_fill(gap.gt(0.6), double.NegativeInfinity);
        var (single, places) = F.max_pool2d_with_indices(x, [rows, 2], [step, 2]);
        var (expected, expectedPlaces) = F.max_pool2d_with_indices(x.to_type(ScalarType.Float64), [rows, 2], [step, 2]);
        Assert.Equal(expected.Doubles(), single.Doubles());
        Assert.Equal(expectedPlaces.Doubles(), places.Doubles());
    }
}
