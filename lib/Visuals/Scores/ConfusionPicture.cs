using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Scores;

/// <summary>Draws a confusion matrix: counts, or shares of rows or columns.</summary>
internal static class ConfusionPicture
{
    /// <summary>More classes have no room.</summary>
    public const int MostClasses = 24;

    /// <summary>Colours stay so pale that numbers read on them in both themes.</summary>
    private const float Palest = 0.6f;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(ConfusionTable table, string title, VisualTheme theme)
    {
        var shown = table.Worst(MostClasses);
        var n = shown.Length;
        var counts = shown.SelectMany(_ => shown, (i, j) => table.Counts[(i * table.Classes) + j]).ToArray();
        var names = Array.ConvertAll(shown, c => TokenText.Visible(table.Names[c]));
        var side = Math.Clamp(480.0 / n, 24, 62);
        var room = Math.Clamp(TokenText.Room(names), 22, 110);
        var head = Math.Clamp(TokenText.Room(names) * 0.82, 14, 90);
        var board = new Board(title);
        var box = new Box(Board.Left + room + 28, Board.Top + head + 24, side * n, side * n);
        board.Words("predicted →", box.X, Board.Top + 8, 11.5, "mut");
        Turned(board, "true →", Board.Left + 4, box.Y, 90, "mut");
        var shares = counts.Select((c, k) => Share(c, table.Row(shown[k / n]))).ToArray();
        board.Image(box, Shade.Png([.. shares.Select(s => s * Palest)], n, n, 1), "dlv-shares");
        for (var i = 0; i < n; i++)
        {
            board.Words(TokenText.Short(names[i]), box.X - 7, box.Y + ((i + 0.5) * side) + 4, anchor: "end");
            Turned(board, TokenText.Short(names[i]), box.X + ((i + 0.5) * side) + 3, box.Y - 7, -55, "fg");
        }

        Cells(board, box, counts, n, side);
        board.Reach(box.Right + 70, box.Bottom + 26);
        board.Words("colour: share of the row · framed: right", box.X, box.Bottom + 20, 11.5, "mut", name: "dlv-note");
        var data = new JsonObject
        {
            ["box"] = Core.Panels.Of(box),
            ["names"] = Pack.Words(names),
            ["counts"] = Pack.Whole(counts),
            ["rows"] = Pack.Whole(shown.Select(table.Row)),
            ["columns"] = Pack.Whole(shown.Select(table.Column)),
            ["palest"] = Palest,
        };
        return board.Finish("confusion", theme, Describe(table, title, n), data,
            "Point at a cell, or move with the arrow keys; choose counts, recall or precision.", "boards.js");
    }

    private static float Share(int count, int of) => of == 0 ? 0 : count / (float)of;

    private static void Turned(Board board, string words, double x, double y, double angle, string role) =>
        board.Svg.Text("text", words, ("x", x), ("y", y), ("font-size", 12), ("class", $"f-{role}"),
            ("fill", Palette.Role(role)),
            ("transform", $"rotate({SvgWriter.Number(angle)} {SvgWriter.Number(x)} {SvgWriter.Number(y)})"));

    private static void Cells(Board board, Box box, int[] counts, int n, double side)
    {
        board.Svg.Open("g", ("class", "dlv-numbers"));
        foreach (var (k, count) in counts.Index())
        {
            var (x, y) = (box.X + (k % n * side), box.Y + (k / n * side));
            if (count > 0)
            {
                board.Words(count.ToString(), x + (side / 2), y + (side / 2) + 4, side < 34 ? 10 : 13,
                    anchor: "middle", weight: k % (n + 1) == 0 ? 600 : 400);
            }
        }

        board.Svg.Close();
        board.Frame(box);
        for (var i = 0; i < n; i++)
            board.Frame(new Box(box.X + (i * side) + 1, box.Y + (i * side) + 1, side - 2, side - 2), "mut");
    }

    private static string Describe(ConfusionTable table, string title, int shown)
    {
        var text = new StringBuilder($"{title}: {table.Right} of {table.Total} right, accuracy ")
            .Append($"{Pack.Percent(table.Right / (double)table.Total)}, macro F1 {Pack.Short(table.MacroF1())}.");
        if (shown < table.Classes)
            text.Append($" Of {table.Classes} classes, the {shown} with the most mistakes are shown.");
        foreach (var c in table.Worst(20))
        {
            text.Append($"\n- {TokenText.Short(TokenText.Visible(table.Names[c]), 24)}: {table.Row(c)} items, recall ")
                .Append($"{Known(table.Recall(c))}, precision {Known(table.Precision(c))}, F1 {Known(table.F1(c))}");
        }

        var wrong = Enumerable.Range(0, table.Counts.Length)
            .Where(k => k % (table.Classes + 1) != 0 && table.Counts[k] > 0)
            .OrderByDescending(k => table.Counts[k]).ThenBy(k => k).Take(8).ToList();
        foreach (var k in wrong)
        {
            text.Append($"\n- mistake: {TokenText.Visible(table.Names[k / table.Classes])} taken for ")
                .Append($"{TokenText.Visible(table.Names[k % table.Classes])}, {table.Counts[k]} times");
        }

        return text.ToString();
    }

    private static string Known(double share) => double.IsFinite(share) ? Pack.Short(share) : "undefined";
}
