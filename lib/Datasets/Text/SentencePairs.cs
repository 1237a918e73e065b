namespace DeepLearning.Datasets;

/// <summary>Holds sentences and their translations.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Split">Which part of it this is.</param>
/// <param name="Pairs">The sentences: English, and the same in the other language.</param>
/// <param name="Languages">The names of both languages.</param>
public sealed record SentencePairs(
    Provenance About,
    Split Split,
    IReadOnlyList<(string English, string Other)> Pairs,
    (string English, string Other) Languages) : ICourseDataset
{
    /// <inheritdoc/>
    public int Count => Pairs.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "sentence pairs";

    /// <summary>Keeps the pairs whose sentences both have at most so many words: the usual first exercise.</summary>
    /// <param name="words">The largest number of words, as spaces part them.</param>
    public SentencePairs Short(int words) => this with
    {
        Pairs = [.. Pairs.Where(p => Words(p.English) <= words && Words(p.Other) <= words)],
    };

    /// <inheritdoc/>
    public DataCard Card()
    {
        var lengths = Pairs.GroupBy(p => Math.Min(Words(p.English), 15)).OrderBy(g => g.Key)
            .Select(g => (g.Key == 15 ? "15 and more" : $"{g.Key}", (long)g.Count()));
        var step = Math.Max(1, Count / 10);
        var examples = Pairs.Where((_, i) => i % step == 0).Take(10).Select(p => (p.English, p.Other));
        return DataCard.Of(this, $", {Split.Word()} part",
            [
                ("Pairs", $"{Count:N0}, {Languages.English} and {Languages.Other}"),
                ("English sentences", $"{Pairs.Select(p => p.English).Distinct().Count():N0} different"),
            ],
            [], CardParts.Quotes("Ten of them, from short to long", examples),
            CardParts.Bars("Words in the English sentence", Count == 0 ? [("none", 0L)] : [.. lengths]));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() => $"{About.Title}, {Split}: {Count:N0} pairs of {Languages.English} and"
        + $" {Languages.Other}, {About.Origin} ({About.Source})";

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
