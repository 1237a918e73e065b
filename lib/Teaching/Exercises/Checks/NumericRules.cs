namespace DeepLearning.Teaching;

/// <summary>Compares numbers with the right ones and names the likely mistake; all numeric checks share it.</summary>
internal sealed class NumericRules(NumberGrid expected, Tolerance near)
{
    private readonly List<(NumberGrid Values, string Feedback)> _known = [];
    private readonly List<Mistake> _likely = [];
    private readonly List<NumberGrid> _stubs = [];

    public NumberGrid Expected => expected;

    public Tolerance Near => near;

    /// <summary>Gets the element type that the answer must have, or null.</summary>
    public string? Type { get; set; }

    public IReadOnlyList<(NumberGrid Values, string Feedback)> Known => _known;

    public void AddMistake(NumberGrid values, string feedback)
    {
        if (Same(values, expected))
            throw new ArgumentException($"[Mistake] the wrong answer is the right one: {feedback}");
        _known.Add((values, feedback));
    }

    public void AddLikely(IEnumerable<Mistake> mistakes) => _likely.AddRange(mistakes);

    public void AddStub(NumberGrid stub) => _stubs.Add(stub);

    public bool IsStub(NumberGrid given) =>
        _stubs.Any(s => s.Shape.SequenceEqual(given.Shape) && s.Values.SequenceEqual(given.Values));

    /// <summary>Finds what is wrong; null when nothing is.</summary>
    public (string Feedback, string? Mistake)? Problem(NumberGrid given)
    {
        if (Same(given, expected))
        {
            return Type is not null && given.Type is not null && given.Type != Type
                ? ($"The numbers are right, the element type is not: expected {Type}, got {given.Type};"
                    + " convert with .to_type(...).", "element type")
                : null;
        }

        foreach (var (values, feedback) in _known)
        {
            if (Same(given, values))
                return (feedback, feedback);
        }

        if (_likely.Find(m => m.Explains(given, expected, near)) is { } likely)
            return (likely.Feedback, likely.Name);
        if (given.Values.Any(double.IsNaN) && !expected.Values.Any(double.IsNaN))
            return ("NaN is what 0/0 or infinity minus infinity give: look for such a step.", "NaN");
        return Usual(given) is { } usual ? (usual.Feedback, usual.Name) : Plain(given);
    }

    private bool Same(NumberGrid a, NumberGrid b) => a.Shape.SequenceEqual(b.Shape) && near.Near(a.Values, b.Values);

    private Mistake? Usual(NumberGrid given)
    {
        var explaining = Mistakes.Usual.Where(m => m.Explains(given, expected, near)).Take(2).ToList();
        var single = expected.Values.Count == 1;
        return explaining.Count == 0 || (single && explaining.Count > 1) ? null : explaining[0];
    }

    private (string Feedback, string? Mistake) Plain(NumberGrid given)
    {
        if (!given.Shape.SequenceEqual(expected.Shape))
            return (ShapeWords(given), "shape");
        var wrong = Enumerable.Range(0, given.Values.Count)
            .Where(i => !near.Near(given.Values[i], expected.Values[i])).ToList();
        var first = wrong[0];
        var much = given.Values[first] < expected.Values[first] ? "small" : "large";
        if (expected.Shape.Count == 0)
            return ($"{NumberGrid.Words(given.Values[0])} is too {much}.", null);
        var count = expected.Values.Count;
        return ($"{count - wrong.Count} of {count} numbers are right. The first that is off stands at"
            + $" {given.Place(first)}: {NumberGrid.Words(given.Values[first])} is too {much}.", null);
    }

    private string ShapeWords(NumberGrid given) => (expected.Shape.Count, given.Shape.Count) switch
    {
        (1, 1) => $"Expected {expected.Shape[0]} numbers, got {given.Shape[0]}.",
        (1, 0) => $"Expected {expected.Shape[0]} numbers, got one.",
        (0, _) => $"Expected one number, got {given.Values.Count} of shape {given.ShapeWords}.",
        _ => $"Expected the shape {expected.ShapeWords}, got {given.ShapeWords}.",
    };
}
