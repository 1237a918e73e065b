using System.Text;
using static System.FormattableString;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Draws a number against its band as one compact row.</summary>
internal static class MetricHtml
{
    private const double Width = 460;

    private const string Rules =
        "<style>.dlc-metric{border:1px solid var(--line);border-left:5px solid var(--tone);border-radius:8px;"
        + "padding:.6rem .9rem;margin:.3rem 0}.dlc-metric.ok{--tone:var(--good);--tint:var(--good-bg)}"
        + ".dlc-metric.off{--tone:var(--bad);--tint:var(--bad-bg)}.dlc-metric p{margin:.1rem 0}"
        + ".dlc-metric .head b{font-size:1.2rem;font-variant-numeric:tabular-nums}"
        + ".dlc-metric .sign{display:inline-block;color:var(--tone);background:var(--tint);font-weight:600;"
        + "border-radius:99px;padding:0 .6rem;margin-left:.6rem}.dlc-metric .soft{color:var(--soft)}"
        + ".dlc-metric svg{display:block;width:100%;max-width:460px;height:auto;margin:.2rem 0}</style>";

    public static string Of(MetricResult metric)
    {
        var html = new StringBuilder(Style + Rules);
        html.Append($"<div class=\"dlc dlc-metric {(metric.Passed ? "ok" : "off")}\"><p class=\"head\">")
            .Append($"<code>{Escape(metric.Name)}</code> <b>{Escape(MetricText.Value(metric))}</b>")
            .Append("<span class=\"sign\">")
            .Append(metric.Passed ? "\u2713 as expected" : "\u2717 not as expected").Append("</span></p>");
        if (metric is { Spec: { } spec, Band: { } band })
        {
            html.Append($"<p class=\"soft\">{Escape(spec.Meaning)}</p>");
            Draw(html, metric, spec, band);
            html.Append($"<p>{Escape(Capital(MetricText.Verdict(metric)))}.</p>")
                .Append($"<p class=\"soft\">{Escape(MetricText.Broken(spec, band))}</p>");
        }
        else
        {
            html.Append($"<p>{Escape(Capital(MetricText.Verdict(metric)))}.</p>");
        }

        return html.Append("</div>").ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void Draw(StringBuilder svg, MetricResult metric, MetricSpec spec, Band band)
    {
        var axis = MetricAxis.Of(metric.Value, band);
        var (from, to) = (X(axis, band.Low ?? axis.Start), X(axis, band.High ?? axis.End));
        svg.Append($"<svg viewBox=\"0 0 {Width} 40\" role=\"img\" aria-label=\"{Escape(metric.Name)}: ")
            .Append($"{Escape(MetricText.Value(metric))}, {Escape(MetricText.Verdict(metric))}\">")
            .Append($"<rect x=\"0\" y=\"14\" width=\"{Width}\" height=\"10\" rx=\"5\" fill=\"var(--panel)\" ")
            .Append("stroke=\"var(--line)\"/>")
            .Append(Invariant($"<rect x=\"{from:0.#}\" y=\"14\" width=\"{Math.Max(2, to - from):0.#}\" height=\"10\" "))
            .Append("fill=\"var(--good-bg)\" stroke=\"var(--good)\"/>");
        foreach (var broken in band.Broken)
        {
            var x = X(axis, broken.Value);
            svg.Append(Invariant($"<path d=\"M{x - 4:0.#} 15l8 8m0-8l-8 8\" stroke=\"var(--bad)\" "))
                .Append("stroke-width=\"2\"><title>")
                .Append($"{Escape(broken.Variant)}: {Escape(spec.Format(broken.Value))}</title></path>");
        }

        if (double.IsFinite(metric.Value))
        {
            var x = X(axis, metric.Value);
            svg.Append(Invariant($"<path d=\"M{x:0.#} 26l-6 10h12z\" fill=\"var(--ink)\"/>"))
                .Append(Invariant($"<path d=\"M{x:0.#} 9v18\" stroke=\"var(--ink)\" stroke-width=\"2\"/>"));
        }

        svg.Append("</svg>");
    }

    private static double X(MetricAxis axis, double value) => axis.Position(value) * Width;
}
