using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Layers without parameters hand all their settings to the function of the same name.</summary>
public sealed class PoolingTests
{
    private static readonly
        Dictionary<string, (long[] Shape, Func<Tensor, Tensor> Layer, Func<Tensor, Tensor> Function)> Pairs = new()
        {
            ["MaxPool1d"] = ([2, 3, 9], x => MaxPool1d(3, 2, 1, 2, true).call(x),
                x => F.max_pool1d(x, 3, 2, 1, 2, true)),
            ["MaxPool2d"] = ([2, 3, 9, 8], x => MaxPool2d(3, 2, 1, 2, true).call(x),
                x => F.max_pool2d(x, 3, 2, 1, 2, true)),
            ["MaxPool2d-tuple"] = ([2, 3, 9, 8], x => MaxPool2d((3, 2), (1, 2)).call(x),
                x => F.max_pool2d(x, [3, 2], [1, 2])),
            ["MaxPool3d"] = ([1, 2, 5, 4, 6], x => MaxPool3d(2, 1).call(x), x => F.max_pool3d(x, [2, 2, 2], [1, 1, 1])),
            ["MaxPool3d-tuple"] = ([1, 2, 5, 4, 6], x => MaxPool3d((2, 1, 3)).call(x), x => F.max_pool3d(x, [2, 1, 3])),
            ["AvgPool1d"] = ([2, 3, 9], x => AvgPool1d(3, 2, 1, true, false).call(x),
                x => F.avg_pool1d(x, 3, 2, 1, true, false)),
            ["AvgPool2d"] = ([2, 3, 9, 8], x => AvgPool2d(3, 2, 1, true, false).call(x),
                x => F.avg_pool2d(x, 3, 2, 1, true, false)),
            ["AvgPool2d-tuple"] = ([2, 3, 9, 8], x => AvgPool2d((3, 2), divisor_override: 5).call(x),
                x => F.avg_pool2d(x, [3, 2], divisor_override: 5)),
            ["AvgPool3d"] = ([1, 2, 5, 4, 6], x => AvgPool3d(2, 1).call(x), x => F.avg_pool3d(x, [2, 2, 2], [1, 1, 1])),
            ["AdaptiveAvgPool1d"] = ([2, 3, 9], x => AdaptiveAvgPool1d(4).call(x), x => F.adaptive_avg_pool1d(x, 4)),
            ["AdaptiveAvgPool2d"] = ([2, 3, 9, 8], x => AdaptiveAvgPool2d((4, 3)).call(x),
                x => F.adaptive_avg_pool2d(x, [4, 3])),
            ["AdaptiveAvgPool2d-kept"] = ([2, 3, 9, 8], x => AdaptiveAvgPool2d([-1, 3]).call(x),
                x => F.adaptive_avg_pool2d(x, [9, 3])),
            ["AdaptiveAvgPool3d"] = ([1, 2, 5, 4, 6], x => AdaptiveAvgPool3d(2).call(x),
                x => F.adaptive_avg_pool3d(x, (2, 2, 2))),
            ["AdaptiveMaxPool1d"] = ([2, 3, 9], x => AdaptiveMaxPool1d(4).call(x), x => F.adaptive_max_pool1d(x, 4)),
            ["AdaptiveMaxPool2d"] = ([2, 3, 9, 8], x => AdaptiveMaxPool2d([4, 3]).call(x),
                x => F.adaptive_max_pool2d(x, [4, 3])),
            ["AdaptiveMaxPool3d"] = ([1, 2, 5, 4, 6], x => AdaptiveMaxPool3d([2, 3, 1]).call(x),
                x => F.adaptive_max_pool3d(x, [2, 3, 1])),
            ["LPPool1d"] = ([2, 3, 9], x => LPPool1d(3, 2, 1, true).call(x.abs()),
                x => F.lp_pool1d(x.abs(), 3, 2, 1, true)),
            ["LPPool2d"] = ([2, 3, 9, 8], x => LPPool2d(2, 2, 1).call(x), x => F.lp_pool2d(x, 2, [2, 2], [1, 1])),
            ["ConstantPad1d"] = ([2, 3, 4], x => ConstantPad1d((1, 2), 0.5).call(x),
                x => F.pad(x, (1, 2), PaddingModes.Constant, 0.5)),
            ["ConstantPad2d"] = ([2, 3, 4, 5], x => ConstantPad2d(1, 0.5).call(x),
                x => F.pad(x, (1, 1, 1, 1), PaddingModes.Constant, 0.5)),
            ["ConstantPad3d"] = ([1, 3, 4, 5, 2], x => ConstantPad3d((1, 2, 3, 0, 1, 2), 2).call(x),
                x => F.pad(x, [1, 2, 3, 0, 1, 2], PaddingModes.Constant, 2)),
            ["ZeroPad2d"] = ([2, 3, 4, 5], x => ZeroPad2d((1, 2, 3, 0)).call(x), x => F.pad(x, (1, 2, 3, 0))),
            ["ReflectionPad1d"] = ([2, 3, 4], x => ReflectionPad1d(2).call(x),
                x => F.pad(x, (2, 2), PaddingModes.Reflect)),
            ["ReflectionPad2d"] = ([2, 3, 4, 5], x => ReflectionPad2d((1, 2, 3, 0)).call(x),
                x => F.pad(x, (1, 2, 3, 0), PaddingModes.Reflect)),
            ["ReflectionPad3d"] = ([1, 3, 4, 5, 3], x => ReflectionPad3d(1).call(x),
                x => F.pad(x, [1, 1, 1, 1, 1, 1], PaddingModes.Reflect)),
            ["ReplicationPad1d"] = ([2, 3, 4], x => ReplicationPad1d((0, 5)).call(x),
                x => F.pad(x, (0, 5), PaddingModes.Replicate)),
            ["ReplicationPad2d"] = ([2, 3, 4, 5], x => ReplicationPad2d(2).call(x),
                x => F.pad(x, (2, 2, 2, 2), PaddingModes.Replicate)),
            ["ReplicationPad3d"] = ([1, 3, 4, 5, 3], x => ReplicationPad3d(2).call(x),
                x => F.pad(x, [2, 2, 2, 2, 2, 2], PaddingModes.Replicate)),
            ["PixelShuffle"] = ([2, 8, 3, 2], x => PixelShuffle(2).call(x), x => F.pixel_shuffle(x, 2)),
            ["PixelUnshuffle"] = ([2, 2, 6, 4], x => PixelUnshuffle(2).call(x), x => F.pixel_unshuffle(x, 2)),
            ["Unfold"] = ([2, 2, 6, 4], x => Unfold((2, 3), stride: (2, 1)).call(x),
                x => F.unfold(x, (2, 3), stride: (2, 1))),
            ["Fold"] = ([2, 8, 9], x => Fold(4, 2).call(x), x => F.fold(x, (4, 4), (2, 2))),
            ["Upsample"] = (
                [1, 2, 3, 4],
                x => Upsample(scale_factor: [2, 3], mode: UpsampleMode.Bilinear, align_corners: true).call(x),
                x => F.interpolate(x, [6, 12], mode: InterpolationMode.Bilinear, align_corners: true)),
            ["Upsample-nearest"] = ([1, 2, 3, 4], x => Upsample([5, 5]).call(x), x => F.upsample_nearest(x, [5, 5])),
            ["upsample"] = ([1, 2, 3, 4], x => F.upsample(x, [5, 5], mode: UpsampleMode.Bicubic),
                x => F.interpolate(x, [5, 5], mode: InterpolationMode.Bicubic)),
            ["upsample_bilinear"] = ([1, 2, 3, 4], x => F.upsample_bilinear(x, [5, 5], align_corners: true),
                x => F.upsample(x, [5, 5], mode: UpsampleMode.Bilinear, align_corners: true)),
            ["upsample_nearest1d"] = ([1, 2, 3], x => F.upsample_nearest1d(x, 7, null), x => F.interpolate(x, [7])),
            ["upsample_nearest2d"] = ([1, 2, 3, 4], x => F.upsample_nearest2d(x, null, [2, 2]),
                x => F.interpolate(x, [6, 8])),
            ["upsample_nearest3d"] = ([1, 2, 3, 4, 2], x => F.upsample_nearest3d(x, [4, 4, 4]),
                x => F.interpolate(x, [4, 4, 4])),
        };

