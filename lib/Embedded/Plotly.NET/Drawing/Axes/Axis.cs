using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Axes;

/// <summary>One axis of a figure: what its values mean, what it must show, and the mapping onto 0 to 1.</summary>
internal sealed class Axis(string id, JsonObject? style)
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private double tightLow = double.PositiveInfinity;
    private double tightHigh = double.NegativeInfinity;
    private double looseLow = double.PositiveInfinity;
    private double looseHigh = double.NegativeInfinity;
    private double toldLow = double.PositiveInfinity;
    private double toldHigh = double.NegativeInfinity;
    private double air = 0.05;
    private bool fitted;
    private double low;
    private double high = 1;

    /// <summary>Gets the id, as x or y2.</summary>
    public string Id => id;

    /// <summary>Gets whether it lies.</summary>
    public bool IsX => id[0] == 'x';

    /// <summary>Gets its object in the layout.</summary>
    public JsonObject? Style => style;

    /// <summary>Gets how values are spaced.</summary>
    public AxisKind Kind { get; private set; }

    /// <summary>Gets the names of a category axis, in their order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Gets the words beside it.</summary>
    public string? Title { get; } = Reading.Read.Title(style?["title"]);

    /// <summary>Gets whether it runs from right to left or from top to bottom.</summary>
    public bool Reversed { get; private set; } = style.Text("autorange") == "reversed";

    /// <summary>Gets whether it is drawn.</summary>
    public bool Visible { get; private set; } = style.Flag("visible") != false;

    /// <summary>Gets both ends, the logarithms of them on a log axis.</summary>
    public (double Low, double High) Ends => (low, high);

    /// <summary>Gets the least and the greatest value that some mark has, without air.</summary>
    public (double Low, double High) Shown => toldLow <= toldHigh
        ? (toldLow, toldHigh)
        : (Back(Math.Min(tightLow, looseLow)), Back(Math.Max(tightHigh, looseHigh)));

    /// <summary>Gets whether anything was asked to be shown.</summary>
    public bool IsEmpty => Math.Min(tightLow, looseLow) > Math.Max(tightHigh, looseHigh);

    /// <summary>Decides what the values mean, from the layout's word or from the values themselves.</summary>
    public void Learn(IEnumerable<JsonNode?> values)
    {
        Kind = style.Text("type") switch
        {
            "log" => AxisKind.Log,
            "date" => AxisKind.Date,
            "category" or "multicategory" => AxisKind.Category,
            "linear" => AxisKind.Linear,
            _ => Guess(values),
        };
        foreach (var name in Kind == AxisKind.Category ? style.List("categoryarray") ?? [] : [])
            Place(name?.ToString() ?? "");
    }

    /// <summary>Puts the names in the order that the layout asks for, once all are known.</summary>
    public void Sort(IEnumerable<JsonNode?> values)
    {
        if (Kind != AxisKind.Category)
            return;
        foreach (var value in values)
            Place(value?.ToString() ?? "");
        var order = style.Text("categoryorder");
        if (order is not ("category ascending" or "category descending"))
            return;
        names.Sort(StringComparer.Ordinal);
        if (order.EndsWith("descending", StringComparison.Ordinal))
            names.Reverse();
        for (var i = 0; i < names.Count; i++)
            places[names[i]] = i;
    }

    /// <summary>A value as a number on this axis; NaN where it has no place.</summary>
    public double Value(JsonNode? node) => node is not JsonValue value ? double.NaN : Kind switch
    {
        AxisKind.Category when fitted => places.TryGetValue(value.ToString(), out var place) ? place : double.NaN,
        AxisKind.Category => Place(value.ToString()),
        AxisKind.Date => Reading.Read.Days(value.ToString()) ?? (Reading.Read.Number(value) / 86_400_000) ?? double.NaN,
        _ => Reading.Read.Number(value) ?? double.NaN,
    };

    /// <summary>Values as numbers on this axis.</summary>
    public double[] Values(JsonArray? nodes) => [.. (nodes ?? []).Select(Value)];

    /// <summary>Asks for a value to be seen, with some air beyond it when it is loose.</summary>
    public void Include(double value, bool loose)
    {
        var place = Forward(value);
        if (!double.IsFinite(place))
            return;
        if (loose)
            (looseLow, looseHigh) = (Math.Min(looseLow, place), Math.Max(looseHigh, place));
        else
            (tightLow, tightHigh) = (Math.Min(tightLow, place), Math.Max(tightHigh, place));
    }

    /// <summary>Notes where a wide mark stands: readers are told its middle, not its edges.</summary>
    public void Note(double value)
    {
        if (double.IsFinite(Forward(value)))
            (toldLow, toldHigh) = (Math.Min(toldLow, value), Math.Max(toldHigh, value));
    }

    /// <summary>Asks for at least this much air beyond loose values, as a share of the axis.</summary>
    public void Loosen(double share) => air = Math.Clamp(share, air, 0.25);

    /// <summary>Gets the distance between places and one of them, when marks stand at equal ones.</summary>
    public (double Step, double Origin)? Rhythm { get; private set; }

    /// <summary>Tells where bars or columns stand: marks on the axis are never finer than they are.</summary>
    public void Stand(IEnumerable<double> at)
    {
        var sorted = at.Where(double.IsFinite).Distinct().Order().Take(5000).ToList();
        var step = sorted.Zip(sorted.Skip(1)).Select(p => p.Second - p.First).DefaultIfEmpty(1).Min();
        if (Kind == AxisKind.Linear && sorted.Count > 0 && step > 0 && !(Rhythm?.Step <= step))
            Rhythm = (step, sorted[0]);
    }

    /// <summary>Lets it run from top to bottom, or not be drawn, unless the layout says what it should do.</summary>
    public void Default(bool reversed, bool visible)
    {
        Reversed |= reversed && style?["autorange"] is null && style?["range"] is null;
        Visible &= visible || style.Flag("visible") == true;
    }

    /// <summary>Tells that all values are whole numbers, so that no mark should fall between them.</summary>
    public void Whole()
    {
        if (Kind == AxisKind.Linear)
            Rhythm ??= (1, 0);
    }

    /// <summary>Shares what must be seen with another axis.</summary>
    public void Match(Axis other)
    {
        (tightLow, tightHigh) = (Math.Min(tightLow, other.tightLow), Math.Max(tightHigh, other.tightHigh));
        (looseLow, looseHigh) = (Math.Min(looseLow, other.looseLow), Math.Max(looseHigh, other.looseHigh));
        (other.tightLow, other.tightHigh) = (tightLow, tightHigh);
        (other.looseLow, other.looseHigh) = (looseLow, looseHigh);
    }

    /// <summary>Chooses both ends.</summary>
    public void Fit()
    {
        if (style.Text("rangemode") is "tozero" or "nonnegative" && Kind == AxisKind.Linear)
            Include(0, loose: false);
        fitted = true;
        (low, high) = Fitted();
        if (style.List("range") is { Count: 2 } range)
            (low, high) = (End(range[0]) ?? low, End(range[1]) ?? high);
        if (low > high)
            (low, high, Reversed) = (high, low, true);
        if (!(high - low > Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-12))
            (low, high) = Around(low, high);
    }

    /// <summary>The share of the way along the axis, 0 at the left or the bottom; NaN without a place.</summary>
    public double Share(double value)
    {
        var share = ((Forward(value) / 2) - (low / 2)) / ((high / 2) - (low / 2));
        return Reversed ? 1 - share : share;
    }

    /// <summary>The share of a place that is already a logarithm on a log axis.</summary>
    public double ShareOfPlace(double place)
    {
        var share = (place - low) / (high - low);
        return Reversed ? 1 - share : share;
    }

    /// <summary>A value as readers are told it.</summary>
    public string Tell(double value) => Kind switch
    {
        AxisKind.Category when value >= 0 && value < names.Count => names[(int)Math.Round(value) % names.Count],
        AxisKind.Date => Ticks.When(value).ToString(
            value == Math.Floor(value) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm",
            System.Globalization.CultureInfo.InvariantCulture),
        _ => Ticks.Short(value),
    };

    private double Forward(double value) =>
        Kind == AxisKind.Log ? (value > 0 ? Math.Log10(value) : double.NaN) : value;

    private double Back(double place) => Kind == AxisKind.Log ? Math.Pow(10, place) : place;

    private int Place(string name)
    {
        if (places.TryGetValue(name, out var place))
            return place;
        names.Add(name);
        return places[name] = names.Count - 1;
    }

    private double? End(JsonNode? node) => node is not JsonValue value ? null
        : Kind == AxisKind.Date ? Reading.Read.Days(value.ToString()) ?? (Reading.Read.Number(value) / 86_400_000)
        : Reading.Read.Number(value) is { } number ? Math.Clamp(number, -1e300, 1e300) : null;

    private (double Low, double High) Fitted()
    {
        double from = Math.Min(tightLow, looseLow), to = Math.Max(tightHigh, looseHigh);
        if (from > to)
            return Kind == AxisKind.Log ? (-1, 1) : Kind == AxisKind.Category ? (-0.5, 0.5) : (0, 1);
        (from, to) = (Math.Max(from, -1e300), Math.Min(to, 1e300));
        var room = ((to / 2) - (from / 2)) * 2 * air;
        return !(to - from > Math.Max(Math.Abs(from), Math.Abs(to)) * 1e-12)
            ? Around(from, to)
            : (tightLow <= looseLow ? from : from - room, tightHigh >= looseHigh ? to : to + room);
    }

    private (double Low, double High) Around(double from, double to)
    {
        var room = Kind is AxisKind.Log or AxisKind.Category or AxisKind.Date || to == 0 ? 0.5 : Math.Abs(to) * 0.2;
        return tightLow == 0 && from == 0 && to == 0 ? (0, 1) : (from - room, to + room);
    }

    private static AxisKind Guess(IEnumerable<JsonNode?> values)
    {
        var (words, dates, some) = (false, true, false);
        foreach (var value in values.OfType<JsonValue>())
        {
            if (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
                (words, dates, some) = (true, false, true);
            if (value.GetValueKind() != JsonValueKind.String)
                continue;
            var text = value.ToString();
            some = true;
            if (Reading.Read.Parse(text) is not null || text.Length == 0)
                continue;
            words = true;
            dates &= Reading.Read.Days(text) is not null;
        }

        return !some || !words ? AxisKind.Linear : dates ? AxisKind.Date : AxisKind.Category;
    }
}
