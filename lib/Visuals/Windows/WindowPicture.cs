using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Windows;

/// <summary>Draws a window on its walk: the input, what lies under the window, and the output.</summary>
internal static class WindowPicture
{
    /// <summary>Grids with at most so many columns carry their numbers.</summary>
    private const int Numbered = 12;

    /// <summary>How many letters of a sum fit under the picture.</summary>
    private const int LineLength = 112;

    private const double Room = 290;
    private const double Gap = 26;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(WindowWalk walk, string title, VisualTheme theme, bool editor, string note)
    {
        var output = walk.Output();
        var (row, column) = Focus(walk, output);
        var board = new Board(title);
        var at = Board.Top + 20;
        var input = Grid(walk.Height + (2 * walk.Steps.Padding), walk.Width + (2 * walk.Steps.Padding));
        var inputBox = new Box(Board.Left, at, input.Columns * input.Cell, input.Rows * input.Cell);
        var cell = ProductCell(walk.Steps);
        var middle = new Box(
            inputBox.Right + Gap, at, Math.Max(104, cell * walk.Steps.Width), cell * walk.Steps.Height);
        var result = Grid(walk.Rows, walk.Columns);
        var outputBox = new Box(middle.Right + Gap, at, result.Columns * result.Cell, result.Rows * result.Cell);
        board.Svg.Open("g", ("class", "dlv-still"));
        board.Words("input", inputBox.X, at - 8, role: "mut")
            .Words(walk.Work == WindowWork.Convolve ? "input × kernel" : "window", middle.X, at - 8, role: "mut")
            .Words("output", outputBox.X, at - 8, role: "mut");
        DrawInput(board, walk, input.Cell, inputBox, row, column);
        DrawProducts(board, walk, middle, row, column);
        Cells(board, output, walk.Columns, walk.Rows, result.Cell, outputBox, signed: true);
        board.Frame(outputBox);
        var spot = new Box(
            outputBox.X + (column * result.Cell), outputBox.Y + (row * result.Cell), result.Cell, result.Cell);
        board.Frame(spot, "0", 2.5);
        var bottom = Math.Max(Math.Max(inputBox.Bottom, middle.Bottom), outputBox.Bottom);
        board.Words(WindowText.Sum(walk, row, column, output, LineLength), Board.Left, bottom + 24);
        board.Svg.Close();
        return board.Finish("windows", theme, WindowText.Describe(walk, title, output, row, column, note),
            Data(walk, row, column, editor), editor ? EditorHint : Hint, "boards.js");
    }

    private const string Hint = "Point at the output, or use the arrow keys, to move the window.";
    private const string EditorHint =
        "Change the kernel; point at the output, or use the arrow keys, to move the window.";

    private static (int Rows, int Columns, double Cell) Grid(int rows, int columns) =>
        (rows, columns, Math.Min(34, Math.Min(Room / columns, Room / rows)));

    /// <summary>
    /// The cell with the strongest answer, of those that see no padding where there are such: there is something to
    /// see.
    /// </summary>
    private static (int Row, int Column) Focus(WindowWalk walk, float[] output)
    {
        var all = Enumerable.Range(0, output.Length).ToArray();
        var whole = Array.FindAll(all, i => Inside(walk, i / walk.Columns, i % walk.Columns));
        var best = (whole.Length > 0 ? whole : all).MaxBy(i => Math.Abs(output[i]));
        return (best / walk.Columns, best % walk.Columns);
    }

    private static bool Inside(WindowWalk walk, int row, int column)
    {
        var (top, left) = walk.Under(row, column, 0, 0);
        var (bottom, right) = walk.Under(row, column, walk.Steps.Height - 1, walk.Steps.Width - 1);
        return top >= 0 && left >= 0 && bottom < walk.Height && right < walk.Width;
    }

