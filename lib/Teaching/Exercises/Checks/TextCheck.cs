namespace DeepLearning.Teaching;

/// <summary>Judges a text; knows typical wrong ones by name.</summary>
public sealed class TextCheck : IAnswerCheck
{
    private readonly IReadOnlyList<string> _expected;
    private readonly string _why;
    private readonly List<(string Value, string Feedback)> _mistakes = [];
    private string? _stub;

    internal TextCheck(IReadOnlyList<string> expected, string why) => (_expected, _why) = (expected, why);

    /// <summary>Names the mistake behind a wrong text.</summary>
    /// <param name="value">The wrong text.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public TextCheck Mistake(string value, string feedback)
    {
        _mistakes.Add((value, feedback));
        return this;
    }

    /// <summary>Names the text that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="value">The stub's text.</param>
    public TextCheck Stub(string value)
    {
        _stub = value;
        return this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not string text)
            return Kind.WrongType("a text in quotation marks", answer);
        if (Same(text, _stub) || string.IsNullOrWhiteSpace(text))
            return Verdict.NotYet("The answer is still empty or the stub's. Write yours between the quotation marks.");
        if (_expected.Any(e => Same(text, e)))
            return Verdict.Right(_why);
        var mistake = _mistakes.Find(m => Same(text, m.Value));
        return Verdict.Wrong(mistake.Feedback is { } feedback
            ? $"\"{text}\" is not it. {feedback}"
            : $"\"{text}\" is not it.");
    }

    private static bool Same(string text, string? other) =>
        string.Equals(text.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
