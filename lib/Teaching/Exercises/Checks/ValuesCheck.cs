namespace DeepLearning.Teaching;

/// <summary>Judges numbers in an order and a shape: lists, arrays of any rank, tensors.</summary>
public sealed class ValuesCheck : NumericCheck<ValuesCheck>
{
    private readonly string _what;

    internal ValuesCheck(string what, NumberGrid expected, double tolerance, string why)
        : base(expected, tolerance, why) => _what = what;

    /// <inheritdoc/>
    public override string Accepts =>
        $"{What} of shape {Rules.Expected.ShapeWords}{(Rules.Type is { } type ? $" and type {type}" : "")}, "
        + $"every number {Rules.Near}";

    private protected override string What => _what;

    /// <summary>Names the mistake behind a wrong sequence.</summary>
    /// <param name="values">The wrong values.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public ValuesCheck Mistake(double[] values, string feedback) => AddMistake(values, feedback);

    /// <summary>Names the mistake behind wrong numbers of any shape.</summary>
    /// <param name="values">An array, nested lists, a tensor.</param>
    /// <param name="feedback">What probably happened, without the answer.</param>
    public ValuesCheck Mistake(object values, string feedback) => AddMistake(values, feedback);

    /// <summary>Names the mistake of the vocabulary behind wrong numbers, where it does not follow from the right
    /// ones.</summary>
    /// <param name="values">An array, nested lists, a tensor.</param>
    /// <param name="mistake">For example <see cref="Mistakes.WrongAxis"/>.</param>
    public ValuesCheck Mistake(object values, Mistake mistake)
    {
        ArgumentNullException.ThrowIfNull(mistake);
        return AddMistake(values, mistake.Feedback);
    }

    /// <summary>Names the sequence that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="values">The stub's values.</param>
    public ValuesCheck Stub(params double[] values) => AddStub(values);

    /// <summary>Names the array or tensor that the chapter's stub gives; it is no attempt.</summary>
    /// <param name="values">The stub's values.</param>
    public ValuesCheck Stub(object values) => AddStub(values);

    /// <summary>Demands the element type of the right answer as well.</summary>
    public ValuesCheck Typed()
    {
        Rules.Type = Rules.Expected.Type;
        return this;
    }

    private protected override NumberGrid? Read(object? answer) =>
        answer is not NumberGrid && Numbers.TryRead(answer, out _) && Rules.Expected.Shape.Count > 0
            ? null : NumberGrid.Read(answer);

    private protected override string StubWords(NumberGrid stub) =>
        "That is still the stub's answer. Put your own values there.";
}
