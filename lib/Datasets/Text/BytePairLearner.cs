using System.Text;

namespace DeepLearning.Datasets;

/// <summary>
/// Learns merges from a text the plain way: count the neighbours within words, join the most frequent pair, again.
/// </summary>
/// <remarks>Small texts only; the tokenizer of the Blocks is the one to learn from. <b>Source</b>: Neural Machine
/// Translation of Rare Words with Subword Units, arXiv 1508.07909, section 3.2.</remarks>
internal static class BytePairLearner
{
    /// <summary>The 256 bytes in printable letters, in GPT-2's order: those that print, then the others from
    /// U+0100.</summary>
    public static IReadOnlyList<string> Bytes { get; } = Alphabet();

    public static List<(string Left, string Right)> Learn(string text, int merges)
    {
        var letters = ByteLetters();
        var words = Words(text).CountBy(w => w).OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => (Parts: Encoding.UTF8.GetBytes(w.Key).Select(b => letters[b]).ToList(), Times: w.Value))
            .ToList();
        var learned = new List<(string Left, string Right)>();
        while (learned.Count < merges && Best(words) is { } best)
        {
            learned.Add(best);
            foreach (var (parts, _) in words)
                Join(parts, best);
        }

        return learned;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            // A word takes the space before it along; other signs stand alone, as in GPT-2's rule for English.
            if (i == text.Length || !char.IsLetter(text[i]) || !char.IsLetter(text[i - 1]) && text[i - 1] != ' ')
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static (string Left, string Right)? Best(List<(List<string> Parts, int Times)> words)
    {
        var counts = new Dictionary<(string Left, string Right), int>();
        foreach (var (parts, times) in words)
        {
            for (var k = 1; k < parts.Count; k++)
            {
                var pair = (parts[k - 1], parts[k]);
                counts[pair] = counts.GetValueOrDefault(pair) + times;
            }
        }

        // Equal counts are settled by the letters, so that every machine learns the same.
        return counts.Count == 0 ? null : counts.OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Left, StringComparer.Ordinal).ThenBy(c => c.Key.Right, StringComparer.Ordinal)
            .First() is { Value: > 1 } best ? best.Key : null;
    }

    private static void Join(List<string> parts, (string Left, string Right) pair)
    {
        for (var k = 0; k < parts.Count - 1; k++)
        {
            if (parts[k] != pair.Left || parts[k + 1] != pair.Right)
                continue;
            parts[k] += parts[k + 1];
            parts.RemoveAt(k + 1);
        }
    }

    private static string[] ByteLetters()
    {
        var letters = new string[256];
        var next = 256;
        for (var b = 0; b < 256; b++)
            letters[b] = ((char)(Prints(b) ? b : next++)).ToString();
        return letters;
    }

    private static List<string> Alphabet()
    {
        var letters = ByteLetters();
        return [.. Enumerable.Range(0, 256).OrderBy(b => Prints(b) ? 0 : 1).Select(b => letters[b])];
    }

    private static bool Prints(int b) => b is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF);
}
