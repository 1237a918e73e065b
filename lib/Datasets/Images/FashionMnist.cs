namespace DeepLearning.Datasets;

/// <summary>Loads Fashion-MNIST, ten kinds of clothing; without a copy and without a network, drawn clothes.</summary>
/// <remarks>Where the folder in COURSE_DATA has the 900-picture excerpt of the official sprite instead of the full
/// files, that is used: 600 pictures to train, 300 to test. Its caveats say so.</remarks>
public static class FashionMnist
{
    private const int PerClass = 90;
    private const int TrainPerClass = 60;

    private static readonly string[] ClassNames =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("fashion-mnist");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part.</param>
    /// <param name="count">Only so many pictures from the start; all of them when left out.</param>
    /// <returns>Pictures (N, 1, 28, 28) of float32 in [0, 1], white on black, real or generated.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledImages Load(Split split = Split.Train, int? count = null) => Load(split, count, null);

    /// <summary>Draws clothes: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 60,000 to train and 10,000 to test when left out.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static LabelledImages Twin(Split split = Split.Train, int? count = null, int seed = 0)
    {
        Lookup.Check("FashionMnist.Twin", split, count, Split.Train, Split.Test);
        var raw = Clothes.Draw(split, count ?? (split == Split.Train ? 60_000 : 10_000), seed);
        return Of(Provenance.Twin(Entry, "flat shapes of clothing", seed,
            "Ten outlines, distorted at random: easier than photographs of clothes."), split, raw);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load(Split, int?)"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledImages Load(Split split, int? count, DatasetSettings? settings)
    {
        Lookup.Check("FashionMnist.Load", split, count, Split.Train, Split.Test);
        var part = split == Split.Train ? "train" : "t10k";
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var images = store.Need(Entry, $"{part}-images-idx3-ubyte.gz", "sprite900-images-idx3-ubyte.gz");
            var excerpt = images.Name.StartsWith("sprite", StringComparison.Ordinal);
            var labels = store.Need(Entry, excerpt ? "sprite900-labels-idx1-ubyte.gz" : $"{part}-labels-idx1-ubyte.gz");
            var raw = IdxPair.Parse(Entry.Name, (images.Name, images.Bytes), (labels.Name, labels.Bytes),
                excerpt ? null : count);
            return excerpt
                ? Of(Provenance.Real(Entry, images.Source,
                    "An excerpt: 900 pictures of the official sprite; whether from the training part is not known."),
                    split, Excerpt(raw, split, count))
                : Of(Provenance.Real(Entry, images.Source), split, raw);
        }, () => Twin(split, count));
    }

    private static LabelledImages Of(Provenance about, Split split, RawImages raw) => LabelledImages.Of(about, split,
        ImageTensors.Images(raw.Pixels, IdxPair.Side, IdxPair.Side), ImageTensors.Labels(raw.Labels), ClassNames);

    /// <summary>Takes a part of the excerpt, one picture of each class in turn.</summary>
    private static RawImages Excerpt(RawImages raw, Split split, int? count)
    {
        const int size = IdxPair.Side * IdxPair.Side;
        var (from, to) = split == Split.Train ? (0, TrainPerClass) : (TrainPerClass, PerClass);
        var rows = Enumerable.Range(from, to - from)
            .SelectMany(k => Enumerable.Range(0, ClassNames.Length).Select(c => (c * PerClass) + k))
            .Take(count ?? int.MaxValue).ToArray();
        return new RawImages([.. rows.SelectMany(r => raw.Pixels.Skip(r * size).Take(size))],
            Array.ConvertAll(rows, r => raw.Labels[r]));
    }
}
