using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Clouds;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Scores;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Spaces
{
    /// <summary>t-SNE compares all pairs; more points than this are too slow and too crowded.</summary>
    private const int MostPoints = 300;

    /// <summary>Shows which class is taken for which: counts, recall by row, precision by column.</summary>
    /// <param name="predictions">Predicted classes, (N), or outputs (N, classes) of which the largest counts.</param>
    /// <param name="labels">True classes, (N), whole numbers from 0.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null. Of more than 24 classes the
    /// 24
    /// with the most mistakes are shown.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Confusion(Tensor predictions, Tensor labels, IReadOnlyList<string>? classNames = null,
        string title = "Confusion matrix", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.Confusion";
        Tensors.Title(op, title);
        Tensors.Checked(op, "predictions of shape (N) or (N, classes)", predictions, 1, 2);
        var count = predictions.shape[0];
        using var chosen = predictions.dim() == 2 && predictions.shape[1] > 1
            ? predictions.argmax(1)
            : predictions.reshape(count);
        var (said, truths) = (Tensors.Labels(op, nameof(predictions), chosen, count),
            Tensors.Labels(op, nameof(labels), labels, count));
        var classes = Math.Max(said.Max(), truths.Max()) + 1;
        if (predictions.dim() == 2)
            classes = (int)Math.Max(classes, predictions.shape[1]);
        if (classes > 2000)
            throw new VisualInputException(op, "at most 2000 classes", $"a label {classes - 1}");
        var names = Tensors.ClassNames(op, classNames,
            classNames is null ? classes : Math.Max(classes, classNames.Count));
        return ConfusionPicture.Show(ConfusionTable.Of(truths, said, names), title, theme);
    }

    /// <summary>
    /// Shows whether a model is as often right as it says: accuracy by confidence, and the expected calibration error.
    /// <para><b>Source</b>: Guo et al. 2017, arXiv 1706.04599.</para>
    /// </summary>
    /// <param name="probabilities">(N, classes), rows that sum to 1: the confidence is the largest. Or (N), the
    /// probability of class 1: the curve then compares it with how often the class is 1.</param>
    /// <param name="labels">True classes, (N), whole numbers from 0.</param>
    /// <param name="bins">Ranges of equal width, 2 to 50.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Calibration(Tensor probabilities, Tensor labels, int bins = 10,
        string title = "Calibration", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.Calibration";
        Tensors.Title(op, title);
        var values = Tensors.Checked(op, "probabilities of shape (N) or (N, classes)", probabilities, 1, 2);
        var truths = Tensors.Labels(op, nameof(labels), labels, probabilities.shape[0]);
        if (bins is < 2 or > 50)
            throw new VisualInputException(op, "2 to 50 ranges", $"{bins}");
        var width = values.Length / truths.Length;
        var binary = width == 1;
        RequireProbabilities(op, values, width);
        if (truths.Max() > (binary ? 1 : width - 1))
            throw new VisualInputException(op, $"labels below {(binary ? 2 : width)}", $"{truths.Max()}");
        var (confidence, right) = (new float[truths.Length], new bool[truths.Length]);
        for (var i = 0; i < truths.Length; i++)
        {
            var row = values.AsSpan(i * width, width);
            var best = 0;
            for (var c = 1; c < width; c++)
                best = row[c] > row[best] ? c : best;
            (confidence[i], right[i]) = (row[best], binary ? truths[i] == 1 : truths[i] == best);
        }

        return ReliabilityPicture.Show(Reliability.Of(confidence, right, bins), binary ? "probability" : "confidence",
            binary ? "share of class 1" : "accuracy", title, theme);
    }

    /// <summary>
    /// Shows vectors of many numbers as points in the plane, by PCA and by t-SNE side by side, with the variance that
    /// PCA keeps and the divergence (KL) that t-SNE leaves.
    /// <para><b>Source</b>: van der Maaten and Hinton 2008, JMLR 9, "Visualizing Data using t-SNE".</para>
    /// </summary>
    /// <param name="vectors">(N, width) with N from 2. PCA uses all; of more than 300, 300 spread evenly go into t-SNE
    /// and are shown.</param>
    /// <param name="labels">Classes, (N), whole numbers from 0; null for none.</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    /// <param name="names">The names of the points; their numbers where it is null.</param>
    /// <param name="perplexity">About how many neighbours count, 1 to 100; at most a third of the points.</param>
    /// <param name="steps">Steps of t-SNE, 50 to 5000.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Embedding(Tensor vectors, Tensor? labels = null, IReadOnlyList<string>? classNames = null,
        IReadOnlyList<string>? names = null, double perplexity = 30, int steps = 500,
        string title = "Embedding", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Spaces.Embedding";
        Tensors.Title(op, title);
        var values = Tensors.Checked(op, "vectors of shape (N, width)", vectors, 2);
        var (count, width) = ((int)vectors.shape[0], (int)vectors.shape[1]);
        if (count < 2 || perplexity is not (>= 1 and <= 100) || steps is < 50 or > 5000)
        {
            throw new VisualInputException(op, "at least 2 vectors, a perplexity from 1 to 100 and 50 to 5000 steps",
                $"{count}, {perplexity}, {steps}");
        }

        var classes = labels is null ? new int[count] : Tensors.Labels(op, nameof(labels), labels, count);
        var called = labels is null ? [] : Tensors.ClassNames(op, classNames, classes.Max() + 1);
        if (names is not null && names.Count != count)
            throw new VisualInputException(op, $"{count} names, one per vector", $"{names.Count}");
        string[] each = [.. Enumerable.Range(0, count).Select(i => names?[i] ?? $"point {i}")];
        var shown = Sampling.Evenly(count, MostPoints);
        var pca = PrincipalAxes.Of(values, width);
        float[] kept = [.. shown.SelectMany(i => values[(i * width)..((i + 1) * width)])];
        var near = NeighbourMap.Of(kept, width, Array.ConvertAll(shown, i => pca.Places[i]), perplexity, steps);
        var text = $"{title}: {count} vectors of {width} numbers. PCA keeps {Pack.Percent(pca.Explained.First)} and "
            + $"{Pack.Percent(pca.Explained.Second)} of the variance. t-SNE after {steps} steps at perplexity "
            + $"{Pack.Short(near.Perplexity)}: KL(P || Q) = {Pack.Short(near.Divergence)} nats; distances between far "
            + $"groups mean nothing in it.{Sampling.Rule(count, MostPoints, "vectors")}"
            + string.Concat(called.Take(24).Select((name, c) =>
                $"\n- {Attending.TokenText.Visible(name)}: {classes.Count(l => l == c)} vectors"));
        return EmbeddingPicture.Show(pca, shown, near, new EmbeddingPoints(classes, called, each), title, text, theme);
    }

    private static void RequireProbabilities(string op, float[] values, int width)
    {
        // Rows of half precision sum to 1 within about this.
        const double tolerance = 0.02;
        for (var i = 0; i < values.Length / width; i++)
        {
            var row = values[(i * width)..((i + 1) * width)];
            if (row.Any(p => p is < 0 or > 1.0001f) || (width > 1 && Math.Abs(row.Sum() - 1) > tolerance))
            {
                throw new VisualInputException(op, "probabilities from 0 to 1 whose rows sum to 1",
                    $"row {i} from {row.Min():0.###} to {row.Max():0.###} with sum {row.Sum():0.###}",
                    "for logits use softmax(1)");
            }
        }
    }
}
