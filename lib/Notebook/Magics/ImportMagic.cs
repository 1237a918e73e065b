using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Magics;

/// <summary><c>#!import "file"</c>: runs another file; relative paths in it start at its folder.</summary>
internal static class ImportMagic
{
    public static void Run(MagicCall call)
    {
        if (call.Plain is not [var asked])
            throw call.Fail("expected one path, for example #!import \"helpers.dib\".");
        var path = Path.GetFullPath(asked, call.Folder);
        if (!File.Exists(path))
            throw call.Fail(MissingFile.Describe(asked, path));
        foreach (var cell in Read(call, path))
            call.Run.RunImported(cell, Path.GetDirectoryName(path)!, () => call.Fail("imports go round in a circle."));
    }

    private static List<CellSource> Read(MagicCall call, string path)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".DIB" or ".CS" or ".CSX":
                return [new CellSource(WithoutMetadata(File.ReadAllText(path)), Name: name)];
            case ".HTML":
                return [new CellSource(File.ReadAllText(path), "html", name)];
            case ".JS":
                return [new CellSource(File.ReadAllText(path), "javascript", name)];
            case ".IPYNB":
                try
                {
                    return ReadNotebook(File.ReadAllText(path), name);
                }
                catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
                {
                    throw call.Fail($"'{name}' is not a notebook: {e.Message}");
                }

            default:
                throw call.Fail($"cannot run '{name}'; expected .dib, .ipynb, .cs, .csx, .html or .js.");
        }
    }

    // A .dib file may start with a #!meta part of JSON, up to the first other #! line; its lines are blanked.
    private static string WithoutMetadata(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var meta = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("#!", StringComparison.Ordinal))
                meta = lines[i].Trim() == "#!meta";
            if (meta)
                lines[i] = string.Empty;
        }

        return string.Join('\n', lines);
    }

    private static List<CellSource> ReadNotebook(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        var cells = new List<CellSource>();
        var number = 0;
        foreach (var cell in document.RootElement.GetProperty("cells").EnumerateArray())
        {
            number++;
            if (cell.GetProperty("cell_type").GetString() != "code")
                continue;
            cells.Add(new CellSource(Source(cell.GetProperty("source")), Language(cell), $"{name}, cell {number}"));
        }

        return cells;
    }

    private static string Source(JsonElement source) => source.ValueKind == JsonValueKind.Array
        ? string.Concat(source.EnumerateArray().Select(line => line.GetString()))
        : source.GetString() ?? string.Empty;

    private static string Language(JsonElement cell) =>
        cell.TryGetProperty("metadata", out var metadata) && JsonObject.Create(metadata) is { } own
            ? CellLanguage.Of(own) ?? CellLanguage.Default
            : CellLanguage.Default;
}
