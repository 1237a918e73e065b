namespace DeepLearning.Notebook.Formatting;

/// <summary>Writes types the way C# does, without namespaces and without the cell that declared them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    private static readonly Dictionary<string, string> FSharps = new(StringComparer.Ordinal)
    {
        ["FSharpList`1"] = "list",
        ["FSharpOption`1"] = "option",
        ["FSharpValueOption`1"] = "voption",
        ["FSharpResult`2"] = "Result",
        ["FSharpMap`2"] = "Map",
        ["FSharpSet`1"] = "Set",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Of(underlying)}?";
        if (IsAnonymous(type))
            return "(anonymous)";
        var name = FSharps.GetValueOrDefault(type.Name) ?? type.Name.Split('`')[0];
        if (type.IsGenericParameter || !type.IsGenericType)
            return name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
        return IsTuple(type) ? $"({arguments})" : $"{name}<{arguments}>";
    }

    /// <summary>Writes a public type so that a cell can name it, namespaces and all.</summary>
    public static string Full(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{Full(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (!type.IsGenericType)
            return type.IsNested ? $"{Full(type.DeclaringType!)}.{type.Name}" : Qualified(type);
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Full));
        return type.IsNested ? "object" : $"{Qualified(type).Split('`')[0]}<{arguments}>";
    }

    /// <summary>Writes the type that a variable of C# with this value can be declared with.</summary>
    /// <remarks>Types of F# cells are in no file that the C# compiler could read; their members can be used.</remarks>
    public static string ForDeclaration(object? value) => value?.GetType() switch
    {
        null => "object",
        var type when !IsNameable(type) => type.IsVisible ? "dynamic" : "object",
        var type => Full(type),
    };

    /// <summary>Tells whether code outside of a type's assembly can name it: it must be in a file.</summary>
    public static bool IsNameable(Type type) =>
        type.IsVisible
        && (type.HasElementType
            ? IsNameable(type.GetElementType()!)
            : type.Assembly.Location.Length > 0 && type.GetGenericArguments().All(IsNameable));

    public static bool IsTuple(Type type) =>
        type.IsGenericType && type.FullName is { } name
        && (name.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
            || name.StartsWith("System.Tuple`", StringComparison.Ordinal));

    private static string Qualified(Type type) =>
        type.Namespace is null ? $"global::{type.Name}" : $"global::{type.Namespace}.{type.Name}";

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal);
}
