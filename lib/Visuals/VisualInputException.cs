namespace DeepLearning.Visuals;

/// <summary>What was given to a visual cannot be shown. Raised before anything is asked of a model or shown.</summary>
public sealed class VisualInputException : ArgumentException
{
    /// <summary>Says what was expected, what came, and what to try.</summary>
    /// <param name="op">The visual, for example "Activations.Curve".</param>
    /// <param name="expected">What was expected, with shapes and ranges.</param>
    /// <param name="got">What came.</param>
    /// <param name="advice">What to try; empty where the expectation says it.</param>
    public VisualInputException(string op, string expected, string got, string advice = "")
        : base(Sentence(op, expected, got, advice)) => Op = op;

    /// <summary>Gets the visual that refused.</summary>
    public string Op { get; }

    private static string Sentence(string op, string expected, string got, string advice)
    {
        var words = $"[{op}] expected {expected}, got {got}" + (advice.Length > 0 ? "; " + advice : "");
        return words.EndsWith('?') ? words : words + ".";
    }
}
