using System.Text;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Strips;

/// <summary>Draws a strip: a row of maps or of numbers for each layer, and bars for the answer.</summary>
internal static class StripPicture
{
    private const double Label = 150;
    private const double Gap = 6;

    /// <summary>The width of a strip beside a drawing pad, and of one alone.</summary>
    public const double Narrow = 560, Wide = 792;

    /// <summary>Draws the strip; the script draws the same.</summary>
    public static void Draw(Board board, Strip strip, double width)
    {
        var y = Board.Top;
        var room = width - Label;
        board.Svg.Open("g", ("class", "dlv-still"));
        foreach (var layer in strip.Layers)
        {
            var parts = layer.Name.Split(", ", 2);
            var side = Math.Min(42, ((room + Gap) / Math.Max(layer.Maps.Length, 1)) - Gap);
            var (wide, tall) = layer.Rows == 1 ? (room, 14.0) : (side, side * layer.Rows / layer.Columns);
            board.Words(parts[0], Board.Left, y + 12).Words(parts[1], Board.Left, y + 27, 11, "mut");
            foreach (var (i, map) in layer.Maps.Index())
            {
                var box = new Box(Board.Left + Label + (i * (wide + Gap)), y + 2, wide, tall);
                board.Image(box, Inks.SignedPng(map, layer.Columns, layer.Rows, layer.Scale)).Frame(box);
            }

            y += Math.Max(36, tall + 10);
        }

        Bars(board, strip, y + 4, room);
        board.Svg.Close();
        board.Reach(Board.Left + width, y + 92);
    }

    /// <summary>Tells the strip in words.</summary>
    public static string Describe(Strip strip, string title, string note)
    {
        var text = new StringBuilder($"{title}: what one image becomes, layer by layer; the answer is ")
            .Append($"{strip.Names[strip.Guess]} with {Pack.Percent(strip.Probabilities[strip.Guess])}.");
        foreach (var layer in strip.Layers)
        {
            var all = layer.Maps.SelectMany(m => m).ToArray();
            text.Append($"\n- {layer.Name}: from {Pack.Short(all.Min())} to {Pack.Short(all.Max())}, mean ")
                .Append($"{Pack.Short(all.Average())}, ")
                .Append($"{Pack.Percent(all.Count(v => v == 0) / (double)all.Length)} exactly 0");
            text.Append(layer.Maps.Length < layer.Total ? $"; the first {layer.Maps.Length} are shown." : ".");
        }

        text.Append("\nAnswer: ").AppendJoin(", ", Enumerable.Range(0, strip.Probabilities.Length)
            .OrderByDescending(c => strip.Probabilities[c]).Take(10)
            .Select(c => $"{strip.Names[c]} {Pack.Percent(strip.Probabilities[c])}")).Append('.');
        return note.Length > 0 ? text.Append('\n').Append(note).ToString() : text.ToString();
    }

    private static void Bars(Board board, Strip strip, double y, double room)
    {
        var shown = Math.Min(strip.Probabilities.Length, 20);
        var width = Math.Min(44, room / shown);
        board.Words("answer", Board.Left, y + 12);
        for (var c = 0; c < shown; c++)
        {
            var (x, tall) = (Board.Left + Label + (c * width), Math.Max(1, strip.Probabilities[c] * 56));
            var best = c == strip.Guess;
            board.Svg.Leaf("rect", ("x", x + 3), ("y", y + 58 - tall), ("width", width - 6), ("height", tall),
                ("rx", 2),
                ("class", best ? "f-1" : "f-0"), ("fill", Palette.Light[best ? 1 : 0]));
            var name = strip.Names[c].Length * 7 > width ? strip.Names[c][..Math.Max(1, (int)(width / 7))]
                : strip.Names[c];
            board.Words(name, x + (width / 2), y + 73, anchor: "middle", weight: best ? 600 : 400);
        }
    }
}
