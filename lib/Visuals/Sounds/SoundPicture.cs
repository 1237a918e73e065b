using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Sounds;

/// <summary>Draws a sound as a waveform, and below it, where asked, as a spectrogram.</summary>
internal static class SoundPicture
{
    private const double Left = Board.Left + 52;
    private const double Width = 740;
    private const int MostFrames = 370;
    private const int MostBins = 128;

    /// <summary>Builds the visual.</summary>
    /// <param name="sound">The sound.</param>
    /// <param name="spectrum">Its spectrogram, with the samples from frame to frame, or nothing.</param>
    /// <param name="size">Samples per window of the spectrogram.</param>
    /// <param name="hop">Samples from frame to frame.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(Sound sound, Spectrum? spectrum, int size, int hop, string title, VisualTheme theme)
    {
        var board = new Board(title);
        var wave = new Box(Left, Board.Top + 8, Width, spectrum is null ? 160 : 104);
        Wave(board, sound, wave);
        var bottom = wave;
        JsonObject? map = null;
        if (spectrum is not null)
        {
            bottom = new Box(Left, wave.Bottom + 14, Width, 220);
            map = Spectrogram(board, sound, spectrum, bottom);
        }

        Times(board, sound, bottom);
        board.Reach(Left + Width + 6, bottom.Bottom + 30);
        var (letters, every, rule) = sound.ForPage();
        var data = new JsonObject
        {
            ["wave"] = Panels.Of(wave),
            ["map"] = map,
            ["seconds"] = sound.Seconds,
            ["samples"] = letters,
            ["rate"] = (double)sound.Rate / every,
        };
        return board.Finish("sound", theme, Describe(sound, spectrum, (size, hop), title, rule), data,
            "Drag over the picture to select a window, or move its ends with Tab and the arrow keys; then play it.",
            "boards.js");
    }

    private static void Wave(Board board, Sound sound, Box box)
    {
        var columns = (int)Math.Min(Width, sound.Samples.Length);
        var scale = sound.Peak > 0 ? box.Height / 2 / sound.Peak * 0.95 : 0;
        var middle = box.Y + (box.Height / 2);
        var (upper, lower) = (new StringBuilder(), new StringBuilder());
        for (var c = 0; c < columns; c++)
        {
            var from = (int)((long)c * sound.Samples.Length / columns);
            var to = Math.Max(from + 1, (int)((long)(c + 1) * sound.Samples.Length / columns));
            var part = sound.Samples.AsSpan(from, to - from).ToArray();
            var x = box.X + ((c + 0.5) * box.Width / columns);
            upper.Append(c == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture,
                $"{x:0.#} {middle - (part.Max() * scale):0.#}");
            lower.Insert(0, string.Create(CultureInfo.InvariantCulture,
                $"L{x:0.#} {middle - (part.Min() * scale):0.#}"));
        }

        board.Svg.Leaf("path", ("d", $"{upper}{lower}Z"), ("class", "f-0 l-0"), ("fill", Palette.Light[0]),
            ("stroke", Palette.Light[0]), ("stroke-width", 0.8));
        board.Path(string.Create(CultureInfo.InvariantCulture, $"M{box.X} {middle:0.##}h{box.Width}"), "grid", 1);
        board.Frame(box);
        board.Words(Pack.Short(sound.Peak), box.X - 8, box.Y + 10, 11, "mut", "end");
        board.Words("0", box.X - 8, middle + 4, 11, "mut", "end");
        board.Words(Pack.Short(-sound.Peak), box.X - 8, box.Bottom, 11, "mut", "end");
    }

