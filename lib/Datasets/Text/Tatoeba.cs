namespace DeepLearning.Datasets;

/// <summary>Names the languages that <see cref="Tatoeba"/> has beside English.</summary>
public enum Language
{
    /// <summary>German: 169,813 pairs in the edition of 2018.</summary>
    German,

    /// <summary>French: 142,787 pairs in the edition of 2017.</summary>
    French,
}

/// <summary>Loads sentences in English and another language; else pairs written by rules.</summary>
public static class Tatoeba
{
    private const int LongestSentence = 2000;

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("tatoeba");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="language">The language beside English.</param>
    /// <param name="split">Which part; all translations of a sentence are in the same one.</param>
    /// <param name="count">Only so many pairs from the start, the shortest ones; all of them when left out.</param>
    /// <returns>Sentences with single plain spaces: the narrow and no-break spaces of French are made plain.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static SentencePairs Load(
        Language language = Language.French, Split split = Split.Train, int? count = null) =>
        Load(language, split, count, null);

    /// <summary>Writes pairs by rules: the twin, of the same types.</summary>
    /// <param name="language">The language beside English.</param>
    /// <param name="split">Which part; no English sentence is in two.</param>
    /// <param name="count">How many different pairs; as many as a third of the rules' worlds when left out.</param>
    /// <param name="seed">The same seed gives the same pairs on every machine.</param>
    public static SentencePairs Twin(
        Language language = Language.French, Split split = Split.Train, int? count = null, int seed = 0)
    {
        Lookup.Check("Tatoeba.Twin", split, count, Enum.GetValues<Split>());
        return new SentencePairs(Provenance.Twin(Entry, "sentences written by rules", seed,
            "Fifty words and six patterns, one right translation each: a small model can learn it whole.").PartedAs(
                Entry), split,
            PairWriter.Write(language, split, count ?? (split == Split.Train ? 6000 : 750), seed), Both(language));
    }

    /// <summary>Checks, without fetching anything, where the data would be found.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static SentencePairs Load(Language language, Split split, int? count, DatasetSettings? settings)
    {
        Lookup.Check("Tatoeba.Load", split, count, Enum.GetValues<Split>());
        var code = language == Language.German ? "deu" : "fra";
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, $"{code}-eng.zip");
            var pairs = Unpack(code, file.Bytes).Where(p => Rows.PartOf(p.English) == split);
            return new SentencePairs(Provenance.Real(Entry, file.Source), split,
                [.. pairs.Take(count ?? int.MaxValue)], Both(language));
        }, () => Twin(language, split, count));
    }

    internal static (string English, string Other)[] Unpack(string code, byte[] archive)
    {
        var files = new ArchiveReader(Entry.Name, $"{code}-eng.zip").Read(archive, name => name == $"{code}.txt");
        return files is [var file] ? Parse(file.Name, file.Bytes) : throw new DatasetException(
            DatasetProblem.BadArchive, Entry.Name, $"{code}-eng.zip",
            $"{code}-eng.zip has no {code}.txt; expected one. Fetch the original again.");
    }

    /// <summary>Reads lines of English, tab, the other language, and perhaps another tab and whose they are.</summary>
    internal static (string English, string Other)[] Parse(string file, ReadOnlySpan<byte> bytes)
    {
        var text = new TextDecoder(Entry.Name, file);
        var lines = text.Lines(bytes);
        var pairs = new (string, string)[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var columns = lines[i].Split('\t');
            if (columns.Length is not (2 or 3))
                throw text.BadLine(i + 1, $"there are {columns.Length} columns", "2, or 3 with the source");
            pairs[i] = (Plain(columns[0]), Plain(columns[1]));
            if (pairs[i].Item1.Length is 0 or > LongestSentence || pairs[i].Item2.Length is 0 or > LongestSentence)
                throw text.BadLine(i + 1, "a sentence is empty or endless", $"1 to {LongestSentence:N0} characters");
        }

        return pairs.Length > 0 ? pairs : throw text.Bad("nothing", "a pair a line", 0);
    }

    /// <summary>Makes every kind of space a plain one, and one of several.</summary>
    private static string Plain(string sentence) => string.Join(' ', sentence.Split(
        [' ', '\u00A0', '\u202F', '\u2009', '\u3000', '\u0085', '\u2028'], StringSplitOptions.RemoveEmptyEntries));

    private static (string English, string Other) Both(Language language) => ("English", $"{language}");
}