    public static TheoryData<string> Names => [.. Pairs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Layer_and_function_agree(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        var (shape, layer, function) = Pairs[name];
        var x = randn(shape);
        var (expected, got) = (function(x), layer(x));
        Assert.Equal(expected.shape, got.shape);
        Assert.Equal(expected.Doubles(), got.Doubles());
    }

    [Fact]
    public void What_was_pooled_can_go_back()
    {
        var x = arange(16.0f).reshape(1, 1, 4, 4);
        var (values, places) = MaxPool2d(2).forward_with_indices(x);
        Assert.Equal([5L, 7, 13, 15], places.data<long>().ToArray());
        var back = MaxUnpool2d(2).call(values, places);
        Assert.Equal(values.sum().item<float>(), back.sum().item<float>());
        Assert.Equal(15, back[0, 0, 3, 3].item<float>());
        var (line, at) = MaxPool1d(2).forward_with_indices(arange(5.0f).reshape(1, 1, 5));
        Assert.Equal([1L, 1, 5], MaxUnpool1d(2).call(line, at, [5]).shape);
        var (deep, where) = MaxPool3d(2).forward_with_indices(randn([1, 1, 2, 4, 4]));
        Assert.Equal([1L, 1, 2, 4, 4], MaxUnpool3d((2, 2, 2)).call(deep, where).shape);
    }

    [Fact]
    public void Gradients_asked_for_by_name_are_those_of_the_walk()
    {
        manual_seed(4);
        var x = randn(1, 2, 6, 4, requires_grad: true);
        var y = F.avg_pool2d(x, (2, 2), (2, 1), (1, 0));
        var dOut = randn_like(y);
        y.backward([dOut]);
        Assert.Equal(x.grad!.Doubles(), F.avg_pool2d_backward(dOut, x, [2, 2], [2, 1], [1, 0]).Doubles());

        var z = randn([1, 2, 4, 4, 4], requires_grad: true);
        var pooled = F.adaptive_avg_pool3d(z, 3);
        dOut = randn_like(pooled);
        pooled.backward([dOut]);
        Assert.Equal(z.grad!.Doubles(), F.adaptive_avg_pool3d_backward(zeros_like(z), dOut, z).Doubles());

        var small = randn(1, 2, 3, 4, requires_grad: true);
        var large = F.upsample_nearest2d(small, [5, 9]);
        dOut = randn_like(large);
        large.backward([dOut]);
        Assert.Equal(
            small.grad!.Doubles(), F.upsample_nearest2d_backward(dOut, [1, 2, 3, 4], [5, 9]).Doubles());
    }

    [Fact]
    public void Pools_can_be_differentiated_again()
    {
        manual_seed(5);
        var x = randn(1, 2, 5, 6, dtype: ScalarType.Float64, requires_grad: true);
        var y = (F.max_pool2d(x, 3, 2) * F.avg_pool2d(x, 3, 2)).sum()
            + F.interpolate(x.square(), [3, 3], mode: InterpolationMode.Bicubic).square().sum();
        var first = autograd.grad([y], [x], create_graph: true)[0];
        var second = autograd.grad([first.square().sum()], [x])[0];
        // H g along the gradient itself, by differences of the gradient: d|g|^2/dx = 2 H g.
        Tensor Gradient(Tensor at)
        {
            var leaf = at.detach().requires_grad_();
            var z = (F.max_pool2d(leaf, 3, 2) * F.avg_pool2d(leaf, 3, 2)).sum()
                + F.interpolate(leaf.square(), [3, 3], mode: InterpolationMode.Bicubic).square().sum();
            return autograd.grad([z], [leaf])[0];
        }
        const double Step = 1e-6;
        var direction = first.detach() * Step;
        var expected = (Gradient(x + direction) - Gradient(x - direction)) / Step;
        Assert.True((expected - second).abs().max().item<double>() < 1e-4 * second.abs().max().item<double>());
    }

    [Fact]
    public void A_fractional_layer_takes_its_sizes_from_ratios()
    {
        var (values, places) = FractionalMaxPool2d(2, output_ratio: 0.5).forward_with_indices(randn(2, 3, 8, 9));
        Assert.Equal([2L, 3, 4, 4], values.shape);
        Assert.Equal(values.shape, places.shape);
        Assert.Equal([2L, 3, 3, 3, 3], FractionalMaxPool3d((2, 2, 2), (3, 3, 3)).call(randn([2, 3, 6, 6, 6])).shape);
    }
}
