using DeepLearning.Display;
using Microsoft.DotNet.Interactive.Formatting;

namespace System;

/// <summary>Shows values in the output of the running cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The representations to show; none for the usual ones.</param>
    /// <returns>A handle that can replace what is shown.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => new(value, mimeTypes);

    /// <summary>Shows text as a representation of the given MIME type.</summary>
    /// <param name="value">The representation.</param>
    /// <param name="mimeType">Its MIME type, for example <c>text/markdown</c>.</param>
    /// <returns>A handle that can replace what is shown.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        new(value, new MimeBundle { [mimeType] = value });
}
