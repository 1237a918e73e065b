using System.Globalization;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Axes;

/// <summary>The marked places of an axis, thinned and turned so that their labels never touch.</summary>
/// <param name="Marks">Shares of the way, with labels.</param>
/// <param name="Turned">Whether the labels of a lying axis are turned.</param>
/// <param name="Room">Pixels that the labels take, away from the axis.</param>
internal sealed record AxisTicks(IReadOnlyList<Tick> Marks, bool Turned, double Room)
{
    /// <summary>The size of the letters.</summary>
    public const double Letters = 12;

    /// <summary>The widest label, in pixels; longer ones are cut.</summary>
    public const double Widest = 130;

    private const double Slope = 0.7;

    /// <summary>Chooses places for an axis of this length.</summary>
    public static AxisTicks Choose(Axis axis, double length)
    {
        if (axis.Style.Flag("showticklabels") == false || !axis.Visible)
            return new AxisTicks(!axis.Visible ? [] : Blank(axis, length), false, 0);
        return axis.IsX ? Lying(axis, length) : Standing(axis, length);
    }

    /// <summary>Places that have labels of their own are few; a name axis marks every name it has room for.</summary>
    private static List<Tick> Places(Axis axis, int target)
    {
        var (low, high) = axis.Ends;
        var every = axis.Style.List("tickvals") is { } values && axis.Style.Text("tickmode") is null or "array"
            ? Given(axis, values)
            : axis.Kind switch
            {
                AxisKind.Category => Names(axis),
                AxisKind.Log => Ticks.Log(low, high, target),
                AxisKind.Date => Ticks.Date(low, high, target),
                _ => axis.Style.Number("dtick") is { } step ? Stepped(axis, step, axis.Style.Number("tick0") ?? 0)
                    : Even(axis, target),
            };
        string prefix = axis.Style.Text("tickprefix") ?? "", suffix = axis.Style.Text("ticksuffix") ?? "";
        var format = axis.Style.Text("tickformat");
        return every.ConvertAll(t => new Tick(
            axis.ShareOfPlace(t.Value),
            prefix + TextWidth.Cut(Formatted(t, axis, format), Letters, Widest) + suffix));
    }

    private static List<Tick> Blank(Axis axis, double length) =>
        Places(axis, (int)Math.Clamp(length / 70, 2, 10)).ConvertAll(t => t with { Label = "" });

    private static AxisTicks Standing(Axis axis, double length)
    {
        var ticks = Thin(Places(axis, (int)Math.Clamp(length / 34, 2, 10)), length, 16);
        return new AxisTicks(ticks, false, ticks.Count == 0 ? 0 : ticks.Max(t => TextWidth.Of(t.Label, Letters)));
    }

    private static AxisTicks Lying(Axis axis, double length)
    {
        var target = (int)Math.Clamp(length / 50, 2, 12);
        var ticks = Places(axis, target);
        while (axis.Kind != AxisKind.Category && target > 2 && !Fits(ticks, length))
            ticks = Places(axis, --target);
        if (Fits(ticks, length))
            return new AxisTicks(ticks, false, Letters);
        if (axis.Kind != AxisKind.Category && axis.Style.List("tickvals") is null)
            return new AxisTicks(ThinFlat(ticks, length), false, Letters);
        ticks = Thin(ticks, length, Letters * 1.6);
        return new AxisTicks(ticks, true, (ticks.Max(t => TextWidth.Of(t.Label, Letters)) * Slope) + Letters);
    }

    private static bool Fits(List<Tick> ticks, double length)
    {
        var ends = ticks.Select(t => (Place: t.Value * length, Half: TextWidth.Of(t.Label, Letters) / 2))
            .OrderBy(t => t.Place).ToList();
        return ends.Zip(ends.Skip(1)).All(p => p.First.Place + p.First.Half + 8 <= p.Second.Place - p.Second.Half);
    }

