using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Loads photographs of five kinds of flowers; without a copy and without a network, drawn flowers.</summary>
public static class Flowers
{
    private const int TestEvery = 5;
    private static readonly string[] ClassNames = ["daisy", "dandelion", "roses", "sunflowers", "tulips"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("flower_photos");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror (229 MB), or the generator.</summary>
    /// <param name="split">Which part.</param>
    /// <param name="count">Only so many pictures, of the five classes in turn; all of them when left out.</param>
    /// <param name="side">The side of the square that each photograph is cut and scaled to.</param>
    /// <returns>Pictures (N, 3, side, side) of float32 in [0, 1], red, green, blue, real or generated.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static LabelledImages Load(Split split = Split.Train, int? count = null, int side = 64) =>
        Load(split, count, side, null);

    /// <summary>Draws flowers: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 400 to train and 100 to test when left out.</param>
    /// <param name="side">The side of the pictures.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static LabelledImages Twin(Split split = Split.Train, int? count = null, int side = 64, int seed = 0)
    {
        Check(split, count, side);
        var (pixels, labels) = Bouquet.Draw(split, count ?? (split == Split.Train ? 400 : 100), side, seed);
        return LabelledImages.Of(Provenance.Twin(Entry, "flat flowers on green", seed,
            "One to three flowers of one kind on plain ground: far easier than photographs."), split,
            tensor(pixels, [labels.Length, 3, side, side]), tensor(labels, [labels.Length]), ClassNames);
    }

    /// <summary>Checks, without fetching anything, where the data would be found.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static LabelledImages Load(Split split, int? count, int side, DatasetSettings? settings)
    {
        Check(split, count, side);
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, "flower_photos_m500.tgz", "flower_photos.tgz");
            var photos = Unpack(file, split).Take(count ?? int.MaxValue).ToList();
            var pixels = new float[photos.Count * 3 * side * side];
            Parallel.For(0, photos.Count, i =>
            {
                var photo = new PhotoReader(Entry.Name).Read(photos[i].Name, photos[i].Bytes, 3);
                PhotoReader.Square(photo, side).CopyTo(pixels, i * 3 * side * side);
            });
            return LabelledImages.Of(Provenance.Real(Entry, file.Source), split,
                tensor(pixels, [photos.Count, 3, side, side]),
                tensor(photos.Select(p => p.Label).ToArray(), [photos.Count]), ClassNames);
        }, () => Twin(split, count, side));
    }

    /// <summary>Lists the photographs of a part, the classes in turn.</summary>
    private static IEnumerable<(string Name, byte[] Bytes, long Label)> Unpack(FoundFile file, Split split)
    {
        var classes = new ArchiveReader(Entry.Name, file.Name)
            .Read(file.Bytes, name => name.EndsWith(".jpg", StringComparison.Ordinal))
            .OrderBy(e => e.Name, StringComparer.Ordinal)
            .ToLookup(e => e.Name.Split('/') is [_, var kind, _] ? Array.IndexOf(ClassNames, kind) : -1);
        if (classes[-1].Any() || Enumerable.Range(0, 5).Any(c => !classes.Contains(c)))
        {
            throw new DatasetException(DatasetProblem.BadArchive, Entry.Name, file.Name,
                $"{file.Name} does not have the folders {string.Join(", ", ClassNames)} and pictures in them alone."
                + " Fetch the original again.");
        }

        var parts = Enumerable.Range(0, ClassNames.Length).Select(c => classes[c]
            .Where((_, i) => i % TestEvery == TestEvery - 1 == (split == Split.Test)).ToList()).ToList();
        for (var i = 0; i < parts.Max(p => p.Count); i++)
        {
            for (var c = 0; c < parts.Count; c++)
            {
                if (i < parts[c].Count)
                    yield return (parts[c][i].Name, parts[c][i].Bytes, c);
            }
        }
    }

    private static void Check(Split split, int? count, int side)
    {
        Lookup.Check("Flowers.Load", split, count, Split.Train, Split.Test);
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(side, 240);
    }
}
