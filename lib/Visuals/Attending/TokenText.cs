namespace DeepLearning.Visuals.Attending;

/// <summary>Makes tokens visible and short enough for a picture.</summary>
internal static class TokenText
{
    /// <summary>Reads names for so many places; their numbers where none are given.</summary>
    /// <exception cref="VisualInputException">Another count.</exception>
    public static string[] Read(string op, string what, IReadOnlyList<string>? tokens, int count)
    {
        if (tokens is not null && tokens.Count != count)
        {
            throw new VisualInputException(op, $"{count} {what}, one per row or column of the weights",
                $"{tokens.Count}", "were start or end tokens added by the tokenizer?");
        }

        return [.. Enumerable.Range(0, count).Select(i => tokens is null ? $"{i}" : Visible(tokens[i]))];
    }

    /// <summary>Shows what would be invisible: line ends, tabs, a space in front, nothing at all.</summary>
    public static string Visible(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return "∅";
        var letters = token.Replace("\r\n", "↵", StringComparison.Ordinal).Replace('\n', '↵').Replace('\t', '⇥');
        letters = string.Concat(letters.Select(c => char.IsControl(c) ? '�' : c));
        var spaces = letters.Length - letters.TrimStart(' ').Length;
        return spaces == letters.Length ? new string('␣', spaces)
            : spaces > 0 ? new string('␣', spaces) + letters[spaces..] : letters;
    }

    /// <summary>Cuts long names.</summary>
    public static string Short(string token, int most = 12) =>
        token.Length <= most ? token : token[..(most - 1)] + "…";

    /// <summary>The room that names take, in pixels.</summary>
    public static double Room(IEnumerable<string> names, double size = 11.5) =>
        names.Select(n => Short(n).Length).DefaultIfEmpty(1).Max() * size * 0.6;
}
