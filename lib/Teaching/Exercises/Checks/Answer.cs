namespace DeepLearning.Teaching;

/// <summary>Builds the checks of exercises: <c>Answer.Number(7).Mistake(8, "...")</c>.</summary>
public static class Answer
{
    /// <summary>Expects a number.</summary>
    /// <param name="expected">The right value.</param>
    /// <param name="tolerance">How far off an answer may be.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    public static NumberCheck Number(double expected, double tolerance, string why) => new(expected, tolerance, why);

    /// <summary>Expects a text; case and surrounding blanks do not matter.</summary>
    /// <param name="expected">The right text, and other spellings of it.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    public static TextCheck Text(IReadOnlyList<string> expected, string why) => new(expected, why);

    /// <summary>Expects numbers in an order.</summary>
    /// <param name="expected">The right values.</param>
    /// <param name="tolerance">How far off each may be.</param>
    /// <param name="why">Why they are right; shown after the answer passed.</param>
    public static SequenceCheck Sequence(IReadOnlyList<double> expected, double tolerance, string why) =>
        new(expected, tolerance, why);

    /// <summary>Expects a function and calls it.</summary>
    /// <param name="cases">Arguments, and the number that must come back.</param>
    /// <param name="tolerance">How far off each result may be.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    public static FunctionCheck Function(
        IReadOnlyList<(object[] Arguments, double Expected)> cases, double tolerance, string why) =>
        new(cases, tolerance, why);

    /// <summary>Expects a value of a type and judges it freely.</summary>
    /// <typeparam name="T">The type that the answer must have.</typeparam>
    /// <param name="what">How that type is called to a learner, for example <c>a model</c>.</param>
    /// <param name="judge">Judges the value; an exception in it is reported kindly.</param>
    public static JudgedCheck<T> Judged<T>(string what, Func<T, Verdict> judge) => new(what, judge);
}
