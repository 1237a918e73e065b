using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using DeepLearning.Visuals.Strips;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Images
{
    /// <summary>
    /// Shows what one image becomes, layer by layer, down to the answer; pointing at a place marks it in every layer.
    /// </summary>
    /// <param name="model">From (N, C, H, W) to (N, classes). The first 14 layers are shown, of each the first 16 maps,
    /// averaged over blocks above 28 pixels a side; of long vectors 128 numbers spread evenly.</param>
    /// <param name="image">One image, (C, H, W), as the model wants it.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape or a number is not as described.</exception>
    public static Visual ActivationStrip(
        Module<Tensor, Tensor> model,
        Tensor image,
        IReadOnlyList<string>? classNames = null,
        string title = "What an image becomes",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Images.ActivationStrip";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(model);
        var strip = Strip.Of(op, model, ModelInput.One(op, image), classNames);
        var board = new Board(title);
        StripPicture.Draw(board, strip, StripPicture.Wide);
        var data = strip.Data();
        data["width"] = StripPicture.Wide;
        return board.Finish("strip", theme, StripPicture.Describe(strip, title, ""), data,
            "Point at a map to see the same place in every layer; arrow keys go to other maps and layers.",
            "boards.js", "strips.js");
    }
}
