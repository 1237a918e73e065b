namespace DeepLearning.Teaching;

/// <summary>Judges a function by calling it; what it throws is told kindly.</summary>
/// <remarks>Results may be numbers, flags, arrays or tensors. Every mistake is a wrong function that really runs, or
/// the results that it would give.</remarks>
public sealed class FunctionCheck : IAnswerCheck
{
    private readonly IReadOnlyList<object[]> _cases;
    private readonly IReadOnlyList<NumberGrid> _expected;
    private readonly Tolerance _near;
    private readonly string _why;
    private readonly List<(IReadOnlyList<NumberGrid> Results, string Feedback)> _known = [];
    private readonly List<Mistake> _likely = [];
    private readonly List<AnswerSample> _samples = [];
    private IReadOnlyList<NumberGrid>? _stub;

    internal FunctionCheck(
        IReadOnlyList<object[]> cases, IReadOnlyList<NumberGrid> expected, double tolerance, string why) =>
        (_cases, _expected, _near, _why) = (cases, expected, new Tolerance(tolerance), why);

    /// <inheritdoc/>
    public string Accepts => $"a function; it is tried on {_cases.Count} inputs, every result {_near}";

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    /// <summary>Gives the function that must pass.</summary>
    /// <param name="function">A right function.</param>
    public FunctionCheck Right(Delegate function) => Sample(SampleKind.Right, "a right function", function, _why);

    /// <summary>Names the mistake behind a wrong function.</summary>
    /// <param name="wrong">The wrong function; it is called once, now.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public FunctionCheck Mistake(Delegate wrong, string feedback)
    {
        _known.Add((FunctionCall.All(wrong, _cases), feedback));
        return Sample(SampleKind.Wrong, feedback, wrong, feedback);
    }

    /// <summary>Names the mistake behind the results of a wrong function.</summary>
    /// <param name="results">What the wrong function gives, case by case.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public FunctionCheck Mistake(double[] results, string feedback)
    {
        _known.Add(([.. results.Select(r => new NumberGrid([r], []))], feedback));
        return this;
    }

    /// <summary>Names mistakes of the vocabulary that this exercise invites.</summary>
    /// <param name="mistakes">For example <see cref="Mistakes.LogBase"/>.</param>
    public FunctionCheck Likely(params Mistake[] mistakes)
    {
        _likely.AddRange(mistakes);
        return this;
    }

    /// <summary>Names the constant that the chapter's stub gives for every case; it is no attempt.</summary>
    /// <param name="value">The stub's result.</param>
    public FunctionCheck Stub(double value)
    {
        _stub = [.. _cases.Select(_ => new NumberGrid([value], []))];
        return this;
    }

    /// <summary>Gives the chapter's stub; it is no attempt.</summary>
    /// <param name="stub">The function as the chapter has it.</param>
    public FunctionCheck Stub(Delegate stub)
    {
        _stub = FunctionCall.All(stub, _cases);
        return Sample(SampleKind.Stub, "the stub", stub, "stub");
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not Delegate function)
            return Kind.WrongType("a function", answer);
        var results = new NumberGrid[_cases.Count];
        for (var i = 0; i < results.Length; i++)
        {
            if (FunctionCall.Try(function, _cases[i], out results[i]) is { } trouble)
                return trouble;
        }

        if (_stub is not null && results.Zip(_stub).All(p => p.First.Values.SequenceEqual(p.Second.Values)))
            return Verdict.NotYet("The function still gives what the stub gives. Write its body.");
        var wrong = Enumerable.Range(0, results.Length).Where(i => !Same(results[i], _expected[i])).ToList();
        if (wrong.Count == 0)
            return Verdict.Right(_why);
        var (feedback, mistake) = Explain(results, wrong);
        return Verdict.Wrong(feedback) with { Mistake = mistake };
    }

    private (string Feedback, string? Mistake) Explain(NumberGrid[] results, List<int> wrong)
    {
        foreach (var (known, feedback) in _known)
        {
            if (results.Zip(known).All(p => Same(p.First, p.Second)))
                return (feedback, feedback);
        }

        var named = _likely.Find(m => wrong.TrueForAll(i => m.Explains(results[i], _expected[i], _near)));
        // One case may fit several usual mistakes by chance; two that fit the same one hardly do.
        named ??= wrong.Count < 2 && _expected[wrong[0]].Values.Count < 3 ? null : Mistakes.Usual
            .FirstOrDefault(m => wrong.TrueForAll(i => m.Explains(results[i], _expected[i], _near)));
        var first = wrong[0];
        var example = FunctionCall.Difference(_cases[first], results[first], _expected[first]);
        return named is null ? (example, null) : ($"{named.Feedback} ({example.TrimEnd('.')})", named.Name);
    }

    private bool Same(NumberGrid a, NumberGrid b) => a.Shape.SequenceEqual(b.Shape) && _near.Near(a.Values, b.Values);

    private FunctionCheck Sample(SampleKind kind, string name, Delegate function, string feedback)
    {
        _samples.Add(new AnswerSample(kind, name, () => function, feedback));
        return this;
    }
}
