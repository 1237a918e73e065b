namespace TorchSharp.Storage;

/// <summary>Files that appear complete or not at all: an earlier one survives a write that fails.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the destination, then renames.</summary>
    /// <param name="location">The path; a file that is there is replaced at the end.</param>
    /// <param name="write">Writes the content; it may close the stream.</param>
    public static void Write(string location, Action<Stream> write)
    {
        var path = Path.GetFullPath(location);
        var draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = File.Create(draft))
                write(stream);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
