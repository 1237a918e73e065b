namespace DeepLearning.Datasets;

/// <summary>Loads CIFAR-10, small colour pictures of ten kinds of things; else drawn ones.</summary>
public static class Cifar10
{
    private const string Archive = "cifar-10-binary.tar.gz";

    private static readonly string[] ClassNames =
        ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("cifar-10");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror (170 MB), or the generator.</summary>
    /// <param name="split">Which part.</param>
    /// <param name="count">Only so many pictures from the start; all of them when left out.</param>
    /// <returns>Pictures (N, 3, 32, 32) of float32 in [0, 1], red, green, blue, real or generated.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledImages Load(Split split = Split.Train, int? count = null) => Load(split, count, null);

    /// <summary>Draws things: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 50,000 to train and 10,000 to test when left out.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static LabelledImages Twin(Split split = Split.Train, int? count = null, int seed = 0)
    {
        Lookup.Check("Cifar10.Twin", split, count, Split.Train, Split.Test);
        var raw = Things.Draw(split, count ?? (split == Split.Train ? 50_000 : 10_000), seed);
        return Of(Provenance.Twin(Entry, "flat shapes of animals and vehicles", seed,
            "Ten outlines on coloured grounds: far easier than photographs."), split, raw);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load(Split, int?)"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledImages Load(Split split, int? count, DatasetSettings? settings)
    {
        Lookup.Check("Cifar10.Load", split, count, Split.Train, Split.Test);
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, Archive);
            return Of(Provenance.Real(Entry, file.Source), split, Unpack(file.Bytes, split, count));
        }, () => Twin(split, count));
    }

    internal static RawImages Unpack(byte[] archive, Split split, int? count)
    {
        var start = split == Split.Train ? "data_batch_" : "test_batch";
        var files = new ArchiveReader(Entry.Name, Archive)
            .Read(archive, name => Path.GetFileName(name).StartsWith(start, StringComparison.Ordinal)
                && name.EndsWith(".bin", StringComparison.Ordinal))
            .OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
        var expected = split == Split.Train ? 5 : 1;
        return files.Count == expected ? CifarReader.Parse(Entry.Name, files, count) : throw new DatasetException(
            DatasetProblem.BadArchive, Entry.Name, Archive,
            $"{Archive} has {files.Count} files {start}*.bin; expected {expected}. Fetch the original again.");
    }

    private static LabelledImages Of(Provenance about, Split split, RawImages raw) => LabelledImages.Of(about, split,
        ImageTensors.Images(raw.Pixels, CifarReader.Side, CifarReader.Side, 3), ImageTensors.Labels(raw.Labels),
        ClassNames);
}
