using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>Shows what a data set is before anybody trains on it: counts, balance, examples, terms, caveats.</summary>
/// <param name="Title">What the set is called, and which part this is.</param>
/// <param name="Origin">Real or generated.</param>
/// <param name="Facts">Rows of the card: what, and how much.</param>
/// <param name="ClassCounts">How many pictures each class has.</param>
/// <param name="Caveats">What a number measured on it does not prove.</param>
public sealed record DataCard(
    string Title,
    DataOrigin Origin,
    IReadOnlyList<(string Name, string Value)> Facts,
    IReadOnlyList<(string Name, long Count)> ClassCounts,
    IReadOnlyList<string> Caveats) : IDisplayable
{
    /// <summary>Examples: a row of pictures per class, as one picture.</summary>
    internal (byte[] Pixels, int Width, int Height) Examples { get; init; }

    /// <summary>Looks at pictures and labels and writes the card.</summary>
    /// <param name="data">The pictures.</param>
    internal static DataCard Of(LabelledImages data)
    {
        var labels = data.Labels.data<long>().ToArray();
        var counts = new long[data.ClassNames.Count];
        foreach (var label in labels)
            counts[label]++;
        var shape = data.Images.shape;
        return new DataCard(
            $"{data.Name}, {(data.Split == Split.Train ? "training" : "test")} part", data.Origin,
            [
                ("Pictures", $"{data.Count:N0}, {shape[1]} x {shape[2]} x {shape[3]}, float32 in [0, 1]"),
                ("Origin", data.Origin == DataOrigin.Real ? "real, checksum verified" : "generated twin"),
                ("Source", data.Source),
                ("Licence", data.Licence),
                ("Cite", data.Citation),
            ],
            [.. data.ClassNames.Zip(counts)],
            data.Caveats)
        { Examples = ExampleSheet.Of(data.Images, labels, counts.Length) };
    }

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
        return $"from {low.Count:N0} (class {low.Name}) to {high.Count:N0} (class {high.Name})";
    }

    private string Text()
    {
        var lines = new List<string> { Title };
        lines.AddRange(Facts.Select(f => $"  {f.Name}: {f.Value}"));
        lines.Add($"  Classes: {ClassCounts.Count}, {Balance()}");
        var largest = Math.Max(1, ClassCounts.Max(c => c.Count));
        var width = ClassCounts.Max(c => c.Name.Length);
        lines.AddRange(ClassCounts.Select(c =>
            $"    {c.Name.PadLeft(width)} {new string('#', (int)(30 * c.Count / largest)),-30} {c.Count:N0}"));
        lines.AddRange(Caveats.Select(c => $"  Mind: {c}"));
        return string.Join('\n', lines);
    }
}
