using System.Text;

namespace DeepLearning.Teaching;

/// <summary>Writes files that only their owner may read, whole or not at all.</summary>
internal static class PrivateFile
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Leftover = TimeSpan.FromHours(1);

    /// <summary>Makes a folder that only its owner may enter; one that is there keeps its rights.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(
                path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Reads a file that others may replace meanwhile; null when there is none.</summary>
    public static string? Read(string path)
    {
        try
        {
            // Whoever replaces the file must be able to, even where an open file cannot be renamed over.
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Replaces a file in one step: a reader sees the old text or the new one, even after a power
    /// cut.</summary>
    public static void Write(string path, string text)
    {
        RemoveLeftovers(path);
        var temporary = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, Options(FileMode.CreateNew)))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Waits for the file that lets one process at a time change another one.</summary>
    /// <exception cref="IOException">Another process kept it for longer than the patience.</exception>
    public static FileStream Lock(string path, TimeSpan patience)
    {
        var deadline = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                return new FileStream(path, Options(FileMode.OpenOrCreate));
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < deadline)
            {
                Thread.Sleep(Poll);
            }
        }
    }

    /// <summary>Moves a damaged file out of the way, so that nothing is lost and nothing is in the way.</summary>
    public static void SetAside(string path)
    {
        try
        {
            File.Move(path, path + ".damaged", overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // It stays where it is and is replaced by the next change.
        }
    }

    /// <summary>Deletes what processes left that were killed while they wrote.</summary>
    private static void RemoveLeftovers(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        foreach (var file in Directory.EnumerateFiles(folder, $"{name}.*.tmp"))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > Leftover)
                File.Delete(file);
        }
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
