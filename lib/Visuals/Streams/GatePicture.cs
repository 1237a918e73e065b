using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Streams;

/// <summary>Draws gates as strips of film: time to the right, a row per unit, a strip per gate.</summary>
internal static class GatePicture
{
    private const int MostSteps = 160;
    private const int MostUnits = 32;
    private const double Left = Board.Left + 96;
    private const double Width = 640;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(GateFilm film, string[] tokens, string title, VisualTheme theme)
    {
        int[] steps = Sampling.Evenly(film.Steps, MostSteps), units = Sampling.Evenly(film.Units, MostUnits);
        var wide = Math.Min(Width / steps.Length, 40);
        var high = Math.Clamp(76.0 / units.Length, 3, 18);
        var board = new Board(title);
        var (y, boxes, packed) = (Board.Top + 8, new JsonArray(), new JsonArray());
        foreach (var track in film.Tracks)
        {
            float[] values = [.. steps.SelectMany(t => units, (t, u) => track.Values[(t * film.Units) + u])];
            var box = new Box(Left, y, wide * steps.Length, high * units.Length);
            board.Image(box, Png(track, values, steps.Length, units.Length)).Frame(box);
            board.Words(TokenText.Short(track.Name, 14), Left - 10, y + (box.Height / 2) + 1, 12, anchor: "end");
            board.Words(track.Signed ? $"±{Pack.Short(track.Scale)}" : $"0 to {Pack.Short(track.Scale)}", Left - 10,
                y + (box.Height / 2) + 15, 10.5, "mut", "end");
            boxes.Add(Panels.Of(box));
            packed.Add(SignedPack.Pack(values, track.Scale));
            y = box.Bottom + 9;
        }

        Names(board, steps, tokens, wide, y + 8);
        board.Reach(Left + (wide * steps.Length) + 10, y + 14);
        var data = new JsonObject
        {
            ["boxes"] = boxes,
            ["values"] = packed,
            ["scales"] = Pack.Numbers(film.Tracks.Select(t => t.Scale), 6),
            ["names"] = Pack.Words(film.Tracks.Select(t => t.Name)),
            ["tokens"] = Pack.Words(steps.Select(t => tokens[t])),
            ["units"] = Pack.Whole(units),
            ["steps"] = Pack.Whole(steps),
        };
        var rule = Sampling.Rule(film.Steps, MostSteps, "steps") + Sampling.Rule(film.Units, MostUnits, "units");
        return board.Finish("gates", theme, Describe(film, title, rule), data,
            "Point at a strip, or use the arrow keys (left and right: steps, up and down: units).", "boards.js");
    }

    /// <summary>Values come step by step and are drawn with time to the right.</summary>
    private static string Png(GateTrack track, float[] values, int steps, int units)
    {
        var turned = new float[values.Length];
        for (var i = 0; i < values.Length; i++)
            turned[(i % units * steps) + (i / units)] = values[i];
        return track.Signed
            ? Inks.SignedPng(turned, steps, units, track.Scale)
            : Shade.Png(turned, steps, units, track.Scale);
    }

    private static void Names(Board board, int[] steps, string[] tokens, double wide, double y)
    {
        var room = Math.Max(8, tokens.Max(t => TokenText.Short(t, 8).Length) * 6.6);
        for (var i = 0; i < steps.Length; i += (int)Math.Ceiling((room + 3) / wide))
            board.Words(TokenText.Short(tokens[steps[i]], 8), Left + ((i + 0.5) * wide), y, 11, "mut", "middle");
    }

    private static string Describe(GateFilm film, string title, string rule)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(film.Steps, "step")}, ")
            .Append($"{MapText.Count(film.Units, "unit")}.{rule}");
        foreach (var track in film.Tracks)
        {
            text.Append($"\n- {track.Name}: mean {Pack.Short(track.Values.Average(v => (double)v))}, from ")
                .Append($"{Pack.Short(track.Values.Min())} to {Pack.Short(track.Values.Max())}; ")
                .Append(track.Signed ? $"beyond ±0.9 {Share(track, v => Math.Abs(v) > 0.9f)}"
                    : $"below 0.1 {Share(track, v => v < 0.1f)}, above 0.9 {Share(track, v => v > 0.9f)}");
        }

        return text.ToString();
    }

    private static string Share(GateTrack track, Func<float, bool> test) =>
        Pack.Percent(track.Values.Count(test) / (double)track.Values.Length);
}
