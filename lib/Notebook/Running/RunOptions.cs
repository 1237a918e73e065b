namespace DeepLearning.Notebook.Running;

/// <summary>How long and how many chapters may run.</summary>
public sealed record RunOptions
{
    /// <summary>Gets the time after which one cell is interrupted.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Gets the time after which a chapter is interrupted, start of its session included.</summary>
    public TimeSpan ChapterTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how long an interrupted cell may take to stop before the runner gives it up.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Gets how many chapters may run at once: half of the cores, as each chapter computes with several
    /// threads.</summary>
    public int Parallelism { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Gets the memory to reserve for one chapter; chapters wait for each other when there is less, in
    /// bytes.</summary>
    public long MemoryPerChapter { get; init; } = 1536L << 20;

    /// <summary>Gets the resident memory at which a chapter's process is ended, in bytes, or null for no
    /// limit.</summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Gets how many characters of console text one cell may keep; the middle of a longer text is left
    /// out.</summary>
    public int MaxStreamLength { get; init; } = 4 << 20;

    /// <summary>Computes how many chapters may run at once on this machine.</summary>
    internal int EffectiveParallelism()
    {
        var fits = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Math.Max(1, MemoryPerChapter);
        return (int)Math.Clamp(fits, 1, Math.Max(1, Parallelism));
    }
}
