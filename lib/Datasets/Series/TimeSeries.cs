using DeepLearning.Display.Drawing;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds values over time, of one or more quantities.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Times">The day of each row, ascending; for a generated series, days counted from 2000-01-01.</param>
/// <param name="Values">float32; NaN where a value is missing. <b>Shape</b>: (T, F).</param>
/// <param name="Names">What each column is, with its unit.</param>
public sealed record TimeSeries(
    Provenance About,
    IReadOnlyList<DateOnly> Times,
    Tensor Values,
    IReadOnlyList<string> Names) : ICourseDataset
{
    /// <summary>Gets the class of each row, where there are classes; otherwise null. <b>Shape</b>: (T),
    /// int64.</summary>
    public Tensor? Labels { get; init; }

    /// <summary>Gets what each class number means.</summary>
    public IReadOnlyList<string> ClassNames { get; init; } = [];

    /// <inheritdoc/>
    public int Count => Times.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "rows";

    /// <summary>Gets the number of missing values.</summary>
    public int Missing => Values.data<float>().ToArray().Count(float.IsNaN);

    /// <summary>Parts it in time: what comes later is judged by; never at random.</summary>
    /// <param name="share">The share that goes to the second part, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share would leave one part empty.</exception>
    public (TimeSeries Train, TimeSeries Test) Split(double share = 0.2)
    {
        var cut = Count - (int)Math.Round(Count * share);
        if (cut <= 0 || cut >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(share), share,
                $"[TimeSeries.Split] a share of {share} leaves {Count - cut} of {Count} rows to judge by;"
                + $" need 1 to {Count - 1}.");
        }

        return (Rows(0, cut), Rows(cut, Count));
    }

    /// <summary>Fills gaps by straight lines between the neighbours in time; at the ends by the nearest
    /// value.</summary>
    public TimeSeries Filled()
    {
        var columns = Names.Count;
        var values = Values.data<float>().ToArray();
        for (var c = 0; c < columns; c++)
            Gaps.Fill(values, c, columns, [.. Times.Select(t => (double)t.DayNumber)]);
        return this with { Values = tensor(values, [Count, columns]) };
    }

    /// <summary>Cuts windows: what was seen, and the value to foretell: items with <c>data</c> (length, F) and
    /// <c>label</c> (F), <paramref name="ahead"/> rows after the window's last.</summary>
    /// <param name="length">Rows in a window.</param>
    /// <param name="ahead">How many rows ahead, 1 for the next.</param>
    /// <exception cref="ArgumentException">There are missing values, or no such window.</exception>
    public TensorItems ToDataset(int length, int ahead = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ahead, 1);
        var windows = Count - length - ahead + 1;
        if (windows < 1 || Missing > 0)
        {
            throw new ArgumentException($"[TimeSeries.ToDataset] expected {length + ahead} rows or more and no missing"
                + $" value, got {Count} rows and {Missing} missing values; fill them first by Filled().");
        }

        var seen = Enumerable.Range(0, windows).Select(i => Values[i..(i + length)]).ToArray();
        return new TensorItems(("data", stack(seen)), ("label", Values[(length + ahead - 1)..]));
    }

    /// <inheritdoc/>
    public DataCard Card()
    {
        var values = Values.data<float>().ToArray();
        var facts = new List<(string, string)>
        {
            ("Rows", $"{Count:N0}, {Times[0]:yyyy-MM-dd} to {Times[^1]:yyyy-MM-dd}"),
            ("Missing values", $"{Missing:N0}"),
        };
        var parts = new List<CardPart>();
        for (var c = 0; c < Names.Count; c++)
        {
            var column = values.Where((_, i) => i % Names.Count == c).Select(v => (double)v).ToArray();
            var there = column.Where(double.IsFinite).ToList();
            var words = $"from {there.Min():0.##} to {there.Max():0.##}, {there.Average():0.##} on average";
            parts.Add(CardParts.Curve(Names[c], new PlotAxis(null, AxisKind.Date), new PlotAxis(),
                [.. Times.Select(Day)], column, words));
        }

        var tally = Labels is null ? [] : DataCard.Tally(Labels.data<long>().ToArray(), ClassNames);
        return DataCard.Of(this, "", [.. facts], tally, [.. parts]);
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() => $"{About.Title}: {Count:N0} rows of {string.Join(", ", Names)},"
        + $" {About.Origin} ({About.Source})";

    private static double Day(DateOnly date) => date.DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    private TimeSeries Rows(int from, int to) => this with
    {
        Times = [.. Times.Skip(from).Take(to - from)],
        Values = Values[from..to].clone(),
        Labels = Labels?[from..to].clone(),
    };
}
