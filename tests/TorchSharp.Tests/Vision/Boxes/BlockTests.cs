using static TorchSharp.torch;
using static TorchSharp.torchvision;

namespace DeepLearning.TorchSharp.Tests.Vision.Boxes;

public sealed class BlockTests
{
    /// <summary>Four standard deviations of a share of 0.3 among 100,000 values that fall in blocks of nine.</summary>
    private const double Spread = 0.02;

    [Fact]
    public void A_convolution_keeps_the_size_and_takes_what_is_given()
    {
        using var plain = ops.Conv2dNormActivation(3, 8, kernel_size: 5);
        using var full = ops.Conv2dNormActivation(
            3, 8, stride: 2, norm_layer: n => nn.BatchNorm2d(n), activation_layer: inplace => nn.ReLU(inplace));
        using var solid = ops.Conv3dNormActivation(2, 4, dilation: 2, activation_layer: inplace => nn.ReLU(inplace));

        Assert.Equal([1, 8, 9, 9], plain.call(zeros(1, 3, 9, 9)).shape);
        Assert.Equal(["0.weight", "0.bias"], plain.state_dict().Keys);
        Assert.Equal([2, 8, 5, 5], full.call(zeros(2, 3, 9, 9)).shape);
        Assert.Equal(["0.weight", "1.weight", "1.bias"], full.named_parameters().Select(p => p.name));
        Assert.Equal([1, 4, 5, 6, 7], solid.call(zeros([1, 2, 5, 6, 7])).shape);
    }

    [Fact]
    public void Linear_layers_are_joined_with_activations_and_dropout()
    {
        using var mlp = ops.MLP(4, [6, 5, 2], norm_layer: n => nn.LayerNorm(n), dropout: 0.5);

        Assert.Equal([3, 2], mlp.call(zeros(3, 4)).shape);
        Assert.Equal(10, mlp.Count);
        Assert.Equal(["0", "1", "4", "5", "8"], mlp.named_parameters().Select(p => p.name.Split('.')[0]).Distinct());
        Assert.Throws<ArgumentException>(() => ops.MLP(4, []));
    }

    [Fact]
    public void Channels_are_weighed_by_what_all_places_say()
    {
        using var block = ops.SqueezeExcitation(4, 2);
        var x = rand(2, 4, 3, 3);

        var weight = (block.call(x) / x).flatten(2);

        Assert.True((weight.amax(2) - weight.amin(2)).abs().max().item<float>() < 1e-5);
        Assert.InRange(weight.max().item<float>(), 0, 1);
        Assert.Equal(["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], block.state_dict().Keys);
        Assert.Equal(
            "[SqueezeExcitation] expected (B, 4, H, W) or (4, H, W), got shape (2, 3, 3, 3)",
            Assert.Throws<ArgumentException>(() => block.call(zeros(2, 3, 3, 3))).Message);
    }

    [Fact]
    public void A_frozen_norm_does_what_batch_norm_does_in_evaluation()
    {
        using var frozen = ops.FrozenBatchNorm2d(3);
        using var norm = nn.BatchNorm2d(3);
        norm.call(randn(4, 3, 5, 5) * 3 + 1);
        norm.eval();
        frozen.load_state_dict(norm.state_dict(), strict: false);
        var x = randn(2, 3, 4, 4);

        Assert.True(frozen.call(x).allclose(norm.call(x), 1e-4, 1e-6));
        Assert.Empty(frozen.parameters());
        Assert.Equal(["weight", "bias", "running_mean", "running_var"], frozen.state_dict().Keys);
        Assert.Equal(4, nn.Sequential(ops.FrozenBatchNorm2d(2)).state_dict().Count);
        Assert.Throws<ArgumentException>(() => frozen.call(zeros(2, 4, 4, 4)));
    }

    [Fact]
    public void Dimensions_change_their_order() =>
        Assert.Equal([4, 2, 3], ops.Permute(2, 0, 1).call(zeros(2, 3, 4)).shape);

    [Theory]
    [InlineData(StochasticDepth.Mode.Row)]
    [InlineData(StochasticDepth.Mode.Batch)]
    public void Rows_or_batches_are_dropped_whole_and_the_rest_is_scaled_up(StochasticDepth.Mode mode)
    {
        manual_seed(3);
        using var layer = ops.StochasticDepth(0.4, mode);
        var x = ones(1000, 2, 3);

        var rows = layer.call(x).flatten(1);

        Assert.True(rows.amax(1).eq(rows.amin(1)).all().item<bool>());
        var values = rows.select(1, 0).data<float>().ToArray().Distinct().Order().ToArray();
        if (mode == StochasticDepth.Mode.Row)
        {
            Assert.Equal([0, 1 / 0.6f], values);
            Assert.Equal(0.6, rows.gt(0).to(float32).mean().item<float>(), 0.06);
        }
        else
        {
            Assert.Single(values);
        }
        layer.eval();
        Assert.True(layer.call(x).eq(1).all().item<bool>());
        Assert.Throws<ArgumentOutOfRangeException>(() => ops.stochastic_depth(x, 1.5, mode));
    }

    [Fact]
    public void Squares_are_dropped_and_the_rest_is_scaled_up()
    {
        manual_seed(4);
        var x = ones(4, 3, 96, 96);

        var y = ops.drop_block2d(x, 0.3, 3);

        var dropped = y.eq(0).to(float32);
        Assert.InRange(dropped.mean().item<float>(), 0.3 - 0.06, 0.3 + Spread);
        Assert.Equal(1, y.mean().item<float>(), 1e-3);

        // Every dropped place belongs to a dropped square: an erosion and a dilation by 3 give it back.
        var eroded = 1 - nn.functional.max_pool2d(1 - dropped, 3, 1);
        var again = nn.functional.max_pool2d(F(eroded), 3, 1);
        Assert.True(again.eq(dropped).all().item<bool>());

        static Tensor F(Tensor t) => transforms.functional.pad(t, 2);
    }

    [Fact]
    public void Cubes_are_dropped_and_the_rest_is_scaled_up()
    {
        manual_seed(5);
        using var layer = ops.DropBlock3d(0.2, 2);

        var y = layer.call(ones([2, 2, 16, 16, 16]));

        Assert.InRange(y.eq(0).to(float32).mean().item<float>(), 0.15, 0.2 + Spread);
        Assert.Equal(1, y.mean().item<float>(), 1e-3);
        layer.eval();
        Assert.True(layer.call(ones([1, 1, 2, 2, 2])).eq(1).all().item<bool>());
        Assert.Throws<ArgumentException>(() => ops.drop_block3d(ones(1, 2, 2, 2), 0.5, 2));
    }

    [Fact]
    public void Squares_can_be_dropped_in_place()
    {
        manual_seed(6);
        using var layer = ops.DropBlock2d(0.5, 2, inplace: true);
        var x = ones(1, 1, 8, 8);

        var y = layer.call(x);

        Assert.True(x.eq(y).all().item<bool>());
        Assert.True(x.eq(0).any().item<bool>());
    }
}
