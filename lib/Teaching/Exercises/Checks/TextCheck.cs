namespace DeepLearning.Teaching;

/// <summary>Judges a text; knows typical wrong ones by name.</summary>
public sealed class TextCheck : IAnswerCheck
{
    private readonly IReadOnlyList<string> _expected;
    private readonly string _why;
    private readonly List<(string Value, string Feedback)> _mistakes = [];
    private readonly List<AnswerSample> _samples = [];
    private string? _stub;

    internal TextCheck(IReadOnlyList<string> expected, string why)
    {
        (_expected, _why) = (expected, why);
        _samples.AddRange(expected.Select(e => new AnswerSample(SampleKind.Right, e, () => e, why)));
    }

    /// <inheritdoc/>
    public string Accepts => "a text in quotation marks; capitals and surrounding blanks do not matter";

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    /// <summary>Names the mistake behind a wrong text.</summary>
    /// <param name="value">The wrong text.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public TextCheck Mistake(string value, string feedback)
    {
        if (_expected.Any(e => Same(e, value)))
            throw new ArgumentException($"[Mistake] the wrong answer is the right one: {feedback}");
        _mistakes.Add((value, feedback));
        _samples.Add(new(SampleKind.Wrong, value, () => value, feedback));
        return this;
    }

    /// <summary>Names the text that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="value">The stub's text.</param>
    public TextCheck Stub(string value)
    {
        _stub = value;
        _samples.Add(new(SampleKind.Stub, "the stub", () => value, "stub"));
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
        if (mistake.Feedback is { } feedback)
            return Verdict.Wrong($"\"{text}\" is not it. {feedback}") with { Mistake = feedback };
        return _expected.Any(e => IsTypo(text.Trim(), e))
            ? Verdict.Wrong($"\"{text}\" is almost it: check the spelling.") with { Mistake = "spelling" }
            : Verdict.Wrong($"\"{text}\" is not it.");
    }

    private static bool Same(string text, string? other) =>
        string.Equals(text.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether one letter is missing, too much or another, in a word of five or more.</summary>
    private static bool IsTypo(string text, string right)
    {
        if (right.Length < 5 || Math.Abs(text.Length - right.Length) > 1)
            return false;
        var (a, b) = (text.ToUpperInvariant(), right.ToUpperInvariant());
        var start = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        var end = a.Skip(start).Reverse().Zip(b.Skip(start).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }
}
