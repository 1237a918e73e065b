using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds pictures with boxes around things, their classes, and perhaps a mask for each.</summary>
public sealed record AnnotatedImages : ICourseDataset
{
    private readonly IReadOnlyList<IReadOnlyList<SceneItem>> _items;

    internal AnnotatedImages(
        Provenance about, Split split, Tensor images, IReadOnlyList<IReadOnlyList<SceneItem>> items,
        IReadOnlyList<string> classNames)
    {
        (About, Split, Images, _items, ClassNames) = (about, split, images, items, classNames);
        Boxes = [.. items.Select(BoxesOf)];
        Labels = [.. items.Select(list => tensor(list.Select(i => i.Label).ToArray(), [list.Count]))];
    }

    /// <inheritdoc/>
    public Provenance About { get; }

    /// <summary>Gets which part of it this is.</summary>
    public Split Split { get; }

    /// <summary>Gets the pictures: float32 in [0, 1]. <b>Shape</b>: (N, C, H, W).</summary>
    public Tensor Images { get; }

    /// <summary>Gets the boxes of each picture: float32, left, top, right, bottom in pixels, edges counted from 0.
    /// <b>Shape</b>: (n, 4) each.</summary>
    public IReadOnlyList<Tensor> Boxes { get; }

    /// <summary>Gets the classes of the boxes of each picture, from 0. <b>Shape</b>: (n) each, int64.</summary>
    public IReadOnlyList<Tensor> Labels { get; }

    /// <summary>Gets what each class number means.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "pictures";

    /// <summary>Gets the number of things in all pictures.</summary>
    public int Things => _items.Sum(i => i.Count);

    /// <summary>Gets whether every thing has a mask.</summary>
    public bool HasMasks => _items.All(list => list.All(i => i.Mask is not null));

    /// <summary>Makes the masks of the things in one picture. <b>Shape</b>: (n, H, W), bool.</summary>
    /// <param name="index">The number of the picture.</param>
    /// <exception cref="InvalidOperationException">The set has boxes only.</exception>
    public Tensor MasksOf(int index)
    {
        var (height, width) = Size;
        var items = _items[index];
        var bits = new bool[items.Count * height * width];
        for (var k = 0; k < items.Count; k++)
            Mask(items[k]).CopyTo(bits.AsSpan(k * height * width), width);
        return tensor(bits, [items.Count, height, width]);
    }

    /// <summary>Makes one map for each picture: 0 is ground, class c is c + 1. <b>Shape</b>: (N, H, W),
    /// int64.</summary>
    /// <exception cref="InvalidOperationException">The set has boxes only.</exception>
    public Tensor SemanticMaps()
    {
        var (height, width) = Size;
        var map = new long[Count * height * width];
        for (var n = 0; n < Count; n++)
        {
            foreach (var item in _items[n])
            {
                var patch = Mask(item);
                for (var i = 0; i < patch.Bits.Length; i++)
                {
                    var (y, x) = (patch.Y + (i / patch.Width), patch.X + (i % patch.Width));
                    if (patch.Bits[i])
                        map[(((n * height) + y) * width) + x] = item.Label + 1;
                }
            }
        }

        return tensor(map, [Count, height, width]);
    }

    /// <summary>Gets one picture with all that is known of it.</summary>
    /// <param name="index">The number of the picture.</param>
    public AnnotatedImage this[int index] =>
        new(Images[index].clone(), Boxes[index].clone(), Labels[index].clone(), HasMasks ? MasksOf(index) : null);

    /// <summary>Makes a data set for <c>DataLoader</c>; pictures have different numbers of things, so hand
    /// <see cref="Batch"/> to it as the function that puts items together.</summary>
    public utils.data.Dataset<AnnotatedImage> ToDataset() => new Scenes(this);

