using DeepLearning.Display;

namespace DeepLearning.Notebook;

/// <summary>JavaScript that a cell gives to the page.</summary>
internal static class PageScript
{
    public static MimeBundle Bundle(string script) => new()
    {
        [MimeTypes.Html] = $"<script type=\"text/javascript\">{script}</script>",
        [MimeTypes.Text] = "(JavaScript for the page)",
    };
}
