using DeepLearning.Display;
using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds pictures with their labels, and where they come from.</summary>
/// <param name="Name">What the set is called, for example <c>MNIST handwritten digits</c>.</param>
/// <param name="Split">Which part of it this is.</param>
/// <param name="Images">float32 in [0, 1]. <b>Shape</b>: (N, 1, 28, 28).</param>
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
    IReadOnlyList<string> Caveats) : IDisplayable
{
    /// <summary>Gets the number of pictures.</summary>
    public int Count => (int)Labels.shape[0];

    /// <summary>Takes images and labels apart: <c>var (images, labels) = Mnist.Load(Split.Train);</c>.</summary>
    /// <param name="images">See <see cref="Images"/>.</param>
    /// <param name="labels">See <see cref="Labels"/>.</param>
    public void Deconstruct(out Tensor images, out Tensor labels) => (images, labels) = (Images, Labels);

    /// <summary>Builds the data card: counts, balance of the classes, examples, licence, caveats.</summary>
    public DataCard Card() => DataCard.Of(this);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => Card().ToMimeBundle();

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() =>
        $"{Name}, {Split}: {Count:N0} images, {ClassNames.Count} classes, {Origin} ({Source})";
}
