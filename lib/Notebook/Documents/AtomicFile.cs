namespace DeepLearning.Notebook.Documents;

/// <summary>Files that appear complete or not at all.</summary>
public static class AtomicFile
{
    /// <summary>Writes a text as UTF-8 beside its destination, then renames it into place.</summary>
    /// <param name="file">The path; its folder is created when missing.</param>
    /// <param name="text">The content.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    public static void Write(string file, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        var path = Path.GetFullPath(file);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(draft, text);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
