namespace DeepLearning.Datasets;

/// <summary>Reads the folder that COURSE_DATA names: never written to, never quietly passed over.</summary>
internal sealed class DatasetFolder(DatasetSettings settings)
{
    /// <summary>Gets the first of several editions that lies there; null when the folder of the set does not.</summary>
    /// <exception cref="DatasetException">The folder is there without a file, or the file is wrong.</exception>
    public DatasetBytes? Read(DatasetEntry entry, DatasetFile[] files)
    {
        var folders = Folders(entry);
        foreach (var folder in folders)
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                if (File.Exists(path))
                    return Known(entry, file, path);
            }
        }

        return folders.Count == 0 ? null : throw Missing(entry, files, folders[0]);
    }

    /// <summary>Says whether a file lies there, right or wrong.</summary>
    public bool Has(DatasetEntry entry, string fileName) =>
        Folders(entry).Any(folder => File.Exists(Path.Combine(folder, fileName)));

    /// <summary>Says whether the data set has a folder there.</summary>
    public bool IsThere(DatasetEntry entry) => Folders(entry).Count > 0;

    /// <summary>Reads and checks a file; asks <paramref name="wrong"/> what a wrong one is: an error, or
    /// absent.</summary>
    /// <exception cref="DatasetException">The file cannot be read, or is wrong.</exception>
    public static byte[]? Checked(
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

    private static DatasetBytes Known(DatasetEntry entry, DatasetFile file, string path)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(path));
        var bytes = Checked(entry, file, path, found => new DatasetException(
            DatasetProblem.WrongFile, entry.Name, path,
            $"{file.Name} in COURSE_DATA is not the original: expected {FileCheck.Expected(file)}; found {found}."
            + $" Replace {path} by the original{Origin(entry, file)}, or unset COURSE_DATA to let the course"
            + " fetch it."));
        return new DatasetBytes(bytes, $"COURSE_DATA, {folder}/{file.Name}") { Name = file.Name };
    }

    private static string Origin(DatasetEntry entry, DatasetFile file) =>
        entry.MirrorsOf(file) is [var first, ..] ? $" from {first}" : "";

    private static DatasetException Missing(DatasetEntry entry, DatasetFile[] files, string folder)
    {
        var others = string.Join(", ", Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order().Take(8));
        var expected = string.Join(" or ", files.Select(f =>
            $"{Path.Combine(folder, f.Name)} with {FileCheck.Expected(f)}"));
        return new DatasetException(DatasetProblem.Missing, entry.Name, Path.Combine(folder, files[0].Name),
            $"{files[0].Name} is missing in COURSE_DATA: expected {expected}; found"
            + $" {(others.Length == 0 ? "an empty folder" : others)}. Put the original there under exactly this"
            + $" name, or remove the folder {folder} to let the course fetch the data.");
    }

    private List<string> Folders(DatasetEntry entry)
    {
        if (settings.DataFolder is not { } root)
            return [];
        if (!Directory.Exists(root))
        {
            throw new DatasetException(DatasetProblem.NoFolder, entry.Name, root,
                $"COURSE_DATA names {root}, which is not a folder. Correct the variable or unset it.");
        }

        var names = entry.Folders.Count > 0 ? entry.Folders : [entry.Name];
        return [.. names.Select(name => Path.Combine(root, name)).Where(Directory.Exists)];
    }
}
