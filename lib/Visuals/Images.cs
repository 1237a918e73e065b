using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Pictures;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>Looks at images.</summary>
public static partial class Images
{
    private const string Op = "Images.Grid";

    /// <summary>More pictures than this are counted and not drawn.</summary>
    private const int MostPictures = 200;

    /// <summary>The room for pixels in one output.</summary>
    private const int MostBytes = 110_000;

    /// <summary>
    /// Shows images in rows, each with its label; wrong predictions are marked by frame, corner and words.
    /// </summary>
    /// <param name="images">Shape (N, H, W), (N, 1, H, W) or (N, 3, H, W); floats from 0 to 1, or bytes.</param>
    /// <param name="labels">The true classes, shape (N), whole numbers from 0.</param>
    /// <param name="predictions">The guessed classes, shape (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="columns">Images per row; chosen by their size where it is 0.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape, a pixel or a label is not as described.</exception>
    public static Visual Grid(
        Tensor images,
        Tensor? labels = null,
        Tensor? predictions = null,
        IReadOnlyList<string>? classNames = null,
        string title = "Images",
        int columns = 0,
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        var set = PictureSet.Read(images);
        var truth = labels is null ? null : Tensors.Labels(Op, nameof(labels), labels, set.Bytes.Length);
        var guess = predictions is null ? null : Tensors.Labels(Op, nameof(predictions), predictions, set.Bytes.Length);
        var classes = Math.Max(truth?.Max() ?? -1, guess?.Max() ?? -1) + 1;
        var names = Tensors.ClassNames(Op, classNames, classes);
        var width = columns > 0 ? columns : Math.Clamp((int)Math.Ceiling(Math.Sqrt(set.Bytes.Length * 2.2)), 1, 10);
        // Rows of the same length look calmer than full ones above a rest.
        if (columns == 0)
            width = Part(set.Bytes.Length, Part(set.Bytes.Length, width));
        return Show(new Gallery(title, set, truth, guess, names, width), theme);

        static int Part(int count, int by) => (count + by - 1) / by;
    }

    private static Visual Show(Gallery all, VisualTheme theme)
    {
        var text = GalleryText.Describe(all);
        var (gallery, pngs) = Fit(all);
        if (gallery.Count < all.Count)
            text += $"\n\nThe picture shows the first {gallery.Count} of {all.Count}.";
        if (gallery.Pictures.Width < all.Pictures.Width)
            text += $"\n\nBlocks of pixels are averaged to {gallery.Pictures.Height} x {gallery.Pictures.Width}.";
        var cells = Enumerable.Range(0, gallery.Count).Select(i => (JsonNode)new JsonObject
        {
            ["say"] = gallery.Sentence(i),
            ["wrong"] = gallery.Wrong.Contains(i),
        });
        return new Sheet("images", all.Title, theme, text)
        {
            Draw = easel => GalleryPicture.Draw(gallery, pngs, easel),
            Data = new JsonObject { ["columns"] = gallery.Columns, ["cells"] = new JsonArray([.. cells]) },
            Hint = "Point at an image, or use the arrow keys, to read about it.",
        }.ToVisual();
    }

    /// <summary>Shrinks and shortens until the pixels fit in one output.</summary>
    private static (Gallery Gallery, List<string> Pngs) Fit(Gallery all)
    {
        var shown = all with { Pictures = Take(all.Pictures.Shrink(96), MostPictures) };
        while (true)
        {
            var pngs = Enumerable.Range(0, shown.Count).Select(i => Png.DataUri(shown.Pictures.ToPng(i))).ToList();
            if (pngs.Sum(p => p.Length) <= MostBytes || shown.Count == 1)
                return (shown, pngs);
            var side = Math.Max(shown.Pictures.Width, shown.Pictures.Height);
            shown = side > 40
                ? shown with { Pictures = shown.Pictures.Shrink(side / 2) }
                : shown with { Pictures = Take(shown.Pictures, shown.Count / 2) };
        }
    }

    private static PictureSet Take(PictureSet set, int count) =>
        set.Bytes.Length <= count ? set : set with { Bytes = set.Bytes[..count] };
}
