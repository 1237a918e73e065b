using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class models
    {
        /// <summary>Makes a residual network with 18 layers: 11,689,512 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="width_per_group">Channels of a group in the first stage.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnet18(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet18(
                num_classes, zero_init_residual, groups, width_per_group, replace_stride_with_dilation, norm_layer,
                weights_file, skipfc, device);

        /// <summary>Makes a residual network with 34 layers: 21,797,672 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="width_per_group">Channels of a group in the first stage.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnet34(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet34(
                num_classes, zero_init_residual, groups, width_per_group, replace_stride_with_dilation, norm_layer,
                weights_file, skipfc, device);

        /// <summary>Makes a residual network with 50 layers: 25,557,032 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="width_per_group">Channels of a group in the first stage.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnet50(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet50(
                num_classes, zero_init_residual, groups, width_per_group, replace_stride_with_dilation, norm_layer,
                weights_file, skipfc, device);

        /// <summary>Makes a residual network with 101 layers: 44,549,160 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="width_per_group">Channels of a group in the first stage.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnet101(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet101(
                num_classes, zero_init_residual, groups, width_per_group, replace_stride_with_dilation, norm_layer,
                weights_file, skipfc, device);

        /// <summary>Makes a residual network with 152 layers: 60,192,808 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Deep Residual Learning, arXiv:1512.03385.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="zero_init_residual">Whether blocks do nothing at first.</param>
        /// <param name="groups">Groups of the 3 x 3 convolutions.</param>
        /// <param name="width_per_group">Channels of a group in the first stage.</param>
        /// <param name="replace_stride_with_dilation">Which of the last three stages keep their size.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static ResNet resnet152(
            int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null, string? weights_file = null,
            bool skipfc = true, Device? device = null) => ResNet.ResNet152(
                num_classes, zero_init_residual, groups, width_per_group, replace_stride_with_dilation, norm_layer,
                weights_file, skipfc, device);
    }
}
