using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Backpropagation: new operations, a planted bug, topological order, cross-entropy.</summary>
public sealed class Chapter08 : IChapterExercises
{
    private static readonly object[] Points = [-1.5, -0.2, 0.0, 0.7, 2.0];

    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Operations(), Tape(), Sorting(), CrossEntropy()];

    private static ExerciseTask Operations() => new(
        "08-1", "Two new operations",
        "Write Tanh and Exp for your engine. Probe gives tanh x, its slope, e^x and its slope.",
        Answer.Function((double x) => new[] { Math.Tanh(x), 1 - Square(Math.Tanh(x)), Math.Exp(x), Math.Exp(x) },
                Points, 1e-6, "The slope of tanh is 1 - tanh², that of exp is exp itself: both come from the result.")
            .Stub((double x) => new double[4])
            .Mistake((double x) => new[] { Math.Tanh(x), 1 - Square(x), Math.Exp(x), Math.Exp(x) },
                "The slope of tanh takes the square of the wrong number: what went in, or what came out?")
            .Mistake((double x) => new[] { Math.Tanh(x), 1 - Math.Tanh(x), Math.Exp(x), Math.Exp(x) },
                "In the slope of tanh a square is missing.")
            .Mistake((double x) => new[] { Math.Tanh(x), 1 - Square(Math.Tanh(x)), Math.Exp(x), x * Math.Exp(x - 1) },
                "That is the rule for powers of x. In exp, x is the exponent.")
            .Mistake((double x) => new[] { Math.Tanh(x), 0, Math.Exp(x), 0 },
                "The results are right, but no slope reaches x: what does the constructor get after the name?")
            .Mistake((double x) => new[] { Math.Tanh(x), 1, Math.Exp(x), 1 },
                "A slope of 1 belongs to a sum. These two bend."),
        ["Each is one line like Relu: the result, a name, and (x, local slope).",
            "tanh' = 1 - tanh², exp' = exp. Compute the result once and use it twice."]);

    private static ExerciseTask Tape() => new(
        "08-2", "The planted bug",
        "A tape computes f = c (a + b) (a + b) - a and its slopes by a, b and c. One character is missing.",
        Answer.Function((double a, double b, double c) => TapeSlopes(a, b, c, "right"), TapePoints(), 1e-9,
                "Now both users of slot 3, which is a + b, add their share. The slope by c was right before: only one"
                    + " path leads from c to f, so there was nothing to lose.")
            .Stub((double a, double b, double c) => TapeSlopes(a, b, c, "stub"))
            .Mistake((double a, double b, double c) => TapeSlopes(a, b, c, "both set"),
                "Now both lines overwrite. Which slot is used twice, and what happens to the first share?")
            .Mistake((double a, double b, double c) => TapeSlopes(a, b, c, "swapped"),
                "You moved the bug to the other line: slot 0 is used twice as well.")
            .Mistake((double a, double b, double c) => TapeSlopes(a, b, c, "forward"),
                "The tape runs forwards now. Only the result knows its gradient at the start.")
            .Mistake((double a, double b, double c) => TapeSlopes(a, b, c, "minus"),
                "The local slopes of a difference are 1 and -1: that line was right."),
        ["Take a = 1, b = 2, c = 3 and follow slot 3 (a + b) on paper. Which entries of the tape use it?",
            "Two entries use slot 3. The later of the two writes over what the earlier one left there."]);

    private static ExerciseTask Sorting() => new(
        "08-3", "Topological order",
        "inputs[i] lists the nodes from which node i is computed. Return all numbers, each after its inputs.",
        Answer.Judged<Func<int[][], int[]>>("a function from int[][] to int[]", OrderJudge.Judge)
            .Accepting("a function from int[][] to int[]; tried on four graphs, any topological order passes")
            .Right(() => OrderJudge.Kahn)
            .Stub(OrderJudge.IsStub, () => inputs => [.. Enumerable.Range(0, inputs.Length)])
            .Wrong("backwards", () => inputs => [.. OrderJudge.Kahn(inputs).Reverse()], "the wrong way round")
            .Wrong("by number of inputs",
                () => inputs => [.. Enumerable.Range(0, inputs.Length).OrderBy(i => inputs[i].Length)],
                "comes before its input")
            .Wrong("one missing", () => inputs => OrderJudge.Kahn(inputs)[1..], "is missing")
            .Wrong("one twice", () => inputs => [.. OrderJudge.Kahn(inputs), 0], "comes twice")
            .Wrong("empty", () => inputs => [], "is empty"),
        ["As in Order: a local function that first visits the inputs of a node, then appends the node; a set remembers"
            + " who was visited.",
            "Call it for every node, not only for one: a graph may have several results."]);

    private static ExerciseTask CrossEntropy() => new(
        "08-4", "Cross-entropy in one line",
        "Write ln(sum of e^z) - z[right] with Values. LossAndSlopes gives the loss and its slope by each score.",
        Answer.Function((double[] z, int right) => Losses(z, right, 1, -1), Scores(), 1e-6,
                "The slopes are p - y: the probabilities, minus one at the right class. Nobody derived that by hand;"
                    + " it fell out of +, exp and log.")
            .Stub((double[] z, int right) => new double[z.Length + 1])
            .Mistake((double[] z, int right) => Losses(z, right, -1, 1),
                "The sign is turned: a loss is large when the right class has a small probability.")
            .Mistake((double[] z, int right) => Losses(z, right, 1, 0),
                "The score of the right class is missing: the loss does not know which class is right.")
            .Mistake((double[] z, int right) => Losses(z, right, 1, 1),
                "The right score counts with the wrong sign: a higher one must lower the loss.")
            .Mistake((double[] z, int right) => Losses(z, 0, 1, -1),
                "That is always class 0. Where does right come in?"),
        ["z.Select(Exp) gives all exponentials; Aggregate adds them up.",
            "The logarithm of that sum, minus one of the scores."]);

    private static double Square(double x) => x * x;

    private static object[] TapePoints() =>
        [new object[] { 1.0, 2.0, 3.0 }, new object[] { -1.0, 0.5, 2.0 }, new object[] { 0.3, -0.7, -1.5 }];

    private static object[] Scores() =>
    [
        new object[] { new[] { 1.0, 2.0, 3.0 }, 2 }, new object[] { new[] { 0.5, -1.0, 0.0, 0.25 }, 1 },
        new object[] { new[] { 0.0, 0.0 }, 1 },
    ];

    /// <summary>The loss log·ln(sum) + score·z[right] and its slopes; log = 1, score = -1 is cross-entropy.</summary>
    private static double[] Losses(double[] z, int right, double log, double score)
    {
        var sum = z.Sum(Math.Exp);
        return [(log * Math.Log(sum)) + (score * z[right]),
            .. z.Select((v, k) => (log * Math.Exp(v) / sum) + (k == right ? score : 0))];
    }

    /// <summary>The chapter's tape, right or broken in a known way.</summary>
    private static double[] TapeSlopes(double a, double b, double c, string way)
    {
        (char Op, int L, int R)[] tape = [('+', 0, 1), ('*', 2, 3), ('*', 4, 3), ('-', 5, 0)];
        List<double> v = [a, b, c];
        foreach (var (op, l, r) in tape)
            v.Add(op switch { '+' => v[l] + v[r], '-' => v[l] - v[r], _ => v[l] * v[r] });
        var gradient = new double[v.Count];
        gradient[^1] = 1;
        foreach (var i in way == "forward" ? [0, 1, 2, 3] : new[] { 3, 2, 1, 0 })
        {
            var (op, l, r) = tape[i];
            var minus = way == "minus" ? 1 : -1;
            var (left, right) = op switch { '+' => (1, 1), '-' => (1, minus), _ => (v[r], v[l]) };
            var (before, toRight) = (gradient[l], right * gradient[i + 3]);
            gradient[l] = (left * gradient[i + 3]) + (way is "both set" or "swapped" ? 0 : before);
            gradient[r] = toRight + (way is "stub" or "both set" ? 0 : gradient[r]);
        }

        return gradient[..3];
    }
}
