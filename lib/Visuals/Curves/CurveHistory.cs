namespace DeepLearning.Visuals.Curves;

/// <summary>The numbers of one curve as they come in.</summary>
internal sealed class CurveHistory(string name)
{
    /// <summary>Curves with at least this many numbers are smoothed for the eye.</summary>
    public const int SmoothFrom = 40;

    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the steps, growing.</summary>
    public List<double> Steps { get; } = [];

    /// <summary>Gets the values; NaN where the model gave none.</summary>
    public List<double> Values { get; } = [];

    /// <summary>Gets what it measures; each measure has a panel of its own.</summary>
    public CurveMeasure Measure { get; } =
        Says(ScoreWords, name) ? CurveMeasure.Score
        : Says(NormWords, name) ? CurveMeasure.GradientNorm
        : Says(RateWords, name) || name.Split(' ', '-', '_', '.', '/').Contains("lr") ? CurveMeasure.LearningRate
        : CurveMeasure.Loss;

    /// <summary>Gets whether larger is better: accuracies and their like.</summary>
    public bool IsScore => Measure == CurveMeasure.Score;

    /// <summary>Gets whose curve it is, without the measure: "train" for "train loss" and "train accuracy".</summary>
    public string Owner { get; } = string.Join(' ', name.Split(' ', '-', '_', '.', '/')
        .Where(w => !ScoreWords.Concat(LossWords).Any(m => w.Contains(m, StringComparison.OrdinalIgnoreCase))));

    private static readonly string[] NormWords = ["grad", "norm"];

    private static readonly string[] RateWords = ["learning rate", "learning_rate"];

    private static readonly string[] LossWords = ["loss", "error", "entropy", "nll", "mse", "mae", "perplexity"];

    private static readonly string[] ScoreWords =
        ["acc", "score", "f1", "auc", "iou", "dice", "precision", "recall", "right", "bleu", "r2"];

    /// <summary>
    /// The mean over a twentieth of the curve around each place: it follows without lagging behind.
    /// </summary>
    public double[] Smooth()
    {
        var half = Math.Max(1, Values.Count / 40);
        return [.. Enumerable.Range(0, Values.Count).Select(Around)];

        double Around(int i)
        {
            // Both sides reach equally far, so that the ends are not pulled towards the middle.
            var reach = Math.Min(half, Math.Min(i, Values.Count - 1 - i));
            var (sum, count) = (0.0, 0);
            for (var j = i - reach; j <= i + reach; j++)
            {
                if (double.IsFinite(Values[j]))
                    (sum, count) = (sum + Values[j], count + 1);
            }

            return count > 0 ? sum / count : double.NaN;
        }
    }

    private static bool Says(string[] words, string name) =>
        words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a curve measures.</summary>
internal enum CurveMeasure
{
    /// <summary>Smaller is better.</summary>
    Loss,

    /// <summary>Larger is better.</summary>
    Score,

    /// <summary>The step that the optimiser takes.</summary>
    LearningRate,

    /// <summary>How long the gradient is.</summary>
    GradientNorm,
}
