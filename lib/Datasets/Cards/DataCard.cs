using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>Shows what a data set is before anybody trains on it: counts, balance, examples, terms, caveats.</summary>
/// <param name="Title">What the set is called, and which part this is.</param>
/// <param name="Origin">Real or generated.</param>
/// <param name="Facts">Rows of the card: what, and how much.</param>
/// <param name="ClassCounts">How many items each class has; empty when there are no classes.</param>
/// <param name="Caveats">What a number measured on it does not prove.</param>
public sealed record DataCard(
    string Title,
    DataOrigin Origin,
    IReadOnlyList<(string Name, string Value)> Facts,
    IReadOnlyList<(string Name, long Count)> ClassCounts,
    IReadOnlyList<string> Caveats) : IDisplayable
{
    /// <summary>What else the card shows: examples, curves, counts of other things.</summary>
    internal IReadOnlyList<CardPart> Parts { get; init; } = [];

    /// <summary>Whether generated data stand in for real ones.</summary>
    internal bool IsTwin { get; init; } = true;

    /// <summary>Writes the card of a data set.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="part">Which part of it, in words; empty for all of it.</param>
    /// <param name="facts">What to say beside origin and terms.</param>
    /// <param name="classes">How many items each class has.</param>
    /// <param name="parts">Examples and further counts.</param>
    internal static DataCard Of(
        ICourseDataset data, string part, (string Name, string Value)[] facts,
        IReadOnlyList<(string Name, long Count)> classes, params CardPart[] parts) => new(
        data.About.Title + part, data.Origin,
        [
            .. facts,
            ("Origin", data.Origin == DataOrigin.Real ? "real, checksums verified"
                : data.About.StandsIn ? "generated twin" : "generated"),
            ("Source", data.About.Source),
            ("Split", data.About.SplitRule),
            ("Licence", data.About.Licence),
            ("Cite", data.About.Citation),
        ],
        classes, data.About.Caveats)
        { Parts = parts, IsTwin = data.About.StandsIn };

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = DataCardHtml.Of(this),
        [MimeTypes.Text] = Text(),
    };

    /// <summary>Says the card in words.</summary>
    public override string ToString() => Text();

    /// <summary>Says how even the classes are, in words.</summary>
    internal string Balance()
    {
        var (low, high) = (ClassCounts.MinBy(c => c.Count), ClassCounts.MaxBy(c => c.Count));
        return ClassCounts.Count == 1 ? $"{low.Count:N0}" : low.Count == high.Count
            ? $"{low.Count:N0} of each"
            : $"from {low.Count:N0} (class {low.Name}) to {high.Count:N0} (class {high.Name})";
    }

    /// <summary>Counts class numbers.</summary>
    internal static IReadOnlyList<(string Name, long Count)> Tally(IEnumerable<long> labels,
        IReadOnlyList<string> names)
    {
        var counts = new long[names.Count];
        foreach (var label in labels)
            counts[label]++;
        return [.. names.Zip(counts)];
    }

    private string Text()
    {
        var lines = new List<string> { Title };
        lines.AddRange(Facts.Select(f => $"  {f.Name}: {f.Value}"));
        if (ClassCounts.Count > 0)
        {
            lines.Add($"  Classes: {ClassCounts.Count}, {Balance()}");
            lines.AddRange(CardParts.BarLines(ClassCounts).Select(l => $"    {l}"));
        }

        foreach (var part in Parts.Where(p => p.Text.Length > 0))
        {
            lines.Add($"  {part.Heading}:");
            lines.AddRange(part.Text.Split('\n').Select(l => $"    {l}"));
        }

        lines.AddRange(Caveats.Select(c => $"  Mind: {c}"));
        return string.Join('\n', lines);
    }
}
