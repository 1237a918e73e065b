using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class ResNet
{
    /// <summary>Makes the network with 18 layers: 11,689,512 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <returns>The network.</returns>
    public static ResNet ResNet18(
        int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null) => new(
            nameof(ResNet18), Basic, BasicBlock.Expansion, [2, 2, 2, 2], numClasses, zero_init_residual, groups,
            width_per_group, replace_stride_with_dilation, norm_layer, weights_file, skipfc, device);

    /// <summary>Makes the network with 34 layers: 21,797,672 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <returns>The network.</returns>
    public static ResNet ResNet34(
        int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null) => new(
            nameof(ResNet34), Basic, BasicBlock.Expansion, [3, 4, 6, 3], numClasses, zero_init_residual, groups,
            width_per_group, replace_stride_with_dilation, norm_layer, weights_file, skipfc, device);

    /// <summary>Makes the network with 50 layers: 25,557,032 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <returns>The network.</returns>
    public static ResNet ResNet50(
        int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null) => new(
            nameof(ResNet50), Narrow, Bottleneck.Expansion, [3, 4, 6, 3], numClasses, zero_init_residual, groups,
            width_per_group, replace_stride_with_dilation, norm_layer, weights_file, skipfc, device);

    /// <summary>Makes the network with 101 layers: 44,549,160 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <returns>The network.</returns>
    public static ResNet ResNet101(
        int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null) => new(
            nameof(ResNet101), Narrow, Bottleneck.Expansion, [3, 4, 23, 3], numClasses, zero_init_residual, groups,
            width_per_group, replace_stride_with_dilation, norm_layer, weights_file, skipfc, device);

    /// <summary>Makes the network with 152 layers: 60,192,808 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
    /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
    /// <param name="width_per_group">Channels of a group in the first stage.</param>
    /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
    /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <returns>The network.</returns>
    public static ResNet ResNet152(
        int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
        (bool, bool, bool)? replace_stride_with_dilation = null,
        Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
        Device? device = null) => new(
            nameof(ResNet152), Narrow, Bottleneck.Expansion, [3, 8, 36, 3], numClasses, zero_init_residual, groups,
            width_per_group, replace_stride_with_dilation, norm_layer, weights_file, skipfc, device);

    private static BasicBlock Basic(
        int inplanes, int planes, int stride, nn.Module<Tensor, Tensor>? downsample, int groups, int base_width,
        int dilation, Func<int, nn.Module<Tensor, Tensor>>? norm_layer) =>
        new(inplanes, planes, stride, downsample, groups, base_width, dilation, norm_layer);

    private static Bottleneck Narrow(
        int inplanes, int planes, int stride, nn.Module<Tensor, Tensor>? downsample, int groups, int base_width,
        int dilation, Func<int, nn.Module<Tensor, Tensor>>? norm_layer) =>
        new(inplanes, planes, stride, downsample, groups, base_width, dilation, norm_layer);
}
