using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class models
    {
        /// <summary>Makes a residual network with 50 layers in 32 groups of 4 channels: 25,028,904 parameters for 1000
        /// classes.</summary>
        /// <remarks><b>Source</b> Aggregated Residual Transformations, arXiv:1611.05431.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnext50_32x4d(
            int num_classes = 1000, bool zero_init_residual = false,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet50(
                num_classes, zero_init_residual, 32, 4, replace_stride_with_dilation, norm_layer, weights_file,
                skipfc, device);

        /// <summary>Makes a residual network with 101 layers in 32 groups of 8 channels: 88,791,336 parameters for 1000
        /// classes.</summary>
        /// <remarks><b>Source</b> Aggregated Residual Transformations, arXiv:1611.05431.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnext101_32x8d(
            int num_classes = 1000, bool zero_init_residual = false,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet101(
                num_classes, zero_init_residual, 32, 8, replace_stride_with_dilation, norm_layer, weights_file,
                skipfc, device);

        /// <summary>Makes a residual network with 101 layers in 64 groups of 4 channels: 83,455,272 parameters for 1000
        /// classes.</summary>
        /// <remarks><b>Source</b> Aggregated Residual Transformations, arXiv:1611.05431.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnext101_64x4d(
            int num_classes = 1000, bool zero_init_residual = false,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet101(
                num_classes, zero_init_residual, 64, 4, replace_stride_with_dilation, norm_layer, weights_file,
                skipfc, device);

        /// <summary>Makes a residual network with 50 layers whose inner convolutions are twice as wide: 68,883,240
        /// parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Wide Residual Networks, arXiv:1605.07146.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet wide_resnet50_2(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet50(
                num_classes, zero_init_residual, groups, 128, replace_stride_with_dilation, norm_layer, weights_file,
                skipfc, device);

        /// <summary>Makes a residual network with 101 layers whose inner convolutions are twice as wide: 126,886,696
        /// parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Wide Residual Networks, arXiv:1605.07146.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet wide_resnet101_2(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet101(
                num_classes, zero_init_residual, groups, 128, replace_stride_with_dilation, norm_layer, weights_file,
                skipfc, device);
    }
}
