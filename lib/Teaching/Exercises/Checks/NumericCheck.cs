namespace DeepLearning.Teaching;

/// <summary>What all checks of numbers share: mistakes from the vocabulary, the tolerance in words.</summary>
/// <typeparam name="TSelf">The check itself, so that calls can be chained.</typeparam>
public abstract class NumericCheck<TSelf> : IAnswerCheck
    where TSelf : NumericCheck<TSelf>
{
    private readonly List<AnswerSample> _samples = [];

    private protected NumericCheck(NumberGrid expected, double tolerance, string why)
    {
        (Rules, Why) = (new NumericRules(expected, new Tolerance(tolerance)), why);
        AddSample(SampleKind.Right, "the right answer", expected, why);
    }

    /// <inheritdoc/>
    public virtual string Accepts => $"{What}, {Rules.Near}";

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    internal NumericRules Rules { get; }

    /// <summary>Gets how the answer is called to a learner, for example <c>a number</c>.</summary>
    private protected abstract string What { get; }

    private protected string Why { get; }

    /// <summary>Names mistakes of the vocabulary that this exercise invites; they are tried before the usual
    /// ones.</summary>
    /// <param name="mistakes">For example <see cref="Mistakes.LogBase"/>.</param>
    public TSelf Likely(params Mistake[] mistakes)
    {
        Rules.AddLikely(mistakes);
        return (TSelf)this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (Read(answer) is not { } given)
            return Kind.WrongType(What, answer);
        if (Rules.IsStub(given))
            return Verdict.NotYet(StubWords(given));
        return Rules.Problem(given) is not { } problem ? Verdict.Right(Why)
            : Verdict.Wrong(Words(given, problem.Feedback)) with { Mistake = problem.Mistake };
    }

    private protected abstract NumberGrid? Read(object? answer);

    private protected abstract string StubWords(NumberGrid stub);

    private protected virtual string Words(NumberGrid given, string feedback) => feedback;

    private protected TSelf AddMistake(object wrong, string feedback)
    {
        var grid = NumberGrid.Read(wrong)
            ?? throw new ArgumentException($"[Mistake] expected numbers, got {wrong.GetType().Name}: {feedback}");
        Rules.AddMistake(grid, feedback);
        AddSample(SampleKind.Wrong, feedback, wrong, feedback);
        return (TSelf)this;
    }

    private protected TSelf AddStub(object stub)
    {
        Rules.AddStub(NumberGrid.Read(stub)
            ?? throw new ArgumentException($"[Stub] expected numbers, got {stub.GetType().Name}."));
        AddSample(SampleKind.Stub, "the stub", stub, "stub");
        return (TSelf)this;
    }

    private void AddSample(SampleKind kind, string name, object answer, string feedback) =>
        _samples.Add(new AnswerSample(kind, name, () => answer, feedback));
}
