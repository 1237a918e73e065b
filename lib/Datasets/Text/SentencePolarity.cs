namespace DeepLearning.Datasets;

/// <summary>Loads sentences of film reviews, kind or unkind; else sentences written by rules.</summary>
public static class SentencePolarity
{
    private static readonly string[] ClassNames = ["negative", "positive"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("sentence_polarity");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part; equal sentences are always in the same one.</param>
    /// <param name="count">Only so many sentences, of both classes in turn; all of them when left out.</param>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledTexts Load(Split split = Split.Train, int? count = null) => Load(split, count, null);

    /// <summary>Writes sentences by rules: the twin, of the same types.</summary>
    /// <param name="split">Which part; no sentence is in two.</param>
    /// <param name="count">How many; about 8,500 to train and 1,060 for each other part when left out.</param>
    /// <param name="seed">The same seed gives the same sentences on every machine.</param>
    public static LabelledTexts Twin(Split split = Split.Train, int? count = null, int seed = 0)
    {
        Lookup.Check("SentencePolarity.Twin", split, count, Enum.GetValues<Split>());
        return LabelledTexts.Of(Provenance.Twin(Entry, "reviews written by rules", seed,
            "One word in ten sentences points the wrong way and 'not' turns the next word: a bag of words reaches about"
            + " 85 %, a model that sees order more.",
                "A hundred words of feeling; real critics have thousands.").PartedAs(Entry),
            split, ReviewWriter.Write(split, count ?? (split == Split.Train ? 8530 : 1066), seed), ClassNames);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load(Split, int?)"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledTexts Load(Split split, int? count, DatasetSettings? settings)
    {
        Lookup.Check("SentencePolarity.Load", split, count, Enum.GetValues<Split>());
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, "sentence_polarity.zip");
            var items = Parse(file.Bytes).Where(i => Rows.PartOf(i.Text) == split).Take(count ?? int.MaxValue);
            return LabelledTexts.Of(Provenance.Real(Entry, file.Source), split, items, ClassNames);
        }, () => Twin(split, count));
    }

    /// <summary>Reads the archive; negative and positive sentences in turn.</summary>
    internal static IEnumerable<(string Text, int Label)> Parse(byte[] archive)
    {
        var files = new ArchiveReader(Entry.Name, "sentence_polarity.zip")
            .Read(archive, name => Path.GetFileName(name) is "rt-polarity.neg" or "rt-polarity.pos")
            .ToDictionary(e => Path.GetFileName(e.Name), e => Lines(Path.GetFileName(e.Name), e.Bytes));
        if (files.Count != 2)
        {
            throw new DatasetException(DatasetProblem.BadArchive, Entry.Name, "sentence_polarity.zip",
                $"sentence_polarity.zip has {string.Join(" and ", files.Keys.DefaultIfEmpty("neither file"))}; expected"
                + " rt-polarity.neg and rt-polarity.pos. Fetch the original again.");
        }

        var (negative, positive) = (files["rt-polarity.neg"], files["rt-polarity.pos"]);
        for (var i = 0; i < Math.Max(negative.Length, positive.Length); i++)
        {
            if (i < negative.Length)
                yield return (negative[i], 0);
            if (i < positive.Length)
                yield return (positive[i], 1);
        }
    }

    private static string[] Lines(string name, byte[] bytes)
    {
        var text = new TextDecoder(Entry.Name, name);
        var lines = Array.ConvertAll(text.Lines(bytes), line => line.Trim(' '));
        var empty = Array.FindIndex(lines, line => line.Length == 0);
        return empty < 0 ? lines : throw text.BadLine(empty + 1, "there is nothing", "a sentence");
    }
}
