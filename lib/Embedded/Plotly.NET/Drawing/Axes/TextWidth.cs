namespace Plotly.NET.Drawing.Axes;

/// <summary>How wide words are drawn, as nearly as can be told without the reader's font.</summary>
internal static class TextWidth
{
    /// <summary>Pixels of a text, by the widths that sans-serif letters usually have.</summary>
    public static double Of(string text, double size)
    {
        var ems = 0.0;
        foreach (var c in text)
        {
            ems += c switch
            {
                'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '|' or '!' or '\'' => 0.28,
                'f' or 'r' or 't' or ' ' or '(' or ')' or '-' or '/' or 'I' => 0.36,
                'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.88,
                >= 'A' and <= 'Z' => 0.69,
                < '\u2E80' => 0.57,
                _ => 1,
            };
        }

        return ems * size;
    }

    /// <summary>Cuts a text to about this many pixels.</summary>
    public static string Cut(string text, double size, double room)
    {
        text = text.ReplaceLineEndings(" ");
        if (Of(text, size) <= room)
            return text;
        var keep = text.Length;
        while (keep > 1 && Of(text[..keep], size) > room - size)
            keep = Math.Min(keep - 1, (int)(keep * Math.Max(0.5, room / Of(text[..keep], size))));
        if (keep > 0 && char.IsHighSurrogate(text[keep - 1]))
            keep--;
        return text[..keep] + "…";
    }
}
