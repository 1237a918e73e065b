using System.Globalization;

namespace DeepLearning.Datasets;

/// <summary>Where data files may come from and how patient a download is.</summary>
/// <remarks>
/// <c>COURSE_DATA</c> names a folder with one sub-folder per data set (read only, never written to);
/// <c>COURSE_CACHE</c> overrides the user's cache folder, <c>COURSE_CACHE_LIMIT</c> is its quota in megabytes;
/// <c>COURSE_OFFLINE=1</c> switches the network off.
/// </remarks>
internal sealed record DatasetSettings
{
    /// <summary>The folder of <c>COURSE_DATA</c>, or null when it is not set.</summary>
    public string? DataFolder { get; init; }

    public required string CacheFolder { get; init; }

    public bool Offline { get; init; }

    /// <summary>A black hole (packets dropped) costs this much per mirror before the twin takes over.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The longest silence that is still taken for a slow line.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The longest one file may take in all, so that a server that drips bytes cannot hold a chapter.
    /// </summary>
    public TimeSpan FileTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait for another process that is fetching the same file.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many bytes the cache may hold.</summary>
    public long CacheQuota { get; init; } = 4L << 30;

    /// <summary>Says how many bytes the disk under a folder has free.</summary>
    public Func<string, long> FreeSpace { get; init; } = CacheSpace.Free;

    public int Attempts { get; init; } = 3;

    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Replaces the catalogue's mirrors: the tests' loopback server.</summary>
    public IReadOnlyList<string>? Mirrors { get; init; }

    public static DatasetSettings FromEnvironment() => new()
    {
        DataFolder = Read("COURSE_DATA"),
        CacheFolder = Read("COURSE_CACHE") ?? DefaultCache(),
        Offline = Read("COURSE_OFFLINE") is "1" or "true" or "yes",
        CacheQuota = Quota(Read("COURSE_CACHE_LIMIT")),
    };

    /// <summary>Reads a quota in megabytes.</summary>
    /// <exception cref="FormatException">It is no whole number of megabytes.</exception>
    internal static long Quota(string? text) => text is null ? 4L << 30
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
            && megabytes <= 1L << 30 ? megabytes * 1_000_000
        : throw new FormatException($"[datasets] COURSE_CACHE_LIMIT is '{text}'; expected whole megabytes, as 4000.");

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string DefaultCache()
    {
        var home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var root = home.Length > 0 ? home : Path.GetTempPath();
        return Path.Combine(root, "deep-learning-csharp", "data");
    }
}
