using System.Text;
using DeepLearning.Display.Drawing;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Draws one picture of a data card with the boxes and the outlines of its things.</summary>
internal static class SceneTile
{
    /// <summary>Bright on any picture, apart for colour-blind readers; boxes differ in their dashes too.</summary>
    private static readonly string[] Colours = ["#ffd21f", "#35e0ff", "#ff8ad8", "#7dff6b"];

    private static readonly string[] Dashes = ["", "5 3", "2 2", "8 2 2 2"];

    /// <summary>Where more things have masks, their boxes would hide the picture.</summary>
    private const int MostBoxesOverMasks = 6;

    public static (string Html, string Caption) Of(
        Tensor image, IReadOnlyList<SceneItem> items, IReadOnlyList<string> classNames)
    {
        var (channels, height, width) = ((int)image.shape[0], (int)image.shape[1], (int)image.shape[2]);
        var pixels = ExampleSheet.Pixels(image);
        var png = Png.DataUri(channels == 1 ? Png.Grey(width, height, pixels) : Png.Rgb(width, height, pixels));
        var counts = items.CountBy(i => i.Label).OrderBy(c => c.Key).Select(c =>
            $"{c.Value} \u00D7 {classNames[(int)c.Key]}");
        var caption = items.Count == 0 ? "nothing" : string.Join(", ", counts);
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{caption}\">")
            .Append($"<image href=\"{png}\" width=\"{width}\" height=\"{height}\"/>");
        var stroke = FormattableString.Invariant($"{width / 130.0:0.##}");
        foreach (var item in items)
        {
            var colour = Colours[item.Label % Colours.Length];
            var (w, h) = (item.Right - item.Left, item.Bottom - item.Top);
            if (item.Mask is { } mask)
                svg.Append($"<path d=\"{Rows(mask)}\" fill=\"{colour}\" opacity=\".35\"/>");
            if (item.Mask is not null && items.Count > MostBoxesOverMasks)
                continue;
            svg.Append(FormattableString.Invariant(
                $"<rect x=\"{item.Left}\" y=\"{item.Top}\" width=\"{w}\" height=\"{h}\" fill=\"none\" "))
                .Append($"stroke=\"{colour}\" stroke-width=\"{stroke}\"")
                .Append($" stroke-dasharray=\"{Dashes[item.Label % Dashes.Length]}\"/>");
        }

        return (svg.Append("</svg>").ToString(), caption);
    }

    /// <summary>Draws a mask as one thin bar for each run of pixels in a row.</summary>
    private static string Rows(MaskPatch mask)
    {
        var path = new StringBuilder();
        for (var y = 0; y < mask.Height; y++)
        {
            for (var x = 0; x < mask.Width; x++)
            {
                if (!mask.Bits[(y * mask.Width) + x])
                    continue;
                var start = x;
                while (x < mask.Width && mask.Bits[(y * mask.Width) + x])
                    x++;
                path.Append($"M{mask.X + start} {mask.Y + y}h{x - start}v1h{start - x}z");
            }
        }

        return path.ToString();
    }
}
