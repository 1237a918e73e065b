using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>Loads MNIST, the handwritten digits; without a copy and without a network, its generated twin.</summary>
public static class Mnist
{
    private const int Side = 28;
    private const int Classes = 10;
    private static readonly string[] ClassNames = [.. Enumerable.Range(0, Classes).Select(d => $"{d}")];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("mnist");

    /// <summary>Loads a part of the data set: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part.</param>
    /// <param name="count">Only so many pictures from the start; all of them when left out.</param>
    /// <returns>60,000 (train) or 10,000 (test) pictures, real or generated; see <see
    /// cref="LabelledImages.Origin"/>.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledImages Load(Split split = Split.Train, int? count = null) =>
        Load(split, count, DatasetSettings.FromEnvironment());

    /// <summary>Draws digits: the twin, of the same shape and types; see <see cref="GlyphDigits"/>.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 60,000 to train and 10,000 to test when left out.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static LabelledImages Twin(Split split = Split.Train, int? count = null, int seed = 0)
    {
        Lookup.Check("Mnist.Twin", split, count, Split.Train, Split.Test);
        return GlyphDigits.Generate(split, count, seed);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load(Split, int?)"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledImages Load(Split split, int? count, DatasetSettings settings)
    {
        Lookup.Check("Mnist.Load", split, count, Split.Train, Split.Test);
        var store = new DatasetStore(settings);
        var part = split == Split.Train ? "train" : "t10k";
        var images = store.Read(Entry, $"{part}-images-idx3-ubyte.gz");
        var labels = images.Bytes is null ? images : store.Read(Entry, $"{part}-labels-idx1-ubyte.gz");
        return images.Bytes is null || labels.Bytes is null
            ? Twin(split, count, labels.Source)
            : Real(split, count, part, images, labels);
    }

    internal static RawImages Parse(string part, byte[] images, byte[] labels, int? count) => IdxPair.Parse(
        Entry.Name, ($"{part}-images-idx3-ubyte.gz", images), ($"{part}-labels-idx1-ubyte.gz", labels), count);

    private static LabelledImages Real(
        Split split, int? count, string part, DatasetBytes images, DatasetBytes labels)
    {
        var raw = Parse(part, images.Bytes!, labels.Bytes!, count);
        return new LabelledImages(Entry.Title, split, ImageTensors.Images(raw.Pixels, Side, Side),
            ImageTensors.Labels(raw.Labels), ClassNames, DataOrigin.Real, images.Source, Entry.Licence,
            Entry.Citation, Entry.Caveats)
        { SplitRule = Entry.SplitRule };
    }

    private static LabelledImages Twin(Split split, int? count, string reason)
    {
        var all = split == Split.Train ? 60_000 : 10_000;
        var twin = GlyphDigits.Generate(split, Math.Min(count ?? all, all));
        Output.Show(new MimeBundle
        {
            [MimeTypes.Text] = $"MNIST is not here: {reason}. Its generated twin GlyphDigits takes over"
                + $" ({twin.Count:N0} drawn digits, {split}).",
        });
        return twin;
    }
}
