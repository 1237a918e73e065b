using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds one long text, parted by position, and its characters as numbers.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Train">The text to learn from.</param>
/// <param name="Validation">The text to choose by.</param>
/// <param name="Test">The text to judge by; empty where the set has no such part.</param>
public sealed record TextCorpus(Provenance About, string Train, string Validation, string Test) : ICourseDataset
{
    private IReadOnlyList<char>? _vocabulary;

    /// <summary>Gets the whole text.</summary>
    public string Text => Train + Validation + Test;

    /// <inheritdoc/>
    public int Count => Train.Length + Validation.Length + Test.Length;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "characters";

    /// <summary>Gets the characters that occur, in the order of their codes.</summary>
    public IReadOnlyList<char> Vocabulary => _vocabulary ??= [.. Text.Distinct().Order()];

    /// <summary>Takes the parts to learn from and to choose by apart.</summary>
    /// <param name="train">See <see cref="Train"/>.</param>
    /// <param name="validation">See <see cref="Validation"/>.</param>
    public void Deconstruct(out string train, out string validation) => (train, validation) = (Train, Validation);

    /// <summary>Turns characters into their places in <see cref="Vocabulary"/>. <b>Shape</b>: (T), int64.</summary>
    /// <param name="text">Any text of these characters.</param>
    /// <exception cref="ArgumentException">A character is not in the vocabulary.</exception>
    public Tensor Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = Vocabulary.Index().ToDictionary(c => c.Item, c => (long)c.Index);
        var numbers = new long[text.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = places.TryGetValue(text[i], out var place) ? place : throw new ArgumentException(
                $"[TextCorpus.Encode] the character '{text[i]}' (U+{(int)text[i]:X4}) at {i:N0} is not among the"
                + $" {Vocabulary.Count} of this text.", nameof(text));
        }

        return tensor(numbers, [numbers.Length]);
    }

    /// <summary>Turns places in <see cref="Vocabulary"/> back into text.</summary>
    /// <param name="numbers">int64, any shape, read in order.</param>
    public string Decode(Tensor numbers) =>
        string.Concat(numbers.data<long>().ToArray().Select(n => Vocabulary[(int)n]));

    /// <summary>Cuts a text into windows to predict the next character: <c>data</c> and <c>label</c>, both
    /// (length), the second one character later.</summary>
    /// <param name="text">One of the parts.</param>
    /// <param name="length">Characters in a window.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such window.</exception>
    public TensorItems ToDataset(string text, int length)
    {
        var numbers = Encode(text);
        var windows = (numbers.shape[0] - 1) / length;
        ArgumentOutOfRangeException.ThrowIfLessThan(windows, 1, nameof(length));
        var all = windows * length;
        return new TensorItems(("data", numbers[..(int)all].reshape(windows, length)),
            ("label", numbers[1..(int)(all + 1)].reshape(windows, length)));
    }

    /// <inheritdoc/>
    public DataCard Card()
    {
        var common = Text.GroupBy(c => c).OrderByDescending(g => g.Count()).Take(12)
            .Select(g => (Shown(g.Key), (long)g.Count())).ToList();
        return DataCard.Of(this, "",
            [
                ("Characters", $"{Count:N0}, {Vocabulary.Count} different"),
                ("Parts", $"{Train.Length:N0} to train, {Validation.Length:N0} to validate, {Test.Length:N0} to test"),
                ("Words", $"{Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length:N0}"),
            ],
            [], CardParts.Quotes("How it begins", Train.Split('\n').Take(12).Select(line => ("", line))),
            CardParts.Bars("The most frequent characters", common));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{About.Title}: {Count:N0} characters, {Vocabulary.Count} different, {About.Origin} ({About.Source})";

    private static string Shown(char c) => c switch
    {
        ' ' => "space",
        '\n' => "line end",
        _ => c.ToString(),
    };
}
