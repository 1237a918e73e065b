using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Layers;

/// <summary>Draws groups of small maps: the first group at once, the others at the reader's choice.</summary>
internal static class TilePicture
{
    private const double Gap = 8;

    /// <summary>The width that tiles may take; the rest belongs to the large one.</summary>
    private const double Room = 540;

    /// <summary>How tall tiles may be together, and how wide each at most and at least.</summary>
    private const double Tall = 400, Largest = 140, Smallest = 14;

    /// <summary>Builds the visual.</summary>
    /// <param name="groups">At least one group with at least one map.</param>
    /// <param name="exact">Whether the script gets every bit: for kernels, whose weights are read out.</param>
    /// <param name="image">What the maps were made from, or null.</param>
    /// <param name="words">Title, and what the first lines of the text say.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(
        IReadOnlyList<Tiles> groups, bool exact, InputPicture? image, (string Title, string Text) words,
            VisualTheme theme)
    {
        var board = new Board(words.Title);
        var first = groups[0];
        var layouts = groups.Select(Layout).ToArray();
        board.Svg.Open("g", ("class", "dlv-still"));
        board.Words(first.Name, Board.Left, Board.Top + 8, role: "mut");
        foreach (var (i, map) in first.Maps.Index())
            board.Image(Place(layouts[0], i), Inks.SignedPng(map, first.Columns, first.Rows, first.Scale))
                .Frame(Place(layouts[0], i));
        var bottom = layouts.Max(l => Place(l, l.Count - 1).Bottom);
        var large = new Box(Board.Left + Room + 30, Board.Top + 18, 220, 220);
        Large(board, first, large);
        board.Svg.Close();
        var legend = large.Y + 248;
        Legend(board, large.X, legend, first.Scale);
        if (image is not null)
        {
            var side = new Box(large.X, legend + 54, 84, 84 * (double)image.Set.Height / image.Set.Width);
            board.Words("input", side.X, side.Y - 6, role: "mut").Image(side, image.Uri(), "dlv-input").Frame(side);
        }

        board.Reach(large.Right, bottom);
        var data = new JsonObject
        {
            ["groups"] = new JsonArray([.. groups.Select(g => g.Data(!exact))]),
            ["layouts"] = new JsonArray([.. layouts.Select(l => (JsonNode)new JsonArray(
                l.Columns, l.Width, l.Height, Gap))]),
            ["left"] = Board.Left,
            ["top"] = Board.Top,
            ["large"] = new JsonArray(large.X, large.Y, large.Width, large.Height),
            ["legend"] = new JsonArray(large.X, legend),
        };
        var text = Describe(groups, words.Text, image?.Note ?? "");
        return board.Finish("tiles", theme, text, data,
            "Point at a map, or go from map to map with Tab and the arrow keys, to see it large and read it.",
                "boards.js");
    }

    private static (int Columns, double Width, double Height, int Count) Layout(Tiles tiles)
    {
        var ratio = Math.Clamp((double)tiles.Rows / tiles.Columns, 0.25, 4);
        var (width, columns) = (Largest, 1);
        for (; width > Smallest; width -= 2)
        {
            columns = (int)((Room + Gap) / (width + Gap));
            if (Rows(tiles, columns) * ((width * ratio) + Gap) <= Tall)
                break;
        }

        // Rows of the same length look calmer than a full one above a rest.
        columns = (tiles.Maps.Length + Rows(tiles, columns) - 1) / Rows(tiles, columns);
        return (columns, width, width * ratio, tiles.Maps.Length);
    }

    private static int Rows(Tiles tiles, int columns) => (tiles.Maps.Length + columns - 1) / columns;

    private static Box Place((int Columns, double Width, double Height, int Count) layout, int i) => new(
        Board.Left + (i % layout.Columns * (layout.Width + Gap)),
        Board.Top + 18 + (i / layout.Columns * (layout.Height + Gap)), layout.Width, layout.Height);

    private static void Large(Board board, Tiles tiles, Box box)
    {
        var scale = Math.Min(box.Width / tiles.Columns, box.Height / tiles.Rows);
        var fit = box with { Width = tiles.Columns * scale, Height = tiles.Rows * scale };
        // Under numbers the colours are half as strong, so that the numbers stay readable.
        var wide = scale >= 30;
        board.Words(tiles.Names[0], box.X, box.Y - 10, role: "mut")
            .Image(fit, Inks.SignedPng(tiles.Maps[0], tiles.Columns, tiles.Rows, wide ? 2 * tiles.Scale : tiles.Scale))
            .Frame(fit);
        if (!wide)
            return;
        foreach (var (i, value) in tiles.Maps[0].Index())
        {
            var (x, y) = (box.X + ((i % tiles.Columns) + 0.5) * scale, box.Y + ((i / tiles.Columns) + 0.5) * scale);
            board.Words(Pack.Even(value, tiles.Scale), x, y + 4, Math.Min(13, scale / 4), anchor: "middle");
        }
    }

    private static void Legend(Board board, double x, double y, float scale)
    {
        var ramp = Enumerable.Range(0, 65).Select(i => (i - 32) / 32f).ToArray();
        var bar = new Box(x, y, 160, 10);
        board.Image(bar, Inks.SignedPng(ramp, 65, 1, 1), smooth: true).Frame(bar)
            .Words(Pack.Short(-scale), x, y + 24, 11, "mut", name: "dlv-low")
            .Words("0", x + 80, y + 24, 11, "mut", "middle")
            .Words(Pack.Short(scale), x + 160, y + 24, 11, "mut", "end", name: "dlv-high");
    }

    private static string Describe(IReadOnlyList<Tiles> groups, string start, string note)
    {
        var text = new StringBuilder(start);
        foreach (var group in groups)
        {
            var all = group.Maps.SelectMany(m => m).ToArray();
            text.Append($"\n- {group.Name}: from {Pack.Short(all.Min())} to {Pack.Short(all.Max())}, ")
                .Append($"mean {Pack.Short(all.Average())}");
            var silent = group.Maps.Count(m => m.All(v => v == m[0]));
            text.Append(silent > 0 ? $", {silent} of them without any contrast" : "");
            text.Append(group.Maps.Length < group.Total ? $"; the first {group.Maps.Length} are shown." : ".");
        }

        if (groups.Count == 1)
        {
            for (var i = 0; i < Math.Min(8, groups[0].Maps.Length); i++)
                text.Append("\n- ").Append(groups[0].Say(i));
        }

        return note.Length > 0 ? text.Append($"\n({note}.)").ToString() : text.ToString();
    }
}
