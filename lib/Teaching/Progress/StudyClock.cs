namespace DeepLearning.Teaching;

/// <summary>Measures how long a learner works on a chapter: from one call of the course to the next.</summary>
/// <remarks>A longer pause than <see cref="LongestPause"/> was no work and does not count.</remarks>
/// <param name="time">Where the time comes from; tests bring their own.</param>
internal sealed class StudyClock(TimeProvider time)
{
    /// <summary>The longest time between two calls that counts as work: reading, thinking, training.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(20);

    /// <summary>Less than this is not worth a write to the disk.</summary>
    private static readonly TimeSpan Worth = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private string? _chapter;
    private long _since;
    private TimeSpan _unsaved;

    /// <summary>Begins a chapter, or begins it again.</summary>
    public void Open(string chapter, ProgressStore store)
    {
        lock (_gate)
        {
            Tick(store, save: true);
            (_chapter, _since) = (chapter, time.GetTimestamp());
            store.RecordTime(chapter, TimeSpan.Zero, time.GetUtcNow().UtcDateTime);
        }
    }

    /// <summary>Notes that the learner is at work.</summary>
    public void Touch(ProgressStore store, bool save = false)
    {
        lock (_gate)
            Tick(store, save);
    }

    private void Tick(ProgressStore store, bool save)
    {
        if (_chapter is null)
            return;
        var now = time.GetTimestamp();
        var passed = time.GetElapsedTime(_since, now);
        _since = now;
        if (passed <= LongestPause)
            _unsaved += passed;
        if (_unsaved < Worth && !(save && _unsaved > TimeSpan.Zero))
            return;
        store.RecordTime(_chapter, _unsaved, null);
        _unsaved = TimeSpan.Zero;
    }
}
