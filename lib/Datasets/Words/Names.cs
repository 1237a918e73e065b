namespace DeepLearning.Datasets;

/// <summary>Loads 32,033 given names; without a copy and without a network, invented ones.</summary>
public static class Names
{
    private const int LongestName = 40;

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("names");

    /// <summary>Loads all names: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>Words of 2 to 15 letters a to z, parted by a checksum of the name.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static WordList Load() => Load(null);

    /// <summary>Invents names: the twin, of the same types.</summary>
    /// <param name="count">How many; 32,033 when left out, of which some are alike, as in the real set.</param>
    /// <param name="seed">The same seed gives the same names on every machine.</param>
    public static WordList Twin(int count = 32_033, int seed = 0) => NameMaker.Generate(count, seed);

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static WordList Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var file = store.Need(Entry, "names.txt");
        return WordList.Of(Provenance.Real(Entry, file.Source), Parse(file.Bytes));
    }, () => Twin());

    internal static string[] Parse(ReadOnlySpan<byte> bytes)
    {
        var text = new TextDecoder(Entry.Name, "names.txt");
        var lines = text.Lines(bytes);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length is 0 or > LongestName || lines[i].Any(c => c is < 'a' or > 'z'))
                throw text.BadLine(i + 1, "there is no name", $"1 to {LongestName} letters a to z and nothing else");
        }

        return lines.Length > 0 ? lines : throw text.Bad("nothing", "a name a line", 0);
    }
}
