using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Draws attention as lines from each token to those it looks at.</summary>
internal static class FlowPicture
{
    /// <summary>Tokens on each side.</summary>
    public const int MostTokens = 32;

    /// <summary>Weaker weights are not drawn at first.</summary>
    private const double Least = 0.05;

    private const int MostCells = 48_000;
    private const double Step = 21;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(AttentionStack all, string title, VisualTheme theme)
    {
        var most = Math.Clamp((int)Math.Sqrt(MostCells / (double)(all.Layers * all.Heads)), 4, MostTokens);
        var stack = all.Sample(most);
        var board = new Board(title);
        var (left, right) = (Board.Left + Math.Max(60, TokenText.Room(stack.Queries) + 12), 0.0);
        right = left + 330;
        var mean = stack.Mean(stack.Layers - 1);
        board.Svg.Open("g", ("class", "dlv-lines"));
        for (var i = 0; i < mean.Length; i++)
        {
            if (mean[i] >= Least)
                Line(board, i / stack.Columns, i % stack.Columns, mean[i], left, right);
        }

        board.Svg.Close();
        board.Words("looks", left - 8, Board.Top + 6, 11.5, "mut", "end");
        board.Words("at", right + 8, Board.Top + 6, 11.5, "mut");
        Names(board, stack.Queries, left - 8, "end", "dlv-from");
        Names(board, stack.Keys, right + 8, "start", "dlv-to");
        board.Reach(right + 20 + TokenText.Room(stack.Keys), Y(Math.Max(stack.Rows, stack.Columns)));
        var data = new JsonObject
        {
            ["layers"] = stack.Layers,
            ["heads"] = stack.Heads,
            ["rows"] = Pack.Words(stack.Queries),
            ["columns"] = Pack.Words(stack.Keys),
            ["values"] = Shade.Pack(stack.Values),
            ["x"] = new JsonArray(left, right),
            ["y"] = new JsonArray(Y(0), Step),
            ["least"] = Least,
        };
        var lastLayer = all.Layers > 1 || all.Heads > 1
            ? $" The picture shows the mean of the heads of layer {all.Layers}." : "";
        var text = MapText.Looks(title, all, all.Mean(all.Layers - 1), "looks at",
            $"{lastLayer} Weights below {Pack.Short(Least)} are not drawn.{all.Rule(most)}");
        return board.Finish("flowlines", theme, text, data,
            "Point at a token, or use the arrow keys, to see where it looks; choose layer, head and threshold.",
            "boards.js");
    }

    private static double Y(int place) => Board.Top + 26 + (place * Step);

    private static void Names(Board board, string[] names, double x, string anchor, string name)
    {
        foreach (var (i, token) in names.Index())
            board.Words(TokenText.Short(token), x, Y(i) + 4, 12, anchor: anchor, name: name);
    }

    private static void Line(Board board, int from, int to, float weight, double left, double right)
    {
        var (y0, y1) = (Y(from), Y(to));
        var d = string.Create(
            CultureInfo.InvariantCulture,
            $"M{left:0.#} {y0:0.#}C{left + 130:0.#} {y0:0.#} {right - 130:0.#} {y1:0.#} {right:0.#} {y1:0.#}");
        board.Svg.Leaf("path", ("d", d), ("class", "l-0"), ("stroke", Palette.Light[0]), ("fill", "none"),
            ("stroke-width", 0.6 + (5 * weight)), ("stroke-opacity", 0.15 + (0.75 * weight)));
    }
}
