namespace DeepLearning.Datasets;

/// <summary>Asks before a download whether the cache may grow and the disk has room.</summary>
internal static class CacheSpace
{
    /// <summary>What is left free for everything else on the disk.</summary>
    private const long Reserve = 256L << 20;

    /// <summary>Refuses a file that would not fit.</summary>
    /// <exception cref="MirrorException">The quota or the disk is too small; nothing was asked of a mirror.</exception>
    public static void Check(DatasetSettings settings, long size)
    {
        var used = Used(settings.CacheFolder);
        if (used + size > settings.CacheQuota)
        {
            throw new MirrorException($"the cache holds {used / 1e6:0.0} MB and may hold"
                + $" {settings.CacheQuota / 1e6:0.0} MB (COURSE_CACHE_LIMIT, in megabytes); {size / 1e6:0.0} MB more do"
                + $" not fit: raise the limit or delete what is not needed in {settings.CacheFolder}",
                    transient: false);
        }

        var free = settings.FreeSpace(settings.CacheFolder);
        if (free < size + Reserve)
        {
            throw new MirrorException(
                $"the disk has {free / 1e6:0.0} MB free, {(size + Reserve) / 1e6:0.0} MB are needed"
                + " (with a reserve): free some, or set COURSE_CACHE to a folder on another disk", transient: false);
        }
    }

    /// <summary>Says how much the disk under a folder has free; all the room there is when it cannot be told.</summary>
    public static long Free(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return long.MaxValue;
        }
    }

    private static long Used(string folder) => !Directory.Exists(folder) ? 0 : new DirectoryInfo(folder)
        .EnumerateFiles("*", SearchOption.AllDirectories).Sum(Length);

    private static long Length(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            // Another process has just renamed it.
            return 0;
        }
    }
}
