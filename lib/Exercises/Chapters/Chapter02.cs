using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Maths and machine learning: a chain of slopes, surprise, leakage, softmax.</summary>
public sealed class Chapter02 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Chain(), LogLoss(), Leakage(), Softmax()];

    private static ExerciseTask Chain() => new(
        "02-1", "Chain rule",
        "What is the derivative of y = (x² + 1)³ at x = 2?",
        Answer.Number(300, 1e-6, "u = 5, dy/du = 3 u² = 75, du/dx = 2x = 4, and 75 * 4 = 300.")
            .Stub(0)
            .Mistake(75, "That is the outer slope alone. How fast does u itself change with x?")
            .Mistake(4, "That is the inner slope alone. How fast does y change with u?")
            .Mistake(125, "That is the value of y, not its slope.")
            .Mistake(48, "The outer slope is taken at u, not at the inner slope; then the two are multiplied.")
            .Mistake(79, "Along a chain the slopes multiply; you added them."),
        ["Call the inner part u = x² + 1. What is u at x = 2?",
            "The outer slope is 3 u², the inner slope 2x. Multiply them."]);

    private static ExerciseTask LogLoss() => new(
        "02-2", "Log-loss",
        "A model says: rain with probability 0.8. It rains. How large is its log-loss for this day?",
        Answer.Number(0.2231, 1e-3, "-ln 0.8 = 0.2231.")
            .Stub(0)
            .Likely(Mistakes.LogBase)
            .Mistake(0.8, "That is the probability; its logarithm is asked.")
            .Mistake(0.2, "That is the probability of the other class.")
            .Mistake(1.6094, "That is -ln 0.2, the loss if it had stayed dry: which probability counts?")
            .Mistake(-0.2231, "Surprise is never negative: the logarithm of a probability is, so its sign is turned."),
        ["The loss looks only at the probability of what really happened.",
            "Take the natural logarithm of it, Math.Log, and turn the sign."]);

    private static ExerciseTask Leakage() => new(
        "02-3", "Spot the leakage",
        "Which of the six let the test set leak into the model: scaling by the mean of all rows; a photo in train, its"
            + " mirrored copy in test; a learning rate chosen on validation; a feature that is empty for those who"
            + " cancelled; random test days from a year of prices; gaps filled by the median of train?",
        Answer.Flags("Ask of every number: could I have computed it before the test examples existed?",
                (true, "The mean of all rows is computed from the test rows too."),
                (true, "The mirrored copy is the same photo: the model has seen what it is tested on."),
                (false, "That is what the validation set is there for; the test set stays untouched."),
                (true, "The feature is written after the event that it shall foretell: the answer in disguise."),
                (true, "The days around a test day are in train: the model fills a gap instead of looking ahead."),
                (false, "Nothing of the test rows is used: the median comes from train, and is applied to all parts."))
            .Stub(false, false, false, false, false, false),
        ["For each one: which rows have an influence on a number that the model uses?",
            "Four of the six leak. Think of copies, and of the order of time."]);

    private static ExerciseTask Softmax() => new(
        "02-4", "Softmax",
        "Write softmax for an array: e to each score, divided by the sum of them all.",
        Answer.Function((double[] z) => Soft(z, Math.E, 1),
                [(object[])[new double[] { 1, 2, 3 }], (object[])[new double[] { 0, 0 }],
                    (object[])[new double[] { -1, 4, 0.5, 2 }]], 1e-4,
                "All positive, and they add up to 1; equal scores share equally.")
            .Stub((double[] z) => z.Select(_ => 1.0 / z.Length).ToArray())
            .Mistake((double[] z) => z.Select(Math.Exp).ToArray(),
                "The proportions are right, but they do not add up to 1: divide by their sum.")
            .Mistake((double[] z) => z.Select(v => v / z.Sum(Math.Abs)).ToArray(),
                "The exponential is missing: raise e to each score before you divide.")
            .Mistake((double[] z) => Soft(z, 2, 1), "The base is not 2 but e: Math.Exp.")
            .Mistake((double[] z) => Soft(z, Math.E, -1),
                "The largest score gets the smallest share: is a sign turned?"),
        ["Two lines: one array of Math.Exp of each score, then each divided by the sum.",
            "scores.Select(Math.Exp).ToArray() is the first line."]);

    private static double[] Soft(double[] scores, double number, double sign)
    {
        var powers = scores.Select(v => Math.Pow(number, sign * v)).ToArray();
        return [.. powers.Select(p => p / powers.Sum())];
    }
}
