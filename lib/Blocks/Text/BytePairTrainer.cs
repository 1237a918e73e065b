using System.Text;

namespace DeepLearning.Blocks;

/// <summary>Learns a byte-pair vocabulary from text.</summary>
public static class BytePairTrainer
{
    /// <summary>
    /// Merges the most frequent pair of neighbours, again and again. Of equally frequent pairs the one with the
    /// smaller ids wins, so that the result depends on nothing but the text.
    /// <para><b>Source</b>: arXiv 1508.07909, algorithm 1.</para>
    /// </summary>
    /// <param name="text">The text to learn from.</param>
    /// <param name="vocabularySize">Ids in the end, at least 256 (the bytes), without special tokens.</param>
    /// <param name="specialTokens">Names of special tokens; their ids follow.</param>
    /// <returns>A tokenizer; its vocabulary is smaller when no pair occurs twice any more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="vocabularySize"/> is below 256.</exception>
    public static BytePairTokenizer Train(string text, int vocabularySize, params string[] specialTokens)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabularySize, 256);
        var words = BytePairTokenizer.Words(text).GroupBy(w => w)
            .Select(g => new Word([.. Encoding.UTF8.GetBytes(g.Key).Select(b => ByteAlphabet.Ids[b])], g.Count()))
            .ToList();
        var pairs = new PairCounts(words);
        var merges = new List<(int, int)>();
        while (256 + merges.Count < vocabularySize && pairs.Best() is { } pair)
        {
            pairs.Merge(pair, 256 + merges.Count);
            merges.Add(pair);
        }
        return new BytePairTokenizer(merges, specialTokens);
    }

    /// <summary>A word as ids, and how often it occurs.</summary>
    private sealed class Word(List<int> ids, int count)
    {
        public List<int> Ids { get; } = ids;

        public int Count { get; } = count;

        public void Merge((int Left, int Right) pair, int id)
        {
            for (var i = 0; i + 1 < Ids.Count; i++)
            {
                if (Ids[i] != pair.Left || Ids[i + 1] != pair.Right)
                    continue;
                Ids[i] = id;
                Ids.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>
    /// How often each pair occurs, and in which words: a merge touches only the words that have the pair.
    /// </summary>
    private sealed class PairCounts
    {
        private readonly Dictionary<(int, int), int> counts = [];
        private readonly Dictionary<(int, int), HashSet<Word>> homes = [];

        public PairCounts(List<Word> words) => words.ForEach(w => Count(w, 1));

        public (int Left, int Right)? Best()
        {
            (int, int)? best = null;
            var most = 1;
            foreach (var (pair, count) in counts)
            {
                if (count > most || (count == most && best is { } b && pair.CompareTo(b) < 0))
                    (best, most) = (pair, count);
            }
            return best;
        }

        public void Merge((int, int) pair, int id)
        {
            foreach (var word in homes[pair].ToList())
            {
                Count(word, -1);
                word.Merge(pair, id);
                Count(word, 1);
            }
        }

        private void Count(Word word, int sign)
        {
            for (var i = 0; i + 1 < word.Ids.Count; i++)
            {
                var pair = (word.Ids[i], word.Ids[i + 1]);
                var count = counts.GetValueOrDefault(pair) + (sign * word.Count);
                if (!homes.TryGetValue(pair, out var home))
                    homes[pair] = home = [];
                if (count == 0)
                    counts.Remove(pair);
                else
                    counts[pair] = count;
                if (sign > 0)
                    home.Add(word);
                else
                    home.Remove(word);
            }
        }
    }
}
