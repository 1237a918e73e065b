using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Hosting;

/// <summary>One cell that some kernel process of this user has run.</summary>
/// <param name="Session">Which process, counted from 1.</param>
/// <param name="Line">The cell's number in that process.</param>
/// <param name="Code">What was run.</param>
internal sealed record HistoryEntry(int Session, int Line, string Code);

/// <summary>
/// The cells of earlier sessions, for consoles: a JSON array a line, appended as cells run. Several kernels may write
/// at once; a damaged line is skipped; a history that cannot be written is no reason for a cell to fail.
/// </summary>
internal sealed class HistoryFile
{
    private const int Kept = 2000;
    private readonly string? _path;

    /// <summary>Reads the file.</summary>
    /// <param name="path">Where; null keeps nothing.</param>
    public HistoryFile(string? path)
    {
        _path = path;
        Earlier = path is null ? [] : Read(path);
        Session = Earlier.Count == 0 ? 1 : Earlier.Max(e => e.Session) + 1;
    }

    /// <summary>Gets what earlier sessions ran, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Earlier { get; }

    /// <summary>Gets the number of this session.</summary>
    public int Session { get; }

    public void Append(HistoryEntry entry)
    {
        if (_path is null)
            return;
        var line = new JsonArray(entry.Session, entry.Line, entry.Code).ToJsonString() + "\n";
        Try(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            file.Write(System.Text.Encoding.UTF8.GetBytes(line));
        });
    }

    private static List<HistoryEntry> Read(string path)
    {
        var lines = Array.Empty<string>();
        Try(() => lines = File.Exists(path) ? File.ReadAllLines(path) : []);
        if (lines.Length > 2 * Kept)
        {
            lines = lines[^Kept..];
            Try(() => Notebook.Documents.AtomicFile.Write(path, string.Concat(lines.Select(l => l + "\n"))));
        }

        return [.. lines.Select(Parse).OfType<HistoryEntry>()];
    }

    private static HistoryEntry? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var parts = json.RootElement;
            return new HistoryEntry(parts[0].GetInt32(), parts[1].GetInt32(), parts[2].GetString()!);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IndexOutOfRangeException
            or FormatException)
        {
            return null;
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // No history then.
        }
    }
}
