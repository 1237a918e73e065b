using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Judges neurons with a threshold, whose weights a learner has set by hand.</summary>
internal static class GateJudge
{
    private static readonly (int X1, int X2)[] Inputs = [(0, 0), (0, 1), (1, 0), (1, 1)];

    // What each gate answers to the four inputs.
    private static readonly int[] And = [0, 0, 0, 1];
    private static readonly int[] Or = [0, 1, 1, 1];
    private static readonly int[] Xor = [0, 1, 1, 0];

    /// <summary>Tells the chapter's stub from an answer.</summary>
    public static bool AllZero(double[][] rows) => rows.All(row => row is not null && row.All(v => v == 0));

    /// <summary>Judges two rows: AND, then OR.</summary>
    public static Verdict Gates(double[][] rows)
    {
        if (Misshapen(rows, 2) is { } wrong)
            return wrong;
        var (first, second) = (Answers(rows[0]), Answers(rows[1]));
        if (first.SequenceEqual(Or) && second.SequenceEqual(And))
            return Verdict.Wrong("Your two rows are swapped: the first is to be AND, the second OR.");
        return Fault("AND", rows[0], And) ?? Fault("OR", rows[1], Or)
            ?? Verdict.Right("Both gates answer all four inputs as they should: only the threshold differs.");
    }

    /// <summary>Judges three rows: two hidden neurons and the output.</summary>
    public static Verdict Network(double[][] rows)
    {
        if (Misshapen(rows, 3) is { } wrong)
            return wrong;
        int[] given = [.. Inputs.Select(x => Fires(rows[2], Fires(rows[0], x.X1, x.X2), Fires(rows[1], x.X1, x.X2)))];
        if (given.SequenceEqual(Xor))
            return Verdict.Right("Two lines, and a third neuron that combines them: what one line could not do.");
        if (Answers(rows[0]).SequenceEqual(Answers(rows[1])))
        {
            return Verdict.Wrong("Your two hidden neurons always agree, so the output learns nothing from the second."
                + " Give them different questions.");
        }

        if (given.SequenceEqual(Or))
            return Verdict.Wrong("That is OR: (1, 1) must say no. What should the second neuron do to the output?");
        if (given.SequenceEqual(And))
            return Verdict.Wrong("That is AND: (0, 1) and (1, 0) must say yes, and (1, 1) no.");
        return Fault("The network", given, Xor, "exclusive or");
    }

    private static Verdict? Misshapen(double[][] rows, int count) =>
        rows.Length == count && rows.All(row => row is { Length: 3 }) ? null
            : Verdict.Wrong($"expected {count} rows of 3 numbers (two weights and a bias), got "
                + $"{rows.Length} rows of {string.Join(", ", rows.Select(row => row?.Length ?? 0))}.");

    private static Verdict? Fault(string name, double[] row, int[] wanted)
    {
        var given = Answers(row);
        if (given.SequenceEqual(wanted))
            return null;
        var zero = Array.FindIndex(Inputs, x => Score(row, x.X1, x.X2) == 0 && wanted[Array.IndexOf(Inputs, x)] == 1);
        return zero >= 0
            ? Verdict.Wrong($"{name} gives {Words(zero)} a score of exactly 0, and 0 is not above 0: it says no.")
            : Fault(name, given, wanted, "what is wanted");
    }

    private static Verdict Fault(string name, int[] given, int[] wanted, string target)
    {
        if (given.Zip(wanted).All(p => p.First != p.Second))
            return Verdict.Wrong($"{name} says the opposite of {target}, four times: turn all signs.");
        var at = Enumerable.Range(0, 4).First(i => given[i] != wanted[i]);
        return Verdict.Wrong($"{name} says {YesNo(given[at])} to {Words(at)}, where {YesNo(wanted[at])} is wanted.");
    }

    private static int[] Answers(double[] row) => [.. Inputs.Select(x => Fires(row, x.X1, x.X2))];

    private static int Fires(double[] row, int x1, int x2) => Score(row, x1, x2) > 0 ? 1 : 0;

    private static double Score(double[] row, int x1, int x2) => (row[0] * x1) + (row[1] * x2) + row[2];

    private static string Words(int i) => $"({Inputs[i].X1}, {Inputs[i].X2})";

    private static string YesNo(int answer) => answer == 1 ? "yes" : "no";
}
