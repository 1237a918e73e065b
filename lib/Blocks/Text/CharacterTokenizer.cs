namespace DeepLearning.Blocks;

/// <summary>One id for every character that occurs in a text, in the order of their code points.</summary>
public sealed class CharacterTokenizer : ITokenizer
{
    private readonly char[] characters;
    private readonly Dictionary<char, int> ids;

    /// <summary>Takes the vocabulary from a text.</summary>
    /// <param name="text">A text with every character that will be needed.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public CharacterTokenizer(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        characters = [.. text.Distinct().Order()];
        ids = characters.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
    }

    /// <inheritdoc/>
    public int VocabularySize => characters.Length;

    /// <summary>Gets the vocabulary, in the order of the ids.</summary>
    public ReadOnlySpan<char> Characters => characters;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A character is not in the vocabulary.</exception>
    public IReadOnlyList<int> Encode(string text)
    {
        var result = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!ids.TryGetValue(text[i], out result[i]))
            {
                throw new ArgumentException(
                    $"[tokenizer] expected the {characters.Length} characters of the vocabulary, got '{text[i]}' " +
                    $"(U+{(int)text[i]:X4}) at position {i}; make the tokenizer from a text that has it");
            }
        }
        return result;
    }

    /// <inheritdoc/>
    public string Decode(IEnumerable<int> ids) => string.Concat(ids.Select(id => id >= 0 && id < characters.Length
        ? characters[id]
        : throw new ArgumentOutOfRangeException(
            nameof(ids), id, $"[tokenizer] expected ids 0 to {characters.Length - 1}.")));
}
