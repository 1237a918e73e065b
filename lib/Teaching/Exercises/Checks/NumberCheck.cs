using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Judges a number; knows typical wrong ones by name.</summary>
public sealed class NumberCheck : IAnswerCheck
{
    private readonly double _expected;
    private readonly double _tolerance;
    private readonly string _why;
    private readonly List<(double Value, string Feedback)> _mistakes = [];
    private double? _stub;

    internal NumberCheck(double expected, double tolerance, string why) =>
        (_expected, _tolerance, _why) = (expected, tolerance, why);

    /// <summary>Names the mistake behind a wrong value.</summary>
    /// <param name="value">The wrong value.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public NumberCheck Mistake(double value, string feedback)
    {
        _mistakes.Add((value, feedback));
        return this;
    }

    /// <summary>Names the value that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="value">The stub's value.</param>
    public NumberCheck Stub(double value)
    {
        _stub = value;
        return this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (!Numbers.TryRead(answer, out var value))
            return Kind.WrongType("a number", answer);
        if (value == _stub)
            return Verdict.NotYet($"{Words(value)} is still the stub's value. Put your own answer there.");
        if (Near(value, _expected))
            return Verdict.Right(_why);
        foreach (var (mistake, feedback) in _mistakes)
        {
            if (Near(value, mistake))
                return Verdict.Wrong($"{Words(value)} is not it. {feedback}");
        }

        if (double.IsNaN(value))
            return Verdict.Wrong("NaN is what 0/0 or infinity minus infinity give: look for such a step.");
        return Verdict.Wrong($"{Words(value)} is {(value < _expected ? "too small" : "too large")}.");
    }

    private static string Words(double value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private bool Near(double a, double b) => Math.Abs(a - b) <= _tolerance;
}
