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
    public static ValuesCheck Sequence(IReadOnlyList<double> expected, double tolerance, string why) =>
        new("a sequence of numbers", NumberGrid.Read(expected)!, tolerance, why);

    /// <summary>Expects numbers in a shape.</summary>
    /// <param name="expected">An array of any rank, nested lists, a tensor.</param>
    /// <param name="tolerance">How far off each number may be.</param>
    /// <param name="why">Why they are right; shown after the answer passed.</param>
    /// <exception cref="ArgumentException">What is expected are no numbers.</exception>
    public static ValuesCheck Values(object expected, double tolerance, string why) =>
        Grid("an array of numbers", expected, tolerance, why);

    /// <summary>Expects a tensor; an array of the same shape passes too.</summary>
    /// <param name="expected">The right tensor; its numbers are read at once.</param>
    /// <param name="tolerance">How far off each number may be.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    /// <exception cref="ArgumentException">What is expected are no numbers.</exception>
    public static ValuesCheck Tensor(object expected, double tolerance, string why) =>
        Grid("a tensor", expected, tolerance, why);

    /// <summary>Expects true or false for each of several statements.</summary>
    /// <param name="why">What all of them show; shown after the answer passed.</param>
    /// <param name="flags">Each right value with the sentence that helps whoever has it wrong.</param>
    public static FlagsCheck Flags(string why, params (bool Right, string Reason)[] flags) => new(flags, why);

    /// <summary>Expects a function and calls it.</summary>
    /// <param name="cases">Arguments, and the number that must come back.</param>
    /// <param name="tolerance">How far off each result may be.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    public static FunctionCheck Function(
        IReadOnlyList<(object[] Arguments, double Expected)> cases, double tolerance, string why) =>
        new([.. cases.Select(c => c.Arguments)], [.. cases.Select(c => new NumberGrid([c.Expected], []))],
            tolerance, why);

    /// <summary>Expects a function that gives what a right one gives.</summary>
    /// <param name="right">A right function; it is called once for each input, now.</param>
    /// <param name="inputs">One argument each; an object array holds several.</param>
    /// <param name="tolerance">How far off each result may be.</param>
    /// <param name="why">Why it is right; shown after the answer passed.</param>
    /// <exception cref="ArgumentException">The right function does not take the inputs, or gives no
    /// numbers.</exception>
    public static FunctionCheck Function(
        Delegate right, IReadOnlyList<object> inputs, double tolerance, string why)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        object[][] cases = [.. inputs.Select(input => input as object[] ?? [input])];
        return new FunctionCheck(cases, FunctionCall.All(right, cases), tolerance, why).Right(right);
    }

    /// <summary>Expects a value of a type and judges it freely.</summary>
    /// <typeparam name="T">The type that the answer must have.</typeparam>
    /// <param name="what">How that type is called to a learner, for example <c>a model</c>.</param>
    /// <param name="judge">Judges the value; an exception in it is reported kindly.</param>
    public static JudgedCheck<T> Judged<T>(string what, Func<T, Verdict> judge) => new(what, judge);

    private static ValuesCheck Grid(string what, object expected, double tolerance, string why) =>
        new(what, NumberGrid.Read(expected)
            ?? throw new ArgumentException($"[Answer] expected numbers, got {expected?.GetType().Name ?? "null"}."),
            tolerance, why);
}
