using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds sentences with their classes.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Split">Which part of it this is.</param>
/// <param name="Texts">The sentences; words apart, by single spaces.</param>
/// <param name="Labels">int64 class numbers. <b>Shape</b>: (N).</param>
/// <param name="ClassNames">What each class number means.</param>
public sealed record LabelledTexts(
    Provenance About,
    Split Split,
    IReadOnlyList<string> Texts,
    Tensor Labels,
    IReadOnlyList<string> ClassNames) : ICourseDataset
{
    /// <inheritdoc/>
    public int Count => Texts.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "sentences";

    /// <summary>Takes sentences and labels apart.</summary>
    /// <param name="texts">See <see cref="Texts"/>.</param>
    /// <param name="labels">See <see cref="Labels"/>.</param>
    public void Deconstruct(out IReadOnlyList<string> texts, out Tensor labels) => (texts, labels) = (Texts, Labels);

    /// <summary>Makes a data set of the sentences as numbers: items with <c>data</c> and <c>label</c>.</summary>
    /// <param name="vocabulary">The words that have a number; 0 fills up, 1 stands for any other word.</param>
    /// <param name="length">Every sentence is cut or filled up to so many words.</param>
    public TensorItems ToDataset(IReadOnlyList<string> vocabulary, int length)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var places = vocabulary.Index().ToDictionary(w => w.Item, w => (long)w.Index + 2);
        var numbers = new long[Count * length];
        for (var i = 0; i < Count; i++)
        {
            var words = Texts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var k = 0; k < Math.Min(words.Length, length); k++)
                numbers[(i * length) + k] = places.GetValueOrDefault(words[k], 1);
        }

        return new TensorItems(("data", tensor(numbers, [Count, length])), ("label", Labels));
    }

    /// <summary>Gets the most frequent words of these sentences, most frequent first, equals by the alphabet.</summary>
    /// <param name="size">How many.</param>
    public IReadOnlyList<string> Vocabulary(int size = 5000) =>
        [.. Texts.SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(w => w)
            .OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(size).Select(w => w.Key)];

    /// <inheritdoc/>
    public DataCard Card()
    {
        var labels = Labels.data<long>().ToArray();
        var words = Texts.Select(t => t.Count(c => c == ' ') + 1).ToList();
        var lengths = words.GroupBy(n => Math.Min(n / 5 * 5, 50)).OrderBy(g => g.Key)
            .Select(g => (g.Key == 50 ? "50 and more" : $"{g.Key} to {g.Key + 4}", (long)g.Count()));
        var examples = ClassNames.Index().SelectMany(c => labels.Index().Where(l => l.Item == c.Index).Take(3)
            .Select(l => (c.Item, Texts[l.Index])));
        return DataCard.Of(this, $", {Split.Word()} part",
            [("Sentences", $"{Count:N0}, of {words.Average():0.0} words on average")],
            DataCard.Tally(labels, ClassNames), CardParts.Quotes("The first of each class", examples),
            CardParts.Bars("Words in a sentence", [.. lengths]));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{About.Title}, {Split}: {Count:N0} sentences, {ClassNames.Count} classes, {About.Origin} ({About.Source})";

    internal static LabelledTexts Of(
        Provenance about, Split split, IEnumerable<(string Text, int Label)> items, string[] classNames)
    {
        var list = items.ToList();
        return new LabelledTexts(about, split, [.. list.Select(i => i.Text)],
            tensor(list.Select(i => (long)i.Label).ToArray(), [list.Count]), classNames);
    }
}
