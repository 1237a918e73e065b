using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Colors;
using Plotly.NET.Drawing.Reading;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>The marks at points: shape, size, colour, outline.</summary>
internal sealed class Dots(JsonObject? marker, int index, Ink ink, ColorAxis? colors, string? opacity)
{
    /// <summary>Above this many points those are left out that would cover another one.</summary>
    public const int Dense = 3000;

    /// <summary>No cloud is written with more points than this; beyond it every n-th is left.</summary>
    public const int Most = 5000;

    private const string Unknown = "#7d8792";

    private static readonly Dictionary<string, int> Shapes = new()
    {
        ["circle"] = 0,
        ["square"] = 1,
        ["triangle-up"] = 2,
        ["diamond"] = 3,
        ["cross"] = 4,
        ["triangle-down"] = 5,
        ["x"] = 6,
        ["star"] = 7,
    };

    /// <summary>Draws all points.</summary>
    public void Paint(SvgWriter svg, (double X, double Y)[] pixels)
    {
        var sizes = Spread.Numbers(marker?["size"], pixels.Length);
        var inks = Inks(pixels.Length);
        var places = Kept(pixels);
        var groups = places.GroupBy(i => inks[i]);
        var outline = marker.Object("line");
        var width = Math.Clamp(outline.Number("width") ?? 0, 0, 20);
        var share = marker.Number("opacity") is { } o and < 1 ? Number(Math.Clamp(o, 0, 1)) : opacity;
        if (share is null && sizes.Distinct().Take(2).Count() > 1)
            share = "0.7";
        foreach (var group in groups)
        {
            var path = new StringBuilder();
            foreach (var i in group)
                path.Append(Markers.Path(Shape(i), pixels[i].X, pixels[i].Y, Radius(sizes[i])));
            svg.Leaf("path", [("d", path.ToString()), .. group.Key.Fill, ("opacity", share),
                .. width > 0 ? Outline(outline, width) : []]);
        }
    }

    /// <summary>Draws one sample.</summary>
    public void Key(SvgWriter svg, double x, double y)
    {
        var own = colors is null ? ink : new Ink(colors.Scale.At(0.5).ToString(), index);
        svg.Leaf("path", [("d", Markers.Path(Shape(0), x, y, 4)), .. own.Fill]);
    }

    /// <summary>The diameter of the largest mark in pixels.</summary>
    public static double Largest(JsonObject? marker, JsonNode size)
    {
        var most = Spread.Numbers(size, (size as JsonArray)?.Count ?? 1).Max() ?? 6;
        return 2 * new Dots(marker, 0, default, null, null).Radius(most);
    }

    private static (string Name, object? Value)[] Outline(JsonObject? outline, double width)
    {
        var color = outline.Text("color");
        return color is null ? [("stroke", Palette.Role("axis")), ("stroke-width", width)]
            : [("stroke", color), ("stroke-width", width)];
    }

    private Ink[] Inks(int count)
    {
        if (marker?["color"] is not JsonArray each || each.Count == 0)
            return [.. Enumerable.Repeat(ink, count)];
        var own = ink;
        return [.. Enumerable.Range(0, count).Select(i => i >= each.Count ? own
            : colors is null ? new Ink(each[i]?.ToString() ?? Unknown, index)
            : new Ink(Read.Number(each[i]) is { } n ? colors.Color(n).ToString() : Unknown, index))];
    }

    /// <summary>A symbol of plotly.js, or the series' own shape, so that colour is not needed.</summary>
    private int Shape(int i)
    {
        var symbol = marker?["symbol"] switch
        {
            JsonArray each => i < each.Count ? each[i]?.ToString() : null,
            JsonValue all => all.ToString(),
            _ => null,
        };
        if (symbol is null)
            return index;
        var plain = symbol.Replace("-open", "", StringComparison.Ordinal).Replace("-dot", "", StringComparison.Ordinal);
        return Shapes.GetValueOrDefault(plain, int.TryParse(plain, out var number) ? number % 100 : 0);
    }

    private double Radius(double? size)
    {
        var diameter = size ?? 6;
        var reference = marker.Number("sizeref") ?? 1;
        if (marker?["size"] is JsonArray && reference > 0)
        {
            diameter = marker.Text("sizemode") == "area" ? Math.Sqrt(diameter / reference) : diameter / reference;
            diameter = Math.Max(diameter, marker.Number("sizemin") ?? 0);
        }

        return Math.Clamp(diameter / 2, 0.5, 150);
    }

    private static List<int> Kept((double X, double Y)[] pixels)
    {
        var seen = Enumerable.Range(0, pixels.Length)
            .Where(i => double.IsFinite(pixels[i].X) && double.IsFinite(pixels[i].Y));
        if (pixels.Length <= Dense)
            return [.. seen];
        var apart = seen.DistinctBy(i => (Math.Floor(pixels[i].X / 2), Math.Floor(pixels[i].Y / 2))).ToList();
        var every = (apart.Count + Most - 1) / Most;
        return every <= 1 ? apart : [.. apart.Where((_, i) => i % every == 0)];
    }
}
