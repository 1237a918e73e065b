namespace DeepLearning.Teaching;

/// <summary>Says between which values a measured number must lie, and how that was found out.</summary>
/// <param name="Low">The lowest value that passes; null when any low value does.</param>
/// <param name="High">The highest value that passes; null when any high value does.</param>
/// <param name="Seeds">What was measured, one value per seed, five or more.</param>
/// <param name="Margin">How far the band reaches beyond the worst seed.</param>
/// <param name="Broken">What variants score that must not pass.</param>
public sealed record Band(
    double? Low,
    double? High,
    IReadOnlyList<double> Seeds,
    double Margin,
    IReadOnlyList<BrokenVariant> Broken)
{
    /// <summary>Tells whether a value lies in the band; NaN lies in none.</summary>
    /// <param name="value">A measured value.</param>
    public bool Contains(double value) =>
        double.IsFinite(value) && !(value < Low) && !(value > High);
}

/// <summary>Says what a variant scores that does not do what the chapter teaches.</summary>
/// <param name="Variant">What is broken, for example <c>untrained</c> or <c>labels shuffled</c>.</param>
/// <param name="Value">What it scores; it must lie outside the band.</param>
public sealed record BrokenVariant(string Variant, double Value);

/// <summary>Says one thing to change in a notebook so that it no longer does what it teaches.</summary>
/// <param name="Cell">The id of a code cell.</param>
/// <param name="From">A text that stands there exactly once; empty to add to the end of the cell.</param>
/// <param name="To">What stands there instead.</param>
public sealed record CellChange(string Cell, string From, string To);

/// <summary>Describes one number that a chapter measures.</summary>
/// <param name="Meaning">What the number says, in one line.</param>
/// <param name="Unit"><c>share</c> (0 to 1, shown in per cent), or any unit such as <c>s</c>; may be empty.</param>
/// <param name="Bands">The band per source of data: <c>real</c>, <c>generated</c>, or <c>any</c>.</param>
public sealed record MetricSpec(string Meaning, string Unit, IReadOnlyDictionary<string, Band> Bands)
{
    /// <summary>Finds the band for a source of data; <c>any</c> stands in for every source.</summary>
    /// <param name="data">For example <c>real</c>.</param>
    public Band? BandFor(string data) => Bands.GetValueOrDefault(data) ?? Bands.GetValueOrDefault(BandFile.Any);

    /// <summary>Words a value of this metric, with its unit.</summary>
    /// <param name="value">Any value.</param>
    public string Format(double value) => Unit switch
    {
        "share" => FormattableString.Invariant($"{100 * value:0.0} %"),
        "" => Plain(value),
        _ => $"{Plain(value)} {Unit}",
    };

    /// <summary>Words a distance between two values; shares are apart by points.</summary>
    /// <param name="distance">How far they are apart.</param>
    public string Distance(double distance) => Unit == "share"
        ? FormattableString.Invariant($"{100 * distance:0.0} points") : Format(distance);

    private static string Plain(double value)
    {
        var size = Math.Abs(value);
        var format = size >= 1000 ? "#,0" : size is >= 0.01 or 0 ? "0.###" : "0.##e0";
        return value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
    }
}
