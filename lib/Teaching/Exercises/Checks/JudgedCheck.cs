namespace DeepLearning.Teaching;

/// <summary>Judges a value of one type freely: models, tensors, tuples.</summary>
/// <typeparam name="T">The type that the answer must have.</typeparam>
public sealed class JudgedCheck<T> : IAnswerCheck
{
    private readonly string _what;
    private readonly Func<T, Verdict> _judge;
    private readonly List<AnswerSample> _samples = [];
    private Func<T, bool> _isStub = _ => false;

    internal JudgedCheck(string what, Func<T, Verdict> judge) => (_what, _judge, Accepts) = (what, judge, what);

    /// <inheritdoc/>
    public string Accepts { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    /// <summary>States what passes, with its tolerance.</summary>
    /// <param name="accepts">For example <c>a model that gets 95 % of fresh points right</c>.</param>
    public JudgedCheck<T> Accepting(string accepts)
    {
        Accepts = accepts;
        return this;
    }

    /// <summary>Gives an answer that must pass.</summary>
    /// <param name="make">Makes it.</param>
    public JudgedCheck<T> Right(Func<T> make) => Add(SampleKind.Right, "a right answer", make, "");

    /// <summary>Tells the chapter's stub from an answer.</summary>
    /// <param name="isStub">Recognises it.</param>
    /// <param name="make">Makes it as the chapter does.</param>
    public JudgedCheck<T> Stub(Func<T, bool> isStub, Func<T> make)
    {
        _isStub = isStub;
        return Add(SampleKind.Stub, "the stub", make, "stub");
    }

    /// <summary>Gives a typical wrong answer and the words that the judge must find for it.</summary>
    /// <param name="name">A few words for a test's report.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="feedback">Part of the judge's message.</param>
    public JudgedCheck<T> Wrong(string name, Func<T> make, string feedback) =>
        Add(SampleKind.Wrong, name, make, feedback);

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not T value)
            return Kind.WrongType(_what, answer);
        try
        {
            return _isStub(value) ? Verdict.NotYet("That is still the stub. Put your own answer there.")
                : _judge(value);
        }
#pragma warning disable CA1031 // A learner's model may throw anything; that is an answer, not a failure of the course.
        catch (Exception thrown)
        {
            return Kind.Threw(thrown, "while your answer was tried");
        }
#pragma warning restore CA1031
    }

    private JudgedCheck<T> Add(SampleKind kind, string name, Func<T> make, string feedback)
    {
        _samples.Add(new AnswerSample(kind, name, () => make(), feedback));
        return this;
    }
}
