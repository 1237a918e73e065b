using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Loads microscope pictures of blood with a box around each cell; else painted ones.</summary>
public static class BloodCells
{
    private const int FullWidth = 640;
    private const int FullHeight = 480;
    private static readonly string[] ClassNames = ["RBC", "WBC", "Platelets"];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("bccd");

    /// <summary>Loads a part: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <param name="split">Which part, by the official lists.</param>
    /// <param name="count">Only so many pictures; all of them when left out.</param>
    /// <param name="scale">By how much the sides of 640 and 480 are divided: 1, 2, 4 or 8.</param>
    /// <returns>Pictures (N, 3, 480 / scale, 640 / scale) with boxes: red cells 0, white cells 1, platelets
    /// 2.</returns>
    /// <exception cref="DatasetException">A file is there but wrong. An absent file is no error.</exception>
    public static AnnotatedImages Load(Split split = Split.Train, int? count = null, int scale = 4) =>
        Load(split, count, scale, null);

    /// <summary>Paints cells: the twin, of the same shape and types.</summary>
    /// <param name="split">Which part; no two share a picture.</param>
    /// <param name="count">How many; as many as the real part has when left out.</param>
    /// <param name="scale">As for <see cref="Load(Split, int?, int)"/>.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    public static AnnotatedImages Twin(Split split = Split.Train, int? count = null, int scale = 4, int seed = 0)
    {
        Check(split, count, scale);
        var n = count ?? split switch { Split.Train => 205, Split.Validation => 87, _ => 72 };
        var (images, items) = CellPainter.Paint(split, n, FullWidth / scale, FullHeight / scale, seed);
        return new AnnotatedImages(Provenance.Twin(Entry, "painted cells", seed,
            "Every cell is marked and none hides another quite: easier than blood."), split, images, items, ClassNames);
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
            var file = store.Need(Entry, "BCCD_Dataset.zip", "master.zip");
            var pictures = Unpack(file, split).Take(count ?? int.MaxValue).ToArray();
            var (width, height) = (FullWidth / scale, FullHeight / scale);
            var pixels = new float[pictures.Length * 3 * width * height];
            var items = new IReadOnlyList<SceneItem>[pictures.Length];
            Parallel.For(0, pictures.Length, i =>
            {
                var target = pixels.AsSpan(i * 3 * width * height, 3 * width * height);
                items[i] = Read(pictures[i], target, scale);
            });
            return new AnnotatedImages(Provenance.Real(Entry, file.Source), split,
                tensor(pixels, [pictures.Length, 3, height, width]), items, ClassNames);
        }, () => Twin(split, count, scale));
    }

    private static List<SceneItem> Read((ArchiveEntry Image, ArchiveEntry Boxes) picture, Span<float> target, int scale)
    {
        var voc = new VocReader(Entry.Name, ClassNames).Read(picture.Boxes.Name, picture.Boxes.Bytes);
        var photo = new PhotoReader(Entry.Name).Read(picture.Image.Name, picture.Image.Bytes, 3);
        if ((photo.Width, photo.Height) != (FullWidth, FullHeight)
            || (voc.Width, voc.Height) != (FullWidth, FullHeight))
        {
            throw new DatasetException(DatasetProblem.BadFormat, Entry.Name, picture.Image.Name,
                $"{picture.Image.Name} has {photo.Width} x {photo.Height} pixels, its boxes are for {voc.Width} x"
                + $" {voc.Height}; expected {FullWidth} x {FullHeight}. Fetch the original again.");
        }

        PhotoReader.Scale(photo, 0, 0, (FullWidth, FullHeight), (FullWidth / scale, FullHeight / scale), target);
        return [.. voc.Boxes.Zip(voc.Labels, (b, label) =>
            new SceneItem(b[0] / scale, b[1] / scale, b[2] / scale, b[3] / scale, label))];
    }

    private static IEnumerable<(ArchiveEntry Image, ArchiveEntry Boxes)> Unpack(FoundFile file, Split split)
    {
        var entries = new ArchiveReader(Entry.Name, file.Name)
            .Read(file.Bytes, name => name.Contains("BCCD/", StringComparison.Ordinal));
        string[] folders = ["ImageSets/Main", "Annotations", "JPEGImages"];
        var byName = entries.Where(e => folders.Any(f => e.Name.Contains($"BCCD/{f}/", StringComparison.Ordinal)))
            .ToDictionary(e => e.Name[(e.Name.IndexOf("BCCD/", StringComparison.Ordinal) + 5)..]);
        ArchiveEntry Need(string name) => byName.GetValueOrDefault(name) ?? throw new DatasetException(
            DatasetProblem.BadArchive, Entry.Name, file.Name,
            $"{file.Name} has no BCCD/{name}; expected it. Fetch the original again.");
        var list = split switch { Split.Train => "train", Split.Validation => "val", _ => "test" };
        var names = new TextDecoder(Entry.Name, $"{list}.txt").Lines(Need($"ImageSets/Main/{list}.txt").Bytes);
        return names.Select(n => n.Trim()).Where(n => n.Length > 0)
            .Select(n => (Need($"JPEGImages/{n}.jpg"), Need($"Annotations/{n}.xml")));
    }

    private static void Check(Split split, int? count, int scale)
    {
        Lookup.Check("BloodCells.Load", split, count, Enum.GetValues<Split>());
        if (scale is not (1 or 2 or 4 or 8))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "[BloodCells.Load] scale is 1, 2, 4 or 8.");
    }
}
