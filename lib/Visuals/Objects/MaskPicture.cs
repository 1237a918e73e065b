using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Objects;

/// <summary>Draws masks on an image: a veil, a border, and a name at the heart of each.</summary>
internal static class MaskPicture
{
    /// <summary>More masks than this are told and not drawn; the largest are drawn.</summary>
    private const int MostMasks = 24;

    /// <summary>Masks that would weigh more letters than this are drawn from every second, third, ... pixel.</summary>
    private const int Room = 120_000;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(ImagePlace place, List<Mask> all, string title, VisualTheme theme)
    {
        var masks = all.Count <= MostMasks ? all : [.. all.OrderByDescending(m => m.Pixels).Take(MostMasks)];
        var board = new Board(title);
        place.Draw(board);
        var (step, width, height, veils) = Fitting(masks, place);
        foreach (var (i, veil) in veils.Index())
        {
            board.Svg.Open("g", ("class", "dlv-mask"), ("data-i", i));
            board.Image(place.Box, veil, "dlv-veil");
            board.Svg.Close();
        }

        foreach (var (i, mask) in masks.Index())
            Name(board, place, mask, i);
        var top = new byte[width * height];
        foreach (var (i, mask) in masks.Index())
        {
            for (var k = 0; k < top.Length; k++)
                top[k] = mask.Inside[At(k, step, width, place)] ? (byte)(i + 1) : top[k];
        }

        var data = new JsonObject
        {
            ["box"] = new JsonArray(place.Box.X, place.Box.Y, place.Box.Width, place.Box.Height),
            ["width"] = width,
            ["height"] = height,
            ["step"] = step,
            ["top"] = Pack.Bytes(top),
            ["say"] = Pack.Words(masks.Select(m => Sentence(m, place))),
            ["names"] = Pack.Words(masks.Select(m => m.Name)),
        };
        var rule = step == 1 ? "" : $"\nMasks are drawn from every {step}th row and column, to keep the page small.";
        return board.Finish("masks", theme, Describe(all, masks, title, place) + rule, data,
            "Point at the image, or use the arrow keys, to read what a pixel belongs to.", "boards.js");
    }

    /// <summary>Thins masks until all of them have room: noise hardly shrinks when it is packed.</summary>
    private static (int Step, int Width, int Height, List<string> Veils) Fitting(List<Mask> masks, ImagePlace place)
    {
        for (var step = 1; ; step++)
        {
            var (width, height) = ((place.Width + step - 1) / step, (place.Height + step - 1) / step);
            var veils = masks.ConvertAll(mask => Veil(step == 1 ? mask : new Mask(mask.Name, mask.Style,
                [.. Enumerable.Range(0, width * height).Select(k => mask.Inside[At(k, step, width, place)])]),
                width, height));
            if (veils.Sum(v => v.Length) + (width * height * 4 / 3) <= Room || width * height <= 16 * 16)
                return (step, width, height, veils);
        }
    }

    /// <summary>The pixel of the mask that a pixel of the thinned one shows.</summary>
    private static int At(int k, int step, int width, ImagePlace place) =>
        (k / width * step * place.Width) + (k % width * step);

    /// <summary>Writes the mask's name at its heart.</summary>
    private static void Name(Board board, ImagePlace place, Mask mask, int number)
    {
        if (mask.Heart(place.Width) is not { } heart)
            return;
        var middle = new Box(
            place.Box.X + ((heart.X + 0.5) * place.Scale) - (((mask.Name.Length * 6.7) + 8) / 2),
            place.Box.Y + ((heart.Y + 0.5) * place.Scale) + 8, 0, 0);
        board.Svg.Open("g", ("class", "dlv-name"), ("data-i", number));
        BoxPicture.Tag(board, place.Box, middle, mask.Name, $"{Palette.Wrap(mask.Style)}", below: false);
        board.Svg.Close();
    }

    /// <summary>The mask as a veil with a solid border, clear outside.</summary>
    public static string Veil(Mask mask, int width, int height)
    {
        var pixels = new byte[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = !mask.Inside[i] ? (byte)0 : Border(mask.Inside, i, width, height) ? (byte)2 : (byte)1;
        var (r, g, b) = Palette.Rgb(Palette.Light[Palette.Wrap(mask.Style)]);
        var (r2, g2, b2) = Palette.Rgb(Palette.Dark[Palette.Wrap(mask.Style)]);
        return Png.DataUri(Png.Indexed(width, height, pixels, [0, 0, 0, r2, g2, b2, r, g, b], [0, 130, 255]));
    }

    private static bool Border(bool[] inside, int i, int width, int height)
    {
        var (x, y) = (i % width, i / width);
        return x == 0 || y == 0 || x == width - 1 || y == height - 1
            || !inside[i - 1] || !inside[i + 1] || !inside[i - width] || !inside[i + width];
    }

    private static string Sentence(Mask mask, ImagePlace place) =>
        $"{mask.Name}: {MapText.Count(mask.Pixels, "pixel")}, "
        + $"{Pack.Percent((double)mask.Pixels / (place.Width * place.Height))} of the image"
        + (mask.Heart(place.Width) is { } h ? $", its heart at row {h.Y}, column {h.X}." : ".");

    private static string Describe(List<Mask> all, List<Mask> shown, string title, ImagePlace place)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(all.Count, "mask")} on an image of ")
            .Append($"{place.Height} x {place.Width}.");
        foreach (var mask in all.Take(24))
            text.Append("\n- ").Append(Sentence(mask, place));
        if (all.Count > 24)
            text.Append($"\n- and {all.Count - 24} more");
        if (shown.Count < all.Count)
            text.Append($"\nOf {all.Count} masks the {shown.Count} largest are drawn.");
        return text.ToString();
    }
}
