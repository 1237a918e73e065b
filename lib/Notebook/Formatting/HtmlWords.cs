using System.Net;
using System.Text.RegularExpressions;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Tells a fragment of HTML in words, for terminals and screen readers.</summary>
internal static partial class HtmlWords
{
    public static string Of(string html)
    {
        var visible = Hidden().Replace(html, " ");
        return Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(visible, " ")), " ").Trim();
    }

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
