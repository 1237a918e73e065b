using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class models
    {
        /// <summary>Makes VGG with 11 layers: 132,863,336 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg11(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG11", num_classes, false, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 11 layers and batch norm: 132,868,840 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg11_bn(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG11", num_classes, true, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 13 layers: 133,047,848 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg13(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG13", num_classes, false, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 13 layers and batch norm: 133,053,736 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg13_bn(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG13", num_classes, true, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 16 layers: 138,357,544 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg16(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG16", num_classes, false, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 16 layers and batch norm: 138,365,992 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg16_bn(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG16", num_classes, true, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 19 layers: 143,667,240 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg19(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG19", num_classes, false, dropout, weights_file, skipfc, device);

        /// <summary>Makes VGG with 19 layers and batch norm: 143,678,248 parameters for 1000 classes.</summary>
        /// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
        /// <param name="num_classes">How many classes.</param>
        /// <param name="dropout">How likely values between linear layers are dropped.</param>
        /// <param name="weights_file">A file with parameters; null for random ones.</param>
        /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The network.</returns>
        public static VGG vgg19_bn(
            int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            Device? device = null) =>
            new("VGG19", num_classes, true, dropout, weights_file, skipfc, device);
    }
}
