using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Evidence;

/// <summary>What was found for one class.</summary>
/// <param name="Class">The number of the class.</param>
/// <param name="Map">The evidence, pixel by pixel.</param>
internal sealed record Finding(int Class, HeatMap Map);

/// <summary>How a kind of evidence is named and explained.</summary>
/// <param name="Title">The words above.</param>
/// <param name="What">What one number means, for example "gradient of the score".</param>
/// <param name="How">How it was found, a sentence.</param>
/// <param name="Theme">Light, dark, or as the page.</param>
internal sealed record EvidenceWords(string Title, string What, string How, VisualTheme Theme);

/// <summary>Shows an image, the evidence for a class, and both on top of each other.</summary>
internal static class EvidencePicture
{
    private const double Room = 240;
    private const double Gap = 22;

    /// <summary>Builds the visual; the first finding is the one the static picture shows.</summary>
    public static Visual Show(
        Question question, IReadOnlyList<Finding> findings, string[] names, EvidenceWords words)
    {
        var input = InputPicture.Read(question.Op, question.Image);
        var (width, height) = Fit(question.Width, question.Height);
        var boxes = Enumerable.Range(0, 3)
            .Select(i => new Box(Board.Left + (i * (width + Gap)), Board.Top + 20, width, height)).ToArray();
        var board = new Board(words.Title);
        var image = input.Uri(room: 36_000);
        var first = findings[0];
        var veil = Heat(first.Map, veil: true);
        foreach (var (i, caption) in new[] { "image", words.What, "both" }.Index())
            board.Words(caption, boxes[i].X, Board.Top + 12, role: "mut");
        board.Image(boxes[0], image)
            .Image(boxes[1], Heat(first.Map, veil: false), "dlv-heat")
            .Image(boxes[2], image)
            .Image(boxes[2], veil, "dlv-veil", opacity: 0.75);
        foreach (var box in boxes)
            board.Frame(box);
        board.Words($"for {names[first.Class]}, {Pack.Percent(question.Probabilities[first.Class])}",
            boxes[1].X, boxes[1].Bottom + 18, weight: 600, name: "dlv-for");
        Legend(board, boxes[2], first.Map.Most);
        var data = new JsonObject
        {
            ["boxes"] = new JsonArray([.. boxes.Select(b => (JsonNode)new JsonArray(b.X, b.Y, b.Width, b.Height))]),
            ["width"] = first.Map.Width,
            ["height"] = first.Map.Height,
            ["what"] = words.What,
            ["findings"] = new JsonArray([.. findings.Select(f => Data(question, f, names))]),
        };
        var text = Describe(question, findings, names, words, input.Note);
        const string hint = "Point at the image, or use the arrow keys, to read the evidence at a pixel.";
        return board.Finish("evidence", words.Theme, text, data, hint, "boards.js");
    }

    private static JsonObject Data(Question question, Finding finding, string[] names) => new JsonObject
    {
        ["name"] = names[finding.Class],
        ["p"] = Math.Round(question.Probabilities[finding.Class], 4),
        ["most"] = finding.Map.Most,
        ["heat"] = Heat(finding.Map, veil: false),
        ["veil"] = Heat(finding.Map, veil: true),
        ["shares"] = Pack.Bytes(Array.ConvertAll(finding.Map.Shares(), s => (byte)MathF.Round(s * 255))),
    };

    private static string Heat(HeatMap map, bool veil) => Inks.AmountPng(map.Shares(), map.Width, map.Height, veil);

    private static void Legend(Board board, Box box, float most)
    {
        var ramp = Enumerable.Range(0, 64).Select(i => i / 63f).ToArray();
        var bar = new Box(box.X + 16, box.Bottom + 9, Math.Min(120, box.Width - 70), 10);
        board.Words("0", box.X, bar.Bottom, 11, "mut")
            .Image(bar, Inks.AmountPng(ramp, 64, 1), smooth: true)
            .Words(Pack.Short(most), bar.Right + 6, bar.Bottom, 11, "mut", name: "dlv-most");
    }

    private static (double Width, double Height) Fit(int width, int height)
    {
        var scale = Math.Min(Room / width, Room * 1.3 / height);
        return (Math.Max(24, width * scale), Math.Max(24, height * scale));
    }

    private static string Describe(
        Question question, IReadOnlyList<Finding> findings, string[] names, EvidenceWords words, string note)
    {
        var text = new StringBuilder($"{words.Title}: one image of {question.Height} x {question.Width}. {words.How}");
        foreach (var (c, map) in findings)
        {
            text.Append($"\n- {names[c]} ({Pack.Percent(question.Probabilities[c])}): ");
            if (map.Most <= 0)
            {
                text.Append("no evidence anywhere.");
                continue;
            }

            var (x, y) = map.Centre();
            var place = Array.IndexOf(map.Values, map.Most);
            text.Append($"{words.What} up to {Pack.Short(map.Most)}, at row {place / map.Width}, column ")
                .Append($"{place % map.Width}; its centre is at row {Pack.Short(y)}, column {Pack.Short(x)}; half of ")
                .Append($"it lies on {Pack.Percent(map.HalfLifeShare())} of the pixels.");
        }

        if (note.Length > 0)
            text.Append($"\n({char.ToUpperInvariant(note[0])}{note[1..]}.)");
        return text.ToString();
    }
}