    private static List<Tick> ThinFlat(List<Tick> ticks, double length)
    {
        for (var every = 2; every < ticks.Count; every++)
        {
            var some = ticks.Where((_, i) => i % every == 0).ToList();
            if (Fits(some, length))
                return some;
        }

        return ticks.Count > 0 ? [ticks[0]] : [];
    }

    /// <summary>Leaves out labels until they stand this far apart.</summary>
    private static List<Tick> Thin(List<Tick> ticks, double length, double apart)
    {
        if (ticks.Count < 2)
            return ticks;
        var span = Math.Abs(ticks[^1].Value - ticks[0].Value) * length;
        var every = Math.Max(1, (int)Math.Ceiling(apart * (ticks.Count - 1) / Math.Max(span, 1)));
        return ticks.Where((_, i) => i % every == 0).ToList();
    }

    private static List<Tick> Names(Axis axis)
    {
        var (low, high) = axis.Ends;
        return [.. axis.Names.Select((n, i) => new Tick(i, Read.Plain(n)))
            .Where(t => t.Value >= low && t.Value <= high)];
    }

    private static List<Tick> Given(Axis axis, System.Text.Json.Nodes.JsonArray values)
    {
        var texts = axis.Style.List("ticktext");
        var (low, high) = axis.Ends;
        return [.. values.Select((v, i) => (Value: axis.Value(v), Text: i < texts?.Count ? texts[i]?.ToString() : null))
            .Select(t => new Tick(
                axis.Kind == AxisKind.Log ? Math.Log10(t.Value) : t.Value, Read.Plain(t.Text ?? axis.Tell(t.Value))))
            .Where(t => t.Value >= low && t.Value <= high)];
    }

    /// <summary>Round steps, or the places of bars and columns where round steps would fall between them.</summary>
    private static List<Tick> Even(Axis axis, int target)
    {
        var (low, high) = axis.Ends;
        var round = Ticks.Linear(low, high, target);
        return axis.Rhythm is { } own && round.Count > 1 && round[1].Value - round[0].Value < own.Step * 0.999
            ? Stepped(axis, own.Step, own.Origin) : round;
    }

    private static List<Tick> Stepped(Axis axis, double step, double origin)
    {
        var (low, high) = axis.Ends;
        if (!(step > 0) || (high - low) / step > 60)
            return Ticks.Linear(low, high, 6);
        var first = Math.Ceiling(((low - origin) / step) - 1e-9);
        var ticks = new List<Tick>();
        for (var i = first; origin + (i * step) <= high + (step * 1e-9); i++)
            ticks.Add(new Tick(origin + (i * step), Ticks.Short(Math.Round(origin + (i * step), 10))));
        return ticks;
    }

    /// <summary>The few formats of d3 that charts use: percent and fixed decimals.</summary>
    private static string Formatted(Tick tick, Axis axis, string? format)
    {
        if (string.IsNullOrEmpty(format) || axis.Kind is AxisKind.Date or AxisKind.Category)
            return tick.Label;
        var value = axis.Kind == AxisKind.Log ? Math.Pow(10, tick.Value) : tick.Value;
        var digits = format.Contains('.', StringComparison.Ordinal) && int.TryParse(
            new string([.. format[(format.IndexOf('.', StringComparison.Ordinal) + 1)..].TakeWhile(char.IsAsciiDigit)]),
            out var n) ? Math.Min(n, 10) : 0;
        return format[^1..] switch
        {
            "%" => (value * 100).ToString("F" + digits, CultureInfo.InvariantCulture) + "%",
            "f" => value.ToString((format.Contains(',', StringComparison.Ordinal) ? "N" : "F") + digits,
                CultureInfo.InvariantCulture),
            "e" => value.ToString("0." + new string('0', digits) + "e+0", CultureInfo.InvariantCulture),
            "d" => value.ToString("F0", CultureInfo.InvariantCulture),
            _ => tick.Label,
        };
    }
}
