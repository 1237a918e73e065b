using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Marks;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Sheets;

/// <summary>Explains numbers shown as colours.</summary>
internal static class ColorBar
{
    private const double Thick = 14;
    private const double Letters = 11;

    /// <summary>The width that a bar takes, with its labels.</summary>
    public static double Width(ColorAxis colors)
    {
        var labels = Marks(colors, 200).Select(t => TextWidth.Of(t.Label, Letters)).DefaultIfEmpty(20).Max();
        return Thick + 30 + Math.Max(labels, Math.Min(60, TextWidth.Of(Title(colors), Letters) - Thick));
    }

    /// <summary>Draws a bar beside the panels.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="colors">The colours.</param>
    /// <param name="at">The bar's left edge and its height.</param>
    /// <param name="id">An id, unique in the page.</param>
    public static void Paint(SvgWriter svg, ColorAxis colors, Box at, string id)
    {
        var title = TextWidth.Cut(Title(colors), Letters, 90);
        var bar = new Box(at.X, at.Y + (title.Length > 0 ? 18 : 0), Thick, at.Height - (title.Length > 0 ? 18 : 0));
        if (title.Length > 0)
        {
            svg.Text("text", title, [("x", at.X), ("y", at.Y + 8), ("font-size", Letters), .. Ink.Role("fg")]);
        }

        if (colors.Steps is { Count: > 1 } steps)
            Bands(svg, colors, steps, bar);
        else
            Smooth(svg, colors, bar, id);
        foreach (var (share, label) in Marks(colors, bar.Height))
        {
            var y = bar.Bottom - (share * bar.Height);
            svg.Leaf("path", [("d", $"M{SvgWriter.Number(bar.Right)} {SvgWriter.Number(y)}h4"),
                .. Ink.RoleLine("axis")]);
            svg.Text("text", label,
                [("x", bar.Right + 7), ("y", y + 4), ("font-size", Letters), .. Ink.Role("mut")]);
        }
    }

    private static string Title(ColorAxis colors) => Read.Plain(colors.Title ?? "");

    private static void Smooth(SvgWriter svg, ColorAxis colors, Box bar, string id)
    {
        svg.Open("linearGradient", ("id", id), ("x1", 0), ("y1", 1), ("x2", 0), ("y2", 0));
        foreach (var (at, color) in colors.Scale.Stops)
            svg.Leaf("stop", ("offset", at), ("stop-color", color.ToString()));
        svg.Close();
        svg.Leaf("rect", ("x", bar.X), ("y", bar.Y), ("width", bar.Width), ("height", bar.Height),
            ("fill", $"url(#{id})"));
    }

    private static void Bands(SvgWriter svg, ColorAxis colors, IReadOnlyList<double> steps, Box bar)
    {
        var half = (steps[1] - steps[0]) / 2;
        var edges = new List<double> { colors.Low };
        edges.AddRange(steps.Where(s => s > colors.Low && s < colors.High));
        edges.Add(colors.High);
        foreach (var (low, high) in edges.Zip(edges.Skip(1)))
        {
            var top = bar.Bottom - (colors.Share(high) * bar.Height);
            var bottom = bar.Bottom - (colors.Share(low) * bar.Height);
            var inside = low == colors.Low ? steps[0] - half : low + half;
            svg.Leaf("rect", ("x", bar.X), ("y", top), ("width", bar.Width), ("height", bottom - top),
                ("fill", colors.Color(inside).ToString()), ("shape-rendering", "crispEdges"));
        }
    }

    private static List<Tick> Marks(ColorAxis colors, double height)
    {
        if (!(colors.High > colors.Low) || !double.IsFinite(colors.High - colors.Low))
            return [new Tick(0.5, Ticks.Short(colors.Low))];
        return Ticks.Linear(colors.Low, colors.High, (int)Math.Clamp(height / 40, 2, 8))
            .ConvertAll(t => t with { Value = colors.Share(t.Value) });
    }
}
