using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using DeepLearning.Visuals.Strips;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Images
{
    /// <summary>
    /// A pad to draw digits on: in the running notebook the model reads along, and every layer shows what it makes of
    /// the drawing. A page on its own shows the strip of the first image and says that drawing needs the notebook.
    /// </summary>
    /// <param name="model">From (N, 1, side, side) to (N, classes).</param>
    /// <param name="first">The image shown first, (side, side) or (1, side, side), 0 to 1; empty where it is
    /// null.</param>
    /// <param name="prepare">What is done to pixels from 0 to 1 before the model gets them: the same as in training;
    /// null for nothing.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="side">Pixels along a side, 8 to 64.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual DigitPad(
        Module<Tensor, Tensor> model,
        Tensor? first = null,
        Func<Tensor, Tensor>? prepare = null,
        IReadOnlyList<string>? classNames = null,
        int side = 28,
        string title = "Draw a digit",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.DigitPad";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(model);
        if (side is < 8 or > 64)
            throw new VisualInputException(op, "8 to 64 pixels along a side", $"{side}");
        var image = first is null ? zeros(1, 1, side, side) : ModelInput.One(op, first);
        if (!image.shape.SequenceEqual([1, 1, side, side]))
            throw new VisualInputException(op, $"an image of shape (1, {side}, {side})", Tensors.Shape(image));
        return new DigitPad(model, prepare, classNames, side).ToVisual(image, title, theme);
    }
}
