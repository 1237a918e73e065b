using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace DeepLearning.Notebook.Formatting;

/// <summary>
/// Formatters that a type names itself with an attribute called <c>TypeFormatterSourceAttribute</c>. Everything is
/// found by name, so that a library needs no reference to the notebook.
/// </summary>
internal static class AttributeFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";

    private const BindingFlags Any =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FormatterRegistry.Entry>> Known = new();

    public static IReadOnlyList<FormatterRegistry.Entry> For(Type type) => Known.GetOrAdd(type, Find);

    private static List<FormatterRegistry.Entry> Find(Type type) =>
    [
        .. from attribute in type.GetCustomAttributes(inherit: true)
           where attribute.GetType().Name == AttributeName
           let source = Read(attribute, "FormatterSourceType") as Type
           where source is not null
           let maker = Activator.CreateInstance(source, nonPublic: true)
           from formatter in ((IEnumerable)Call(maker, "CreateTypeFormatters")!).Cast<object>()
           select Entry(type, formatter)
    ];

    private static FormatterRegistry.Entry Entry(Type type, object formatter)
    {
        var mimeType = (string)Read(formatter, "MimeType")!;
        var format = formatter.GetType().GetMethods(Any)
            .First(m => m.Name == "Format" && m.GetParameters().Length == 2);
        return new FormatterRegistry.Entry(
            type, mimeType, (value, writer) => format.Invoke(formatter, [value, writer]) is not false);
    }

    private static object? Read(object from, string property) =>
        from.GetType().GetProperty(property, Any)?.GetValue(from);

    private static object? Call(object on, string method) => on.GetType().GetMethod(method, Any, [])?.Invoke(on, null);
}
