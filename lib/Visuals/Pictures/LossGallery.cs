using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Pictures;

/// <summary>What a model thinks of one labelled image.</summary>
/// <param name="Index">The place of the image among those given.</param>
/// <param name="Label">The true class.</param>
/// <param name="Probabilities">The answer.</param>
internal sealed record Verdict(int Index, int Label, float[] Probabilities)
{
    /// <summary>The likeliest class.</summary>
    public int Guess { get; } = Array.IndexOf(Probabilities, Probabilities.Max());

    /// <summary>The cross-entropy, at most that of the smallest normal probability.</summary>
    public double Loss => -Math.Log(Math.Max(1.2e-38, Probabilities[Label]));

    /// <summary>Whether the likeliest class is the true one.</summary>
    public bool Right => Guess == Label;
}

/// <summary>Shows the images that cost a model most, worst first.</summary>
internal static class LossGallery
{
    private const double Gap = 12;
    private const int Columns = 6;

    /// <summary>The room for pixels in one output.</summary>
    private const int MostBytes = 130_000;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(
        PictureSet pictures, List<Verdict> all, int most, string[] names, string title, VisualTheme theme)
    {
        var worst = all.OrderByDescending(v => v.Loss).ThenBy(v => v.Index).Take(most).ToList();
        var chosen = new InputPicture(pictures with { Bytes = [.. worst.Select(v => pictures.Bytes[v.Index])] }, "");
        var columns = Math.Min(Columns, worst.Count);
        const double side = 86;
        var tall = side * Math.Clamp((double)pictures.Height / pictures.Width, 0.4, 2);
        var board = new Board(title);
        foreach (var (i, verdict) in worst.Index())
        {
            var box = new Box(Board.Left + (i % columns * (side + Gap)),
                Board.Top + (i / columns * (tall + 44)), side, tall);
            board.Svg.Open("g", ("class", "dlv-cell"));
            board.Image(box, chosen.Uri(i, 64, MostBytes / worst.Count));
            board.Frame(box, verdict.Right ? "grid" : "bad", verdict.Right ? 1 : 2.5);
            var words = verdict.Right ? names[verdict.Label] : $"✗ {names[verdict.Guess]}, is {names[verdict.Label]}";
            board.Words(Cut(words, 14), box.X + (side / 2), box.Bottom + 14, role: verdict.Right ? "fg" : "bad",
                anchor: "middle", weight: verdict.Right ? 400 : 600);
            board.Words($"loss {Pack.Short(verdict.Loss)}", box.X + (side / 2), box.Bottom + 28, 11, "mut", "middle");
            board.Svg.Close();
        }

        var bars = new Box(Board.Left + (columns * (side + Gap)) + 12, Board.Top, 176, 150);
        Bars(board, worst[0], names, bars);
        var data = new JsonObject
        {
            ["columns"] = columns,
            ["bars"] = new JsonArray(bars.X, bars.Y, bars.Width, bars.Height),
            ["cells"] = new JsonArray([.. worst.Select(v => Data(v, names))]),
        };
        return board.Finish("losses", theme, Describe(all, worst, names, title, pictures), data,
            "Point at an image, or go from image to image with the arrow keys, to see what the model thinks.",
            "boards.js");
    }

    private static void Bars(Board board, Verdict verdict, string[] names, Box box)
    {
        board.Svg.Open("g", ("class", "dlv-still"));
        board.Words($"image {verdict.Index}: the likeliest", box.X, box.Y + 10, role: "mut");
        foreach (var (k, c) in Likeliest(verdict).Index())
        {
            var y = box.Y + 22 + (k * 34);
            board.Words($"{Cut(names[c], 14)}, {Pack.Percent(verdict.Probabilities[c])}", box.X, y + 11,
                weight: c == verdict.Label ? 600 : 400);
            board.Svg.Leaf("rect", ("x", box.X), ("y", y + 16), ("rx", 2), ("height", 8),
                ("width", Math.Max(1, verdict.Probabilities[c] * box.Width)),
                ("class", c == verdict.Label ? "f-2" : "f-1"), ("fill", Palette.Light[c == verdict.Label ? 2 : 1]));
        }

        var key = box.Y + 34 + (Likeliest(verdict).Count * 34);
        board.Words("green, bold: the true class", box.X, key, 11, "mut");
        board.Svg.Close();
        board.Reach(box.Right, box.Y + 60);
    }

    private static List<int> Likeliest(Verdict verdict) =>
        [.. Enumerable.Range(0, verdict.Probabilities.Length)
            .OrderByDescending(c => verdict.Probabilities[c]).Take(4).Append(verdict.Label).Distinct()];

    private static JsonObject Data(Verdict verdict, string[] names) => new JsonObject
    {
        ["i"] = verdict.Index,
        ["right"] = verdict.Right,
        ["say"] = Sentence(verdict, names),
        ["bars"] = new JsonArray([.. Likeliest(verdict).Select(c => (JsonNode)new JsonArray(
            names[c], Math.Round(verdict.Probabilities[c], 7), c == verdict.Label))]),
    };

    private static string Sentence(Verdict v, string[] names) =>
        $"Image {v.Index}: loss {Pack.Short(v.Loss)}, is {names[v.Label]} ({Pack.Percent(v.Probabilities[v.Label])}), "
        + (v.Right ? "predicted right." : $"predicted {names[v.Guess]} ({Pack.Percent(v.Probabilities[v.Guess])}).");

    private static string Describe(
        List<Verdict> all, List<Verdict> worst, string[] names, string title, PictureSet pictures)
    {
        var right = all.Count(v => v.Right);
        var text = new StringBuilder($"{title}: {MapText.Count(all.Count, "image")} of {pictures.Height} x ")
            .Append($"{pictures.Width}, mean loss ")
            .Append($"{Pack.Short(all.Average(v => v.Loss))}, {right} right (")
            .Append($"{Pack.Percent((double)right / all.Count)}).")
            .Append($" The {worst.Count} with the highest loss are shown, worst first.");
        foreach (var verdict in worst.Take(20))
            text.Append("\n- ").Append(Sentence(verdict, names));
        return text.ToString();
    }

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..(most - 1)] + "…";
}
