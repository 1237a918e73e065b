namespace DeepLearning.Blocks;

/// <summary>
/// Reads and writes the merges of a tokenizer as GPT-2's <c>vocab.bpe</c>: a pair of printable words a line.
/// </summary>
public static class BytePairFile
{
    private const string Header = "#version: 0.2";

    /// <summary>Reads a tokenizer.</summary>
    /// <param name="lines">The lines of the file; a first line that starts with '#' is skipped.</param>
    /// <param name="specialTokens">Names of special tokens; GPT-2 has one, <c>&lt;|endoftext|&gt;</c>.</param>
    /// <exception cref="FormatException">A line is no pair of words that occur before it.</exception>
    public static BytePairTokenizer Read(IEnumerable<string> lines, params string[] specialTokens)
    {
        var ids = ByteAlphabet.OfCharacter.ToDictionary(c => c.Key.ToString(), c => ByteAlphabet.Ids[c.Value]);
        var merges = new List<(int, int)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || (number == 1 && line[0] == '#'))
                continue;
            var pair = line.Split(' ');
            if (pair.Length != 2 || !ids.TryGetValue(pair[0], out var left) || !ids.TryGetValue(pair[1], out var right)
                || !ids.TryAdd(pair[0] + pair[1], 256 + merges.Count))
            {
                throw new FormatException(
                    $"[tokenizer] expected line {number} to be two known words that make a new one, got " +
                    $"'{(line.Length > 60 ? line[..60] + "..." : line)}'");
            }
            merges.Add((left, right));
        }
        return new BytePairTokenizer(merges, specialTokens);
    }

    /// <summary>Writes the lines that <see cref="Read"/> reads.</summary>
    public static IEnumerable<string> Write(BytePairTokenizer tokenizer)
    {
        var characters = ByteAlphabet.OfCharacter.ToDictionary(c => ByteAlphabet.Ids[c.Value], c => c.Key.ToString());
        var words = Enumerable.Range(0, 256).Select(id => characters[id]).ToList();
        yield return Header;
        foreach (var (left, right) in tokenizer.Merges)
        {
            yield return $"{words[left]} {words[right]}";
            words.Add(words[left] + words[right]);
        }
    }
}
