using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DeepLearning.Notebook.Documents;

/// <summary>Reads .ipynb files strictly: what comes out has the shape that nbformat 4.5 demands.</summary>
public static class NotebookReader
{
    /// <summary>The deepest nesting that is read; notebooks of this course stay below 20.</summary>
    public const int MaxDepth = 100;

    /// <summary>The largest file that is read, 512 MB.</summary>
    public const long MaxBytes = 512L << 20;

    /// <summary>Reads a notebook from a file.</summary>
    /// <param name="file">The path.</param>
    /// <exception cref="NotebookFormatException">The content is not a notebook of nbformat 4.5.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static NotebookDocument Read(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (stream.Length > MaxBytes)
        {
            throw new NotebookFormatException(
                file, $"expected at most {MaxBytes >> 20} MB, came {stream.Length >> 20} MB; clear its outputs?");
        }

        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Parse(bytes.AsSpan(0, length), file);
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <param name="file">How errors name the notebook.</param>
    /// <exception cref="NotebookFormatException">The content is not a notebook of nbformat 4.5.</exception>
    public static NotebookDocument Parse(ReadOnlySpan<byte> utf8, string file = "notebook")
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[3..];
        CheckText(utf8, file);
        var root = ParseJson(utf8, file);
        if (NotebookShape.FindProblem(root) is { } problem)
            throw new NotebookFormatException(file, problem.Text, problem.Path, JsonLines.Find(utf8, problem.Path));
        return new NotebookDocument(root!.AsObject());
    }

    private static void CheckText(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.IsEmpty || utf8.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
            throw new NotebookFormatException(file, "expected a notebook, came an empty file; restore it from git?");
        if (!Utf8.IsValid(utf8))
        {
            var valid = 0;
            while (Rune.DecodeFromUtf8(utf8[valid..], out _, out var size) == System.Buffers.OperationStatus.Done)
                valid += size;
            throw new NotebookFormatException(
                file, "expected UTF-8, came other bytes; is it compressed, or saved in another encoding?",
                line: JsonLines.LineAt(utf8, valid));
        }
    }

    private static JsonNode? ParseJson(ReadOnlySpan<byte> utf8, string file)
    {
        try
        {
            var root = JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions
            {
                MaxDepth = MaxDepth,
                AllowDuplicateProperties = false,
            });
            CheckStrings(utf8);
            return root;
        }
        catch (JsonException error)
        {
            var line = (int?)error.LineNumber + 1;
            throw new NotebookFormatException(file, "expected JSON, " + Explain(error, utf8), line: line, inner: error);
        }
        catch (InvalidOperationException error)
        {
            throw new NotebookFormatException(
                file, "expected JSON, came a string with half of a surrogate pair; retype that character",
                inner: error);
        }
    }

    // Strings are decoded lazily, and a lone \ud800 escape would surprise whoever reads it first.
    private static void CheckStrings(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                reader.GetString();
        }
    }

    private static string Explain(JsonException error, ReadOnlySpan<byte> utf8)
    {
        var text = error.Message;
        var end = text.IndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0)
            end = text.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        text = end < 0 ? text : text[..end];
        if (utf8.IndexOf("<<<<<<< "u8) >= 0)
            return $"came a file with merge conflict markers; resolve the conflict ({text})";
        return text.Contains("maximum configured depth", StringComparison.Ordinal)
            ? $"came values nested deeper than {MaxDepth}"
            : $"came something else; truncated or edited by hand? ({text})";
    }
}
