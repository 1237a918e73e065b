using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Objects;

/// <summary>Draws the grid of a detector: objectness as a veil, boxes, and arrows from cells to boxes.</summary>
internal static class CellPicture
{
    /// <summary>Builds the visual.</summary>
    public static Visual Show(ImagePlace place, CellGrid grid, double least, string title, VisualTheme theme)
    {
        var board = new Board(title);
        place.Draw(board);
        board.Image(place.Box, Inks.AmountPng(grid.Objectness, grid.Columns, grid.Rows, veil: true), "dlv-veil",
            opacity: 0.6);
        Lines(board, place.Box, grid);
        board.Svg.Open("g", ("class", "dlv-still"));
        foreach (var i in Sure(grid, least))
            Found(board, place, grid, i);
        board.Svg.Close();
        var ramp = Enumerable.Range(0, 64).Select(i => i / 63f).ToArray();
        var side = place.Box.Right + 24;
        board.Words("objectness", side, Board.Top + 10, role: "mut")
            .Image(new Box(side, Board.Top + 20, 120, 10), Inks.AmountPng(ramp, 64, 1), smooth: true)
            .Words("0", side, Board.Top + 46, 11, "mut").Words("1", side + 114, Board.Top + 46, 11, "mut");
        board.Reach(side + 230, place.Box.Bottom + 6);
        var data = new JsonObject
        {
            ["box"] = new JsonArray(place.Box.X, place.Box.Y, place.Box.Width, place.Box.Height),
            ["scale"] = place.Scale,
            ["rows"] = grid.Rows,
            ["columns"] = grid.Columns,
            ["objectness"] = Pack.Numbers(grid.Objectness),
            ["boxes"] = MatchPicture.Rects(grid.Boxes.Select(b => new Rect(
                MathF.Round(b.Left, 2), MathF.Round(b.Top, 2), MathF.Round(b.Right, 2), MathF.Round(b.Bottom, 2)))),
            ["classes"] = Pack.Whole(Enumerable.Range(0, grid.Boxes.Length).Select(grid.Class)),
            ["names"] = Pack.Words(grid.Names),
            ["least"] = least,
            ["say"] = Pack.Words(Enumerable.Range(0, grid.Boxes.Length).Select(grid.Say)),
            ["side"] = new JsonArray(side, Board.Top + 76),
        };
        return board.Finish("cells", theme, Describe(place, grid, least, title), data,
            "Point at a cell, or use the arrow keys, to see its box and read what it says.", "boards.js");
    }

    private static void Lines(Board board, Box at, CellGrid grid)
    {
        var (wide, tall) = (at.Width / grid.Columns, at.Height / grid.Rows);
        var lines = new StringBuilder();
        for (var c = 1; c < grid.Columns; c++)
            lines.Append($"M{Number(at.X + (c * wide))} {Number(at.Y)}v{Number(at.Height)}");
        for (var r = 1; r < grid.Rows; r++)
            lines.Append($"M{Number(at.X)} {Number(at.Y + (r * tall))}h{Number(at.Width)}");
        board.Path(lines.ToString(), "axis", 0.6);
    }

    /// <summary>Draws what a cell says: its box, and an arrow from the cell to the middle of the box.</summary>
    private static void Found(Board board, ImagePlace place, CellGrid grid, int cell)
    {
        var role = $"{Palette.Wrap(grid.Class(cell))}";
        var box = place.At(grid.Boxes[cell]);
        BoxPicture.Outline(board, box, role, null);
        var name = grid.Classes is null ? "" : grid.Names[grid.Class(cell)] + " ";
        var words = name + grid.Objectness[cell].ToString("0.00", CultureInfo.InvariantCulture);
        BoxPicture.Tag(board, place.Box, box, words, role, below: false);
        var (wide, tall) = (place.Box.Width / grid.Columns, place.Box.Height / grid.Rows);
        var from = (X: place.Box.X + (((cell % grid.Columns) + 0.5) * wide),
            Y: place.Box.Y + (((cell / grid.Columns) + 0.5) * tall));
        var to = (X: box.X + (box.Width / 2), Y: box.Y + (box.Height / 2));
        var arrow = $"M{Number(from.X)} {Number(from.Y)}L{Number(to.X)} {Number(to.Y)}";
        board.Path(arrow, "paper", 4).Path(arrow, role, 2);
        board.Svg.Leaf("circle", ("cx", to.X), ("cy", to.Y), ("r", 3.5), ("class", "f-" + role),
            ("fill", Palette.Light[role[0] - '0']));
    }

    private static List<int> Sure(CellGrid grid, double least) =>
        [.. Enumerable.Range(0, grid.Boxes.Length).Where(i => grid.Objectness[i] >= least)
            .OrderBy(i => grid.Objectness[i]).TakeLast(40)];

    private static string Describe(ImagePlace place, CellGrid grid, double least, string title)
    {
        var sure = Sure(grid, least);
        var text = new StringBuilder($"{title}: {grid.Rows} x {grid.Columns} cells on an image of {place.Height} x ")
            .Append($"{place.Width}; {grid.Objectness.Count(o => o >= least)} of {grid.Boxes.Length} cells have an ")
            .Append($"objectness of at least {Pack.Short(least)}.");
        if (sure.Count == 0)
            sure = [Array.IndexOf(grid.Objectness, grid.Objectness.Max())];
        var all = grid.Objectness.Count(o => o >= least);
        if (all > sure.Count)
            text.Append($" The {sure.Count} with the highest are drawn.");
        foreach (var i in Enumerable.Reverse(sure).Take(16))
            text.Append("\n- ").Append(grid.Say(i));
        if (sure.Count > 16)
            text.Append($"\n- and {all - 16} more");
        return text.ToString();
    }
}