    /// <summary>Puts items together: the pictures in one tensor, the rest in lists.</summary>
    /// <param name="items">Pictures of one size.</param>
    /// <param name="device">Where the pictures are to be.</param>
    public static AnnotatedBatch Batch(IEnumerable<AnnotatedImage> items, Device device)
    {
        var list = items.ToList();
        using var images = stack(list.Select(i => i.Image));
        return new AnnotatedBatch(images.to(device).clone(), [.. list.Select(i => i.Boxes.clone())],
            [.. list.Select(i => i.Labels.clone())], [.. list.Select(i => i.Masks?.clone()).OfType<Tensor>()]);
    }

    /// <inheritdoc/>
    public DataCard Card()
    {
        var (height, width) = Size;
        var sizes = _items.SelectMany(l => l).Select(i => Math.Max(i.Right - i.Left,
            i.Bottom - i.Top) / width).ToList();
        var spread = sizes.GroupBy(s => Math.Min((int)(s * 10), 9)).OrderBy(g => g.Key)
            .Select(g => ($"{g.Key * 10} to {(g.Key + 1) * 10} % of the width", (long)g.Count()));
        return DataCard.Of(this, $", {Split.Word()} part",
            [
                ("Pictures", $"{Count:N0}, {Images.shape[1]} x {height} x {width}, float32 in [0, 1]"),
                ("Things", $"{Things:N0}, {(double)Things / Count:0.0} in a picture,"
                    + (HasMasks ? " each with a box and a mask" : " each with a box")),
            ],
            DataCard.Tally(_items.SelectMany(l => l).Select(i => i.Label), ClassNames),
            CardParts.Tiles("The first pictures", Enumerable.Range(0, Math.Min(6, Count)).Select(Tile)),
            CardParts.Bars("How large the things are", Things == 0 ? [("none", 0L)] : [.. spread]));
    }

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() => $"{About.Title}, {Split}: {Count:N0} images, {Things:N0} things,"
        + $" {ClassNames.Count} classes, {About.Origin} ({About.Source})";

    private (int Height, int Width) Size => ((int)Images.shape[2], (int)Images.shape[3]);

    private static MaskPatch Mask(SceneItem item) => item.Mask ?? throw new InvalidOperationException(
        "[AnnotatedImages] this set has boxes only, no masks; Nuclei and Shapes have masks.");

    private static Tensor BoxesOf(IReadOnlyList<SceneItem> items) => tensor(
        items.SelectMany(i => new[] { i.Left, i.Top, i.Right, i.Bottom }).ToArray(), [items.Count, 4]);

    private (string Html, string Caption) Tile(int index) =>
        SceneTile.Of(Images[index], _items[index], ClassNames);

    private sealed class Scenes(AnnotatedImages data) : utils.data.Dataset<AnnotatedImage>
    {
        public override long Count => data.Count;

        public override AnnotatedImage GetTensor(long index) => data[(int)index];
    }
}

/// <summary>One picture with its things.</summary>
/// <param name="Image">float32 in [0, 1]. <b>Shape</b>: (C, H, W).</param>
/// <param name="Boxes">Left, top, right, bottom in pixels. <b>Shape</b>: (n, 4), float32.</param>
/// <param name="Labels">Classes from 0. <b>Shape</b>: (n), int64.</param>
/// <param name="Masks">One mask for each thing, or null. <b>Shape</b>: (n, H, W), bool.</param>
public sealed record AnnotatedImage(Tensor Image, Tensor Boxes, Tensor Labels, Tensor? Masks);

/// <summary>Several pictures with their things.</summary>
/// <param name="Images">float32 in [0, 1]. <b>Shape</b>: (B, C, H, W).</param>
/// <param name="Boxes">The boxes of each picture.</param>
/// <param name="Labels">The classes of each picture.</param>
/// <param name="Masks">The masks of each picture; empty where there are none.</param>
public sealed record AnnotatedBatch(
    Tensor Images, IReadOnlyList<Tensor> Boxes, IReadOnlyList<Tensor> Labels, IReadOnlyList<Tensor> Masks);
