using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Scores;

/// <summary>Draws a calibration curve over a histogram of certainty.</summary>
internal static class ReliabilityPicture
{
    private const double Side = 330;
    private const double Histogram = 66;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(ReliabilityBin[] bins, string said, string happens, string title, VisualTheme theme)
    {
        var board = new Board(title);
        var area = new Box(Board.Left + 48, Board.Top + 22, Side, Side);
        var low = new Box(area.X, area.Bottom + 34, Side, Histogram);
        Axes(board, area, happens);
        Bars(board, bins, area, low);
        var curve = bins.Where(b => b.Count > 0)
            .Select(b =>
                FormattableString.Invariant($"{X(area, b.Confidence):0.##} {Y(area, b.Accuracy):0.##}")).ToList();
        board.Path("M" + string.Join('L', curve), "0", 2.4);
        foreach (var bin in bins.Where(b => b.Count > 0))
        {
            board.Path(Markers.Path(0, X(area, bin.Confidence), Y(area, bin.Accuracy), 4.5), "0", fill: true);
        }

        board.Words(said, low.X + (Side / 2), low.Bottom + 18, 12.5, anchor: "middle");
        board.Words($"{bins.Max(b => b.Count)}", low.X - 6, low.Y + 10, 11, "mut", "end");
        board.Words("items", low.X - 6, low.Bottom, 11, "mut", "end");
        var (error, most) = (Reliability.Error(bins), Reliability.Most(bins));
        Legend(board, area.Right + 26, area.Y + 14, error, most);
        board.Reach(area.Right + 230, low.Bottom + 22);
        var data = new JsonObject
        {
            ["area"] = Core.Panels.Of(area),
            ["low"] = Core.Panels.Of(low),
            ["count"] = Pack.Whole(bins.Select(b => b.Count)),
            ["confidence"] = Core.JsonText.Numbers(bins.Select(b => b.Confidence)),
            ["accuracy"] = Core.JsonText.Numbers(bins.Select(b => b.Accuracy)),
            ["happens"] = happens,
        };
        return board.Finish("calibration", theme, Describe(bins, title, said, happens, error, most), data,
            "Point at a range, or use the left and right arrow keys, to read it.", "boards.js");
    }

    private static double X(Box area, double share) => area.X + (share * area.Width);

    private static double Y(Box area, double share) => area.Bottom - (share * area.Height);

    private static void Axes(Board board, Box area, string happens)
    {
        for (var i = 0; i <= 4; i++)
        {
            var t = i / 4.0;
            board.Path(FormattableString.Invariant($"M{area.X:0.#} {Y(area, t):0.#}h{area.Width:0.#}"), "grid", 1);
            board.Words(Pack.Short(t), area.X - 6, Y(area, t) + 4, 11, "mut", "end");
            board.Words(Pack.Short(t), X(area, t), area.Bottom + 16, 11, "mut", "middle");
        }

        board.Words(happens, area.X, area.Y - 8, 12.5);
        board.Path(FormattableString.Invariant(
            $"M{area.X:0.#} {area.Bottom:0.#}L{area.Right:0.#} {area.Y:0.#}"), "mut", 1.3, dash: "5 4");
    }

    private static void Bars(Board board, ReliabilityBin[] bins, Box area, Box low)
    {
        var most = bins.Max(b => b.Count);
        foreach (var bin in bins.Where(b => b.Count > 0))
        {
            var (left, right) = (X(area, bin.Low) + 1, X(area, bin.High) - 1);
            var height = Math.Max(1, bin.Count * low.Height / most);
            board.Svg.Leaf("rect", ("x", left), ("y", low.Bottom - height), ("width", right - left),
                ("height", height), ("class", "f-0"), ("fill", Palette.Light[0]), ("fill-opacity", 0.75));
            var (top, bottom) = (Math.Max(bin.Accuracy, bin.Confidence), Math.Min(bin.Accuracy, bin.Confidence));
            board.Svg.Leaf("rect", ("x", left), ("y", Y(area, top)), ("width", right - left),
                ("height", (top - bottom) * area.Height), ("class", "f-1"), ("fill", Palette.Light[1]),
                ("fill-opacity", 0.3));
        }

        board.Frame(low);
        board.Frame(area, "axis");
    }

    private static void Legend(Board board, double x, double y, double error, double most)
    {
        board.Words("expected calibration error", x, y, 12, "mut");
        board.Words(Pack.Short(error), x, y + 30, 26, weight: 600);
        board.Words($"largest gap {Pack.Short(most)}", x, y + 52, 12, "mut");
        board.Path(FormattableString.Invariant($"M{x:0.#} {y + 82:0.#}h26"), "0", 2.4);
        board.Words("the model", x + 34, y + 86);
        board.Path(FormattableString.Invariant($"M{x:0.#} {y + 104:0.#}h26"), "mut", 1.3, dash: "5 4");
        board.Words("perfectly calibrated", x + 34, y + 108);
        board.Svg.Leaf("rect", ("x", x), ("y", y + 118), ("width", 26.0), ("height", 12.0), ("class", "f-1"),
            ("fill", Palette.Light[1]), ("fill-opacity", 0.3));
        board.Words("the gap", x + 34, y + 129);
    }

    private static string Describe(ReliabilityBin[] bins, string title, string said, string happens, double error,
        double most)
    {
        var (saying, doing) = (0.0, 0.0);
        foreach (var bin in bins.Where(b => b.Count > 0))
            (saying, doing) = (saying + (bin.Count * bin.Confidence), doing + (bin.Count * bin.Accuracy));
        var total = bins.Sum(b => b.Count);
        var text = new StringBuilder($"{title}: expected calibration error {Pack.Short(error)} ")
            .Append($"over {bins.Length} ranges, largest gap {Pack.Short(most)}, {MapText.Count(total, "item")}; ")
            .Append($"mean {said} {Pack.Short(saying / total)}, mean {happens} {Pack.Short(doing / total)}.");
        foreach (var bin in bins.Where(b => b.Count > 0))
        {
            text.Append($"\n- {Pack.Short(bin.Low)} to {Pack.Short(bin.High)}: {MapText.Count(bin.Count, "item")}, ")
                .Append($"{said} ")
                .Append($"{Pack.Short(bin.Confidence)}, {happens} {Pack.Short(bin.Accuracy)}");
        }

        return text.ToString();
    }
}
