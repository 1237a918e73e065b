using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace DeepLearning.Visuals.Objects;

/// <summary>Draws a box on a feature map, its cells, its sampling points, and what comes out.</summary>
internal static class RegionPicture
{
    private const double Room = 420;
    private const double Result = 260;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(RegionGrid grid, Rect box, double scale, string title, VisualTheme theme)
    {
        var board = new Board(title);
        var cell = Math.Min(Room / grid.Width, Room / grid.Height);
        var map = new Box(Board.Left, Board.Top + 20, grid.Width * cell, grid.Height * cell);
        var small = Math.Min(64, Math.Min(Result / grid.Columns, Result / grid.Rows));
        var result = new Box(map.Right + 40, map.Y, grid.Columns * small, grid.Rows * small);
        var output = grid.Align(box);
        var most = Inks.Scale(grid.Map);
        board.Words("feature map", map.X, map.Y - 8, role: "mut")
            .Image(map, Inks.SignedPng(grid.Map, grid.Width, grid.Height, most))
            .Path(Lines(map, cell, cell), "grid", 0.75).Frame(map);
        board.Svg.Open("g", ("class", "dlv-still"));
        // The borders of pixel (0, 0) run from 0 to 1; its centre, a half further, is the point that it is sampled at.
        var place = new Box(map.X + (box.Left * cell), map.Y + (box.Top * cell),
            (box.Right - box.Left) * cell, (box.Bottom - box.Top) * cell);
        BoxPicture.Outline(board, place, "1", null);
        board.Path(Lines(place, place.Width / grid.Columns, place.Height / grid.Rows), "1", 1.2);
        Points(board, grid, box, map, cell);
        Numbers(board, ("RoIAlign", grid), output, result, small, most);
        Numbers(board, ("RoIPool, rounded to whole pixels", grid), grid.Pool(box),
            result with { Y = result.Bottom + 34 }, small, most);
        board.Svg.Close();
        board.Reach(Math.Max(result.Right, result.X + Result), Math.Max(map.Bottom, result.Y + 330));
        var data = new JsonObject
        {
            ["map"] = Pack.Floats(grid.Map),
            ["height"] = grid.Height,
            ["width"] = grid.Width,
            ["rows"] = grid.Rows,
            ["columns"] = grid.Columns,
            ["samples"] = grid.Samples,
            ["aligned"] = grid.Aligned,
            ["region"] = new JsonArray(box.Left, box.Top, box.Right, box.Bottom),
            ["box"] = new JsonArray(map.X, map.Y, map.Width, map.Height),
            ["result"] = new JsonArray(result.X, result.Y, small),
        };
        return board.Finish("region", theme, Describe(grid, box, scale, title, output), data,
            "Drag the box or its corner; point at a cell, or use the arrow keys, to see its points.", "boards.js");
    }

    private static void Points(Board board, RegionGrid grid, Rect box, Box map, double cell)
    {
        var dots = new StringBuilder();
        var shift = grid.Aligned ? 0.5 : 0;
        for (var i = 0; i < grid.Rows * grid.Columns; i++)
            foreach (var p in grid.Points(box, i / grid.Columns, i % grid.Columns))
                dots.Append($"M{Number(map.X + ((p.X + shift) * cell))} {Number(map.Y + ((p.Y + shift) * cell))}h0");
        board.Svg.Leaf("path", ("d", dots.ToString()), ("class", "l-fg"), ("stroke", Palette.Role("fg")),
            ("stroke-width", 5), ("stroke-linecap", "round"));
    }

    private static void Numbers(
        Board board, (string Name, RegionGrid Grid) what, float[] output, Box at, double cell, float most)
    {
        var grid = what.Grid;
        board.Words(what.Name, at.X, at.Y - 8, role: "mut");
        board.Image(at, Inks.SignedPng(output, grid.Columns, grid.Rows, cell < 24 ? most : 2 * most)).Frame(at);
        if (cell < 24)
            return;
        for (var i = 0; i < output.Length; i++)
        {
            var (x, y) = (at.X + (i % grid.Columns * cell), at.Y + (i / grid.Columns * cell));
            var size = Math.Min(13, cell / 3);
            board.Words(Pack.Even(output[i], most, 3), x + (cell / 2), y + (cell / 2) + (size * 0.36), size,
                anchor: "middle");
        }
    }

    private static string Lines(Box box, double wide, double tall)
    {
        var d = new StringBuilder();
        for (var x = box.X + wide; x < box.Right - 0.1; x += wide)
            d.Append($"M{Number(x)} {Number(box.Y)}v{Number(box.Height)}");
        for (var y = box.Y + tall; y < box.Bottom - 0.1; y += tall)
            d.Append($"M{Number(box.X)} {Number(y)}h{Number(box.Width)}");
        return d.ToString();
    }

    private static string Describe(RegionGrid grid, Rect box, double scale, string title, float[] output)
    {
        var text = new StringBuilder($"{title}: a map of {grid.Height} x {grid.Width}, the box {box} on it ")
            .Append($"(the given one times {Pack.Short(scale)}), cut into {grid.Rows} x {grid.Columns} cells with ")
            .Append($"{grid.Samples} x {grid.Samples} points each.");
        text.Append("\nResult:");
        foreach (var line in output.Chunk(grid.Columns))
            text.Append("\n  ").AppendJoin("  ", line.Select(v => Pack.Short(v)));
        text.Append("\nRoIPool, which rounds to whole pixels:");
        foreach (var line in grid.Pool(box).Chunk(grid.Columns))
            text.Append("\n  ").AppendJoin("  ", line.Select(v => Pack.Short(v)));
        var points = grid.Points(box, 0, 0);
        text.Append("\nThe first cell is the mean of ").AppendJoin(", ", points.Take(9).Select(p =>
            $"{Pack.Short(p.Value)} at ({Pack.Short(p.Y)}, {Pack.Short(p.X)})")).Append('.');
        return text.ToString();
    }
}
