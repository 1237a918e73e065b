using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static readonly string[] Digits = [.. Enumerable.Range(0, 10).Select(i => $"{i}")];

    private static Dictionary<string, Func<VisualTheme, Visual>> ConvolutionFamily => new()
    {
        ["Convolutions.Steps"] = theme => Convolutions.Steps(
            tensor(new float[] { 1, 2, 0, 1, 3, 0, 1, 3, 2, 1, 2, 1, 0, 1, 2, 1, 0, 2, 2, 0, 0, 1, 1, 0,
                2 }).reshape(5, 5),
            tensor(new float[] { 1, 0, -1, 2, 0, -2, 1, 0, -1 }).reshape(3, 3), padding: 1, theme: theme),
        ["Convolutions.KernelEditor"] = theme => Convolutions.KernelEditor(TestImages.Shapes(), theme: theme),
        ["Convolutions.Pooling"] = theme => Convolutions.Pooling(
            tensor(new float[] { 1, 3, 2, 1, 4, 6, 5, 0, 7, 2, 9, 8, 1, 0, 3, 4 }).reshape(4, 4), theme: theme),
        ["Convolutions.Kernels"] = theme => Convolutions.Kernels(TestImages.LeNet(), theme: theme),
        ["Convolutions.FeatureMaps"] = theme => Convolutions.FeatureMaps(
            TestImages.LeNet(), TestImages.Seven(), theme: theme),
        ["Convolutions.ReceptiveField"] = theme => Convolutions.ReceptiveField(
            TestImages.LeNet(), TestImages.Sevens(), "conv2", theme: theme),
        ["Convolutions.GradCam"] = theme => Convolutions.GradCam(
            TestImages.LeNet(), TestImages.Seven(), classNames: Digits, theme: theme),
        ["Convolutions.Saliency"] = theme => Convolutions.Saliency(
            TestImages.LeNet(), TestImages.Seven(), classNames: Digits, theme: theme),
        ["Convolutions.Occlusion"] = theme => Convolutions.Occlusion(
            TestImages.LeNet(), TestImages.Seven(), classNames: Digits, theme: theme),
        ["Convolutions.MaximiseFilters"] = theme => Convolutions.MaximiseFilters(
            TestImages.LeNet(), [1, 28, 28], "conv2", theme: theme),
    };
}
