namespace DeepLearning.Teaching;

/// <summary>Judges a number; knows typical wrong ones by name.</summary>
public sealed class NumberCheck : NumericCheck<NumberCheck>
{
    internal NumberCheck(double expected, double tolerance, string why)
        : base(new NumberGrid([expected], []), tolerance, why)
    {
    }

    private protected override string What => "a number";

    /// <summary>Names the mistake behind a wrong value.</summary>
    /// <param name="value">The wrong value.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public NumberCheck Mistake(double value, string feedback) => AddMistake(value, feedback);

    /// <summary>Names the value that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="value">The stub's value.</param>
    public NumberCheck Stub(double value) => AddStub(value);

    private protected override NumberGrid? Read(object? answer) => answer is NumberGrid { Shape.Count: 0 } grid ? grid
        : Numbers.TryRead(answer, out var value) ? new NumberGrid([value], []) : null;

    private protected override string StubWords(NumberGrid stub) =>
        $"{NumberGrid.Words(stub.Values[0])} is still the stub's value. Put your own answer there.";

    private protected override string Words(NumberGrid given, string feedback)
    {
        var value = NumberGrid.Words(given.Values[0]);
        return feedback.StartsWith(value, StringComparison.Ordinal) || double.IsNaN(given.Values[0])
            ? feedback : $"{value} is not it. {feedback}";
    }
}
