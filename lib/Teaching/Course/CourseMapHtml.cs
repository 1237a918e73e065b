using System.Text;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Draws the course map as cards with links.</summary>
internal static class CourseMapHtml
{
    private const string Rules =
        "<style>.dlc-map{max-width:60rem}.dlc-map h4{margin:1rem 0 .4rem;font-size:1rem}"
        + ".dlc-map ol{list-style:none;display:grid;gap:.5rem;padding:0;margin:0;"
        + "grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr))}"
        + ".dlc-map li{display:flex}.dlc-map .stop{flex:1;border:1px solid var(--line);border-radius:9px;"
        + "padding:.5rem .7rem;color:var(--ink);text-decoration:none;background:var(--paper)}"
        + ".dlc-map a.stop{border:2px solid var(--accent);background:var(--panel)}"
        + ".dlc-map a.stop:hover b{text-decoration:underline}.dlc-map .num{color:var(--accent);font-weight:700;"
        + "font-variant-numeric:tabular-nums;margin-right:.4rem}.dlc-map .off .num,.dlc-map .off{color:var(--soft)}"
        + ".dlc-map .off{border-style:dashed}.dlc-map .off b{font-weight:500}"
        + ".dlc-map small{display:block;color:var(--soft)}"
        + ".dlc-map .done{color:var(--good);font-weight:600}</style>";

    public static string Of(CourseMap map)
    {
        var html = new StringBuilder(Style + Rules).Append("<nav class=\"dlc dlc-map\" aria-label=\"Course map\">");
        foreach (var part in map.Stops.GroupBy(s => s.Chapter.Part))
        {
            html.Append($"<h4>{Escape(part.Key)}</h4><ol>");
            foreach (var stop in part)
                html.Append("<li>").Append(Card(stop)).Append("</li>");
            html.Append("</ol>");
        }

        return html.Append("</nav>").ToString();
    }

    private static string Card(CourseStop stop)
    {
        var chapter = stop.Chapter;
        var body = $"<span class=\"num\">{chapter.Number}</span><b>{Escape(chapter.Title)}</b>"
            + $"<small>{Escape(chapter.Goal)}</small>";
        if (stop.Notebook is null)
            return $"<div class=\"stop off\">{body}<small>not written yet</small></div>";
        var done = stop.Note is "" ? "" : $"<small class=\"done\">\u2713 {stop.Note}</small>";
        return $"<a class=\"stop\" href=\"{Escape(Uri.EscapeDataString(stop.Notebook))}\">{body}{done}</a>";
    }
}
