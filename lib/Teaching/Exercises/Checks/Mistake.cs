namespace DeepLearning.Teaching;

/// <summary>A mistake that many learners make, with the words that point at it.</summary>
/// <param name="Name">Two or three words; kept with the outcome, so that a teacher can count them.</param>
/// <param name="Feedback">What probably happened, and where to look; never the answer.</param>
/// <param name="Explains">Tells whether the mistake leads from the right numbers (second) to those that were given
/// (first).</param>
public sealed record Mistake(string Name, string Feedback, Func<NumberGrid, NumberGrid, Tolerance, bool> Explains)
{
    /// <summary>Makes a mistake that changes each number by itself.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="feedback">What points at it.</param>
    /// <param name="slips">What a wrong number is made of the right one; each is tried.</param>
    public static Mistake Each(string name, string feedback, params Func<double, double>[] slips) =>
        new(name, feedback, (given, right, near) => given.Shape.SequenceEqual(right.Shape)
            && slips.Any(slip => near.Near(given.Values, [.. right.Values.Select(slip)])));

    /// <summary>Makes a mistake that changes where numbers stand, or how they belong together.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="feedback">What points at it.</param>
    /// <param name="slip">What a wrong answer is made of the right one; null where that cannot be.</param>
    public static Mistake Whole(string name, string feedback, Func<NumberGrid, NumberGrid?> slip) =>
        new(name, feedback, (given, right, near) => slip(right) is { } wrong
            && given.Shape.SequenceEqual(wrong.Shape) && near.Near(given.Values, wrong.Values));
}
