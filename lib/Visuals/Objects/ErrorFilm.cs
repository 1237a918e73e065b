using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Objects;

/// <summary>What became of the pixels.</summary>
internal enum PixelFate : byte
{
    /// <summary>Rightly nothing.</summary>
    Clear,

    /// <summary>Rightly something.</summary>
    Hit,

    /// <summary>Something is there, and nothing was said.</summary>
    Missed,

    /// <summary>Nothing is there, and something was said.</summary>
    Alarm,

    /// <summary>Something is there, and another thing was said.</summary>
    Confused,
}

/// <summary>One moment of one series: what became of every pixel of every image.</summary>
/// <param name="Fates">Image by image, row by row.</param>
/// <param name="MeanIou">The mean over the classes that occur of intersection over union.</param>
internal sealed record ErrorFrame(PixelFate[] Fates, double MeanIou)
{
    /// <summary>Compares predicted classes with the truth.</summary>
    public static ErrorFrame Compare(int[] truth, int[] guess)
    {
        var classes = Math.Max(truth.Max(), guess.Max()) + 1;
        var (both, either) = (new long[classes], new long[classes]);
        var fates = new PixelFate[truth.Length];
        for (var i = 0; i < truth.Length; i++)
        {
            var (t, g) = (truth[i], guess[i]);
            fates[i] = t == g ? (t == 0 ? PixelFate.Clear : PixelFate.Hit)
                : g == 0 ? PixelFate.Missed : t == 0 ? PixelFate.Alarm : PixelFate.Confused;
            either[t]++;
            if (t == g)
                both[t]++;
            else
                either[g]++;
        }

        var seen = Enumerable.Range(0, classes).Where(c => either[c] > 0);
        return new ErrorFrame(fates, seen.Average(c => (double)both[c] / either[c]));
    }

    /// <summary>Every so many pixels of every so many rows.</summary>
    public ErrorFrame Thin(int width, int height, int every) => every == 1 ? this : this with
    {
        Fates = [.. Fates.Where((_, i) => i % width % every == 0 && i / width % height % every == 0)],
    };

    /// <summary>Gets the share of the pixels that are right.</summary>
    public double Right => Fates.Count(f => f is PixelFate.Clear or PixelFate.Hit) / (double)Fates.Length;
}

/// <summary>Predicted masks over time, for one network or for two that differ in one switch.</summary>
/// <param name="Names">The names of the series.</param>
/// <param name="Moments">The names of the moments.</param>
/// <param name="Series">The frames of each series.</param>
internal sealed record ErrorFilm(string[] Names, string[] Moments, ErrorFrame[][] Series)
{
    /// <summary>The room for all frames in one output.</summary>
    private const int MostLetters = 110_000;

    private const double Room = 240;
    private const double Gap = 12;

    /// <summary>What is right lets the eye go on to what is wrong.</summary>
    private const byte HitOpacity = 110;

    private static readonly (string Name, string Color)[] Legend =
        [("hit", "#007a59"), ("missed", "#0072b2"), ("false alarm", "#d55e00"), ("wrong class", "#a3467f")];

    /// <summary>Builds the visual.</summary>
    public Visual Show(InputPicture images, (string Title, string Rule) words, VisualTheme theme)
    {
        var (title, rule) = words;
        var (height, width, count) = (images.Set.Height, images.Set.Width, images.Set.Bytes.Length);
        var scale = Math.Min(Math.Min(Room, ((Board.PageWidth - 28 + Gap) / count) - Gap) / width, 250.0 / height);
        var board = new Board(title);
        var boxes = Enumerable.Range(0, count).Select(i =>
            new Box(Board.Left + (i * ((width * scale) + Gap)), Board.Top + 8, width * scale,
                height * scale)).ToArray();
        var (every, sheets) = Sheets(width, height, count);
        if (every > 1)
            rule = $"{rule} Every {every}th pixel of every {every}th row is drawn; all are counted.".Trim();
        var last = Series[0][^1].Thin(width, height, every);
        var (fewer, lower) = (Part(width, every), Part(height, every));
        foreach (var (i, box) in boxes.Index())
        {
            var below = box with { Y = box.Bottom + 8 };
            board.Image(box, images.Uri(i, 128, 90_000 / count)).Frame(box);
            board.Image(below, Png(last, i, fewer, lower), $"dlv-errors dlv-errors-{i}").Frame(below);
        }

        Key(board, boxes[0].Bottom + 8 + boxes[0].Height + 22);
        var data = new JsonObject
        {
            ["box"] = new JsonArray(boxes[0].X, boxes[0].Bottom + 8, boxes[0].Width, boxes[0].Height),
            ["step"] = boxes[0].Width + Gap,
            ["count"] = count,
            ["width"] = fewer,
            ["height"] = lower,
            ["every"] = every,
            ["names"] = Pack.Words(Names),
            ["moments"] = Pack.Words(Moments),
            ["captions"] = new JsonArray([.. Names.Select((_, s) =>
                (JsonNode)Pack.Words(Moments.Select((_, m) => Caption(s, m))))]),
            ["frames"] = new JsonArray([.. sheets.Select(s => (JsonNode)Pack.Words(s))]),
        };
        var text = Describe(title, height, width, count, $"{images.Note} {rule}".Trim());
        return board.Finish("errorfilm", theme, text, data,
            "Move through the moments, switch the series, and point at the errors.", "boards.js", "sheets.js");
    }

