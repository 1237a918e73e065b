using System.Text.Json;

namespace DeepLearning.Datasets;

/// <summary>Loads the vocabulary of GPT-2; else a small one, learned from a text that was written by rules.</summary>
public static class Gpt2Vocabulary
{
    private const string EndOfText = "<|endoftext|>";

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("gpt2-bpe");

    /// <summary>Loads it: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>50,000 merges and 50,257 tokens; the twin has fewer.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static BytePairVocabulary Load() => Load(null);

    /// <summary>Learns a small vocabulary from a generated text: the twin, of the same form.</summary>
    /// <param name="merges">How many merges to learn; fewer where the text has no more pairs.</param>
    /// <param name="seed">The seed of the text.</param>
    public static BytePairVocabulary Twin(int merges = 500, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(merges, 1);
        var learned = BytePairLearner.Learn(ToyCorpora.Stories(60_000, seed).Text, merges);
        var tokens = new Dictionary<string, int>();
        foreach (var token in BytePairLearner.Bytes.Concat(learned.Select(m => m.Left + m.Right)).Append(EndOfText))
            tokens.TryAdd(token, tokens.Count);
        return new BytePairVocabulary(Provenance.Twin(Entry, "learned from stories written by rules", seed,
            "A hundredth of the merges: other texts than its own become many more tokens than with GPT-2's.")
            .PartedAs(Entry),
            learned, tokens);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static BytePairVocabulary Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var (merges, tokens) = (store.Need(Entry, "vocab.bpe"), store.Need(Entry, "encoder.json"));
        return new BytePairVocabulary(Provenance.Real(Entry, merges.Source), ParseMerges(merges.Bytes),
            ParseTokens(tokens.Bytes));
    }, () => Twin());

    internal static (string Left, string Right)[] ParseMerges(ReadOnlySpan<byte> bytes)
    {
        var text = new TextDecoder(Entry.Name, "vocab.bpe");
        var lines = text.Lines(bytes);
        if (lines.Length < 2 || lines[0] != "#version: 0.2")
            throw text.BadLine(1, "there is no '#version: 0.2'", "it, and merges after it");
        var known = new HashSet<string>(BytePairLearner.Bytes);
        var merges = new (string Left, string Right)[lines.Length - 1];
        for (var i = 0; i < merges.Length; i++)
        {
            var pair = lines[i + 1].Split(' ');
            if (pair.Length != 2 || !known.Contains(pair[0]) || !known.Contains(pair[1])
                || !known.Add(pair[0] + pair[1]))
            {
                throw text.BadLine(i + 2, "there is no pair of known words that makes a new one", "two such words");
            }

            merges[i] = (pair[0], pair[1]);
        }

        return merges;
    }

    internal static Dictionary<string, int> ParseTokens(byte[] bytes)
    {
        var text = new TextDecoder(Entry.Name, "encoder.json");
        try
        {
            var tokens = JsonSerializer.Deserialize<Dictionary<string, int>>(bytes)
                ?? throw text.Bad("null", "an object of tokens and numbers", 0);
            return tokens.Count > 0 && tokens.Values.Order().SequenceEqual(Enumerable.Range(0, tokens.Count)) ? tokens
                : throw text.Bad("numbers with gaps or doubles", "each number from 0 once", null);
        }
        catch (JsonException cause)
        {
            throw text.Bad($"broken JSON ({cause.Message})", "an object of tokens and numbers",
                cause.BytePositionInLine,
                cause);
        }
    }
}
