using System.Text;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Draws the course map as a picture that stands alone: parts as rows, chapters as stops on a line.</summary>
internal static class CourseMapSvg
{
    private const int Columns = 5;
    private const int CellWidth = 188;
    private const int CellHeight = 70;
    private const int Margin = 16;
    private const int HeadHeight = 30;

    /// <summary>A picture has its own colours: it may lie on any page, so it brings its paper along.</summary>
    private const string Rules =
        "<style>text{font:12px system-ui,'Segoe UI',Roboto,Arial,sans-serif;fill:#1b1f24}.part{font-size:15px;"
        + "font-weight:600}.num{font-weight:700;fill:#0b5cad}.soft{fill:#545d68;font-size:11px}.paper{fill:#fff}"
        + ".on{fill:#f6f8fa;stroke:#0b5cad;stroke-width:2}.off{fill:#fff;stroke:#8b949e;stroke-dasharray:4 3}"
        + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.num{fill:#7ab8ff}.soft{fill:#a3afbb}"
        + ".paper{fill:#0d1117}.on{fill:#161b22;stroke:#7ab8ff}.off{fill:#0d1117;stroke:#6e7681}}</style>";

    public static string Of(CourseMap map)
    {
        var body = new StringBuilder();
        var y = Margin;
        foreach (var part in map.Stops.GroupBy(s => s.Chapter.Part))
        {
            body.Append($"<text class=\"part\" x=\"{Margin}\" y=\"{y + 18}\">{Escape(part.Key)}</text>");
            y += HeadHeight;
            foreach (var (i, stop) in part.Index())
                Stop(body, stop, Margin + (i % Columns * CellWidth), y + (i / Columns * CellHeight));
            y += ((part.Count() + Columns - 1) / Columns * CellHeight) + 8;
        }

        var (width, height) = ((2 * Margin) + (Columns * CellWidth), y + Margin);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" "
            + $"height=\"{height}\" role=\"img\" aria-label=\"Map of the {map.Stops.Count} chapters\">{Rules}"
            + $"<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>{body}</svg>";
    }

    private static void Stop(StringBuilder svg, CourseStop stop, int x, int y)
    {
        var on = stop.Notebook is not null;
        svg.Append(on ? $"<a href=\"{Escape(Uri.EscapeDataString(stop.Notebook!))}\">" : "<g>")
            .Append($"<title>{Escape($"{stop.Chapter.Number} {stop.Chapter.Title}: {stop.Chapter.Goal}")}</title>")
            .Append($"<rect class=\"{(on ? "on" : "off")}\" x=\"{x}\" y=\"{y}\" width=\"{CellWidth - 10}\" ")
            .Append($"height=\"{CellHeight - 10}\" rx=\"8\"/>")
            .Append($"<text class=\"num\" x=\"{x + 8}\" y=\"{y + 20}\">{stop.Chapter.Number}</text>");
        var lines = Wrap(stop.Chapter.Title);
        for (var i = 0; i < lines.Count; i++)
            svg.Append($"<text x=\"{x + 30}\" y=\"{y + 20 + (15 * i)}\">{Escape(lines[i])}</text>");
        if (lines.Count < 3)
        {
            svg.Append($"<text class=\"soft\" x=\"{x + 30}\" y=\"{y + 22 + (15 * lines.Count)}\">")
                .Append(on ? "open it</text>" : "not written yet</text>");
        }

        svg.Append(on ? "</a>" : "</g>");
    }

    private static List<string> Wrap(string title)
    {
        const int widest = 21;
        var lines = new List<string> { "" };
        foreach (var word in title.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > widest)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }
}
