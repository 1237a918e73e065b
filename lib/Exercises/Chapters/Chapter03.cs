using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Perceptron: set weights by hand, use the bound, add a layer, average the weights.</summary>
public sealed class Chapter03 : IChapterExercises
{
    // Three points that take several updates, and four that no line parts; the last input is always 1.
    private static readonly double[][] Points = [[3, 1, 1], [1, 2, 1], [2, 3, 1], [2, 0, 1]];
    private static readonly double[][] Corners = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]];

    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Gates(), Bound(), TwoLayers(), Averaged()];

    private static ExerciseTask Gates() => new(
        "03-1", "Two gates",
        "A neuron says yes when w1 x1 + w2 x2 + b > 0. Find (w1, w2, b) for AND, and for OR, of two inputs 0 or 1.",
        Answer.Judged<double[][]>("two rows of three numbers", GateJudge.Gates)
            .Accepting("two rows w1, w2, b; each must be right on all four pairs of inputs")
            .Right(() => [[1, 1, -1.5], [1, 1, -0.5]])
            .Stub(GateJudge.AllZero, () => [[0, 0, 0], [0, 0, 0]])
            .Wrong("no bias", () => [[1, 1, 0], [1, 1, 0]], "AND says yes to (0, 1), where no is wanted")
            .Wrong("swapped", () => [[1, 1, -0.5], [1, 1, -1.5]], "Your two rows are swapped")
            .Wrong("signs turned", () => [[-1, -1, 1.5], [-1, -1, 0.5]], "the opposite of what is wanted")
            .Wrong("threshold on the sum", () => [[1, 1, -2], [1, 1, -1]], "score of exactly 0")
            .Wrong("two numbers a row", () => [[1, 1], [1, 1]], "expected 2 rows of 3 numbers"),
        ["With both weights 1 the score is the number of ones plus b. Which counts must say yes?",
            "The bias moves the threshold: it must lie between the largest count that says no and the smallest that"
                + " says yes."]);

    private static ExerciseTask Bound() => new(
        "03-2", "The bound",
        "All examples have length at most 1, and a line with margin 0.1 parts them. How many updates at most?",
        Answer.Number(100, 1e-6, "(R / margin)^2 = (1 / 0.1)^2 = 100, however many examples there are.")
            .Stub(0)
            .Mistake(10, "That is R divided by the margin. What does the bound do with the quotient?")
            .Mistake(0.01, Mistakes.Reciprocal.Feedback)
            .Mistake(3.1623, "You took a root. The length grows with the root of k: solve for k.")
            .Mistake(20, "Doubling is not squaring."),
        ["The bound is the square of a quotient.", "How many margins fit into the longest example?"]);

    private static ExerciseTask TwoLayers() => new(
        "03-3", "Exclusive or with two layers",
        "Three neurons that give 1 when their score is above 0, else 0: two look at x1 and x2, the third at those two."
            + " Find the three rows (two weights, bias) that compute exclusive or.",
        Answer.Judged<double[][]>("three rows of three numbers", GateJudge.Network)
            .Accepting("three rows: two weights and a bias each; right on all four pairs of inputs")
            .Right(() => [[1, 1, -0.5], [1, 1, -1.5], [1, -2, -0.5]])
            .Stub(GateJudge.AllZero, () => [[0, 0, 0], [0, 0, 0], [0, 0, 0]])
            .Wrong("output adds", () => [[1, 1, -0.5], [1, 1, -1.5], [1, 1, -0.5]], "That is OR")
            .Wrong("output wants both", () => [[1, 1, -0.5], [1, 1, -1.5], [1, 1, -1.5]], "That is AND")
            .Wrong("twins", () => [[1, 1, -0.5], [1, 1, -0.5], [1, -2, -0.5]], "two hidden neurons always agree")
            .Wrong("turned round", () => [[1, 1, -0.5], [1, 1, -1.5], [-1, 2, 0.5]], "opposite of exclusive or")
            .Wrong("one row missing", () => [[1, 1, -0.5], [1, 1, -1.5]], "expected 3 rows of 3 numbers"),
        ["Say it in words: at least one, but not both. The hidden neurons can be the two gates of 03-1.",
            "The output adds the first hidden neuron and takes away the second, with enough weight to win."]);

    private static ExerciseTask Averaged() => new(
        "03-4", "The averaged perceptron",
        "Return the mean of the perceptron's weights as they stand after each example, over all passes.",
        Answer.Function(Mean(), Cases(), 1e-6, "Rules that survive many examples weigh most in the mean.")
            .Stub(Last())
            .Mistake(Mean(onlyUpdates: true), "You average over updates only: a rule that survives counts each time.")
            .Mistake(Mean(divide: false), "That is the sum. The mean divides by the number of examples seen.")
            .Mistake(Mean(start: true), "The zeros before the first example are in your mean: count after each.")
            .Mistake(Mean(before: true), "You add the weights before the update of that example, not after it."),
        ["Keep a second array that adds up the weights after every example.",
            "Add outside of the if. Divide once, at the end, by passes times the number of examples."]);

    private static IReadOnlyList<object> Cases() =>
    [
        new object[] { Points, new[] { 1, -1, -1, 1 }, 3 },
        new object[] { Corners, new[] { -1, 1, 1, 1 }, 4 },
        new object[] { Corners, new[] { -1, 1, 1, -1 }, 2 },
    ];

    private static Func<double[][], int[], int, double[]> Last() =>
        (x, y, passes) => Weights(x, y, passes).Last().After;

    private static Func<double[][], int[], int, double[]> Mean(
        bool onlyUpdates = false, bool divide = true, bool start = false, bool before = false) => (x, y, passes) =>
    {
        var kept = Weights(x, y, passes).Where(step => step.Updated || !onlyUpdates)
            .Select(step => before ? step.Before : step.After).ToList();
        if (start)
            kept.Insert(0, new double[x[0].Length]);
        return [.. Enumerable.Range(0, x[0].Length).Select(j => kept.Sum(w => w[j]) / (divide ? kept.Count : 1))];
    };

    private static IEnumerable<(double[] Before, double[] After, bool Updated)> Weights(
        double[][] x, int[] y, int passes)
    {
        var w = new double[x[0].Length];
        for (var step = 0; step < passes * x.Length; step++)
        {
            var (example, label, before) = (x[step % x.Length], y[step % x.Length], w);
            var wrong = label * w.Zip(example, (a, b) => a * b).Sum() <= 0;
            if (wrong)
                w = [.. w.Zip(example, (a, b) => a + (label * b))];
            yield return (before, w, wrong);
        }
    }
}
