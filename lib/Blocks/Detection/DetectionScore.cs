using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>
/// Collects the detections of many images and says how good they are: average precision for each class and its mean.
/// <para><b>Method</b>: detections of one class in one image, best score first, each take the free true object of their
/// class with the largest overlap, if that reaches the threshold; what takes none is a false alarm.</para>
/// <para><b>Source</b>: Microsoft COCO, arXiv 1405.0312, and its evaluation code's rule of matching.</para>
/// </summary>
public sealed class DetectionScore
{
    private readonly List<Image> images = [];

    /// <summary>Gets the number of images added.</summary>
    public int Images => images.Count;

    /// <summary>Adds one image whose objects are boxes.</summary>
    /// <param name="boxes">Detected boxes (N, 4): left, top, right, bottom.</param>
    /// <param name="scores">How sure the detector is, (N).</param>
    /// <param name="labels">Detected classes, (N), integers.</param>
    /// <param name="trueBoxes">True boxes (M, 4).</param>
    /// <param name="trueLabels">True classes, (M), integers.</param>
    /// <exception cref="ArgumentException">Shapes do not fit together.</exception>
    public void Add(Tensor boxes, Tensor scores, Tensor labels, Tensor trueBoxes, Tensor trueLabels) =>
        Add(Overlaps.OfBoxes(boxes, trueBoxes), scores, labels, trueLabels);

    /// <summary>Adds one image whose objects overlap as given: boxes, masks or anything else.</summary>
    /// <param name="overlap">Intersection over union of detection n and object m, (N, M).</param>
    /// <param name="scores">How sure the detector is, (N).</param>
    /// <param name="labels">Detected classes, (N), integers.</param>
    /// <param name="trueLabels">True classes, (M), integers.</param>
    /// <exception cref="ArgumentException">Shapes do not fit together, or a score is not a number.</exception>
    public void Add(Tensor overlap, Tensor scores, Tensor labels, Tensor trueLabels)
    {
        var (n, m) = (scores.numel(), trueLabels.numel());
        if (overlap.dim() != 2 || overlap.shape[0] != n || overlap.shape[1] != m || labels.numel() != n)
        {
            throw new ArgumentException(
                $"[detection score] expected overlaps (N, M), scores (N), labels (N) and true labels (M), got " +
                $"({string.Join(", ", overlap.shape)}), {n}, {labels.numel()} and {m}");
        }
        var image = new Image(Doubles(overlap), Doubles(scores), Longs(labels), Longs(trueLabels));
        if (image.Scores.Any(double.IsNaN))
            throw new ArgumentException("[detection score] expected scores that are numbers, got NaN");
        images.Add(image);
    }

    /// <summary>Gets the curve of one class.</summary>
    /// <param name="label">The class.</param>
    /// <param name="threshold">The overlap that counts as found, in (0, 1].</param>
    public PrecisionRecall Curve(long label, double threshold = 0.5)
    {
        if (threshold is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "An overlap lies in (0, 1].");
        var found = images.SelectMany(image => image.Match(label, threshold)).ToList();
        // A stable order: equal scores stay in the order of the images.
        return PrecisionRecall.Of(
            found.OrderByDescending(f => f.Score).Select(f => f.Hit),
            images.Sum(image => image.TrueLabels.Count(l => l == label)));
    }

    /// <summary>Gets the average precision of every class that occurs among the true objects.</summary>
    /// <param name="threshold">The overlap that counts as found.</param>
    /// <param name="interpolation">How the area under the curve is taken.</param>
    public IReadOnlyDictionary<long, double> PerClass(
        double threshold = 0.5, Interpolation interpolation = Interpolation.EveryPoint) =>
        images.SelectMany(i => i.TrueLabels).Distinct().Order()
            .ToDictionary(label => label, label => Curve(label, threshold).Area(interpolation));

    /// <summary>Gets the mean over the classes (AP50 at threshold .5); not a number without true objects.</summary>
    /// <param name="threshold">The overlap that counts as found.</param>
    /// <param name="interpolation">How the area under the curve is taken.</param>
    public double Mean(double threshold = 0.5, Interpolation interpolation = Interpolation.EveryPoint) =>
        PerClass(threshold, interpolation).Values.DefaultIfEmpty(double.NaN).Average();

    /// <summary>
    /// Gets the mean over thresholds .50, .55, ..., .95 and classes, on 101 points: COCO's headline number.
    /// </summary>
    public double Coco() =>
        Enumerable.Range(0, 10).Average(i => Mean(0.5 + (0.05 * i), Interpolation.HundredAndOnePoints));

    private static double[] Doubles(Tensor x) =>
        x.detach().to_type(ScalarType.Float64).cpu().contiguous().data<double>().ToArray();

    private static long[] Longs(Tensor x) =>
        x.detach().to_type(ScalarType.Int64).cpu().contiguous().data<long>().ToArray();

    private sealed record Image(double[] Overlap, double[] Scores, long[] Labels, long[] TrueLabels)
    {
        public IEnumerable<(double Score, bool Hit)> Match(long label, double threshold)
        {
            var taken = new bool[TrueLabels.Length];
            foreach (var n in Enumerable.Range(0, Scores.Length).Where(n => Labels[n] == label)
                .OrderByDescending(n => Scores[n]))
            {
                var best = -1;
                for (var m = 0; m < taken.Length; m++)
                {
                    var overlap = Overlap[(n * taken.Length) + m];
                    if (!taken[m] && TrueLabels[m] == label && overlap >= threshold
                        && (best < 0 || overlap > Overlap[(n * taken.Length) + best]))
                        best = m;
                }
                if (best >= 0)
                    taken[best] = true;
                yield return (Scores[n], best >= 0);
            }
        }
    }
}
