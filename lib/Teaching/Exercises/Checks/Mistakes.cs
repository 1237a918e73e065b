namespace DeepLearning.Teaching;

/// <summary>
/// The vocabulary of mistakes: every check that compares numbers looks for those in <see cref="Usual"/> by itself;
/// the others are named by an exercise that invites them (<c>.Likely(Mistakes.LogBase)</c>).
/// </summary>
public static class Mistakes
{
    /// <summary>The sign is turned.</summary>
    public static Mistake Sign { get; } = Mistake.Each("sign",
        "The size is right, the sign is not: is something subtracted the wrong way round, or a minus missing?",
        x => -x);

    /// <summary>Per cent instead of a share, or the other way round.</summary>
    public static Mistake Percent { get; } = Mistake.Each("per cent",
        "The number is off by a factor of 100: is it per cent where a share from 0 to 1 is asked, or the reverse?",
        x => 100 * x, x => x / 100);

    /// <summary>One divided by the right number.</summary>
    public static Mistake Reciprocal { get; } = Mistake.Each("upside down",
        "The fraction stands on its head: swap what is divided and what divides.", x => 1 / x);

    /// <summary>One too many or one too few.</summary>
    public static Mistake OffByOne { get; } = new("off by one",
        "You are off by one: check where the counting begins and whether the last one counts.",
        (given, right, near) => right.Values.All(double.IsInteger) && given.Shape.SequenceEqual(right.Shape)
            && (near.Near(given.Values, [.. right.Values.Select(x => x + 1)])
                || near.Near(given.Values, [.. right.Values.Select(x => x - 1)])));

    /// <summary>Degrees and radians mixed up.</summary>
    public static Mistake Degrees { get; } = Mistake.Each("degrees",
        "Degrees and radians are mixed up: Math.Sin and its family take radians.",
        x => x * 180 / Math.PI, x => x * Math.PI / 180);

    /// <summary>A logarithm of another base.</summary>
    public static Mistake LogBase { get; } = Mistake.Each("base of the logarithm",
        "The logarithm has another base: Math.Log is the natural one; bits want Math.Log2.",
        x => x / Math.Log(2), x => x * Math.Log(2), x => x / Math.Log(10), x => x * Math.Log(10));

    /// <summary>Twice or half the right number.</summary>
    public static Mistake FactorTwo { get; } = Mistake.Each("factor of two",
        "You are off by a factor of 2: is something counted twice, or a half forgotten?", x => 2 * x, x => x / 2);

    /// <summary>The square, or its root.</summary>
    public static Mistake Square { get; } = Mistake.Each("square",
        "A square is missing, or one too many: variance or standard deviation, squared or not?",
        x => x * x, x => Math.Sqrt(x));

    /// <summary>The probability of the opposite.</summary>
    public static Mistake Opposite { get; } = Mistake.Each("the opposite",
        "That is one minus the answer: the share of the opposite.", x => 1 - x);

    /// <summary>Rows and columns swapped.</summary>
    public static Mistake Transposed { get; } = Mistake.Whole("transposed",
        "Rows and columns are swapped: transpose, or multiply in the other order.", GridMoves.Transpose);

    /// <summary>The order turned round.</summary>
    public static Mistake Reversed { get; } = Mistake.Whole("reversed",
        "The numbers are right, but the order runs the other way round.", GridMoves.Reverse);

    /// <summary>Everything moved on by one place.</summary>
    public static Mistake Shifted { get; } = new("shifted by one",
        "Everything sits one place further along than it should: where does the index begin?",
        (given, right, near) => given.Shape.SequenceEqual(right.Shape) && GridMoves.IsShifted(given, right, near));

    /// <summary>The right numbers in another order.</summary>
    public static Mistake Reordered { get; } = new("another order",
        "All the numbers are there, in another order.", GridMoves.IsReordered);

    /// <summary>The right numbers in another shape.</summary>
    public static Mistake Reshaped { get; } = new("another shape",
        "The numbers are right, the shape is not: reshape, squeeze or unsqueeze.",
        (given, right, near) => !given.Shape.SequenceEqual(right.Shape) && near.Near(given.Values, right.Values));

    /// <summary>Weights that should add up to one and do not.</summary>
    public static Mistake NotNormalised { get; } = new("not normalised",
        "The proportions are right, but they do not add up to 1: divide by their sum.", GridSums.IsNotNormalised);

    /// <summary>Normalised along the wrong dimension.</summary>
    public static Mistake WrongAxis { get; } = new("wrong axis",
        "Your columns add up to 1, but each row should: reduce along the other dimension (dim).",
        GridSums.IsAlongColumns);

    /// <summary>A constant is missing everywhere.</summary>
    public static Mistake Offset { get; } = new("constant missing",
        "Every number is off by the same amount: a bias or another constant is forgotten, or added twice.",
        GridSums.IsOffset);

    /// <summary>A factor is missing everywhere.</summary>
    public static Mistake Scale { get; } = new("scale missing",
        "Every number is off by the same factor: sum instead of mean, or a scale such as 1/n forgotten?",
        GridSums.IsScaled);

    /// <summary>What every numeric check looks for by itself. Single numbers are only explained when exactly one of
    /// these does it, so that chance does not speak.</summary>
    public static IReadOnlyList<Mistake> Usual { get; } =
    [
        Transposed, Reversed, WrongAxis, NotNormalised, Sign, Percent, Reciprocal, Degrees, LogBase, OffByOne, Shifted,
        Reordered, Reshaped, Offset, Scale,
    ];

    /// <summary>A sum over n where the mean is asked, or the reverse.</summary>
    /// <param name="n">How many are summed.</param>
    public static Mistake SumOrMean(int n) => Mistake.Each("sum or mean",
        $"You are off by a factor of {n}, the number of items: sum where the mean is asked, or the reverse?",
        x => n * x, x => x / n);

    /// <summary>A bias of known size that was forgotten.</summary>
    /// <param name="bias">What is missing in every number.</param>
    public static Mistake ForgotBias(double bias) => Mistake.Each("bias forgotten",
        "The bias is missing: a unit adds it after the weighted sum.", x => x - bias);
}
