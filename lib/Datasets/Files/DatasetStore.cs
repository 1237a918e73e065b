using System.Collections.Concurrent;

namespace DeepLearning.Datasets;

/// <summary>
/// Finds a file in the order of section 8 of the design: the COURSE_DATA folder, the user's cache, the mirrors.
/// Absent everywhere is an answer (a generated twin may take over); present but wrong is an error.
/// </summary>
internal sealed class DatasetStore(DatasetSettings settings)
{
    /// <summary>Why a data set could not be fetched, for the life of the process: nobody waits twice.</summary>
    private static readonly ConcurrentDictionary<(string Cache, string Dataset, string File), string> Failures = new();

    private readonly DatasetFolder _folder = new(settings);

    /// <summary>Gets the verified bytes of a file, or the reason why it is absent.</summary>
    /// <exception cref="DatasetException">A file is there but is not the one that the catalogue describes.</exception>
    public DatasetBytes Read(DatasetEntry entry, string fileName, CancellationToken cancellation = default) =>
        ReadAny(entry, [fileName], cancellation);

    /// <summary>Gets the first of several editions of a data set that is at hand, or else can be fetched.</summary>
    /// <exception cref="DatasetException">A file is there but is not the one that the catalogue describes.</exception>
    public DatasetBytes ReadAny(DatasetEntry entry, string[] names, CancellationToken cancellation = default)
    {
        var files = Array.ConvertAll(names, entry.File);
        return _folder.Read(entry, files) ?? FromCache(entry, files) ?? FromMirrors(entry, files, cancellation);
    }

    /// <summary>Gets the verified bytes of the first edition at hand.</summary>
    /// <exception cref="DatasetAbsentException">It is nowhere to be had.</exception>
    /// <exception cref="DatasetException">A file is there but is not the one that the catalogue describes.</exception>
    public FoundFile Need(DatasetEntry entry, params string[] names)
    {
        var found = ReadAny(entry, names);
        return found.Bytes is { } bytes
            ? new FoundFile(found.Name, bytes, found.Source)
            : throw new DatasetAbsentException(found.Source);
    }

    /// <summary>Says whether COURSE_DATA has this very file of a data set.</summary>
    public bool InFolder(DatasetEntry entry, string fileName) => _folder.Has(entry, fileName);

    /// <summary>Says where a data set would be read from now, without fetching anything.</summary>
    /// <returns>The place, or null when it would have to be fetched.</returns>
    public string? Locate(DatasetEntry entry)
    {
        if (_folder.IsThere(entry))
            return "COURSE_DATA";
        var fetched = entry.Files.Where(f => entry.MirrorsOf(f).Count > 0).ToList();
        return fetched.Count > 0 && fetched.TrueForAll(f => File.Exists(CachePath(entry, f))) ? "cache" : null;
    }

    private DatasetBytes? FromCache(DatasetEntry entry, DatasetFile[] files)
    {
        foreach (var file in files)
        {
            var path = CachePath(entry, file);
            if (!File.Exists(path))
                continue;
            var bytes = DatasetFolder.Checked(entry, file, path, found => !settings.Offline ? null
                : new DatasetException(DatasetProblem.WrongFile, entry.Name, path,
                    $"{file.Name} in the cache is damaged: expected {FileCheck.Expected(file)}; found {found}."
                    + $" Delete {path}; without COURSE_OFFLINE the course fetches it again."));
            if (bytes is not null)
                return new DatasetBytes(bytes, $"cache, {entry.Name}/{file.Name}") { Name = file.Name };
        }

        return null;
    }

    private DatasetBytes FromMirrors(DatasetEntry entry, DatasetFile[] files, CancellationToken cancellation)
    {
        if (settings.Offline)
            return DatasetBytes.Absent("COURSE_OFFLINE is set");
        if (Array.Find(files, f => entry.MirrorsOf(f).Count > 0) is not { } file)
            return DatasetBytes.Absent("it lies on no mirror; only COURSE_DATA can have it");
        var key = (settings.CacheFolder, entry.Name, file.Name);
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

/// <summary>A file that was found: which one, its verified bytes, and where they came from.</summary>
internal sealed record FoundFile(string Name, byte[] Bytes, string Source);
