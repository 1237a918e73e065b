namespace DeepLearning.Notebook.Html;

/// <summary>Links between notebooks, as links between their pages.</summary>
internal static class NotebookLinks
{
    private const string Extension = ".ipynb";

    /// <summary>Turns a relative link to a notebook into the link to its page; other links stay as they are.</summary>
    public static string ToPage(string url)
    {
        var end = url.IndexOfAny(['#', '?']);
        var path = end < 0 ? url : url[..end];
        var relative = !path.Contains("://", StringComparison.Ordinal);
        return relative && path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[..^Extension.Length] + ".html" + url[path.Length..]
            : url;
    }
}
