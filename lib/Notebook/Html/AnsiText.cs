using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using static System.Net.WebUtility;

namespace DeepLearning.Notebook.Html;

/// <summary>Console text as HTML: colours become classes, a carriage return goes back to the start of its
/// line.</summary>
internal static partial class AnsiText
{
    /// <summary>Writes console text as HTML.</summary>
    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        var state = new Style();
        var at = 0;
        var plain = Overwrite(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        foreach (Match code in Escape().Matches(plain))
        {
            Append(html, plain[at..code.Index], state);
            at = code.Index + code.Length;
            if (code.Groups["codes"].Success)
                state.Apply(code.Groups["codes"].Value);
        }

        Append(html, plain[at..], state);
        return html.ToString();
    }

    // A progress bar writes its line again and again; what is left on a terminal is the last of them.
    private static string Overwrite(string text) => !text.Contains('\r', StringComparison.Ordinal) ? text
        : string.Join('\n', text.Split('\n').Select(line => line.TrimEnd('\r').Split('\r')[^1]));

    private static void Append(StringBuilder html, string text, Style style)
    {
        if (text.Length == 0)
            return;
        var safe = HtmlEncode(text);
        html.Append(style.Classes.Length == 0 ? safe : $"<span class=\"{style.Classes}\">{safe}</span>");
    }

    [GeneratedRegex(@"\x1b(\[(?<codes>[0-9;]*)m|\[[0-9;?]*[A-Za-z]|\].*?(\x07|\x1b\\))")]
    private static partial Regex Escape();

    private sealed class Style
    {
        private bool _bold;
        private int _colour = -1;

        public string Classes => string.Join(' ',
            ((string?[])[_bold ? "ansi-bold" : null, _colour < 0 ? null : $"ansi-{_colour}"]).OfType<string>());

        public void Apply(string codes)
        {
            foreach (var part in codes.Split(';'))
            {
                var number = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var code);
                code = number ? code : 0;
                (_bold, _colour) = code switch
                {
                    0 => (false, -1),
                    1 => (true, _colour),
                    22 => (false, _colour),
                    >= 30 and <= 37 => (_bold, code - 30),
                    >= 90 and <= 97 => (_bold, code - 90),
                    39 => (_bold, -1),
                    _ => (_bold, _colour),
                };
            }
        }
    }
}
