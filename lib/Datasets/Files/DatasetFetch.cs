namespace DeepLearning.Datasets;

/// <summary>Brings one file into the cache: one process at a time, with a progress line.</summary>
internal sealed class DatasetFetch(DatasetSettings settings)
{
    public DatasetBytes Fetch(DatasetEntry entry, DatasetFile file, string path, CancellationToken cancellation)
    {
        var locks = Path.Combine(settings.CacheFolder, ".locks");
        Directory.CreateDirectory(locks);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var _ = FileLock.Acquire(
            Path.Combine(locks, $"{entry.Name}-{file.Name}.lock"), settings.LockTimeout, cancellation);

        // Whoever held the lock before us may have brought it.
        if (File.Exists(path) && FileCheck.Read(path, file).Bytes is { } there)
            return Found(entry, file, there, "cache");
        CacheSpace.Check(settings, file.Size);
        using var line = new ProgressLine($"{entry.Title}, {file.Name}", file.Sha256 is null ? 0 : file.Size);
        using var client = new MirrorClient(settings);

        // The cells of a notebook run on threads without a synchronisation context, so waiting here cannot deadlock.
        Task.Run(() => client.FetchAsync(entry, file, path, line.Report, cancellation), cancellation)
            .GetAwaiter().GetResult();
        var bytes = FileCheck.Read(path, file).Bytes
            ?? throw new IOException($"{path} changed right after it was written");
        line.Finish(bytes.LongLength);
        return Found(entry, file, bytes, "fetched to the cache");
    }

    private static DatasetBytes Found(DatasetEntry entry, DatasetFile file, byte[] bytes, string how) =>
        new(bytes, $"{how}, {entry.Name}/{file.Name}") { Name = file.Name };
}
