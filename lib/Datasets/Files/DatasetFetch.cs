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
            return new DatasetBytes(there, $"cache, {entry.Name}/{file.Name}");
        using var line = new ProgressLine($"{entry.Title}, {file.Name}", file.Size);
        using var client = new MirrorClient(settings);

        // The cells of a notebook run on threads without a synchronisation context, so waiting here cannot deadlock.
        Task.Run(() => client.FetchAsync(entry, file, path, line.Report, cancellation), cancellation)
            .GetAwaiter().GetResult();
        line.Finish();
        var bytes = FileCheck.Read(path, file).Bytes
            ?? throw new IOException($"{path} changed right after it was written");
        return new DatasetBytes(bytes, $"fetched to the cache, {entry.Name}/{file.Name}");
    }
}
