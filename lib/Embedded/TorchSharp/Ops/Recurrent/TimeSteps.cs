namespace TorchSharp.Ops.Recurrent;

/// <summary>
/// How the rows of a time-major sequence are grouped into steps: step t holds the next Counts[t] rows, those of the
/// first Counts[t] sequences. Sequences are sorted by length, longest first, so that counts never rise.
/// </summary>
internal sealed class TimeSteps
{
    private readonly long[] _offsets;

    /// <param name="counts">The rows of each step.</param>
    /// <param name="batch">The number of sequences.</param>
    /// <param name="reverse">Whether the last step comes first.</param>
    public TimeSteps(long[] counts, long batch, bool reverse)
    {
        (Counts, Batch, Reverse) = (counts, batch, reverse);
        _offsets = new long[counts.Length];
        for (var t = 1; t < counts.Length; t++)
            _offsets[t] = _offsets[t - 1] + counts[t - 1];
        Rows = counts.Sum();
    }

    public long[] Counts { get; }

    public long Batch { get; }

    public bool Reverse { get; }

    /// <summary>Gets the number of rows of all steps.</summary>
    public long Rows { get; }

    /// <summary>Gets the steps in the order in which they are computed: first row, rows.</summary>
    public IEnumerable<(long Offset, long Count)> InOrder => Reverse
        ? Enumerable.Range(1, Counts.Length).Select(k => At(Counts.Length - k))
        : Enumerable.Range(0, Counts.Length).Select(At);

    public (long Offset, long Count) At(int step) => (_offsets[step], Counts[step]);

    /// <summary>The same steps in the other direction.</summary>
    public TimeSteps Turned() => new(Counts, Batch, !Reverse);
}
