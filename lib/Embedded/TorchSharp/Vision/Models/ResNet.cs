using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with four stages of blocks that add to what came in.</summary>
/// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
public partial class ResNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor>[] _parts;
    private readonly Func<int, nn.Module<Tensor, Tensor>> _norm;
    private readonly int _groups;
    private readonly int _baseWidth;
    private int _inPlanes = 64;
    private int _dilation = 1;

    /// <summary>Makes a network of any kind of block.</summary>
    /// <param name="name">What GetName gives.</param>
    /// <param name="block">Makes a block.</param>
    /// <param name="expansion">Output channels of a block for each of its planes.</param>
    /// <param name="layers">Blocks in each of the four stages.</param>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first: the last norm of each starts at
    /// zero.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <exception cref="ArgumentException">Not four stages.</exception>
    public ResNet(
        string name, BlockFunc block, int expansion, IList<int> layers, int numClasses = 1000,
        bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (layers is not { Count: 4 })
            throw new ArgumentException($"[ResNet] expected blocks for four stages, got {layers?.Count ?? 0}");
        (_norm, _groups, _baseWidth) = (norm_layer ?? (n => nn.BatchNorm2d(n)), groups, width_per_group);
        var (dilate2, dilate3, dilate4) = replace_stride_with_dilation ?? (false, false, false);
        _parts =
        [
            this.Part("conv1", nn.Conv2d(3, _inPlanes, 7, stride: 2, padding: 3, bias: false)),
            this.Part("bn1", _norm(_inPlanes)),
            this.Part("relu", nn.ReLU(inplace: true)),
            this.Part("maxpool", nn.MaxPool2d(3, stride: 2, padding: 1)),
            this.Part("layer1", Stage(block, expansion, 64, layers[0], 1, false)),
            this.Part("layer2", Stage(block, expansion, 128, layers[1], 2, dilate2)),
            this.Part("layer3", Stage(block, expansion, 256, layers[2], 2, dilate3)),
            this.Part("layer4", Stage(block, expansion, 512, layers[3], 2, dilate4)),
            this.Part("avgpool", nn.AdaptiveAvgPool2d(1)),
            this.Part("flatten", nn.Flatten()),
            this.Part("fc", nn.Linear(512 * expansion, numClasses)),
        ];
        string[] last = ["fc.weight", "fc.bias"];
        ModelParts.Start(this, weights_file, () => Fill(zero_init_residual), skipfc ? last : [], device);
    }

    /// <summary>Makes one block.</summary>
    /// <param name="inplanes">Channels that come in.</param>
    /// <param name="planes">Planes: output channels over the expansion.</param>
    /// <param name="stride">How many times smaller the output is.</param>
    /// <param name="downsample">Makes what came in fit what goes out; null where it does.</param>
    /// <param name="groups">Groups of the 3 x 3 convolution.</param>
    /// <param name="base_width">Channels of a group for 64 planes.</param>
    /// <param name="dilation">Steps between the places of the 3 x 3 kernel.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <returns>The block.</returns>
    public delegate nn.Module<Tensor, Tensor> BlockFunc(
        int inplanes, int planes, int stride = 1, nn.Module<Tensor, Tensor>? downsample = null, int groups = 1,
        int base_width = 64, int dilation = 1, Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null);

    /// <summary>Classifies pictures.</summary>
    /// <param name="input">(B, 3, H, W).</param>
    /// <returns>(B, classes): logits.</returns>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = input;
        foreach (var part in _parts)
        {
            var next = part.call(x);
            if (!ReferenceEquals(x, input) && !ReferenceEquals(x, next))
                x.Dispose();
            x = next;
        }
        return x.MoveToOuterDisposeScope();
    }

    /// <summary>Frees all layers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private void Fill(bool zeroResidual)
    {
        ModelParts.Fill(this, linear: false);
        if (!zeroResidual)
            return;
        foreach (var (_, module) in named_modules())
        {
            var norm = (module as BasicBlock)?.LastNorm ?? (module as Bottleneck)?.LastNorm;
            if (norm is BatchNorm2d { affine: true } last)
                nn.init.zeros_(last.weight);
        }
    }

    private Sequential Stage(BlockFunc block, int expansion, int planes, int blocks, int stride, bool dilate)
    {
        var firstDilation = _dilation;
        if (dilate)
            (_dilation, stride) = (_dilation * stride, 1);
        Sequential? downsample = null;
        if (stride != 1 || _inPlanes != planes * expansion)
            downsample = nn.Sequential(
                nn.Conv2d(_inPlanes, planes * expansion, 1, stride: stride, bias: false), _norm(planes * expansion));
        var stage = nn.Sequential();
        stage.append(block(_inPlanes, planes, stride, downsample, _groups, _baseWidth, firstDilation, _norm));
        _inPlanes = planes * expansion;
        for (var i = 1; i < blocks; i++)
            stage.append(block(_inPlanes, planes, 1, null, _groups, _baseWidth, _dilation, _norm));
        return stage;
    }
}
