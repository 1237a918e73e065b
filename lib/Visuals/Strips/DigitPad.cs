using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Strips;

/// <summary>A pad whose drawings the learner's model reads, through the running notebook.</summary>
/// <param name="model">From (N, 1, side, side) to (N, classes).</param>
/// <param name="prepare">What is done to pixels from 0 to 1 before the model gets them, or null.</param>
/// <param name="classNames">The names of the classes; their numbers where it is null.</param>
/// <param name="side">Pixels along a side.</param>
internal sealed class DigitPad(
    Module<Tensor, Tensor> model, Func<Tensor, Tensor>? prepare, IReadOnlyList<string>? classNames, int side)
{
    private const string Op = "Images.DigitPad";

    /// <summary>Makes the visual with a first image, and answers the page from now on.</summary>
    /// <param name="first">Pixels from 0 to 1, (1, 1, side, side).</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public Visual ToVisual(Tensor first, string title, VisualTheme theme)
    {
        var strip = Read(first);
        const string note =
            "In a running notebook the model reads what is drawn; elsewhere the strip shows this image.";
        var text = StripPicture.Describe(strip, title, note);
        var name = Markup.Id("pad-", title + text);
        PageCalls.Current?.Answer(name, Answer);
        var board = new Board(title);
        StripPicture.Draw(board, strip, StripPicture.Narrow);
        var data = new JsonObject
        {
            ["strip"] = strip.Data(),
            ["side"] = side,
            ["line"] = name,
            ["width"] = StripPicture.Narrow,
        };
        return board.Finish("pad", theme, text, data,
            "Draw a digit with the mouse or a finger, or with arrow keys and space.", "boards.js", "strips.js");
    }

    /// <summary>Reads what was drawn.</summary>
    /// <exception cref="VisualInputException">The page sent another number of pixels.</exception>
    internal JsonObject Answer(JsonElement asked)
    {
        var bytes = asked.TryGetProperty("pixels", out var letters) ? letters.GetBytesFromBase64() : [];
        if (bytes.Length != side * side)
            throw new VisualInputException(Op, $"{side * side} pixels", $"{bytes.Length}");
        return Read(tensor(Array.ConvertAll(bytes, b => b / 255f)).reshape(1, 1, side, side)).Data();
    }

    private Strip Read(Tensor pixels)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return Strip.Of(Op, model, prepare is null ? pixels : prepare(pixels), classNames);
    }
}
