using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Pictures;

namespace DeepLearning.Visuals.Layers;

/// <summary>Draws the images that channels answer to most, and how they came about.</summary>
internal static class AscentPicture
{
    private const double Gap = 10;

    /// <summary>The room for pixels in one output.</summary>
    private const int MostPixels = 110_000;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(
        NamedLayer layer, (int[] Shown, int All) of, long[] shape, List<AscentMoment> film, string title,
        VisualTheme theme)
    {
        var channels = of.Shown;
        var columns = Math.Min(channels.Length, 6);
        const double side = 118;
        var tall = side * Math.Clamp((double)shape[1] / shape[2], 0.3, 2);
        var board = new Board(title);
        var pixels = MostPixels / (film.Count * channels.Length * (shape[0] == 3 ? 3 : 1));
        var uris = film.ConvertAll(m => Uris(m, channels.Length, shape, Math.Clamp((int)Math.Sqrt(pixels), 12, 48)));
        foreach (var (i, channel) in channels.Index())
        {
            var box = new Box(Board.Left + (i % columns * (side + Gap)),
                Board.Top + (i / columns * (tall + 30 + Gap)), side, tall);
            board.Svg.Open("g", ("class", "dlv-cell"));
            board.Image(box, uris[^1][i]).Frame(box);
            board.Words($"channel {channel}: {Pack.Short(film[^1].Answers[i])}", box.X, box.Bottom + 15,
                name: "dlv-word");
            board.Svg.Close();
        }

        var data = new JsonObject
        {
            ["columns"] = columns,
            ["channels"] = Pack.Whole(channels),
            ["steps"] = Pack.Whole(film.Select(m => m.Step)),
            ["answers"] = new JsonArray([.. film.Select(m => (JsonNode)Pack.Numbers(m.Answers))]),
            ["images"] = new JsonArray([.. uris.Select(u => (JsonNode)Pack.Words(u))]),
        };
        return board.Finish("ascent", theme, Describe(layer, of, shape, film, title), data,
            "Move through the steps with the arrow keys, or play; go to an image with Tab.", "boards.js");
    }

    /// <summary>Each image on its own scale, from its darkest to its brightest.</summary>
    private static string[] Uris(AscentMoment moment, int count, long[] shape, int side)
    {
        var (channels, size) = ((int)shape[0], (int)(shape[1] * shape[2]));
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var values = moment.Images.AsSpan(i * channels * size, channels * size).ToArray();
                var (low, high) = (values.Min(), values.Max());
                var shown = channels is 3 ? 3 : 1;
                var bytes = new byte[size * shown];
                for (var k = 0; k < bytes.Length; k++)
                {
                    var (pixel, c) = (k / shown, k % shown);
                    bytes[k] = (byte)Math.Round(high > low ? (values[(c * size) + pixel] - low) / (high - low) * 255
                        : 127);
                }

                var set = new PictureSet((int)shape[1], (int)shape[2], shown, [bytes]).Shrink(side);
                return Png.DataUri(set.ToPng(0));
            }),
        ];
    }

    private static string Describe(
        NamedLayer layer, (int[] Shown, int All) of, long[] shape, List<AscentMoment> film, string title)
    {
        var channels = of.Shown;
        var text = new StringBuilder($"{title}: images of {string.Join(" x ", shape)} that channels of ")
            .Append($"'{layer.Title}' answer to, after {film[^1].Step} steps of gradient ascent from faint noise; ")
            .Append("each image is shown from its darkest to its brightest value.");
        if (channels.Length < of.All)
            text.Append($" Of {of.All} channels of the layer the first {channels.Length} are shown.");
        if (shape[0] is not (1 or 3))
            text.Append($" Of {shape[0]} channels of the image the first is shown.");
        foreach (var (i, c) in channels.Index())
        {
            var (before, after) = (film[0].Answers[i], film[^1].Answers[i]);
            text.Append($"\n- channel {c}: answer {Pack.Short(before)} → {Pack.Short(after)}");
        }

        return text.ToString();
    }
}
