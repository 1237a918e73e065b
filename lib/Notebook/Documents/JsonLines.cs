using System.Globalization;
using System.Text.Json;

namespace DeepLearning.Notebook.Documents;

/// <summary>Finds the line of a value in JSON text, so that a message can name it.</summary>
internal static class JsonLines
{
    /// <summary>Finds the one-based line on which a value starts.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="path">A path like <c>$.cells[3].source</c>.</param>
    /// <returns>The line of the value, or of the deepest ancestor that exists.</returns>
    public static int Find(ReadOnlySpan<byte> utf8, string path)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        reader.Read();
        var found = reader.TokenStartIndex;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var inside = step.EndsWith(']')
                ? EnterItem(ref reader, int.Parse(step[..^1], CultureInfo.InvariantCulture))
                : EnterMember(ref reader, step);
            if (!inside)
                break;
            found = reader.TokenStartIndex;
        }

        return LineAt(utf8, (int)found);
    }

    /// <summary>Counts the one-based line of a byte.</summary>
    public static int LineAt(ReadOnlySpan<byte> utf8, int offset) => utf8[..offset].Count((byte)'\n') + 1;

    private static bool EnterMember(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var hit = reader.ValueTextEquals(name);
            reader.Read();
            if (hit)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool EnterItem(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
                return true;
            reader.Skip();
        }

        return false;
    }
}
