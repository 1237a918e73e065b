using System.Reflection;
using System.Runtime.CompilerServices;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>Lists what code outside an assembly can see of it: public and protected types and members.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly assembly) => assembly.GetTypes().Where(IsVisible);

    public static IEnumerable<MemberInfo> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        return type.GetMembers(Declared).Where(m => m switch
        {
            MethodInfo method => IsVisible(method) && !IsAccessor(method),
            ConstructorInfo constructor => IsVisible(constructor) && !constructor.IsStatic,
            FieldInfo field => IsVisible(field) && !(type.IsEnum && field.IsSpecialName),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            EventInfo happening => IsVisible(happening.AddMethod!),
            _ => false,
        }).Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || m is not FieldInfo);
    }

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(Type type)
    {
        for (var level = type; level is not null; level = level.DeclaringType)
        {
            if (!(level.IsPublic || level.IsNestedPublic || level.IsNestedFamily || level.IsNestedFamORAssem))
                return false;
        }
        return true;
    }

    /// <summary>Property and event methods appear with their property or event; operators stay.</summary>
    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
