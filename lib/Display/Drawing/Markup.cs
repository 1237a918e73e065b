using System.Security.Cryptography;
using System.Text;

namespace DeepLearning.Display.Drawing;

/// <summary>Makes text safe inside HTML, SVG and script elements.</summary>
internal static class Markup
{
    /// <summary>Escapes text for content and quoted attributes, and drops characters that XML forbids.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="keepLines">Whether line ends stay; they become spaces otherwise.</param>
    public static string Escape(string text, bool keepLines = false)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\n' when keepLines => safe.Append(c),
                '\t' or '\n' or '\r' => safe.Append(' '),
                < ' ' or '\uFFFE' or '\uFFFF' => safe,
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    /// <summary>Makes JSON safe inside a script element: no text in it can end the element.</summary>
    public static string ScriptJson(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>Derives an element id from content, so that the same content always gives the same markup.</summary>
    public static string Id(string prefix, string content)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return prefix + Convert.ToHexStringLower(hash.AsSpan(0, 5));
    }
}
