namespace DeepLearning.Display;

/// <summary>The MIME types that this course produces.</summary>
public static class MimeTypes
{
    /// <summary>Plain text: the representation that every front end, screen reader and terminal can show.</summary>
    public const string Text = "text/plain";

    /// <summary>A fragment of HTML, placed inside the page by the front end.</summary>
    public const string Html = "text/html";

    /// <summary>Markdown, rendered by the front end.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A static picture that stands alone.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>JavaScript that the front end runs in the page.</summary>
    public const string JavaScript = "application/javascript";

    /// <summary>A JSON document.</summary>
    public const string Json = "application/json";

    /// <summary>
    /// A Plotly figure as JSON (<c>data</c>, <c>layout</c>, <c>config</c>), drawn natively by VS Code and JupyterLab.
    /// </summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>A measured number of a chapter against its band, as JSON; the headless runner reads it.</summary>
    public const string Metric = "application/vnd.deeplearning.metric+json";

    /// <summary>The outcome of an exercise's check, as JSON; the tests read it.</summary>
    public const string Exercise = "application/vnd.deeplearning.exercise+json";

    /// <summary>
    /// Tells whether content under a MIME type is JSON, which Jupyter carries as a value and not as a string.
    /// </summary>
    /// <param name="mimeType">A MIME type.</param>
    public static bool IsJson(string mimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        return mimeType == Json || mimeType.EndsWith("+json", StringComparison.Ordinal);
    }
}
