using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes a value to a context; returns false when it leaves that to the next formatter.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value.</param>
/// <param name="context">Where to write.</param>
public delegate bool FormatDelegate<in T>(T value, FormatContext context);

/// <summary>Where a formatter writes.</summary>
/// <param name="writer">The text of the representation.</param>
public sealed class FormatContext(TextWriter writer)
{
    /// <summary>Gets the text of the representation.</summary>
    public TextWriter Writer { get; } = writer;
}

/// <summary>How values look when a cell ends in them or displays them: limits, and formatters of one's own.</summary>
/// <remarks>The settings belong to the process, as in .NET Interactive.</remarks>
public static class Formatter
{
    private const int DefaultListLimit = 20;
    private const int DefaultRecursionLimit = 6;

    /// <summary>Gets or sets how many elements of a sequence are shown.</summary>
    public static int ListExpansionLimit { get; set; } = DefaultListLimit;

    /// <summary>Gets or sets how deep objects inside objects are shown.</summary>
    public static int RecursionLimit { get; set; } = DefaultRecursionLimit;

    /// <summary>Gets or sets how null looks.</summary>
    public static string NullString { get; set; } = "<null>";

    /// <summary>Registers how values of a type, and of types derived from it, look.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="formatter">Makes the representation.</param>
    /// <param name="mimeType">The MIME type of what it makes.</param>
    public static void Register<T>(Func<T, string> formatter, string mimeType = MimeTypes.Text)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        FormatterRegistry.Add(typeof(T), mimeType, (value, writer) =>
        {
            writer.Write(formatter((T)value));
            return true;
        });
    }

    /// <summary>Registers how values of a type, and of types derived from it, look.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="formatter">Writes the representation.</param>
    /// <param name="mimeType">The MIME type of what it writes.</param>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = MimeTypes.Text) =>
        Register(typeof(T), (value, writer) => formatter((T)value, writer), mimeType);

    /// <summary>Registers how values of a type, and of types derived from it, look.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="formatter">Writes the representation, or returns false to leave it to others.</param>
    /// <param name="mimeType">The MIME type of what it writes.</param>
    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = MimeTypes.Text)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        FormatterRegistry.Add(
            typeof(T), mimeType, (value, writer) => formatter((T)value, new FormatContext(writer)));
    }

    /// <summary>Registers how values of a type look; an open generic type stands for all its constructions.</summary>
    /// <param name="type">The type.</param>
    /// <param name="formatter">Writes the representation.</param>
    /// <param name="mimeType">The MIME type of what it writes.</param>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = MimeTypes.Text)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        FormatterRegistry.Add(type, mimeType, (value, writer) =>
        {
            formatter(value, writer);
            return true;
        });
    }

    /// <summary>Chooses the representations that values of a type get when none is asked for.</summary>
    /// <param name="type">The type; types derived from it are meant too.</param>
    /// <param name="preferredMimeTypes">The MIME types, the best one first; none for the defaults.</param>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes) =>
        FormatterRegistry.Prefer(type, preferredMimeTypes);

    /// <summary>Forgets registered formatters, preferences and limits.</summary>
    public static void ResetToDefault()
    {
        FormatterRegistry.Clear();
        (ListExpansionLimit, RecursionLimit, NullString) = (DefaultListLimit, DefaultRecursionLimit, "<null>");
    }

    /// <summary>Gets one representation of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeType">The MIME type, for example <c>text/html</c>.</param>
    public static string ToDisplayString(this object? value, string mimeType = MimeTypes.Text) =>
        ValueFormatter.ToBundle(value, mimeType)[mimeType];
}