    private static JsonObject Spectrogram(Board board, Sound sound, Spectrum spectrum, Box box)
    {
        var (pixels, frames, bins) = Shrink(spectrum.Decibels(), spectrum.Frames, spectrum.Bins);
        var turned = new float[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
            turned[((bins - 1 - (i % bins)) * frames) + (i / bins)] = (float)((pixels[i] / Spectrum.Range) + 1);
        board.Image(box, Inks.AmountPng(turned, frames, bins)).Frame(box);
        for (var i = 0; i <= 4; i++)
        {
            var y = box.Bottom - (i * box.Height / 4);
            board.Words(Pack.Short(sound.Rate / 8000.0 * i), box.X - 8, y + (i == 4 ? 10 : i == 0 ? 0 : 4), 11, "mut",
                "end");
        }

        board.Svg.Text("text", "kHz", ("x", box.X - 40.0), ("y", box.Y + (box.Height / 2)), ("font-size", 11),
            ("class", "f-mut"), ("fill", Palette.Role("mut")), ("text-anchor", "middle"), ("transform",
                $"rotate(-90 {SvgWriter.Number(box.X - 40)} {SvgWriter.Number(box.Y + (box.Height / 2))})"));
        return new JsonObject
        {
            ["box"] = Panels.Of(box),
            ["frames"] = frames,
            ["bins"] = bins,
            ["decibels"] = Pack.Bytes([.. pixels.Select(p => (byte)Math.Round(-p))]),
            ["top"] = sound.Rate / 2.0,
        };
    }

    /// <summary>Averages neighbouring frames and bins until the map has the room of a page.</summary>
    private static (float[] Values, int Frames, int Bins) Shrink(float[] values, int frames, int bins)
    {
        var (across, up) = ((frames + MostFrames - 1) / MostFrames, (bins + MostBins - 1) / MostBins);
        var (wide, high) = ((frames + across - 1) / across, (bins + up - 1) / up);
        var (sums, counts) = (new double[wide * high], new int[wide * high]);
        for (var i = 0; i < values.Length; i++)
        {
            var to = (i / bins / across * high) + (i % bins / up);
            sums[to] += values[i];
            counts[to]++;
        }

        return ([.. sums.Select((s, i) => (float)(s / counts[i]))], wide, high);
    }

    private static void Times(Board board, Sound sound, Box box)
    {
        foreach (var tick in Ticks.Linear(0, sound.Seconds, 8))
        {
            var x = box.X + (tick.Value / sound.Seconds * box.Width);
            board.Path(string.Create(CultureInfo.InvariantCulture, $"M{x:0.##} {box.Bottom:0.##}v4"), "axis", 1);
            board.Words(tick.Label, x, box.Bottom + 17, 11, "mut", "middle");
        }

        board.Words("seconds", box.X - 8, box.Bottom + 17, 11, "mut", "end");
    }

    private static string Describe(
        Sound sound, Spectrum? spectrum, (int Size, int Hop) frame, string title, string rule)
    {
        var power = Math.Sqrt(sound.Samples.Average(s => (double)s * s));
        var text = new StringBuilder($"{title}: {Pack.Short(sound.Seconds)} seconds, ")
            .Append($"{sound.Samples.Length} samples at {sound.Rate} per second, ")
            .Append($"peak {Pack.Short(sound.Peak)}, root mean square {Pack.Short(power)}.")
            .Append(sound.Note);
        if (sound.Samples.Length > Width)
        {
            text.Append($" Of every stretch of {sound.Seconds / Width * 1000:0.##} ms the lowest and the highest ")
                .Append("sample are drawn.");
        }

        if (spectrum is not null)
        {
            text.Append($" Spectrogram: {spectrum.Frames} frames of {frame.Size} samples, one every {frame.Hop}, ")
                .Append($"{spectrum.Bins} frequencies {Pack.Short(sound.Rate / (double)frame.Size)} Hz apart, down to ")
                .Append($"{Pack.Short(Spectrum.Range)} dB below the loudest; ");
            text.Append(sound.Peak > 0
                ? $"the loudest frequency is {Pack.Short(spectrum.Loudest() * sound.Rate / (double)frame.Size)} Hz."
                : "there is only silence.");
            if (spectrum.Frames > MostFrames || spectrum.Bins > MostBins)
                text.Append(" Neighbouring frames and frequencies are averaged to fit the picture.");
        }

        return text.Append(rule).ToString();
    }
}
