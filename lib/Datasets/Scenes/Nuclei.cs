using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Loads microscope pictures of cell nuclei with a mask for each nucleus; else painted ones.</summary>
public static class Nuclei
{
    private const int FullSide = 256;
    private const int TestEvery = 5;
    private const int MostPictures = 200;
    private static readonly string[] ClassNames = ["nucleus"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("dsb2018-nuclei");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part.</param>
    /// <param name="count">Only so many pictures; all of them when left out.</param>
    /// <param name="scale">By how much the side of 256 is divided: 1, 2 or 4. A pixel of a scaled mask is set when
    /// half of its area is; a nucleus that has none left is left out.</param>
    /// <returns>160 (train) or 40 (test) pictures (N, 1, 256 / scale, 256 / scale), with masks and the boxes around
    /// them.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static AnnotatedImages Load(Split split = Split.Train, int? count = null, int scale = 2) =>
        Load(split, count, scale, null);

    /// <summary>Paints nuclei: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 160 to train and 40 to test when left out.</param>
    /// <param name="scale">As for <see cref="Load(Split, int?, int)"/>.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static AnnotatedImages Twin(Split split = Split.Train, int? count = null, int scale = 2, int seed = 0)
    {
        Check(split, count, scale);
        var n = count ?? (split == Split.Train ? 160 : 40);
        var (images, items) = NucleusPainter.Paint(split, n, FullSide / scale, seed);
        return new AnnotatedImages(Provenance.Twin(Entry, "painted nuclei", seed,
            "Bright spots on dark, some of them faint: a threshold finds most, the faint ones need more."), split,
            images, items, ClassNames);
    }

    /// <summary>Checks, without fetching anything, where the data would be found.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static AnnotatedImages Load(Split split, int? count, int scale, DatasetSettings? settings)
    {
        Check(split, count, scale);
        return Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, "dsb2018-stage1-256x256-gray200.zip", "stage1_train.zip");
            var pictures = Unpack(file).Where((_, i) => i % TestEvery == TestEvery - 1 == (split == Split.Test))
                .Take(count ?? int.MaxValue).ToArray();
            var side = FullSide / scale;
            var pixels = new float[pictures.Length * side * side];
            var items = new IReadOnlyList<SceneItem>[pictures.Length];
            Parallel.For(0, pictures.Length, i =>
            {
                Scaled(pictures[i].Image, side).CopyTo(pixels.AsSpan(i * side * side));
                items[i] = [.. pictures[i].Masks.Select(m => Item(m, side)).OfType<SceneItem>()];
            });
            return new AnnotatedImages(Provenance.Real(Entry, file.Source), split,
                tensor(pixels, [pictures.Length, 1, side, side]), items, ClassNames);
        }, () => Twin(split, count, scale));
    }

    /// <summary>Lists the grey pictures of 256 x 256 pixels, in the order of their identifiers, with their
    /// masks.</summary>
    private static List<(ArchiveEntry Image, List<ArchiveEntry> Masks)> Unpack(FoundFile file)
    {
        var limits = new ArchiveLimits { AllBytes = 512L << 20 };
        var pictures = new ArchiveReader(Entry.Name, file.Name, limits)
            .Read(file.Bytes, name => name.EndsWith(".png", StringComparison.Ordinal))
            .GroupBy(e => e.Name.Split('/') is [.., var id, "images" or "masks", _] ? id : "")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Image: g.FirstOrDefault(e => e.Name.Contains("/images/", StringComparison.Ordinal)),
                Masks: g.Where(e => e.Name.Contains("/masks/", StringComparison.Ordinal)).ToList(), g.Key))
            .ToList();
        if (pictures.Count == 0 || pictures.Exists(p => p.Key.Length == 0 || p.Image is null || p.Masks.Count == 0))
        {
            throw new DatasetException(DatasetProblem.BadArchive, Entry.Name, file.Name,
                $"{file.Name} does not have one picture in images/ and masks in masks/ for each identifier."
                + " Fetch the original again.");
        }

        return [.. pictures.Where(p => IsOfTheKind(p.Image!)).Take(MostPictures).Select(p => (p.Image!, p.Masks))];
    }

    private static bool IsOfTheKind(ArchiveEntry image)
    {
        var photo = new PhotoReader(Entry.Name).Read(image.Name, image.Bytes, 3);
        const int plane = FullSide * FullSide;
        return (photo.Width, photo.Height) == (FullSide, FullSide)
            && photo.Bytes.AsSpan(0, plane).SequenceEqual(photo.Bytes.AsSpan(plane, plane));
    }

    private static float[] Scaled(ArchiveEntry entry, int side)
    {
        var photo = new PhotoReader(Entry.Name).Read(entry.Name, entry.Bytes, 1);
        return (photo.Width, photo.Height) == (FullSide, FullSide) ? PhotoReader.Square(photo, side)
            : throw new DatasetException(DatasetProblem.BadFormat, Entry.Name, entry.Name,
                $"{entry.Name} has {photo.Width} x {photo.Height} pixels; expected {FullSide} x {FullSide}, as the"
                + " picture. Fetch the original again.");
    }

    private static SceneItem? Item(ArchiveEntry mask, int side) =>
        SceneItem.OfMask(Array.ConvertAll(Scaled(mask, side), v => v >= 0.5f), side, 0);

    private static void Check(Split split, int? count, int scale)
    {
        Lookup.Check("Nuclei.Load", split, count, Split.Train, Split.Test);
        if (scale is not (1 or 2 or 4))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "[Nuclei.Load] scale is 1, 2 or 4.");
    }
}
