using System.Collections;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Reads the elements of sequences and dictionaries, the first few of them.</summary>
internal static class Elements
{
    /// <summary>Takes the first <see cref="Formatter.ListExpansionLimit"/> elements, and runs no further.</summary>
    public static (List<object?> Items, string? More) Take(IEnumerable sequence)
    {
        var limit = Formatter.ListExpansionLimit;
        var items = new List<object?>();
        var enumerator = sequence.GetEnumerator();
        try
        {
            while (enumerator.MoveNext())
            {
                if (items.Count == limit)
                    return (items, sequence is ICollection all ? $"({all.Count - limit} more)" : "(more)");
                items.Add(enumerator.Current);
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }

        return (items, null);
    }

    /// <summary>Gets the declared type of a sequence's elements, or null.</summary>
    public static Type? TypeOf(Type type) =>
        type.GetElementType() ?? Interface(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Gets the type of a dictionary's pairs, or null when it is no dictionary.</summary>
    public static Type? PairType(Type type) =>
        Interface(type, typeof(IReadOnlyDictionary<,>)) ?? Interface(type, typeof(IDictionary<,>));

    public static (object? Key, object? Value) Pair(object item)
    {
        if (item is DictionaryEntry entry)
            return (entry.Key, entry.Value);
        var type = item.GetType();
        return (Property(type, "Key").GetValue(item), Property(type, "Value").GetValue(item));
    }

    /// <summary>Tells whether a sequence is nothing but its elements: those of .NET, and iterators.</summary>
    public static bool IsPlainCollection(Type type) =>
        type.IsArray
        || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("Microsoft.FSharp", StringComparison.Ordinal) == true
        || type.Name.Contains('<');

    private static Type? Interface(Type type, Type definition) => type.GetInterfaces().Append(type).FirstOrDefault(
        i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);

    private static PropertyInfo Property(Type type, string name) => type.GetProperty(name)!;
}
