using static System.Net.WebUtility;


namespace DeepLearning.Notebook.Html;

/// <summary>Source code as HTML: C# in colours, every other language plain.</summary>
internal static class SourceHtml
{
    /// <summary>Writes source as HTML.</summary>
    public static string ToHtml(string source, string language) => language switch
    {
        "csharp" or "cs" or "c#" => CSharpCode.ToHtml(source),
        _ => HtmlEncode(source),
    };

    /// <summary>How a language is called in a label.</summary>
    public static string Name(string language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "html" => "HTML",
        "javascript" => "JavaScript",
        _ => language,
    };
}
