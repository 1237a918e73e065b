using System.Globalization;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Words in or beside bars.</summary>
internal static class BarLabels
{
    private const double Letters = 11;

    /// <summary>Writes the words of a trace's bars where they have room.</summary>
    public static void Paint(SvgWriter svg, Bars trace, Bar[] bars, Frame frame, Func<int, string?> color)
    {
        var words = Words(trace, bars.Length);
        var wish = trace.Trace.Text("textposition") ?? "auto";
        if (wish == "none")
            return;
        for (var i = 0; i < Math.Min(words.Length, bars.Length); i++)
        {
            var (x0, y0) = frame.At(bars[i].Middle - (bars[i].Width / 2), bars[i].From, trace.Values.Lies);
            var (x1, y1) = frame.At(bars[i].Middle + (bars[i].Width / 2), bars[i].To, trace.Values.Lies);
            if (words[i].Length == 0 || !double.IsFinite(x0 + x1 + y0 + y1))
                continue;
            double w = Math.Abs(x1 - x0), h = Math.Abs(y1 - y0), text = TextWidth.Of(words[i], Letters);
            var fits = text + 6 <= w && Letters + 5 <= h;
            if (wish == "inside" && !fits)
                continue;
            var inside = wish == "inside" || (wish == "auto" && fits);
            if (trace.Trace.Text("type") == "funnel" && fits)
                (x1, y1) = trace.Values.Lies ? (((x0 + x1) / 2) + (text / 2) + 5, y1) : (x1, ((y0 + y1) / 2) - 8);
            Write(svg, words[i], trace.Values.Lies, (x0, y0), (x1, y1), inside, color(i));
        }
    }

    private static void Write(SvgWriter svg, string word, bool lies, (double X, double Y) from,
        (double X, double Y) to, bool inside, string? color)
    {
        var middle = lies ? (from.Y + to.Y) / 2 : (from.X + to.X) / 2;
        var away = lies ? Math.Sign(to.X - from.X) : Math.Sign(to.Y - from.Y);
        away = away == 0 ? (lies ? 1 : -1) : away;
        var side = inside ? -away : away;
        var (x, y) = lies
            ? (to.X + (side * 5), middle + 4)
            : (middle, to.Y + (side < 0 ? -5 : 13));
        var anchor = lies ? (side > 0 ? "start" : "end") : "middle";
        var ink = !inside ? Ink.Role("fg")
            : color is null ? Ink.Role("paper")
            : [("fill", CssColor.Parse(color) is { IsLight: true } ? "#1b1f24" : "#ffffff")];
        svg.Text("text", word,
            [("x", x), ("y", y), ("text-anchor", anchor), ("font-size", Letters), .. ink]);
    }

    private static string[] Words(Bars trace, int count)
    {
        if (trace.Trace["text"] is not null)
            return Spread.Words(trace.Trace["text"], count);
        var template = trace.Trace.Text("texttemplate") ?? "";
        return template is "%{y}" or "%{x}" or "%{value}"
            ? [.. trace.Values.Lengths.Select(v => double.IsFinite(v) ? Ticks.Short(v) : "")]
            : trace.Trace.Text("type") == "funnel"
                ? [.. trace.Values.Lengths.Select(v => v.ToString("#,0.###", CultureInfo.InvariantCulture))]
                : [];
    }
}
