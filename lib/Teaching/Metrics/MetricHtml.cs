using System.Text;
using static System.FormattableString;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Draws a number against its band as one compact card.</summary>
internal static class MetricHtml
{
    private const double Width = 640;
    private const double Top = 10;

    /// <summary>About the width of a letter of a label.</summary>
    private const double Letter = 7.5;

    public static string Of(MetricResult metric)
    {
        var html = new StringBuilder(Asset.Style("metric"));
        html.Append($"<div class=\"dlc dlc-metric {(metric.Passed ? "ok" : "off")}\"><p class=\"head\">")
            .Append($"<b>{Text(MetricText.Value(metric))}</b> <code>{Escape(metric.Name)}</code>")
            .Append("<span class=\"sign\">")
            .Append(metric.Passed ? "\u2713 as expected" : "\u2717 not as expected").Append("</span></p>");
        if (metric is { Spec: { } spec, Band: { } band })
        {
            html.Append($"<p class=\"soft\">{Text(spec.Meaning)}</p>");
            Draw(html, metric, spec, band);
            html.Append($"<p>{Text(Capital(MetricText.Verdict(metric)))}. {Text(MetricText.Reading(metric))}</p>")
                .Append("<ul aria-label=\"Broken variants\">");
            foreach (var broken in band.Broken)
                html.Append($"<li>{Escape(broken.Variant)} {Text(spec.Format(broken.Value))}</li>");
            html.Append("</ul>");
        }
        else
        {
            html.Append($"<p>{Escape(Capital(MetricText.Verdict(metric)))}.</p>");
        }

        return html.Append("</div>").ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Keeps a number and its unit on one line.</summary>
    private static string Text(string text) => Escape(text).Replace(" %", "&nbsp;%", StringComparison.Ordinal);

    private static void Draw(StringBuilder svg, MetricResult metric, MetricSpec spec, Band band)
    {
        var axis = MetricAxis.Of(metric.Value, band);
        var (from, to) = (X(axis, band.Low ?? axis.Start), X(axis, band.High ?? axis.End));
        svg.Append($"<svg viewBox=\"0 0 {Width} 52\" role=\"img\" aria-label=\"{Escape(metric.Name)}: ")
            .Append($"{Escape(MetricText.Value(metric))}, {Escape(MetricText.Verdict(metric))}\">")
            .Append($"<rect x=\"0\" y=\"{Top}\" width=\"{Width}\" height=\"12\" rx=\"6\" fill=\"var(--panel)\" ")
            .Append("stroke=\"var(--line)\"/>")
            .Append(Invariant($"<rect x=\"{from:0.#}\" y=\"{Top}\" width=\"{Math.Max(3, to - from):0.#}\" "))
            .Append("height=\"12\" rx=\"3\" fill=\"var(--good-bg)\" stroke=\"var(--good)\" stroke-width=\"1.5\"/>");
        foreach (var broken in band.Broken)
        {
            var x = X(axis, broken.Value);
            svg.Append(Invariant($"<path d=\"M{x - 4:0.#} {Top + 2}l8 8m0-8l-8 8\" stroke=\"var(--bad)\" "))
                .Append("stroke-width=\"2.2\" stroke-linecap=\"round\"><title>")
                .Append($"{Escape(broken.Variant)}: {Escape(spec.Format(broken.Value))}</title></path>");
        }

        if (double.IsFinite(metric.Value))
        {
            var x = X(axis, metric.Value);
            svg.Append(Invariant($"<path d=\"M{x:0.#} {Top + 14}l-5.5 9h11z\" fill=\"var(--ink)\"/>"))
                .Append(Invariant($"<path d=\"M{x:0.#} {Top - 5}v22\" stroke=\"var(--ink)\" stroke-width=\"2\"/>"));
        }

        Edges(svg, spec, band, from, to);
        svg.Append("</svg>");
    }

    /// <summary>Writes the ends of the band below it; as one label where two would meet.</summary>
    private static void Edges(StringBuilder svg, MetricSpec spec, Band band, double from, double to)
    {
        var both = band is { Low: not null, High: not null };
        if (both && Meet(spec, band, from, to))
        {
            var words = spec.Format(band.Low!.Value) is var least && band.Low == band.High
                ? least : $"{least} to {spec.Format(band.High!.Value)}";
            var half = words.Length * Letter / 2;
            Edge(svg, words, Math.Clamp((from + to) / 2, half, Width - half), "middle");
            return;
        }

        if (band.Low is { } low)
            Edge(svg, spec.Format(low), from, both || from > Width - 60 ? "end" : "middle");
        if (band.High is { } high)
            Edge(svg, spec.Format(high), to, both || to < 60 ? "start" : "middle");
    }

    private static bool Meet(MetricSpec spec, Band band, double from, double to)
    {
        var left = from < 60 ? spec.Format(band.Low!.Value).Length * Letter : from;
        var right = to > Width - 60 ? Width - (spec.Format(band.High!.Value).Length * Letter) : to;
        return left + Letter > right;
    }

    private static void Edge(StringBuilder svg, string text, double x, string anchor)
    {
        var place = anchor switch
        {
            "end" when x < 60 => (X: 0.0, Anchor: "start"),
            "start" when x > Width - 60 => (X: Width, Anchor: "end"),
            _ => (X: x, Anchor: anchor),
        };
        svg.Append(Invariant($"<text class=\"edge\" x=\"{place.X:0.#}\" y=\"{Top + 38}\" "))
            .Append($"text-anchor=\"{place.Anchor}\">{Escape(text)}</text>");
    }

    private static double X(MetricAxis axis, double value) => axis.Position(value) * Width;
}
