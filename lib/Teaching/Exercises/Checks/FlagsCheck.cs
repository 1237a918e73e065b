using System.Collections;

namespace DeepLearning.Teaching;

/// <summary>Judges a row of true and false: says how many are right and which one to look at, each with its
/// reason.</summary>
public sealed class FlagsCheck : IAnswerCheck
{
    private readonly IReadOnlyList<(bool Right, string Reason)> _flags;
    private readonly string _why;
    private readonly List<AnswerSample> _samples = [];
    private bool[]? _stub;

    internal FlagsCheck(IReadOnlyList<(bool Right, string Reason)> flags, string why)
    {
        (_flags, _why) = (flags, why);
        bool[] right = [.. flags.Select(f => f.Right)];
        _samples.Add(new(SampleKind.Right, "the right answer", () => right, why));
        for (var i = 0; i < right.Length; i++)
        {
            bool[] wrong = [.. right];
            wrong[i] = !wrong[i];
            _samples.Add(new(SampleKind.Wrong, $"number {i + 1} turned", () => wrong, flags[i].Reason));
        }
    }

    /// <inheritdoc/>
    public string Accepts => $"{_flags.Count} times true or false, all of them right";

    /// <inheritdoc/>
    public IReadOnlyList<AnswerSample> Samples => _samples;

    /// <summary>Names the flags that the chapter's stub gives; they are no attempt.</summary>
    /// <param name="values">The stub's flags.</param>
    public FlagsCheck Stub(params bool[] values)
    {
        _stub = values;
        _samples.RemoveAll(s => s.Kind == SampleKind.Wrong && ((bool[])s.Make()!).SequenceEqual(values));
        _samples.Add(new(SampleKind.Stub, "the stub", () => values, "stub"));
        return this;
    }

    /// <inheritdoc/>
    public Verdict Judge(object? answer)
    {
        if (answer is not IEnumerable items || answer is string || !items.Cast<object?>().All(x => x is bool))
            return Kind.WrongType("a row of true and false", answer);
        var given = items.Cast<bool>().ToList();
        if (given.Count != _flags.Count)
            return Verdict.Wrong($"Expected {_flags.Count} times true or false, got {given.Count}.");
        if (_stub is not null && given.SequenceEqual(_stub))
            return Verdict.NotYet("That is still the stub's answer. Decide for each one.");
        var wrong = Enumerable.Range(0, given.Count).Where(i => given[i] != _flags[i].Right).ToList();
        return wrong.Count == 0 ? Verdict.Right(_why)
            : Verdict.Wrong($"{given.Count - wrong.Count} of {given.Count} are right. Look at number {wrong[0] + 1}"
                + $" (counted from 1) again: {_flags[wrong[0]].Reason}");
    }
}
