namespace DeepLearning.Teaching;

/// <summary>Says whether an answer is right, and what to think about when it is not.</summary>
/// <param name="Passed">Whether the answer is right.</param>
/// <param name="Message">One or two sentences to the learner.</param>
/// <param name="Attempted">False when the answer is still the stub's: that is no attempt yet.</param>
/// <param name="Mistake">The name of the likely mistake, so that a teacher can count them; or null.</param>
public sealed record Verdict(bool Passed, string Message, bool Attempted = true, string? Mistake = null)
{
    /// <summary>Says that the answer is right.</summary>
    /// <param name="message">Why it is right, in a sentence.</param>
    public static Verdict Right(string message) => new(true, message);

    /// <summary>Says that the answer is wrong.</summary>
    /// <param name="message">The likely mistake; not the answer.</param>
    public static Verdict Wrong(string message) => new(false, message);

    /// <summary>Says that nothing was answered yet.</summary>
    /// <param name="message">What to do.</param>
    public static Verdict NotYet(string message) => new(false, message, Attempted: false);
}
