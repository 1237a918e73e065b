using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Loss functions: the first loss, Huber, the pull of cross-entropy, a cross-entropy without NaN.</summary>
public sealed class Chapter06 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [FirstLoss(), HuberAtThree(), Pull(), Safe()];

    private static ExerciseTask FirstLoss() => new(
        "06-1", "The first loss",
        "A language model chooses among 27 signs: 26 letters and the end of the word. It knows nothing yet. What is its"
            + " cross-entropy?",
        Answer.Number(3.2958, 1e-3, "Each sign gets the probability 1/27, and -ln(1/27) = ln 27 = 3.2958.")
            .Stub(0)
            .Likely(Mistakes.LogBase)
            .Mistake(3.2581, "You forgot one of the choices: a word must also be able to end.")
            .Mistake(0.0370, "That is the probability of one sign; its logarithm is asked.")
            .Mistake(2.3026, "That belongs to ten classes. How many are there here?"),
        ["Who knows nothing gives every choice the same probability.",
            "The loss is minus the natural logarithm of that probability."]);

    private static ExerciseTask HuberAtThree() => new(
        "06-2", "Huber at 3",
        "What is the Huber loss of the residual 3 with the border delta = 1?",
        Answer.Number(2.5, 1e-6, "3 lies beyond the border: 1 * (3 - 0.5) = 2.5.")
            .Stub(0)
            .Mistake(4.5, "That is the parabola. On which side of the border does the residual lie?")
            .Mistake(3, "That is the absolute error. The straight half begins lower, so that both halves meet.")
            .Mistake(2, "Half of the border is subtracted, not the whole of it.")
            .Mistake(9, "That is the squared error."),
        ["First decide: is the residual inside the border or beyond it?",
            "Beyond it: the border, times the size of the residual less half the border."]);

    private static ExerciseTask Pull() => new(
        "06-3", "The pull of cross-entropy",
        "The logits are (ln 1, ln 2, ln 5), and class 1 (the middle one) is right. What is the gradient of the"
            + " cross-entropy by the three logits?",
        Answer.Sequence([0.125, -0.75, 0.625], 1e-6, "p = (1, 2, 5) / 8, and the right class loses 1: p - y.")
            .Stub(0, 0, 0)
            .Likely(Mistakes.Sign)
            .Mistake([0.125, 0.25, 0.625], "Those are the probabilities. What is subtracted at the right class?")
            .Mistake([0.125, -0.25, 0.625], "The sign of the middle one is turned, but nothing was subtracted there.")
            .Mistake([-0.875, 0.25, 0.625], "The classes count from 0: which one is class 1?")
            .Mistake([0, -4, 0], "That is the derivative of -log p by p. The question is about the logits.")
            .Mistake([1, 1, 5], "First make probabilities of the powers: divide by their sum."),
        ["The powers of e give back 1, 2 and 5. Divide by their sum.",
            "The gradient is the probability minus the truth; the truth is 1 for the right class and 0 elsewhere."]);

    private static ExerciseTask Safe() => new(
        "06-4", "Your own cross-entropy",
        "Write SafeCrossEntropy(logits, right, smoothing): cross-entropy from logits, with label smoothing, and without"
            + " NaN at logits of 1000 or -1000.",
        Answer.Function(SafeCrossEntropy, Cases(), 1e-6,
                "Log-sum-exp with the largest logit taken out, minus the weighted mean of the logits.")
            .Stub((double[] _, int _, double _) => 0.0)
            .Mistake((double[] z, int right, double s) => Naive(z, right, s),
                "Right for small logits, NaN or infinite for large ones: which number can you take out first?")
            .Mistake((double[] z, int right, double _) => SafeCrossEntropy(z, right, 0),
                "Safe, but the smoothing is ignored.")
            .Mistake((double[] z, int right, double s) => (1 - s) * SafeCrossEntropy(z, right, 0),
                "The right class gave a share away, but nobody received it: the targets must add up to 1.")
            .Mistake(SharedAmongOthers,
                "You spread the share over the other classes only. Here the right one gets its part of it, too.")
            .Mistake((double[] z, int right, double s) => SafeCrossEntropy(z, right, s) - z.Max(),
                "The largest logit was taken out of the powers and never put back."),
        ["With m = logits.Max(), log-sum-exp is m plus the logarithm of the sum of Math.Exp(z - m).",
            "-log p of a class is log-sum-exp minus its logit. Take the mean of it, weighted by the soft targets."]);

    private static object[] Cases() =>
    [
        new object[] { new[] { 2.0, 1, 0 }, 0, 0.0 },
        new object[] { new[] { 2.0, 1, 0 }, 2, 0.1 },
        new object[] { new[] { 1000.0, 1, 0 }, 0, 0.0 },
        new object[] { new[] { 1000.0, 1, 0 }, 1, 0.0 },
        new object[] { new[] { -1000.0, -1001, -999, -1000 }, 3, 0.2 },
    ];

    private static double SafeCrossEntropy(double[] logits, int right, double smoothing)
    {
        var max = logits.Max();
        var logSumExp = max + Math.Log(logits.Sum(z => Math.Exp(z - max)));
        return logSumExp - ((1 - smoothing) * logits[right]) - (smoothing * logits.Average());
    }

    private static double SharedAmongOthers(double[] logits, int right, double smoothing)
    {
        var others = (logits.Sum() - logits[right]) / (logits.Length - 1);
        return SafeCrossEntropy(logits, right, 0) + (smoothing * (logits[right] - others));
    }

    private static double Naive(double[] logits, int right, double smoothing)
    {
        var sum = logits.Sum(Math.Exp);
        var losses = logits.Select(z => -Math.Log(Math.Exp(z) / sum)).ToArray();
        return ((1 - smoothing) * losses[right]) + (smoothing * losses.Average());
    }
}
