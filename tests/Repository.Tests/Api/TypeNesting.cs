namespace DeepLearning.Repository.Tests.Api;

/// <summary>Walks from the outermost type to a nested one.</summary>
internal static class TypeNesting
{
    /// <summary>
    /// C# cannot nest a type in one of its own name, as F# modules do: there a base class that hands its nested type
    /// down stands for the module, and is named like it.
    /// </summary>
    private const string Host = "LayoutModule";

    /// <summary>Says whether a type is there only to hold the type of an F# module.</summary>
    public static bool IsModule(Type type) => type.Name == Host || type.BaseType?.Name == Host;

    /// <summary>The name of a type as the genuine package has it.</summary>
    public static string Name(Type type) => type.Name == Host ? "Layout" : type.Name;

    public static IEnumerable<Type> Levels(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null; level = level.DeclaringType)
            levels.Push(level);
        return levels;
    }
}
