using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Draws what a language model may say next as bars, for the given temperature, top-k and top-p.</summary>
internal static class NextTokenPicture
{
    /// <summary>Tokens beyond these are not sent to the page.</summary>
    public const int MostTokens = 4096;

    private const int Bars = 15;
    private const double RowHeight = 22;
    private const double Width = 440;
    private const double Left = Board.Left + 130;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(float[] logits, string[] names, string context, string title,
        (double Temperature, int TopK, double TopP) rule, VisualTheme theme)
    {
        var kept = Enumerable.Range(0, logits.Length).OrderByDescending(i => logits[i]).ThenBy(i => i)
            .Take(MostTokens).ToArray();
        var numbers = Array.ConvertAll(kept, i => logits[i]);
        var called = Array.ConvertAll(kept, i => TokenText.Visible(names[i]));
        var chances = NextTokens.Of(numbers, rule.Temperature, rule.TopK, rule.TopP);
        var board = new Board(title);
        if (context.Length > 0)
        {
            var end = string.Concat(context.Select(c => char.IsControl(c) ? ' ' : c));
            board.Words((end.Length > 90 ? "…" + end[^89..] : end) + " ▁", Board.Left, Board.Top + 10, 13, "mut");
        }

        var top = Board.Top + 26;
        board.Svg.Open("g", ("class", "dlv-bars"));
        foreach (var (row, chance) in chances.Take(Bars).Index())
            Bar(board, top + (row * RowHeight), called[chance.Index], chance);
        board.Svg.Close();
        board.Reach(Left + Width + 76, top + (Math.Min(Bars, kept.Length) * RowHeight) + 22);
        board.Words("outline: probability after temperature · filled: chance to be drawn after top-k and top-p",
            Board.Left,
            top + (Math.Min(Bars, kept.Length) * RowHeight) + 18, 11.5, "mut");
        var data = new JsonObject
        {
            ["logits"] = Pack.Floats(numbers),
            ["names"] = Pack.Words(called.Select(n => TokenText.Short(n, 16))),
            ["temperature"] = rule.Temperature,
            ["topK"] = rule.TopK,
            ["topP"] = rule.TopP,
            ["bars"] = Bars,
            ["at"] = new JsonArray(Left, top, Width, RowHeight),
        };
        return board.Finish("nexttoken", theme, Describe(title, logits, kept, called, chances, rule), data,
            "Move temperature, top-k and top-p; the arrow keys go through the tokens.", "boards.js");
    }

    private static void Bar(Board board, double y, string name, Candidate chance)
    {
        var role = chance.Share > 0 ? "fg" : "mut";
        board.Words(TokenText.Short(name, 16), Left - 8, y + 15, 12.5, role, "end", chance.Share > 0 ? 600 : 400);
        board.Svg.Leaf("rect", ("x", Left), ("y", y + 3), ("width", Math.Max(0.5, chance.Share * Width)),
            ("height", RowHeight - 7), ("rx", 2), ("class", "f-0"), ("fill", Palette.Light[0]));
        board.Svg.Leaf("rect", ("x", Left), ("y", y + 3), ("width", Math.Max(0.5, chance.Probability * Width)),
            ("height", RowHeight - 7), ("rx", 2), ("class", "l-fg"), ("stroke", Palette.Role("fg")), ("fill", "none"));
        board.Words(chance.Share > 0 ? Pack.Percent(chance.Share) : "cut",
            Left + (Math.Max(chance.Share, chance.Probability) * Width) + 8, y + 15, 12, role);
    }

    private static string Describe(string title, float[] logits, int[] kept, string[] called, Candidate[] chances,
        (double Temperature, int TopK, double TopP) rule)
    {
        var drawn = chances.Count(c => c.Share > 0);
        var text = new StringBuilder($"{title}: temperature {Pack.Short(rule.Temperature)}, top-k ")
            .Append(rule.TopK > 0 ? $"{rule.TopK}" : "off")
            .Append($", top-p {Pack.Short(rule.TopP)}: {drawn} of {logits.Length} tokens may be drawn, ")
            .Append($"entropy {Pack.Short(NextTokens.Bits(chances))} bits.");
        if (kept.Length < logits.Length)
        {
            var all = NextTokens.Of(logits, 1, kept.Length, 1);
            var others = 1 - all.Where(c => c.Share > 0).Sum(c => c.Probability);
            text.Append($" Of {logits.Length} tokens, the {kept.Length} with the largest logits are kept; the others ")
                .Append($"have {Pack.Percent(others)} at temperature 1.");
        }

        foreach (var chance in chances.Take(Bars))
        {
            text.Append($"\n- {TokenText.Short(called[chance.Index], 24)}: probability ")
                .Append(Pack.Percent(chance.Probability))
                .Append(chance.Share > 0 ? $", drawn {Pack.Percent(chance.Share)}" : ", cut");
        }

        return text.ToString();
    }
}
