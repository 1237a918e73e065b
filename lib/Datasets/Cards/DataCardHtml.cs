using System.Text;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Datasets;

/// <summary>Writes a data card as HTML that needs nothing outside itself.</summary>
internal static class DataCardHtml
{
    private const string Rules =
        "<style>.dlc-card{border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem}"
        + ".dlc-card h3{margin:0 0 .6rem;font-size:1.15rem}.dlc-card h4{margin:1.1rem 0 .4rem;font-size:.95rem}"
        + ".dlc-card dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}"
        + ".dlc-card dt{color:var(--soft)}.dlc-card dd{margin:0;overflow-wrap:anywhere}"
        + ".dlc-badge{font-size:.8rem;font-weight:600;border-radius:99px;padding:.1rem .6rem;margin-left:.5rem}"
        + ".dlc-real{color:var(--good);background:var(--good-bg)}"
        + ".dlc-generated{color:var(--warn);background:var(--warn-bg)}"
        + ".dlc-bars{display:grid;grid-template-columns:max-content 1fr max-content;gap:.2rem .6rem;align-items:center}"
        + ".dlc-bars i{display:block;height:.75rem;background:var(--accent);border-radius:3px;min-width:1px}"
        + ".dlc-bars b{font-weight:400;font-variant-numeric:tabular-nums;text-align:right}"
        + ".dlc-card img{max-width:100%;border-radius:6px;background:#000;display:block}"
        + ".dlc-card img.dlc-pixels{width:100%;max-width:40rem;image-rendering:pixelated}"
        + ".dlc-card ul{margin:.2rem 0 0;padding-left:1.2rem}"
        + ".dlc-quotes{margin:0;padding:.6rem .8rem;background:var(--panel);border-radius:6px;list-style:none;"
        + "font-family:ui-monospace,Consolas,'DejaVu Sans Mono',monospace;font-size:.85rem;white-space:pre-wrap;"
        + "overflow-wrap:anywhere}.dlc-quotes li{padding:.08rem 0}.dlc-quotes em{color:var(--soft);font-style:normal}"
        + ".dlc-tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.7rem}"
        + ".dlc-tiles figure{margin:0;padding:.5rem;background:var(--panel);border-radius:6px;position:relative}"
        + ".dlc-tiles figcaption{font-size:.8rem;color:var(--soft);margin-top:.25rem}"
        + ".dlc-tiles svg{display:block;width:100%;height:auto}"
        + ".dlc-tiles audio{width:100%;height:2rem;margin-top:.3rem}"
        + ".dlc-tiles img{width:100%;image-rendering:auto}</style>";

    public static string Of(DataCard card)
    {
        var html = new StringBuilder(Style + Rules);
        html.Append($"<section class=\"dlc dlc-card\" aria-label=\"Data card: {Escape(card.Title)}\"><h3>")
            .Append(Escape(card.Title)).Append(Badge(card)).Append("</h3><dl>");
        foreach (var (name, value) in card.Facts)
            html.Append($"<dt>{Escape(name)}</dt><dd>{Escape(value)}</dd>");
        html.Append("</dl>");
        if (card.ClassCounts.Count > 0)
        {
            html.Append($"<h4>Classes: {card.ClassCounts.Count}, {Escape(card.Balance())}</h4>")
                .Append(CardParts.BarsHtml(card.ClassCounts));
        }

        foreach (var part in card.Parts)
            html.Append($"<h4>{Escape(part.Heading)}</h4>{part.Html}");
        html.Append("<h4>Mind</h4><ul>");
        foreach (var caveat in card.Caveats)
            html.Append($"<li>{Escape(caveat)}</li>");
        return html.Append("</ul></section>").ToString();
    }

    private static string Badge(DataCard card) => card.Origin == DataOrigin.Real
        ? "<span class=\"dlc-badge dlc-real\">real data</span>"
        : $"<span class=\"dlc-badge dlc-generated\">{(card.IsTwin ? "generated twin" : "generated")}</span>";
}
