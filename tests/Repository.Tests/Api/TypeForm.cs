using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>
/// Writes a type as a pattern for the C# form in the facts: the facts mark nullable references and reflection does
/// not, so every reference type allows a question mark; those of value types must be there.
/// </summary>
/// <param name="withNamespaces">
/// TorchSharp's facts leave out the namespaces TorchSharp and System.* only; the others leave out all.
/// </param>
internal sealed class TypeForm(bool withNamespaces)
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(sbyte)] = "sbyte",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public string Pattern(Type type, ICustomAttributeProvider? names = null) => Write(type, TupleNames(names));

    /// <summary>Writes the type's own name in full, without a question mark.</summary>
    public string Name(Type type) => Named(type, new Queue<string?>());

    private string Write(Type type, Queue<string?> names)
    {
        if (type.IsByRef)
            return Write(type.GetElementType()!, names);
        if (type.IsArray)
            return $"{Write(type.GetElementType()!, names)}\\[{new string(',', type.GetArrayRank() - 1)}]\\??";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Write(underlying, names) + "\\?";
        if (IsTuple(type))
            return Tuple(type, names);
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + Optional(type);
        return type.IsGenericParameter ? type.Name + "\\??" : Named(type, names) + Optional(type);
    }

    private string Tuple(Type type, Queue<string?> names)
    {
        var elements = type.GetGenericArguments();
        var own = elements.Select(_ => names.Count > 0 ? names.Dequeue() : null).ToList();
        var parts = elements.Select((e, i) => Write(e, names) + (own[i] is { } name ? " " + name : ""));
        var text = string.Join(',', parts);
        return own.TrueForAll(name => name is null) ? $"(\\({text}\\)|ValueTuple<{text}>)" : $"\\({text}\\)";
    }

    private string Named(Type type, Queue<string?> names)
    {
        var arguments = type.GetGenericArguments();
        var used = 0;
        var parts = new List<string>();
        foreach (var level in TypeNesting.Levels(type))
        {
            var tick = level.Name.IndexOf('`', StringComparison.Ordinal);
            var own = level.GetGenericArguments().Length - used;
            var list = arguments.Skip(used).Take(own).Select(a => Write(a, names)).ToList();
            used += own;
            var name = Regex.Escape(tick < 0 ? TypeNesting.Name(level) : level.Name[..tick]);
            parts.Add(list.Count > 0 ? $"{name}<{string.Join(',', list)}>" : name);
        }
        return Regex.Escape(Prefix(type)) + string.Join("\\.", parts);
    }

    private string Prefix(Type type)
    {
        var space = type.Namespace ?? "";
        var bare = !withNamespaces || space is "" or "TorchSharp" || space == "System"
            || space.StartsWith("System.", StringComparison.Ordinal);
        return bare ? "" : space + ".";
    }

    private static string Optional(Type type) => type.IsValueType ? "" : "\\??";

    private static bool IsTuple(Type type) =>
        type is { IsGenericType: true, Namespace: "System" }
        && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private static Queue<string?> TupleNames(ICustomAttributeProvider? provider)
    {
        var attributes = provider?.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false);
        return new((attributes?.FirstOrDefault() as TupleElementNamesAttribute)?.TransformNames ?? []);
    }
}
