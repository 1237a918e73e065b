using System.Text;

namespace DeepLearning.Datasets;

/// <summary>Turns bytes into text and lines, the same on every machine.</summary>
/// <remarks>
/// Only LF and CR LF end a line: NEL, U+2028, form feeds and other controls that some readers break at are characters
/// like any other, so that line n is line n for everybody. A byte order mark is dropped.
/// </remarks>
internal sealed class TextDecoder(string dataset, string file)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8.</summary>
    /// <exception cref="DatasetException">The bytes are not UTF-8, or hold a zero.</exception>
    public string Text(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            throw Bad("a zero byte, as in UTF-16 or in a binary file", "text in UTF-8", zero);
        try
        {
            return Strict.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException cause)
        {
            throw Bad("bytes that are not UTF-8", "text in UTF-8", cause.Index + start, cause);
        }
    }

    /// <summary>Decodes UTF-8 and cuts it into lines; a last line without an end counts, an empty one does
    /// not.</summary>
    public string[] Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = Text(bytes).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].EndsWith('\r'))
                lines[i] = lines[i][..^1];
        }

        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>Words an error with its place in the bytes.</summary>
    public DatasetException Bad(string found, string expected, long? offset, Exception? cause = null) => new(
        DatasetProblem.BadFormat, dataset, file,
        $"{file} is not the text it should be: {(offset is null ? "" : $"at byte {offset:N0} ")}{found}; expected"
        + $" {expected}. Fetch the original again.", offset, cause);

    /// <summary>Words an error with its line, from 1.</summary>
    public DatasetException BadLine(int line, string found, string expected) => new(
        DatasetProblem.BadFormat, dataset, file,
        $"{file} is not the text it should be: in line {line:N0} {found}; expected {expected}. Fetch the original"
        + " again.");
}
