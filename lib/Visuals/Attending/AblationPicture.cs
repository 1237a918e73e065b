using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Draws what each head is worth as a bar: the change of the score when it is off.</summary>
internal static class AblationPicture
{
    /// <summary>More bars than this have no room.</summary>
    public const int MostBars = 48;

    private const double RowHeight = 17;
    private const double Width = 480;
    private const double NumberRoom = 56;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(string title, string metric, double baseline, float[] scores, int heads,
        VisualTheme theme)
    {
        var change = Array.ConvertAll(scores, s => s - baseline);
        var shown = Enumerable.Range(0, scores.Length).OrderByDescending(i => Math.Abs(change[i])).ThenBy(i => i)
            .Take(MostBars).Order().ToArray();
        var most = Math.Max(1e-12, shown.Max(i => Math.Abs(change[i])));
        var (low, high) = (shown.Any(i => change[i] < 0), shown.Any(i => change[i] > 0));
        var board = new Board(title);
        var left = Board.Left + 110;
        var zero = left + (low ? high ? Width / 2 : Width : 0);
        var scale = ((low && high ? Width / 2 : Width) - NumberRoom) / most;
        var top = Board.Top + 26;
        board.Words($"change of {metric} without the head (with all: {Pack.Short(baseline)})", left, Board.Top + 8, 12,
            "mut");
        var bottom = top + (shown.Length * RowHeight);
        board.Path(FormattableString.Invariant($"M{zero:0.##} {top - 4}V{bottom:0.##}"), "axis", 1);
        foreach (var (row, i) in shown.Index())
        {
            board.Svg.Open("g", ("class", "dlv-bar"), ("transform",
                $"translate(0 {SvgWriter.Number(top + (row * RowHeight))})"));
            Bar(board, (Name(i, heads), change[i], most), zero, scale, left);
            board.Svg.Close();
        }

        board.Reach(left + Width + 50, bottom + 2);
        var data = new JsonObject
        {
            ["names"] = Pack.Words(shown.Select(i => Name(i, heads))),
            ["change"] = Core.JsonText.Numbers(shown.Select(i => change[i])),
            ["score"] = Core.JsonText.Numbers(shown.Select(i => scores[i])),
            ["metric"] = metric,
            ["top"] = top,
            ["step"] = RowHeight,
        };
        var text = Describe(title, metric, baseline, scores, change, heads, shown.Length);
        return board.Finish("ablation", theme, text, data,
            "Go through the bars with the mouse or the arrow keys; sort them by what they change.", "boards.js");
    }

    private static string Name(int i, int heads) => $"layer {(i / heads) + 1} head {(i % heads) + 1}";

    private static void Bar(
        Board board, (string Name, double Change, double Most) head, double zero, double scale, double left)
    {
        var (name, change, most) = head;
        var length = Math.Max(0.5, Math.Abs(change) * scale);
        var role = change < 0 ? 1 : 0;
        board.Svg.Leaf("rect", ("x", 6.0), ("y", 0.0), ("width", left + Width + 44), ("height", RowHeight),
            ("fill", "transparent"));
        board.Svg.Leaf("rect", ("x", change < 0 ? zero - length : zero), ("y", 2.0), ("width", length),
            ("height", RowHeight - 5), ("rx", 2), ("class", $"f-{role}"), ("fill", Palette.Light[role]));
        board.Words(name, left - 8, 12, 11.5, anchor: "end");
        var sign = change > 0 ? "+" : "";
        board.Words(sign + Pack.Even(change, most, 3), change < 0 ? zero - length - 5 : zero + length + 5, 12, 11,
            anchor: change < 0 ? "end" : "start");
    }

    private static string Describe(
        string title, string metric, double baseline, float[] scores, double[] change, int heads, int shown)
    {
        var text = new StringBuilder($"{title}: {metric} with all heads {Pack.Short(baseline)}; ")
            .Append($"each of {MapText.Count(scores.Length, "head")} is switched off alone.");
        if (shown < scores.Length)
            text.Append($" Of {scores.Length} heads, the {shown} with the largest change are shown.");
        foreach (var i in Enumerable.Range(0, scores.Length).OrderBy(i => change[i]).ThenBy(i => i).Take(20))
            text.Append($"\n- without {Name(i, heads)}: {Pack.Short(scores[i])} ({(change[i] > 0 ? "+" : "")}")
                .Append($"{Pack.Short(change[i])})");
        return scores.Length > 20 ? text.Append($"\n- and {scores.Length - 20} more").ToString() : text.ToString();
    }
}
