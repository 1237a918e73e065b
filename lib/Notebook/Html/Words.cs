namespace DeepLearning.Notebook.Html;

/// <summary>Numbers as readers like them.</summary>
internal static class Words
{
    /// <summary>A duration with two digits that matter.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds switch
    {
        < 0.001 => "under 1 ms",
        < 1 => $"{time.TotalMilliseconds:0} ms",
        < 10 => $"{time.TotalSeconds:0.0} s",
        < 100 => $"{time.TotalSeconds:0} s",
        _ => $"{(int)time.TotalMinutes} min {time.Seconds} s",
    };

    /// <summary>An amount of memory.</summary>
    public static string Memory(long bytes) => bytes switch
    {
        <= 0 => "memory unknown",
        < 1L << 30 => $"{bytes >> 20} MB",
        _ => $"{bytes / (double)(1L << 30):0.0} GB",
    };
}
