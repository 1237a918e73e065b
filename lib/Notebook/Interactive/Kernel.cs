using DeepLearning.Display;
using DeepLearning.Notebook;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The helpers that every C# cell sees.</summary>
#pragma warning disable IDE1006 // The names are the dialect's.
public static class Kernel
{
    /// <summary>Shows a value in the output of the running cell.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The representations to show; none for the usual ones.</param>
    /// <returns>A handle that can replace what is shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Makes a value that is shown as HTML.</summary>
    /// <param name="content">The HTML.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds style rules to the page.</summary>
    /// <param name="content">The rules.</param>
    public static void CSS(string content) => Output.Show(new MimeBundle
    {
        [MimeTypes.Html] = $"<style>{content}</style>",
        [MimeTypes.Text] = "(style rules)",
    });

    /// <summary>Runs JavaScript in the page.</summary>
    /// <param name="scriptContent">The script.</param>
    public static void Javascript(string scriptContent) => Output.Show(PageScript.Bundle(scriptContent));

    /// <summary>Takes away what the running cell has written and shown so far.</summary>
    /// <param name="wait">Whether to wait until something new comes, so that the place does not flicker.</param>
    public static void ClearOutput(bool wait = false) => ConsoleCapture.Current?.Clear(wait);

    /// <summary>Asks the user for a line of text.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => Task.FromResult(CellInput.Read(prompt, false));

    /// <summary>Asks the user for a line of text that is not shown while it is typed.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    public static Task<string> GetPasswordAsync(string prompt = "") => Task.FromResult(CellInput.Read(prompt, true));
}
#pragma warning restore IDE1006
