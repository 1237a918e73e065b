using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Objects;

/// <summary>Draws anchors, true boxes, and the table of their overlaps.</summary>
internal static class MatchPicture
{
    private const double Cell = 46;
    private const double RowHeight = 24;

    /// <summary>Builds the visual.</summary>
    /// <param name="place">The image or the empty field.</param>
    /// <param name="anchors">The anchors shown.</param>
    /// <param name="numbers">Their numbers among those given.</param>
    /// <param name="truths">The true boxes.</param>
    /// <param name="names">The names of the true boxes.</param>
    /// <param name="threshold">From which overlap an anchor takes a true box.</param>
    /// <param name="words">Title and, where anchors were left out, the rule.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(ImagePlace place, Rect[] anchors, int[] numbers, Rect[] truths, string[] names,
        double threshold, (string Title, string Rule) words, VisualTheme theme)
    {
        var overlaps = BoxMatcher.Overlaps(anchors, truths);
        var matches = BoxMatcher.Match(overlaps, threshold);
        var board = new Board(words.Title);
        place.Draw(board);
        board.Svg.Open("g", ("class", "dlv-still"));
        string Role(int i) => matches[i].Truth < 0 ? "mut" : $"{Palette.Wrap(matches[i].Truth)}";
        foreach (var (i, anchor) in anchors.Index())
            BoxPicture.Outline(board, place.At(anchor), Role(i), "5 4");
        foreach (var (t, truth) in truths.Index())
            BoxPicture.Outline(board, place.At(truth), $"{Palette.Wrap(t)}", null);
        foreach (var (i, anchor) in anchors.Index())
            BoxPicture.Tag(board, place.Box, place.At(anchor), $"a{numbers[i]}", Role(i), below: false);
        foreach (var (t, truth) in truths.Index())
            BoxPicture.Tag(board, place.Box, place.At(truth), names[t], $"{Palette.Wrap(t)}", below: true);
        var table = new Box(place.Box.Right + 30, Board.Top, 44 + (truths.Length * Cell), 0);
        Table(board, table, numbers, names, overlaps, matches);
        board.Svg.Close();
        board.Reach(table.X + 270, place.Box.Bottom + 22);
        board.Words("dashed: anchors · solid: true boxes", Board.Left, place.Box.Bottom + 18, role: "mut");
        var data = new JsonObject
        {
            ["box"] = new JsonArray(place.Box.X, place.Box.Y, place.Box.Width, place.Box.Height),
            ["scale"] = place.Scale,
            ["anchors"] = Rects(anchors),
            ["truths"] = Rects(truths),
            ["numbers"] = Pack.Whole(numbers),
            ["names"] = Pack.Words(names),
            ["threshold"] = threshold,
            ["table"] = new JsonArray(table.X, table.Y, Cell, RowHeight),
        };
        return board.Finish("matching", theme, Describe(words, anchors, numbers, truths, names, matches, threshold),
            data, "Drag a true box, or go to it with Tab and move it with the arrow keys; the table follows.",
                "boards.js");
    }

    /// <summary>Boxes as arrays of four numbers.</summary>
    public static JsonArray Rects(IEnumerable<Rect> rects) =>
        new([.. rects.Select(r => (JsonNode)new JsonArray(r.Left, r.Top, r.Right, r.Bottom))]);

    private static void Table(
        Board board, Box at, int[] numbers, string[] names, double[][] overlaps, AnchorMatch[] matches)
    {
        board.Words("IoU", at.X, at.Y + 10, role: "mut");
        foreach (var (t, name) in names.Index())
        {
            board.Words(name.Length > 6 ? name[..5] + "…" : name, at.X + 44 + (t * Cell) + (Cell / 2), at.Y + 10,
                anchor: "middle", weight: 600);
        }

        board.Words("match", at.X + 52 + (names.Length * Cell), at.Y + 10, role: "mut");
        foreach (var (i, row) in overlaps.Index())
        {
            var y = at.Y + 20 + (i * RowHeight);
            board.Words($"a{numbers[i]}", at.X, y + 16, weight: 600);
            foreach (var (t, iou) in row.Index())
            {
                var chosen = matches[i].Truth == t;
                var cell = new Box(at.X + 44 + (t * Cell), y, Cell - 3, RowHeight - 3);
                board.Frame(cell, chosen ? $"{Palette.Wrap(t)}" : "grid", chosen ? 2.5 : 1);
                board.Words(iou.ToString("0.00"), cell.X + (cell.Width / 2), y + 15, anchor: "middle",
                    weight: chosen ? 600 : 400, role: iou > 0 ? "fg" : "mut");
            }

            board.Words(Said(matches[i], names), at.X + 52 + (names.Length * Cell), y + 16, 11.5,
                matches[i].Truth < 0 ? "mut" : "fg");
        }
    }

    private static string Said(AnchorMatch match, string[] names) => match.Truth < 0 ? "background"
        : names[match.Truth] + (match.Forced ? ", its best" : "");

    private static string Describe((string Title, string Rule) words, Rect[] anchors, int[] numbers, Rect[] truths,
        string[] names, AnchorMatch[] matches, double threshold)
    {
        var text = new StringBuilder($"{words.Title}: {MapText.Count(anchors.Length, "anchor")}, ")
            .Append($"{MapText.Count(truths.Length, "true box", "true boxes")}, threshold ")
            .Append($"{Pack.Short(threshold)}; {matches.Count(m => m.Truth >= 0)} anchors are matched.");
        foreach (var (t, truth) in truths.Index())
            text.Append($"\n- true box {names[t]}: {truth}");
        foreach (var (i, match) in matches.Index().Take(24))
        {
            var to = match.Truth < 0 ? "background" : names[match.Truth];
            text.Append($"\n- anchor a{numbers[i]}: {to}, ")
                .Append(match.Forced ? "the best anchor of that box, " : match.Truth < 0 ? "best " : "")
                .Append($"IoU {Pack.Short(match.Iou)}");
        }

        return words.Rule.Length > 0 ? text.Append('\n').Append(words.Rule).ToString() : text.ToString();
    }
}
