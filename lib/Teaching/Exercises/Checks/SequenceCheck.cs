using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Judges numbers in an order: says the first that is off, and typical wrong sequences by name.</summary>
public sealed class SequenceCheck : IAnswerCheck
{
    private readonly IReadOnlyList<double> _expected;
    private readonly double _tolerance;
    private readonly string _why;
    private readonly List<(double[] Values, string Feedback)> _mistakes = [];
    private double[]? _stub;

    internal SequenceCheck(IReadOnlyList<double> expected, double tolerance, string why) =>
        (_expected, _tolerance, _why) = (expected, tolerance, why);

    /// <summary>Names the mistake behind a wrong sequence.</summary>
    /// <param name="values">The wrong values.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public SequenceCheck Mistake(double[] values, string feedback)
    {
        _mistakes.Add((values, feedback));
        return this;
    }

    /// <summary>Names the sequence that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="values">The stub's values.</param>
    public SequenceCheck Stub(params double[] values)
    {
        _stub = values;
        return this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (!Numbers.TryReadAll(answer, out var values))
            return Kind.WrongType("a sequence of numbers", answer);
        if (_stub is not null && Near(values, _stub))
            return Verdict.NotYet("That is still the stub's answer. Put your own values there.");
        if (Near(values, _expected))
            return Verdict.Right(_why);
        foreach (var (mistake, feedback) in _mistakes)
        {
            if (Near(values, mistake))
                return Verdict.Wrong(feedback);
        }

        if (values.Count != _expected.Count)
            return Verdict.Wrong($"Expected {_expected.Count} numbers, got {values.Count}.");
        var first = Enumerable.Range(0, values.Count).First(i => !Near(values[i], _expected[i]));
        var value = values[first].ToString("0.####", CultureInfo.InvariantCulture);
        return Verdict.Wrong($"The first number that is off has index {first}: {value}"
            + $" is too {(values[first] < _expected[first] ? "small" : "large")}.");
    }

    private bool Near(List<double> a, IReadOnlyList<double> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => Near(pair.First, pair.Second));

    private bool Near(double a, double b) => Math.Abs(a - b) <= _tolerance;
}
