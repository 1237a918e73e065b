using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Well-known networks for 1000 or other classes. The names of their parameters are those of
    /// torchvision, so that its weights fit.</summary>
    public static partial class models
    {
        /// <summary>Makes AlexNet: 61,100,840 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> One weird trick for parallelizing convolutional neural networks,
        /// arXiv:1404.5997.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values before linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static AlexNet alexnet(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) => new(num_classes, dropout, weights_file, skipfc, device);

        /// <summary>Makes GoogLeNet without auxiliary classifiers: 6,624,904 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Going Deeper with Convolutions, arXiv:1409.4842.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="transform_input">Whether pictures come scaled by ImageNet's means and deviations, and are
        /// scaled
        /// to -1 to 1.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="dropout">How likely values before the last layer are dropped.</param>
        /// <param name="dropout_aux">Not used: there are no auxiliary classifiers.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static GoogleNet googlenet(
            int num_classes = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true,
            float dropout = 0.2f, float dropout_aux = 0.7f, Device? device = null) =>
            new(num_classes, transform_input, weights_file, skipfc, dropout, dropout_aux, device);

        /// <summary>Makes Inception v3: 27,161,264 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Rethinking the Inception Architecture, arXiv:1512.00567.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values before the last layer are dropped.</param>
        /// <param name="transform_input">Whether pictures come scaled by ImageNet's means and deviations, and are
        /// scaled
        /// to -1 to 1.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layers of the file are left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static InceptionV3 inception_v3(
            int num_classes = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null,
            bool skipfc = true, Device? device = null) =>
            new(num_classes, dropout, transform_input, weights_file, skipfc, device);

        /// <summary>Makes MobileNetV2: 3,504,872 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> MobileNetV2, arXiv:1801.04381.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="width_mult">How many times more channels.</param>
        /// <param name="inverted_residual_setting">Widening, channels, blocks and stride of each stage; null for
        /// those of
        /// the paper.</param>
        /// <param name="round_nearest">Numbers of channels are multiples of this.</param>
        /// <param name="block">Makes a block from input channels, output channels, stride, widening and norm.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for batch norm.</param>
        /// <param name="dropout">How likely values before the last layer are dropped.</param>
        /// <returns>The network.</returns>
        /// <exception cref="ArgumentException">A stage has not four numbers.</exception>
        public static MobileNetV2 mobilenet_v2(
            long num_classes = 1000, double width_mult = 1.0, long[][]? inverted_residual_setting = null,
            long round_nearest = 8,
            Func<long, long, long, long, Func<long, nn.Module<Tensor, Tensor>>, nn.Module<Tensor, Tensor>>? block =
                null,
            Func<long, nn.Module<Tensor, Tensor>>? norm_layer = null, double dropout = 0.2) =>
            new(num_classes, width_mult, inverted_residual_setting, round_nearest, block, norm_layer, dropout);

        /// <summary>Makes the large MobileNetV3: 5,483,032 parameters.</summary>
        /// <remarks><b>Source</b> Searching for MobileNetV3, arXiv:1905.02244, table 1.</remarks>
        /// <returns>The network, for 1000 classes.</returns>
        public static MobileNetV3 mobilenet_v3_large() => new(
            [
                new(16, 3, 16, 16, false, false, 1), new(16, 3, 64, 24, false, false, 2),
                new(24, 3, 72, 24, false, false, 1), new(24, 5, 72, 40, true, false, 2),
                new(40, 5, 120, 40, true, false, 1), new(40, 5, 120, 40, true, false, 1),
                new(40, 3, 240, 80, false, true, 2), new(80, 3, 200, 80, false, true, 1),
                new(80, 3, 184, 80, false, true, 1), new(80, 3, 184, 80, false, true, 1),
                new(80, 3, 480, 112, true, true, 1), new(112, 3, 672, 112, true, true, 1),
                new(112, 5, 672, 160, true, true, 2), new(160, 5, 960, 160, true, true, 1),
                new(160, 5, 960, 160, true, true, 1),
            ],
            1280, 1000, 0.2);

        /// <summary>Makes the small MobileNetV3: 2,542,856 parameters.</summary>
        /// <remarks><b>Source</b> Searching for MobileNetV3, arXiv:1905.02244, table 2.</remarks>
        /// <returns>The network, for 1000 classes.</returns>
        public static MobileNetV3 mobilenet_v3_small() => new(
            [
                new(16, 3, 16, 16, true, false, 2), new(16, 3, 72, 24, false, false, 2),
                new(24, 3, 88, 24, false, false, 1), new(24, 5, 96, 40, true, true, 2),
                new(40, 5, 240, 40, true, true, 1), new(40, 5, 240, 40, true, true, 1),
                new(40, 5, 120, 48, true, true, 1), new(48, 5, 144, 48, true, true, 1),
                new(48, 5, 288, 96, true, true, 2), new(96, 5, 576, 96, true, true, 1),
                new(96, 5, 576, 96, true, true, 1),
            ],
            1024, 1000, 0.2);
    }
}
