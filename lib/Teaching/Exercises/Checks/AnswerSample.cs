namespace DeepLearning.Teaching;

/// <summary>The roles that a sample answer can have.</summary>
public enum SampleKind
{
    /// <summary>An answer that must pass.</summary>
    Right,

    /// <summary>What the chapter's stub gives: no attempt.</summary>
    Stub,

    /// <summary>A typical wrong answer that must get its own feedback.</summary>
    Wrong,
}

/// <summary>An answer that an exercise knows, so that tests can hand it in.</summary>
/// <param name="Kind">What must come of it.</param>
/// <param name="Name">A few words for a test's report.</param>
/// <param name="Make">Makes the answer; it may train a model.</param>
/// <param name="Feedback">What the verdict's message must contain.</param>
public sealed record AnswerSample(SampleKind Kind, string Name, Func<object?> Make, string Feedback);
