using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds words, such as names, and their letters as numbers.</summary>
/// <param name="About">What it is and where it came from.</param>
/// <param name="Train">The words to learn from.</param>
/// <param name="Validation">The words to choose by.</param>
/// <param name="Test">The words to judge by.</param>
public sealed record WordList(
    Provenance About,
    IReadOnlyList<string> Train,
    IReadOnlyList<string> Validation,
    IReadOnlyList<string> Test) : ICourseDataset
{
    /// <summary>The number that stands before the first and after the last letter, and fills up.</summary>
    public const int Boundary = 0;

    /// <summary>Gets all words.</summary>
    public IReadOnlyList<string> Words => [.. Train, .. Validation, .. Test];

    /// <summary>Gets the letters; letter <c>i</c> has the number <c>i + 1</c>.</summary>
    public string Alphabet { get; } = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Gets the number of numbers: the letters and the boundary.</summary>
    public int VocabularySize => Alphabet.Length + 1;

    /// <inheritdoc/>
    public int Count => Train.Count + Validation.Count + Test.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "words";

    /// <summary>Turns words into numbers: boundary, letters, boundary, filled up with boundaries.</summary>
    /// <param name="words">Words of the alphabet's letters.</param>
    /// <returns>int64. <b>Shape</b>: (N, longest + 2).</returns>
    /// <exception cref="ArgumentException">There is no word, or a letter is not in the alphabet.</exception>
    public Tensor Encode(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 0)
            throw new ArgumentException("[WordList.Encode] expected a word or more, got none.", nameof(words));
        var width = words.Max(w => w.Length) + 2;
        var numbers = new long[words.Count * width];
        for (var i = 0; i < words.Count; i++)
        {
            for (var k = 0; k < words[i].Length; k++)
            {
                var place = Alphabet.IndexOf(words[i][k], StringComparison.Ordinal);
                numbers[(i * width) + k + 1] = place >= 0 ? place + 1 : throw new ArgumentException(
                    $"[WordList.Encode] the letter '{words[i][k]}' of '{words[i]}' is not in '{Alphabet}'.",
                    nameof(words));
            }
        }

        return tensor(numbers, [words.Count, width]);
    }

    /// <summary>Turns numbers back into a word, up to the boundary after it.</summary>
    /// <param name="numbers">int64. <b>Shape</b>: (T), with or without the first boundary.</param>
    public string Decode(Tensor numbers)
    {
        var list = numbers.data<long>().ToArray().AsEnumerable();
        var letters = list.SkipWhile(n => n == Boundary).TakeWhile(n => n != Boundary);
        return string.Concat(letters.Select(n => Alphabet[(int)n - 1]));
    }

    /// <summary>Makes a data set to predict the next letter: <c>data</c> and <c>label</c>, the second one letter
    /// later, filled up with boundaries.</summary>
    /// <param name="words">One of the parts.</param>
    public TensorItems ToDataset(IReadOnlyList<string> words)
    {
        var numbers = Encode(words);
        return new TensorItems(("data", numbers[TensorIndex.Colon, ..^1]), ("label", numbers[TensorIndex.Colon, 1..]));
    }

    /// <inheritdoc/>
    public DataCard Card()
    {
        var words = Words;
        var lengths = words.GroupBy(w => w.Length).OrderBy(g => g.Key).Select(g => ($"{g.Key}", (long)g.Count()));
        return DataCard.Of(this, "",
            [
                ("Words", $"{Count:N0}, {words.Distinct().Count():N0} different"),
                ("Parts", $"{Train.Count:N0} to train, {Validation.Count:N0} to validate, {Test.Count:N0} to test"),
                ("Letters", $"{Alphabet.Length}, and a boundary: {VocabularySize} numbers"),
            ],
            [], CardParts.Quotes("The first ones", words.Take(40).Chunk(8).Select(c => ("", string.Join("  ", c)))),
            CardParts.Bars("Letters in a word", [.. lengths]));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() => $"{About.Title}: {Count:N0} words, {About.Origin} ({About.Source})";

    internal static WordList Of(Provenance about, IEnumerable<string> words)
    {
        var parts = words.ToLookup(Rows.PartOf);
        return new WordList(about, [.. parts[Split.Train]], [.. parts[Split.Validation]], [.. parts[Split.Test]]);
    }
}
