using DeepLearning.Display;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds pictures with their labels, and where they come from.</summary>
/// <param name="Name">What the set is called, for example <c>MNIST handwritten digits</c>.</param>
/// <param name="Split">Which part of it this is.</param>
/// <param name="Images">float32 in [0, 1]. <b>Shape</b>: (N, C, H, W); C is 1 for grey, 3 for red, green, blue.</param>
/// <param name="Labels">int64 class numbers. <b>Shape</b>: (N).</param>
/// <param name="ClassNames">What each class number means.</param>
/// <param name="Origin">Real, or the generated twin; hand it to <c>Metric</c>, which has a band for each.</param>
/// <param name="Source">Where the bytes came from, in words.</param>
/// <param name="Licence">Under which terms they may be used.</param>
/// <param name="Citation">Whom to cite.</param>
/// <param name="Caveats">What a number measured on them does not prove.</param>
public sealed record LabelledImages(
    string Name,
    Split Split,
    Tensor Images,
    Tensor Labels,
    IReadOnlyList<string> ClassNames,
    DataOrigin Origin,
    string Source,
    string Licence,
    string Citation,
    IReadOnlyList<string> Caveats) : ICourseDataset
{
    /// <summary>Gets how the set is parted into what is learned from and what is judged by.</summary>
    public string SplitRule { get; init; } = "The parts are drawn from different streams of the seed.";

    /// <inheritdoc/>
    public Provenance About => new(Name, Origin, Source, Licence, Citation, SplitRule, Caveats);

    /// <inheritdoc/>
    public string Items => "pictures";

    /// <summary>Gets the number of pictures.</summary>
    public int Count => (int)Labels.shape[0];

    /// <summary>Takes images and labels apart: <c>var (images, labels) = Mnist.Load(Split.Train);</c>.</summary>
    /// <param name="images">See <see cref="Images"/>.</param>
    /// <param name="labels">See <see cref="Labels"/>.</param>
    public void Deconstruct(out Tensor images, out Tensor labels) => (images, labels) = (Images, Labels);

    /// <summary>Builds the data card: counts, balance of the classes, examples, licence, caveats.</summary>
    public DataCard Card()
    {
        var labels = Labels.data<long>().ToArray();
        var shape = Images.shape;
        return DataCard.Of(this, $", {Split.Word()} part",
            [("Pictures", $"{Count:N0}, {shape[1]} x {shape[2]} x {shape[3]}, float32 in [0, 1]")],
            DataCard.Tally(labels, ClassNames), ExampleSheet.Of(Images, labels, ClassNames));
    }

    /// <summary>Makes a data set for <c>torch.utils.data.DataLoader</c>: items with <c>data</c> and
    /// <c>label</c>.</summary>
    /// <param name="transform">What to do to each picture, for example
    /// <c>torchvision.transforms.HorizontalFlip()</c>.</param>
    public TensorItems ToDataset(torchvision.ITransform? transform = null) =>
        new(("data", Images), ("label", Labels)) { Transform = transform };

    /// <summary>Parts it at random, for example to validate on a piece of the training part.</summary>
    /// <param name="share">The share that goes to the second, between 0 and 1.</param>
    /// <param name="seed">The same seed gives the same parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share would leave one part empty.</exception>
    public (LabelledImages First, LabelledImages Second) Divide(double share, int seed = 0)
    {
        var (first, second) = Rows.Divide(Count, share, seed);
        return (Take(first), Take(second));
    }

    internal static LabelledImages Of(
        Provenance about, Split split, Tensor images, Tensor labels, IReadOnlyList<string> classNames) => new(
        about.Title, split, images, labels, classNames, about.Origin, about.Source, about.Licence, about.Citation,
        about.Caveats)
        { SplitRule = about.SplitRule };

    private LabelledImages Take(long[] rows)
    {
        using var index = tensor(rows, [rows.Length]);
        return this with { Images = Images.index_select(0, index), Labels = Labels.index_select(0, index) };
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => Card().ToMimeBundle();

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{Name}, {Split}: {Count:N0} images, {ClassNames.Count} classes, {Origin} ({Source})";
}
