using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Judges six predicted shapes, and says which column of sizes to look at.</summary>
internal static class ShapeJudge
{
    private static readonly (string Right, string Reason)[] Pairs =
    [
        ("2,3", "(3) and (2, 3) are aligned at the right: 3 meets 3, and the missing size counts as 1."),
        ("4,3", "(4, 1) and (3). The 1 stretches to the 3 below it, and the missing size to the 4."),
        ("5,6,4", "(5, 1, 4) and (6, 1), aligned at the right: 4 meets 1, 1 meets 6, and 5 meets nothing."),
        ("error", "(2, 3) and (2), aligned at the right: 3 meets 2. Neither of the last sizes is 1."),
        ("7,2", "A single number has no sizes at all: it stretches to any shape."),
        ("8,7,6,5", "(8, 1, 6, 1) and (7, 1, 5): go column by column from the right; every 1 gives way."),
    ];

    public static Verdict Judge(string[] answers)
    {
        if (answers.Length != Pairs.Length)
            return Verdict.Wrong($"There are {answers.Length} answers; expected six, one for each pair.");
        var wrong = Enumerable.Range(0, Pairs.Length).Where(i => Sizes(answers[i]) != Pairs[i].Right).ToList();
        return wrong.Count == 0
            ? Verdict.Right("Align at the right, fill with ones, and a 1 gives way: that is the whole rule.")
            : Verdict.Wrong($"{Pairs.Length - wrong.Count} of 6 are right. Look at pair {wrong[0] + 1} again:"
                + $" {Pairs[wrong[0]].Reason}");
    }

    /// <summary>Reads brackets, blanks and capitals away: (4, 3), 4x3 and "4,3" are the same answer.</summary>
    private static string Sizes(string? answer)
    {
        var text = (answer ?? "").Trim().Trim('(', ')', '[', ']').ToLowerInvariant();
        return text.Replace('x', ',').Replace('×', ',').Replace(" ", "", StringComparison.Ordinal).TrimEnd(',');
    }
}
