using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with few parameters: inverted residuals that weigh their channels.</summary>
/// <remarks><b>Source</b> Searching for MobileNetV3, arXiv:1905.02244.</remarks>
public class MobileNetV3 : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = "features")]
    private readonly Sequential _features;

    [ComponentName(Name = "avgpool")]
    private readonly AdaptiveAvgPool2d _avgpool;

    [ComponentName(Name = "classifier")]
    private readonly Sequential _classifier;

    internal MobileNetV3(Block[] blocks, long last, long classes, double dropout)
        : base(nameof(MobileNetV3))
    {
        List<nn.Module<Tensor, Tensor>> layers = [Conv(3, blocks[0].From, 3, 2, 1, Hardswish)];
        layers.AddRange(blocks.Select(b => new InvertedResidual(b)));
        var wide = 6 * blocks[^1].To;
        layers.Add(Conv(blocks[^1].To, wide, 1, 1, 1, Hardswish));
        _features = this.Part("features", nn.Sequential(layers));
        _avgpool = this.Part("avgpool", nn.AdaptiveAvgPool2d(1));
        _classifier = this.Part("classifier", nn.Sequential(
            nn.Linear(wide, last), nn.Hardswish(inplace: true), nn.Dropout(dropout, inplace: true),
            nn.Linear(last, classes)));
        ModelParts.Fill(this, linear: true);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="x">(B, 3, H, W).</param>
    /// <returns>(B, classes): logits.</returns>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var pooled = _avgpool.call(_features.call(x));
        return _classifier.call(pooled.flatten(1)).MoveToOuterDisposeScope();
    }

    /// <summary>Frees all layers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private static nn.Module<Tensor, Tensor> Hardswish(bool inplace) => nn.Hardswish(inplace);

    private static nn.Module<Tensor, Tensor> Conv(
        long from, long to, long kernel, long stride, long groups,
        Func<bool, nn.Module<Tensor, Tensor>>? activation) =>
        torchvision.ops.Conv2dNormActivation(
            from, to, kernel, stride, groups: groups, activation_layer: activation,
            norm_layer: n => nn.BatchNorm2d(n, eps: 0.001, momentum: 0.01));

    /// <summary>Describes one block.</summary>
    /// <param name="From">Channels that come in.</param>
    /// <param name="Kernel">Rows and columns of the filter.</param>
    /// <param name="Wide">Channels inside.</param>
    /// <param name="To">Channels that go out.</param>
    /// <param name="Squeeze">Whether channels are weighed.</param>
    /// <param name="Swish">Whether hardswish takes the place of relu.</param>
    /// <param name="Stride">1, or 2 to halve the size.</param>
    internal sealed record Block(long From, long Kernel, long Wide, long To, bool Squeeze, bool Swish, long Stride);

    private sealed class InvertedResidual : nn.Module<Tensor, Tensor>
    {
        [ComponentName(Name = "block")]
        private readonly Sequential _block;

        private readonly bool _adds;

        public InvertedResidual(Block b)
            : base(nameof(InvertedResidual))
        {
            Func<bool, nn.Module<Tensor, Tensor>> activation = b.Swish ? Hardswish : inplace => nn.ReLU(inplace);
            List<nn.Module<Tensor, Tensor>> layers = [];
            if (b.Wide != b.From)
                layers.Add(Conv(b.From, b.Wide, 1, 1, 1, activation));
            layers.Add(Conv(b.Wide, b.Wide, b.Kernel, b.Stride, b.Wide, activation));
            if (b.Squeeze)
                layers.Add(torchvision.ops.SqueezeExcitation(
                    b.Wide, ModelParts.Divisible(b.Wide / 4, 8), scale_activation: () => nn.Hardsigmoid()));
            layers.Add(Conv(b.Wide, b.To, 1, 1, 1, null));
            _block = this.Part("block", nn.Sequential(layers));
            _adds = b.Stride == 1 && b.From == b.To;
        }

        public override Tensor forward(Tensor input)
        {
            using var scope = NewDisposeScope();
            var x = _block.call(input);
            return (_adds ? x + input : x).MoveToOuterDisposeScope();
        }
    }
}
