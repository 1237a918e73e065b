using System.Collections.Concurrent;

namespace DeepLearning.Datasets;

/// <summary>
/// Finds a file in the order of section 8 of the design: the COURSE_DATA folder, the user's cache, the mirrors.
/// Absent everywhere is an answer (a generated twin may take over); present but wrong is an error.
/// </summary>
internal sealed class DatasetStore(DatasetSettings settings)
{
    /// <summary>Why a data set could not be fetched, for the life of the process: nobody waits twice.</summary>
    private static readonly ConcurrentDictionary<(string Cache, string Dataset), string> Failures = new();

    /// <summary>Gets the verified bytes of a file, or the reason why it is absent.</summary>
    /// <exception cref="DatasetException">A file is there but is not the one that the catalogue describes.</exception>
    public DatasetBytes Read(DatasetEntry entry, string fileName, CancellationToken cancellation = default)
    {
        var file = entry.File(fileName);
        return FromFolder(entry, file) ?? FromCache(entry, file) ?? FromMirrors(entry, file, cancellation);
    }

    /// <summary>Says where a data set would be read from now, without fetching anything.</summary>
    /// <returns>The place, or null when it would have to be fetched.</returns>
    public string? Locate(DatasetEntry entry)
    {
        if (DataFolder(entry) is not null)
            return "COURSE_DATA";
        return entry.Files.All(f => File.Exists(CachePath(entry, f))) ? "cache" : null;
    }

    private DatasetBytes? FromFolder(DatasetEntry entry, DatasetFile file)
    {
        if (DataFolder(entry) is not { } folder)
            return null;
        var path = Path.Combine(folder, file.Name);
        if (!File.Exists(path))
        {
            var others = string.Join(", ", Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order().Take(8));
            throw new DatasetException(DatasetProblem.Missing, entry.Name, path,
                $"{file.Name} is missing in COURSE_DATA: expected {path} with {FileCheck.Expected(file)}; found"
                + $" {(others.Length == 0 ? "an empty folder" : others)}. Put the original there under exactly this"
                + $" name, or remove the folder {folder} to let the course fetch the data.");
        }

        return Checked(entry, file, path, found => new DatasetException(
            DatasetProblem.WrongFile, entry.Name, path,
            $"{file.Name} in COURSE_DATA is not the original: expected {FileCheck.Expected(file)}; found {found}."
            + $" Replace {path} by the original from {entry.Mirrors[0]}, or unset COURSE_DATA to let the course"
            + " fetch it.")) is { } bytes ? new DatasetBytes(bytes, $"COURSE_DATA, {entry.Name}/{file.Name}") : null;
    }

    private string? DataFolder(DatasetEntry entry)
    {
        if (settings.DataFolder is not { } root)
            return null;
        if (!Directory.Exists(root))
        {
            throw new DatasetException(DatasetProblem.NoFolder, entry.Name, root,
                $"COURSE_DATA names {root}, which is not a folder. Correct the variable or unset it.");
        }

        var folder = Path.Combine(root, entry.Name);
        return Directory.Exists(folder) ? folder : null;
    }

    private DatasetBytes? FromCache(DatasetEntry entry, DatasetFile file)
    {
        var path = CachePath(entry, file);
        if (!File.Exists(path))
            return null;
        var bytes = Checked(entry, file, path, found => !settings.Offline ? null : new DatasetException(
            DatasetProblem.WrongFile, entry.Name, path,
            $"{file.Name} in the cache is damaged: expected {FileCheck.Expected(file)}; found {found}."
            + $" Delete {path}; without COURSE_OFFLINE the course fetches it again."));
        return bytes is null ? null : new DatasetBytes(bytes, $"cache, {entry.Name}/{file.Name}");
    }

    private static byte[]? Checked(
        DatasetEntry entry, DatasetFile file, string path, Func<string, DatasetException?> wrong)
    {
        try
        {
            var (bytes, found) = FileCheck.Read(path, file);
            return bytes ?? (wrong(found) is { } error ? throw error : null);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatasetException(DatasetProblem.Unreadable, entry.Name, path,
                $"{path} cannot be read: {cause.Message} Check its permissions.", cause: cause);
        }
    }

    private DatasetBytes FromMirrors(DatasetEntry entry, DatasetFile file, CancellationToken cancellation)
    {
        if (settings.Offline)
            return DatasetBytes.Absent("COURSE_OFFLINE is set");
        var key = (settings.CacheFolder, entry.Name);
        if (Failures.TryGetValue(key, out var reason))
            return DatasetBytes.Absent(reason);
        try
        {
            return new DatasetFetch(settings).Fetch(entry, file, CachePath(entry, file), cancellation);
        }
        catch (MirrorException failure)
        {
            reason = $"no mirror gave it ({failure.Message})";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or TimeoutException)
        {
            reason = $"the cache {settings.CacheFolder} cannot be used ({failure.Message})";
        }

        Failures[key] = reason;
        return DatasetBytes.Absent(reason);
    }

    private string CachePath(DatasetEntry entry, DatasetFile file) =>
        Path.Combine(settings.CacheFolder, entry.Name, file.Name);
}
