using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Streams;

/// <summary>Draws a text whose characters have the colour of a number each.</summary>
internal static class CharacterPicture
{
    /// <summary>Characters beyond these are not shown.</summary>
    public const int MostCharacters = 1600;

    private const int PerLine = 64;
    private const int MostUnits = 16;
    private const double Cell = 12;
    private const double LineHeight = 26;

    /// <summary>Colours stay so pale that characters read on them in both themes.</summary>
    private const float Palest = 0.6f;

    /// <summary>Builds the visual.</summary>
    /// <param name="letters">The characters.</param>
    /// <param name="values">Character by character, unit by unit.</param>
    /// <param name="units">Numbers per character.</param>
    /// <param name="what">What the number is.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(string[] letters, float[] values, int units, string what, string title, VisualTheme theme)
    {
        var shown = Math.Min(letters.Length, MostCharacters);
        var chosen = Core.Sampling.Evenly(units, MostUnits);
        var starts = Lines(letters, shown);
        var lines = starts.Count;
        var across = Enumerable.Range(0, lines).Max(l => (l + 1 < lines ? starts[l + 1] : shown) - starts[l]);
        float[][] tracks = [.. chosen.Select(u => Enumerable.Range(0, shown)
            .Select(i => values[(i * units) + u]).ToArray())];
        var scales = Array.ConvertAll(tracks, t => Inks.Scale(t));
        var board = new Board(title);
        var box = new Box(Board.Left, Board.Top + 6, Cell * across, LineHeight * lines);
        var pale = new float[across * lines];
        int Line(int i) => starts.FindLastIndex(s => s <= i);
        for (var i = 0; i < shown; i++)
            pale[(Line(i) * across) + i - starts[Line(i)]] = tracks[0][i] * Palest;
        board.Image(box, Inks.SignedPng(pale, across, lines, scales[0]), "dlv-heat");
        for (var i = 0; i < shown; i++)
            Letter(board, box, letters[i], Line(i), i - starts[Line(i)]);
        board.Words($"blue: below zero · orange: above · strongest: ±{Pack.Short(scales[0])}", box.X, box.Bottom + 20,
            11.5, "mut", name: "dlv-note");
        board.Reach(Math.Max(box.Right, 460), box.Bottom + 26);
        var data = new JsonObject
        {
            ["box"] = Core.Panels.Of(box),
            ["letters"] = Pack.Words(letters.Take(shown)),
            ["values"] = new JsonArray([.. tracks.Select(
                (t, k) => (JsonNode)JsonValue.Create(SignedPack.Pack(t, scales[k])))]),
            ["scales"] = Pack.Numbers(scales, 6),
            ["units"] = Pack.Whole(chosen),
            ["across"] = across,
            ["starts"] = Pack.Whole(starts),
            ["what"] = what,
            ["palest"] = Palest,
        };
        var rule = shown < letters.Length ? $" Of {letters.Length} characters, the first {shown} are shown." : "";
        rule += Core.Sampling.Rule(units, MostUnits, "units");
        return board.Finish("characters", theme, Describe(letters, values, units, what, title, rule), data,
            "Point at a character, or use the arrow keys, to read its number.", "boards.js");
    }

    /// <summary>Where lines start: after a line feed, else after the last space, else when full.</summary>
    internal static List<int> Lines(string[] letters, int shown)
    {
        List<int> starts = [0];
        for (var i = 1; i < shown; i++)
        {
            var start = starts[^1];
            if (letters[i - 1] is "\n" or "↵")
                starts.Add(i);
            else if (i - start == PerLine)
            {
                var space = Array.FindLastIndex(letters, i - 1, PerLine / 2, l => l is " " or "␣" or "\t");
                starts.Add(space >= 0 ? space + 1 : i);
            }
        }

        return starts;
    }

    private static void Letter(Board board, Box box, string letter, int line, int column) => board.Svg.Text(
        "text", letter, ("x", box.X + ((column + 0.5) * Cell)),
        ("y", box.Y + (line * LineHeight) + 18), ("class", "f-fg"), ("fill", Palette.Role("fg")),
        ("font-size", 14), ("text-anchor", "middle"));

    private static string Describe(
        string[] letters, float[] values, int units, string what, string title, string rule)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(letters.Length, "character")}, ")
            .Append($"{MapText.Count(units, "unit")}; {what} from {Pack.Short(values.Min())} to ")
            .Append($"{Pack.Short(values.Max())}.{rule}");
        text.Append($"\nThe strongest of unit 0: ");
        var order = Enumerable.Range(0, letters.Length).OrderByDescending(i => Math.Abs(values[i * units]))
            .ThenBy(i => i).Take(12);
        return text.Append(string.Join(", ",
            order.Select(i => $"“{letters[i]}” at {i} {Pack.Short(values[i * units])}")))
            .ToString();
    }
}
