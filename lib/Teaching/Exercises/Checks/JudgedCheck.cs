namespace DeepLearning.Teaching;

/// <summary>Judges a value of one type freely: models, tensors, tuples.</summary>
/// <typeparam name="T">The type that the answer must have.</typeparam>
public sealed class JudgedCheck<T> : IAnswerCheck
{
    private readonly string _what;
    private readonly Func<T, Verdict> _judge;

    internal JudgedCheck(string what, Func<T, Verdict> judge) => (_what, _judge) = (what, judge);

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not T value)
            return Kind.WrongType(_what, answer);
        try
        {
            return _judge(value);
        }
#pragma warning disable CA1031 // A learner's model may throw anything; that is an answer, not a failure of the course.
        catch (Exception thrown)
        {
            return Kind.Threw(thrown, "while your answer was tried");
        }
#pragma warning restore CA1031
    }
}
