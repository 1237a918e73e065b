using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Colors;

/// <summary>Numbers shown as colours: the scale, its ends, and whether a bar explains it.</summary>
/// <param name="Scale">The colours.</param>
/// <param name="Low">The number at the low end.</param>
/// <param name="High">The number at the high end.</param>
/// <param name="Bar">Whether a colour bar is drawn.</param>
/// <param name="Title">The words at the bar.</param>
internal sealed record ColorAxis(ColorScale Scale, double Low, double High, bool Bar, string? Title)
{
    /// <summary>Gets the borders between colours of a bar in steps; null for a smooth one.</summary>
    public IReadOnlyList<double>? Steps { get; init; }

    /// <summary>Reads the scale of numbers that are a trace's z or a marker's colour.</summary>
    /// <param name="style">The object with colorscale, reversescale, showscale and colorbar.</param>
    /// <param name="layout">The layout, for a shared coloraxis.</param>
    /// <param name="letter">z or c, as in zmin and cmin.</param>
    /// <param name="values">The numbers.</param>
    public static ColorAxis Of(JsonObject? style, JsonObject layout, char letter, IEnumerable<double> values)
    {
        if (style.Text("coloraxis") is { } shared)
            (style, letter) = (layout.Object(shared) ?? [], 'c');
        var finite = values.Where(double.IsFinite).ToList();
        var low = style.Number(letter + "min") ?? (finite.Count > 0 ? finite.Min() : 0);
        var high = style.Number(letter + "max") ?? (finite.Count > 0 ? finite.Max() : 1);
        if (style.Number(letter + "mid") is { } middle)
        {
            var reach = Math.Max(Math.Abs(high - middle), Math.Abs(middle - low));
            (low, high) = (middle - reach, middle + reach);
        }

        var usual = letter == 'z' ? ColorScales.RedBlue
            : low < 0 && high > 0 ? ColorScales.RedBlue
            : high <= 0 && low < 0 ? ColorScales.Negative : ColorScales.Sequential;
        var scale = ColorScale.Of(style?["colorscale"], style.Flag("reversescale") == true, usual);
        var bar = style.Flag("showscale") ?? letter == 'z';
        var title = Read.Title(style.Object("colorbar")?["title"]);
        return new ColorAxis(scale, Math.Min(low, high), Math.Max(low, high), bar && finite.Count > 0, title);
    }

    /// <summary>The colour of a number.</summary>
    public CssColor Color(double value) => Scale.At(Share(value));

    /// <summary>The share of the way from low to high.</summary>
    public double Share(double value) =>
        High > Low ? Math.Clamp((value / 2 - Low / 2) / (High / 2 - Low / 2), 0, 1) : 0.5;
}
