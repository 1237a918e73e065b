using System.Text;
using DeepLearning.Display.Drawing;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Datasets;

/// <summary>Writes the sections that data cards are made of.</summary>
internal static class CardParts
{
    private const int LongestQuote = 160;
    private static int _id;

    /// <summary>Shows counts as bars.</summary>
    public static CardPart Bars(string heading, IReadOnlyList<(string Name, long Count)> counts) =>
        new(heading, BarsHtml(counts), string.Join('\n', BarLines(counts)));

    /// <summary>Quotes lines, each with a word about it.</summary>
    public static CardPart Quotes(string heading, IEnumerable<(string About, string Line)> lines)
    {
        var html = new StringBuilder("<ul class=\"dlc-quotes\">");
        var text = new List<string>();
        var list = lines.ToList();
        var width = list.Select(l => l.About.Length).DefaultIfEmpty(0).Max();
        foreach (var (about, line) in list)
        {
            var shown = line.Length <= LongestQuote ? line : line[..(LongestQuote - 1)] + "\u2026";
            var lead = width == 0 ? "" : about.PadRight(width) + "  ";
            html.Append($"<li><em>{Escape(lead)}</em>{Escape(shown)}</li>");
            text.Add(lead + shown);
        }

        return new CardPart(heading, html.Append("</ul>").ToString(), string.Join('\n', text));
    }

    /// <summary>Draws a curve over its positions; a missing value is a gap.</summary>
    public static CardPart Curve(string heading, PlotAxis x, PlotAxis y, double[] at, double[] values, string words)
    {
        var plot = new Plot(null, x, y, [new PlotSeries("", at, values) { Width = 1.5, InLegend = false }]);
        var svg = Picture.Of(plot, $"dlc-card-{Interlocked.Increment(ref _id)}", (720, 240), words, alone: false);
        return new CardPart(heading, svg, words);
    }

    /// <summary>Draws points of several classes, each with a colour and a shape.</summary>
    public static CardPart Scatter(string heading, (double X, double Y)[] points, long[] labels, string[] names)
    {
        var series = names.Select((name, c) =>
        {
            var own = points.Where((_, i) => labels[i] == c).ToList();
            return new PlotSeries(name, [.. own.Select(p => p.X)], [.. own.Select(p => p.Y)])
            {
                Line = false,
                Marks = true,
                Style = c,
                Radius = 2.6,
                Opacity = 0.75,
            };
        });
        var words = $"{points.Length:N0} points of {names.Length} classes in the plane";
        var plot = new Plot(null, new PlotAxis(), new PlotAxis(), [.. series]);
        var svg = Picture.Of(plot, $"dlc-card-{Interlocked.Increment(ref _id)}", (460, 440), words, alone: false);
        return new CardPart(heading, svg, words);
    }

    /// <summary>Shows one picture, pixel by pixel.</summary>
    public static CardPart Sheet(string heading, byte[] png, string words) => new(heading,
        $"<img class=\"dlc-pixels\" src=\"{Png.DataUri(png)}\" alt=\"{Escape(words)}\">", "");

    /// <summary>Shows pictures or drawings side by side, each with a caption.</summary>
    public static CardPart Tiles(string heading, IEnumerable<(string Html, string Caption)> tiles)
    {
        var list = tiles.ToList();
        var html = string.Concat(list.Select(t =>
            $"<figure>{t.Html}<figcaption>{Escape(t.Caption)}</figcaption></figure>"));
        return new CardPart(heading, $"<div class=\"dlc-tiles\">{html}</div>",
            string.Join('\n', list.Select(t => t.Caption)));
    }

    internal static string BarsHtml(IReadOnlyList<(string Name, long Count)> counts)
    {
        var largest = Math.Max(1, counts.Max(c => c.Count));
        var html = new StringBuilder("<div class=\"dlc-bars\">");
        foreach (var (name, count) in counts)
        {
            html.Append($"<span>{Escape(name)}</span><i style=\"width:{100.0 * count / largest:0.#}%\"></i>")
                .Append($"<b>{count:N0}</b>");
        }

        return html.Append("</div>").ToString();
    }

    internal static IEnumerable<string> BarLines(IReadOnlyList<(string Name, long Count)> counts)
    {
        var largest = Math.Max(1, counts.Max(c => c.Count));
        var width = counts.Max(c => c.Name.Length);
        return counts.Select(c =>
            $"{c.Name.PadLeft(width)} {new string('#', (int)(30 * c.Count / largest)),-30} {c.Count:N0}");
    }
}
