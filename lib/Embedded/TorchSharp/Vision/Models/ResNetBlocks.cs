using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Vision.Models;

/// <summary>Adds what two 3 x 3 convolutions find to what came in.</summary>
/// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
internal sealed class BasicBlock : nn.Module<Tensor, Tensor>
{
    /// <summary>Output channels for each plane.</summary>
    public const int Expansion = 1;

    [ComponentName(Name = "conv1")]
    private readonly Conv2d _conv1;

    [ComponentName(Name = "bn1")]
    private readonly nn.Module<Tensor, Tensor> _bn1;

    [ComponentName(Name = "conv2")]
    private readonly Conv2d _conv2;

    [ComponentName(Name = "bn2")]
    private readonly nn.Module<Tensor, Tensor> _bn2;

    [ComponentName(Name = "downsample")]
    private readonly nn.Module<Tensor, Tensor>? _downsample;

    public BasicBlock(
        int inplanes, int planes, int stride, nn.Module<Tensor, Tensor>? downsample, int groups, int base_width,
        int dilation, Func<int, nn.Module<Tensor, Tensor>>? norm_layer)
        : base(nameof(BasicBlock))
    {
        if (groups != 1 || base_width != 64 || dilation > 1)
            throw new ArgumentException(
                $"[BasicBlock] expected one group, a width of 64 and no dilation, got {groups}, {base_width} and " +
                $"{dilation}; use a network of bottlenecks");
        norm_layer ??= n => nn.BatchNorm2d(n);
        _conv1 = this.Part("conv1", nn.Conv2d(inplanes, planes, 3, stride: stride, padding: 1, bias: false));
        _bn1 = this.Part("bn1", norm_layer(planes));
        _conv2 = this.Part("conv2", nn.Conv2d(planes, planes, 3, padding: 1, bias: false));
        _bn2 = this.Part("bn2", norm_layer(planes));
        if (downsample is not null)
            _downsample = this.Part("downsample", downsample);
    }

    /// <summary>Gets the norm before the sum; filled with zeros, it makes the block do nothing at first.</summary>
    public nn.Module LastNorm => _bn2;

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = _bn1.call(_conv1.call(input)).relu();
        x = _bn2.call(_conv2.call(x));
        var identity = _downsample is null ? input : _downsample.call(input);
        return (x + identity).relu().MoveToOuterDisposeScope();
    }
}

/// <summary>Adds what a 3 x 3 convolution between two 1 x 1 convolutions finds to what came in.</summary>
/// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385; the stride is that of the 3 x 3
/// convolution.</remarks>
internal sealed class Bottleneck : nn.Module<Tensor, Tensor>
{
    /// <summary>Output channels for each plane.</summary>
    public const int Expansion = 4;

    [ComponentName(Name = "conv1")]
    private readonly Conv2d _conv1;

    [ComponentName(Name = "bn1")]
    private readonly nn.Module<Tensor, Tensor> _bn1;

    [ComponentName(Name = "conv2")]
    private readonly Conv2d _conv2;

    [ComponentName(Name = "bn2")]
    private readonly nn.Module<Tensor, Tensor> _bn2;

    [ComponentName(Name = "conv3")]
    private readonly Conv2d _conv3;

    [ComponentName(Name = "bn3")]
    private readonly nn.Module<Tensor, Tensor> _bn3;

    [ComponentName(Name = "downsample")]
    private readonly nn.Module<Tensor, Tensor>? _downsample;

    public Bottleneck(
        int inplanes, int planes, int stride, nn.Module<Tensor, Tensor>? downsample, int groups, int base_width,
        int dilation, Func<int, nn.Module<Tensor, Tensor>>? norm_layer)
        : base(nameof(Bottleneck))
    {
        norm_layer ??= n => nn.BatchNorm2d(n);
        var width = (int)(planes * (base_width / 64.0)) * groups;
        _conv1 = this.Part("conv1", nn.Conv2d(inplanes, width, 1, bias: false));
        _bn1 = this.Part("bn1", norm_layer(width));
        _conv2 = this.Part("conv2", nn.Conv2d(
            width, width, 3, stride: stride, padding: dilation, dilation: dilation, groups: groups, bias: false));
        _bn2 = this.Part("bn2", norm_layer(width));
        _conv3 = this.Part("conv3", nn.Conv2d(width, planes * Expansion, 1, bias: false));
        _bn3 = this.Part("bn3", norm_layer(planes * Expansion));
        if (downsample is not null)
            _downsample = this.Part("downsample", downsample);
    }

    /// <summary>Gets the norm before the sum; filled with zeros, it makes the block do nothing at first.</summary>
    public nn.Module LastNorm => _bn3;

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = _bn1.call(_conv1.call(input)).relu();
        x = _bn2.call(_conv2.call(x)).relu();
        x = _bn3.call(_conv3.call(x));
        var identity = _downsample is null ? input : _downsample.call(input);
        return (x + identity).relu().MoveToOuterDisposeScope();
    }
}
