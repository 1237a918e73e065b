using DeepLearning.Display;

namespace DeepLearning.Notebook.Formatting;

/// <summary>The formatters that cells and libraries have registered, the most specific and latest first.</summary>
internal static class FormatterRegistry
{
    private static readonly Lock Gate = new();
    private static readonly List<Entry> Entries = [];
    private static readonly Dictionary<Type, string[]> Preferences = [];

    public static void Add(Type type, string mimeType, Func<object, TextWriter, bool> format)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentException.ThrowIfNullOrEmpty(mimeType);
        lock (Gate)
            Entries.Insert(0, new Entry(type, mimeType, format));
    }

    public static void Prefer(Type type, string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        lock (Gate)
            Preferences[type] = mimeTypes;
    }

    public static void Clear()
    {
        lock (Gate)
        {
            Entries.Clear();
            Preferences.Clear();
        }
    }

    /// <summary>Gets the MIME types preferred for a type, or none.</summary>
    public static IReadOnlyList<string> Preferred(Type type)
    {
        lock (Gate)
        {
            return Preferences.Where(p => Distance(p.Key, type) is not null)
                .OrderBy(p => Distance(p.Key, type)).Select(p => p.Value).FirstOrDefault() ?? [];
        }
    }

    /// <summary>Gets what registered formatters, and those that its type's attributes name, make of a value.</summary>
    /// <returns>The bundle, or null when there is no formatter for it.</returns>
    public static MimeBundle? Bundle(object value)
    {
        var bundle = new MimeBundle();
        foreach (var entry in For(value.GetType()).Concat(AttributeFormatters.For(value.GetType())))
        {
            if (bundle.Find(entry.MimeType) is not null)
                continue;
            using var writer = new StringWriter();
            if (entry.Format(value, writer))
                bundle[entry.MimeType] = writer.ToString();
        }

        return bundle.Count == 0 ? null : bundle;
    }

    private static List<Entry> For(Type type)
    {
        lock (Gate)
            return [.. Entries.Where(e => Distance(e.Type, type) is not null).OrderBy(e => Distance(e.Type, type))];
    }

    // How far a registered type is from the actual one: 0 the same, then bases, then interfaces; null unrelated.
    private static int? Distance(Type registered, Type actual)
    {
        var distance = 0;
        for (var type = actual; type is not null; type = type.BaseType, distance++)
            if (type == registered || (type.IsGenericType && type.GetGenericTypeDefinition() == registered))
                return registered == typeof(object) ? int.MaxValue : distance;
        const int interfaces = 1000;
        var implements = actual.GetInterfaces().Any(
            i => i == registered || (i.IsGenericType && i.GetGenericTypeDefinition() == registered));
        return implements ? interfaces : null;
    }

    internal sealed record Entry(Type Type, string MimeType, Func<object, TextWriter, bool> Format);
}
