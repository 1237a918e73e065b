using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with few parameters: blocks that widen, filter each channel alone, and
/// narrow.</summary>
/// <remarks><b>Source</b> MobileNetV2: Inverted Residuals and Linear Bottlenecks, arXiv:1801.04381.</remarks>
public class MobileNetV2 : nn.Module<Tensor, Tensor>
{
    /// <summary>Widening, channels, blocks and stride of each stage.</summary>
    private static readonly long[][] Stages =
    [
        [1, 16, 1, 1], [6, 24, 2, 2], [6, 32, 3, 2], [6, 64, 4, 2], [6, 96, 3, 1], [6, 160, 3, 2], [6, 320, 1, 1],
    ];

    [ComponentName(Name = "features")]
    private readonly Sequential _features;

    [ComponentName(Name = "classifier")]
    private readonly Sequential _classifier;

    internal MobileNetV2(
        long classes, double width, long[][]? stages, long nearest,
        Func<long, long, long, long, Func<long, nn.Module<Tensor, Tensor>>, nn.Module<Tensor, Tensor>>? block,
        Func<long, nn.Module<Tensor, Tensor>>? norm, double dropout)
        : base(nameof(MobileNetV2))
    {
        stages ??= Stages;
        if (stages.Length == 0 || Array.Exists(stages, s => s is not { Length: 4 }))
            throw new ArgumentException(
                "[MobileNetV2] expected four numbers for each stage (widening, channels, blocks, stride), got others");
        block ??= (from, to, stride, widening, n) => new InvertedResidual(from, to, stride, widening, n);
        norm ??= n => nn.BatchNorm2d(n);
        var channels = ModelParts.Divisible(32 * width, nearest);
        var last = ModelParts.Divisible(1280 * Math.Max(1.0, width), nearest);
        List<nn.Module<Tensor, Tensor>> layers = [Conv(3, channels, 3, 2, norm)];
        foreach (var stage in stages)
        {
            var to = ModelParts.Divisible(stage[1] * width, nearest);
            for (var i = 0; i < stage[2]; i++, channels = to)
                layers.Add(block(channels, to, i == 0 ? stage[3] : 1, stage[0], norm));
        }
        layers.Add(Conv(channels, last, 1, 1, norm));
        _features = this.Part("features", nn.Sequential(layers));
        _classifier = this.Part("classifier", nn.Sequential(nn.Dropout(dropout), nn.Linear(last, classes)));
        ModelParts.Fill(this, linear: true);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="x">(B, 3, H, W).</param>
    /// <returns>(B, classes): logits.</returns>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var pooled = _features.call(x).mean([2, 3]);
        return _classifier.call(pooled).MoveToOuterDisposeScope();
    }

    /// <summary>Frees all layers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private static nn.Module<Tensor, Tensor> Conv(
        long from, long to, long kernel, long stride, Func<long, nn.Module<Tensor, Tensor>> norm) =>
        torchvision.ops.Conv2dNormActivation(
            from, to, kernel, stride, norm_layer: norm, activation_layer: inplace => nn.ReLU6(inplace));

    /// <summary>Widens, filters each channel alone, narrows, and adds what came in where it fits.</summary>
    private sealed class InvertedResidual : nn.Module<Tensor, Tensor>
    {
        [ComponentName(Name = "conv")]
        private readonly Sequential _conv;

        private readonly bool _adds;

        public InvertedResidual(
            long from, long to, long stride, long widening, Func<long, nn.Module<Tensor, Tensor>> norm)
            : base(nameof(InvertedResidual))
        {
            if (stride is not (1 or 2))
                throw new ArgumentOutOfRangeException(
                    nameof(stride), $"[InvertedResidual] expected a stride of 1 or 2, got {stride}");
            var wide = from * widening;
            List<nn.Module<Tensor, Tensor>> layers = [];
            if (widening != 1)
                layers.Add(Conv(from, wide, 1, 1, norm));
            layers.Add(torchvision.ops.Conv2dNormActivation(
                wide, wide, stride: stride, groups: wide, norm_layer: norm,
                activation_layer: inplace => nn.ReLU6(inplace)));
            layers.Add(nn.Conv2d(wide, to, 1, bias: false));
            layers.Add(norm(to));
            _conv = this.Part("conv", nn.Sequential(layers));
            _adds = stride == 1 && from == to;
        }

        public override Tensor forward(Tensor input)
        {
            using var scope = NewDisposeScope();
            var x = _conv.call(input);
            return (_adds ? input + x : x).MoveToOuterDisposeScope();
        }
    }
}