    private static void DrawInput(Board board, WindowWalk walk, double cell, Box box, int row, int column)
    {
        var pad = walk.Steps.Padding * cell;
        var inner = new Box(box.X + pad, box.Y + pad, walk.Width * cell, walk.Height * cell);
        if (pad > 0)
            board.Frame(box, "axis", 1, dash: "3 3");
        Cells(board, walk.Image[..(walk.Height * walk.Width)], walk.Width, walk.Height, cell, inner, signed: false);
        board.Frame(inner);
        for (var ky = 0; ky < walk.Steps.Height; ky++)
        {
            for (var kx = 0; kx < walk.Steps.Width; kx++)
            {
                var (y, x) = walk.Under(row, column, ky, kx);
                board.Frame(new Box(inner.X + (x * cell), inner.Y + (y * cell), cell, cell), "1", 1.5);
            }
        }
    }

    private static void DrawProducts(Board board, WindowWalk walk, Box box, int row, int column)
    {
        var steps = walk.Steps;
        var (cell, convolves) = (ProductCell(steps), walk.Work == WindowWork.Convolve);
        for (var ky = 0; ky < steps.Height; ky++)
        {
            for (var kx = 0; kx < steps.Width; kx++)
            {
                var (y, x) = walk.Under(row, column, ky, kx);
                var value = walk.Value(0, y, x);
                var square = new Box(box.X + (kx * cell), box.Y + (ky * cell), cell, cell);
                board.Frame(square, value is null ? "axis" : "grid", dash: value is null ? "3 3" : null);
                if (cell < 26)
                    continue;
                var size = Math.Min(12, cell / 4.2);
                var seen = value is { } v ? Pack.Short(v) : convolves ? "0" : "–";
                var middle = square.X + (cell / 2);
                var line = convolves ? cell * 0.42 : (cell / 2) + (size * 0.36);
                board.Words(seen, middle, square.Y + line, size, anchor: "middle");
                if (convolves)
                {
                    var weight = walk.Kernel[(ky * steps.Width) + kx];
                    board.Words("×" + Pack.Short(weight), middle, square.Y + (cell * 0.8), size, "mut", "middle");
                }
            }
        }
    }

    /// <summary>The side of a cell under the window.</summary>
    private static double ProductCell(WindowSteps steps) =>
        Math.Min(56, 168.0 / Math.Max(steps.Width, steps.Height));

    private static void Cells(
        Board board, float[] values, int columns, int rows, double cell, Box box, bool signed)
    {
        var scale = Inks.Scale(values);
        var numbered = columns <= Numbered && cell >= 22;
        // Under numbers the colours are half as strong, so that the numbers stay readable.
        board.Image(box, signed || numbered || values.Min() < 0
            ? Inks.SignedPng(values, columns, rows, numbered ? 2 * scale : scale)
            : Inks.LightPng(values, columns, rows, scale));
        if (!numbered)
            return;
        for (var i = 0; i < values.Length; i++)
        {
            var (x, y) = (box.X + ((i % columns) * cell), box.Y + ((i / columns) * cell));
            var size = Math.Min(13, cell / 2.6);
            board.Words(Pack.Short(values[i]), x + (cell / 2), y + (cell / 2) + (size * 0.36), size, anchor: "middle");
        }
    }

    private static JsonObject Data(WindowWalk walk, int row, int column, bool editor) => new()
    {
        ["work"] = walk.Work switch { WindowWork.Convolve => "conv", WindowWork.Largest => "max", _ => "mean" },
        ["channels"] = walk.Channels,
        ["height"] = walk.Height,
        ["width"] = walk.Width,
        ["image"] = Pack.Floats(walk.Image),
        ["kernel"] = Pack.Floats(walk.Kernel),
        ["kh"] = walk.Steps.Height,
        ["kw"] = walk.Steps.Width,
        ["bias"] = walk.Bias,
        ["stride"] = walk.Steps.Stride,
        ["padding"] = walk.Steps.Padding,
        ["dilation"] = walk.Steps.Dilation,
        ["row"] = row,
        ["column"] = column,
        ["editor"] = editor,
    };
}
