using System.Text;
using DeepLearning.Display.Drawing;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Datasets;

/// <summary>Writes a data card as HTML that needs nothing outside itself.</summary>
internal static class DataCardHtml
{
    private const string Rules =
        "<style>.dlc-card{border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem}"
        + ".dlc-card h3{margin:0 0 .6rem;font-size:1.15rem}.dlc-card h4{margin:1rem 0 .4rem;font-size:.95rem}"
        + ".dlc-card dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}"
        + ".dlc-card dt{color:var(--soft)}.dlc-card dd{margin:0;overflow-wrap:anywhere}"
        + ".dlc-badge{font-size:.8rem;font-weight:600;border-radius:99px;padding:.1rem .6rem;margin-left:.5rem}"
        + ".dlc-real{color:var(--good);background:var(--good-bg)}"
        + ".dlc-generated{color:var(--warn);background:var(--warn-bg)}"
        + ".dlc-bars{display:grid;grid-template-columns:max-content 1fr max-content;gap:.2rem .6rem;align-items:center}"
        + ".dlc-bars i{display:block;height:.75rem;background:var(--accent);border-radius:3px}"
        + ".dlc-bars b{font-weight:400;font-variant-numeric:tabular-nums;text-align:right}"
        + ".dlc-card img{width:100%;max-width:40rem;image-rendering:pixelated;border-radius:6px;background:#000}"
        + ".dlc-card ul{margin:.2rem 0 0;padding-left:1.2rem}</style>";

    public static string Of(DataCard card)
    {
        var html = new StringBuilder(Style + Rules);
        html.Append($"<section class=\"dlc dlc-card\" aria-label=\"Data card: {Escape(card.Title)}\"><h3>")
            .Append(Escape(card.Title)).Append(Badge(card.Origin)).Append("</h3><dl>");
        foreach (var (name, value) in card.Facts)
            html.Append($"<dt>{Escape(name)}</dt><dd>{Escape(value)}</dd>");
        html.Append($"</dl><h4>Classes: {card.ClassCounts.Count}, {Escape(card.Balance())}</h4>")
            .Append("<div class=\"dlc-bars\">");
        var largest = Math.Max(1, card.ClassCounts.Max(c => c.Count));
        foreach (var (name, count) in card.ClassCounts)
        {
            html.Append($"<span>{Escape(name)}</span><i style=\"width:{100.0 * count / largest:0.#}%\"></i>")
                .Append($"<b>{count:N0}</b>");
        }

        html.Append("</div>");
        if (card.Examples is { Pixels: not null } sheet)
            html.Append(Picture(card, Png.DataUri(Png.Grey(sheet.Width, sheet.Height, sheet.Pixels))));
        html.Append("<h4>Mind</h4><ul>");
        foreach (var caveat in card.Caveats)
            html.Append($"<li>{Escape(caveat)}</li>");
        return html.Append("</ul></section>").ToString();
    }

    private static string Picture(DataCard card, string address) =>
        $"<h4>The first examples of each class</h4><img src=\"{address}\" alt=\"A column of example pictures for each"
        + $" of the {card.ClassCounts.Count} classes: "
        + $"{Escape(string.Join(", ", card.ClassCounts.Select(c => c.Name)))}\">";

    private static string Badge(DataOrigin origin) => origin == DataOrigin.Real
        ? "<span class=\"dlc-badge dlc-real\">real data</span>"
        : "<span class=\"dlc-badge dlc-generated\">generated twin</span>";
}
