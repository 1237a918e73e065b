using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Planes;

public sealed class MapTests
{
    /// <summary>Single precision, values of order one.</summary>
    private const float SinglePrecision = 1e-5f;

    private static readonly Plane Square = new(-1, 1, -1, 1);

    [Fact]
    public void Three_lines_in_general_position_make_seven_regions()
    {
        var first = Linear(2, 3);
        Set(first.weight!, [1, 0, 0, 1, 1, 1], 3, 2);
        Set(first.bias!, [0.1f, -0.2f, 0.4f], 3);
        var regions = RegionMap.Of(ModelProbe.Of(Sequential(first, ReLU(), Linear(3, 2))), Square, 241);
        Assert.Equal(7, regions!.Count);
    }

    [Fact]
    public void One_line_makes_two_regions_and_one_straight_border()
    {
        var first = Linear(2, 1);
        Set(first.weight!, [1, 0], 1, 2);
        Set(first.bias!, [0.001f], 1);
        var regions = RegionMap.Of(ModelProbe.Of(Sequential(first, ReLU(), Linear(1, 2))), Square, 51)!;
        Assert.Equal(2, regions.Count);
        Assert.Equal(51, regions.Borders.Count(b => b == 1));
    }

    [Fact]
    public void Smooth_networks_have_no_linear_regions() => Assert.Null(
        RegionMap.Of(ModelProbe.Of(Sequential(Linear(2, 3), Tanh(), Linear(3, 2))), Square, 21));

    [Fact]
    public void A_units_map_is_what_the_model_computes()
    {
        var first = Linear(2, 2);
        Set(first.weight!, [0.5f, -1, 2, 0.25f], 2, 2);
        Set(first.bias!, [0.1f, -0.3f], 2);
        var model = Sequential(("in", first), ("squash", Tanh()), ("out", Linear(2, 2)));
        var layer = Assert.Single(HiddenLayer.Of(ModelProbe.Of(model), Square, 9));

        Assert.Equal("squash: Tanh", layer.Name);
        var grid = Square.Grid(9);
        for (var i = 0; i < 81; i++)
        {
            var (x, y) = (grid[2 * i], grid[(2 * i) + 1]);
            Assert.Equal(MathF.Tanh((0.5f * x) - y + 0.1f), layer.Maps[0][i], SinglePrecision);
            Assert.Equal(MathF.Tanh((2 * x) + (0.25f * y) - 0.3f), layer.Maps[1][i], SinglePrecision);
        }
    }

    [Fact]
    public void Units_that_answer_the_same_everywhere_are_counted()
    {
        var first = Linear(2, 2);
        Set(first.weight!, [1, 0, 0, 0], 2, 2);
        Set(first.bias!, [0, -1], 2);
        var layers = HiddenLayer.Of(ModelProbe.Of(Sequential(first, ReLU(), Linear(2, 2))), Square, 9);
        Assert.Equal(1, Assert.Single(layers).Constant);
    }

    [Fact]
    public void Steps_are_found_inside_nested_sequences()
    {
        var inner = Sequential(Linear(2, 4), Tanh());
        var layers = HiddenLayer.Of(ModelProbe.Of(Sequential(inner, Linear(4, 3), Sigmoid(), Linear(3, 2))), Square, 5);
        Assert.Equal(["0.1: Tanh", "2: Sigmoid"], layers.Select(l => l.Name));
    }

    [Fact]
    public void Batches_do_not_change_the_numbers()
    {
        var model = Sequential(Linear(2, 3), Tanh(), Linear(3, 2));
        var large = Square.Grid(121);
        var (values, width) = ModelProbe.Of(model).Outputs("test", large);
        Assert.Equal((2, 121 * 121 * 2), (width, values.Length));
        using var direct = model.call(tensor(large[^2..]).reshape(1, 2));
        Assert.Equal(direct[0, 1].item<float>(), values[^1], SinglePrecision);
    }

    [Fact]
    public void The_grid_runs_from_top_left_to_bottom_right()
    {
        var grid = new Plane(0, 1, 10, 20).Grid(3);
        Assert.Equal([0, 20, 0.5f, 20, 1, 20], grid[..6]);
        Assert.Equal([1, 10], grid[^2..]);
    }

    [Theory]
    [InlineData(new[] { 0f, 0, 0 }, 3, new[] { 1 / 3f, 1 / 3f, 1 / 3f })]
    [InlineData(new[] { 1000f, 0 }, 2, new[] { 1f, 0 })]
    [InlineData(new[] { 0.25f, 0.75f }, 2, new[] { 0.25f, 0.75f })]
    [InlineData(new[] { -1.3862944f, -0.2876821f }, 2, new[] { 0.25f, 0.75f })]
    [InlineData(new[] { 2f }, 1, new[] { 0.1192029f, 0.8807971f })]
    [InlineData(new[] { 0.3f }, 1, new[] { 0.7f, 0.3f })]
    public void Outputs_of_any_kind_become_probabilities(float[] outputs, int width, float[] expected)
    {
        var (values, _) = ClassMap.Probabilities("test", outputs, width);
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], values[i], SinglePrecision);
    }

    private static void Set(Tensor parameter, float[] values, params long[] shape)
    {
        using var quiet = no_grad();
        parameter.copy_(tensor(values).reshape(shape));
    }
}
