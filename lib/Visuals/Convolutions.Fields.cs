using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Convolutions
{
    /// <summary>More channels than this cannot be chosen.</summary>
    private const int MostChannels = 8;

    /// <summary>
    /// Shows which pixels a unit sees (its receptive field), worked out from the layers on the way, what its gradient
    /// says to that, and the patches of the images that each channel answers to most.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="images">Images, (N, C, H, W), at most 512, as the model wants them; the first one is shown.</param>
    /// <param name="layer">Name or module; the last convolution where it is null.</param>
    /// <param name="channel">The channel shown first; the first eight can be chosen.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or the layer is not as described.</exception>
    public static Visual ReceptiveField(
        Module<Tensor, Tensor> model,
        Tensor images,
        LayerChoice? layer = null,
        int channel = 0,
        string title = "Receptive field",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.ReceptiveField";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(model);
        var batch = ModelInput.Many(op, images);
        if (batch.shape[0] > 512 || batch.shape[2..].Max() > LargestSide)
            throw new VisualInputException(op, "at most 512 images of at most 224 x 224", Tensors.Shape(images));
        var tap = LayerTap.Find(op, model, layer);
        var scene = FieldScene.Of(op, model, tap, batch);
        ArgumentOutOfRangeException.ThrowIfNegative(channel);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(channel, scene.Shape[1]);
        var unit = (scene.Shape[2] / 2, scene.Shape[3] / 2);
        var strength = FieldBySlope.Strength(op, model, tap, batch.shape[1..], unit);
        int[] channels =
            [channel, .. Enumerable.Range(0, scene.Shape[1]).Where(c => c != channel).Take(MostChannels - 1)];
        return FieldPicture.Show(scene, InputPicture.Read(op, batch), channels, strength, title, theme);
    }

    /// <summary>
    /// Shows images that channels of a layer answer to as strongly as they can, found by gradient ascent from noise.
    /// <para><b>Formula</b>: x + 0.1 g / rms(g), g the gradient of the channel's mean answer by the image, after the
    /// image has lost one per cent.</para>
    /// <para><b>Source</b>: Erhan et al., 2009; arXiv 1312.6034, section 2.</para>
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="shape">Channels, height and width of an image.</param>
    /// <param name="layer">Name or module; the last convolution where it is null.</param>
    /// <param name="count">How many channels, from the first on, at most 12.</param>
    /// <param name="steps">How many steps, at most 400.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or the layer is not as described.</exception>
    public static Visual MaximiseFilters(
        Module<Tensor, Tensor> model,
        long[] shape,
        LayerChoice? layer = null,
        int count = 6,
        int steps = 40,
        string title = "What filters look for",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.MaximiseFilters";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape is not [> 0, > 0 and <= LargestSide, > 0 and <= LargestSide])
        {
            throw new VisualInputException(op, $"the shape of an image, (C, H, W) of at most {LargestSide} a side",
                $"({string.Join(", ", shape)})");
        }

        if (count is < 1 or > 12 || steps is < 1 or > 400)
            throw new VisualInputException(op, "1 to 12 channels and 1 to 400 steps", $"{count} and {steps}");
        var tap = LayerTap.Find(op, model, layer);
        var probe = LayerTap.Quietly(model, () => LayerTap.Output(op, model, tap, zeros([1, .. shape])));
        if (probe.Shape.Length is not (2 or 4))
        {
            throw new VisualInputException(op, $"'{tap.Name}' to give (N, C, H, W) or (N, C)",
                $"({string.Join(", ", probe.Shape)})");
        }

        var channels = Enumerable.Range(0, Math.Min(count, (int)probe.Shape[1])).ToArray();
        var moments = Enumerable.Range(0, 9).Select(i => i * steps / 8).Distinct().ToArray();
        var film = FilterAscent.Climb(op, model, tap, channels, shape, moments);
        foreach (var moment in film)
            Tensors.RequireFinite(op, "the answers", moment.Answers);
        return AscentPicture.Show(tap, (channels, (int)probe.Shape[1]), shape, film, title, theme);
    }
}