    private static int Part(int size, int every) => (size + every - 1) / every;

    /// <summary>All frames as sheets for the script, with as many pixels as an output has room for.</summary>
    private (int Every, string[][] Sheets) Sheets(int width, int height, int count)
    {
        for (var every = 1; ; every++)
        {
            var (w, h) = (Part(width, every), Part(height, every));
            var sheets = Array.ConvertAll(Series, s =>
                Array.ConvertAll(s, f => Sheet(f.Thin(width, height, every), w, h, count)));
            if (w <= 16 || sheets.Sum(s => s.Sum(sheet => sheet.Length)) <= MostLetters)
                return (every, sheets);
        }
    }

    private void Key(Board board, double y)
    {
        board.Words(Caption(0, Moments.Length - 1), Board.Left, y, weight: 600, name: "dlv-caption");
        y += 22;
        var x = Board.Left;
        foreach (var (name, color) in Legend)
        {
            board.Svg.Leaf("rect", ("x", x), ("y", y - 10), ("width", 12), ("height", 12), ("rx", 2), ("fill", color),
                ("opacity", name == "hit" ? HitOpacity / 255.0 : null));
            board.Words(name, x + 17, y, role: "mut");
            x += 40 + (name.Length * 6.9);
        }
    }

    private static string Png(ErrorFrame frame, int image, int width, int height)
    {
        var pixels = frame.Fates.AsSpan(image * width * height, width * height).ToArray();
        return Display.Drawing.Png.DataUri(Display.Drawing.Png.Indexed(
            width, height, Array.ConvertAll(pixels, f => (byte)f), Colors(), [0, HitOpacity]));
    }

    private static byte[] Colors() => [0, 0, 0, .. Legend.SelectMany(l =>
    {
        var (r, g, b) = Palette.Rgb(l.Color);
        return new[] { r, g, b };
    })];

    /// <summary>All images of a frame one below the other, as grey levels that the script reads.</summary>
    private static string Sheet(ErrorFrame frame, int width, int height, int count) => Display.Drawing.Png.DataUri(
        Display.Drawing.Png.Grey(width, height * count, Array.ConvertAll(frame.Fates, f => (byte)f)));

    private string Caption(int series, int moment)
    {
        var frame = Series[series][moment];
        return $"{Names[series]}, {Moments[moment]}: mean IoU {Pack.Short(frame.MeanIou)}, "
            + $"{Pack.Percent(frame.Right)} of the pixels right";
    }

    private string Describe(string title, int height, int width, int count, string note)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(count, "image")} of {height} x {width}, ")
            .Append($"{MapText.Count(Moments.Length, "moment")}.");
        foreach (var (s, name) in Names.Index())
        {
            text.Append($"\n{name}: mean IoU ").AppendJoin(", ", Series[s].Select((f, m) =>
                $"{Moments[m]} {Pack.Short(f.MeanIou)}"));
            var last = Series[s][^1];
            text.Append($"; at the end {last.Fates.Count(f => f == PixelFate.Missed)} pixels missed, ")
                .Append($"{last.Fates.Count(f => f == PixelFate.Alarm)} false alarms, ")
                .Append($"{last.Fates.Count(f => f == PixelFate.Confused)} of a wrong class.");
        }

        return note.Length > 0 ? text.Append($"\n({note.TrimEnd('.')}.)").ToString() : text.ToString();
    }
}
