namespace DeepLearning.Repository.Tests.Api;

/// <summary>Walks from the outermost type to a nested one.</summary>
internal static class TypeNesting
{
    public static IEnumerable<Type> Levels(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null; level = level.DeclaringType)
            levels.Push(level);
        return levels;
    }
}
