using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Draws maps with names along both sides, one shown at a time.</summary>
internal static class MapPicture
{
    private const double Slant = 55;
    private const double MostSide = 560;

    /// <summary>Builds the visual.</summary>
    /// <param name="views">The maps; the last one is shown first.</param>
    /// <param name="pick">What is chosen between them, for example "After layer".</param>
    /// <param name="title">The words above.</param>
    /// <param name="text">The same in words.</param>
    /// <param name="axes">What rows and columns are.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(MapView[] views, string pick, string title, string text,
        (string Rows, string Columns) axes,
        VisualTheme theme)
    {
        var board = new Board(title);
        var data = new JsonArray();
        foreach (var (i, view) in views.Index())
        {
            var last = i == views.Length - 1;
            board.Svg.Open("g", ("class", "dlv-view"), ("style", last ? null : "display:none"));
            data.Add(View(board, view, axes));
            board.Svg.Close();
        }

        return board.Finish("tokenmap", theme, text, new JsonObject { ["views"] = data, ["pick"] = pick },
            "Point at a cell, or move with the arrow keys, to read it; row and column light up.", "boards.js");
    }

    private static JsonObject View(Board board, MapView view, (string Rows, string Columns) axes)
    {
        var room = Math.Clamp(TokenText.Room(view.Rows), 22, 110);
        var head = Math.Clamp(TokenText.Room(view.Columns) * Math.Sin(Slant * Math.PI / 180), 12, 90);
        var (rows, columns) = (view.Rows.Length, view.Columns.Length);
        var (wide, high) = (Side(columns), Side(rows));
        var box = new Box(Board.Left + room + 24, Board.Top + head + 22, wide * columns, high * rows);
        board.Words($"{view.Across ?? axes.Columns} →", box.X, Board.Top + 8, 11.5, "mut");
        board.Svg.Text("text", $"{axes.Rows} →", ("x", Board.Left + 4), ("y", box.Y), ("font-size", 11.5),
            ("class", "f-mut"), ("fill", Palette.Role("mut")),
            ("transform", $"rotate(90 {SvgWriter.Number(Board.Left + 4)} {SvgWriter.Number(box.Y)})"));
        Names(board, view, box, wide, high);
        var picture = view.Signed
            ? Inks.SignedPng(view.Values, columns, rows, view.Scale)
            : Shade.Png(view.Values, columns, rows, view.Scale);
        board.Image(box, picture).Frame(box).Reach(box.Right + 60, box.Bottom + 30);
        Key(board, view, box);
        return new JsonObject
        {
            ["name"] = view.Name,
            ["box"] = Core.Panels.Of(box),
            ["rows"] = Pack.Words(view.Rows),
            ["columns"] = Pack.Words(view.Columns),
            ["values"] = view.Signed
                ? Pack.Floats(view.Values)
                : Shade.Pack(view.Values.Select(v => view.Scale > 0 ? v / view.Scale : 0)),
            ["scale"] = view.Signed ? null : view.Scale,
            ["say"] = view.Sentence,
        };
    }

    private static double Side(int count) => Math.Clamp(MostSide / count, 2, 34);

    private static void Names(Board board, MapView view, Box box, double wide, double high)
    {
        for (var i = 0; i < view.Rows.Length; i += (int)Math.Ceiling(13 / high))
        {
            board.Words(TokenText.Short(view.Rows[i]), box.X - 6, box.Y + ((i + 0.5) * high) + 4, 11.5,
                anchor: "end");
        }

        for (var i = 0; i < view.Columns.Length; i += (int)Math.Ceiling(14 / wide))
        {
            var (x, y) = (box.X + ((i + 0.5) * wide) + 3, box.Y - 6);
            board.Svg.Text("text", TokenText.Short(view.Columns[i]), ("x", x), ("y", y), ("font-size", 11.5),
                ("class", "f-fg"), ("fill", Palette.Role("fg")),
                ("transform", $"rotate({-Slant} {SvgWriter.Number(x)} {SvgWriter.Number(y)})"));
        }
    }

    /// <summary>Explains the colours with three swatches.</summary>
    private static void Key(Board board, MapView view, Box box)
    {
        float[] steps = view.Signed ? [-1, -0.5f, 0, 0.5f, 1] : [0, 0.25f, 0.5f, 0.75f, 1];
        var bar = new Box(box.X + 46, box.Bottom + 12, 120, 10);
        var png = view.Signed ? Inks.SignedPng(steps, 5, 1, 1) : Shade.Png(steps, 5, 1, 1);
        board.Words(Pack.Short(view.Signed ? -view.Scale : 0), bar.X - 6, bar.Y + 9, 11, "mut", "end");
        board.Image(bar, png).Frame(bar);
        board.Words(Pack.Short(view.Scale), bar.Right + 6, bar.Y + 9, 11, "mut");
    }
}
