using System.Diagnostics;
using System.Reflection;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Reads what an object shows of itself: public properties and fields.</summary>
internal static class Members
{
    private const BindingFlags Shown = BindingFlags.Instance | BindingFlags.Public;

    /// <summary>Gets names and values; what a getter throws is shown in its place.</summary>
    public static IEnumerable<(string Name, Func<object?> Read)> Of(object value)
    {
        foreach (var member in value.GetType().GetMembers(Shown).Where(IsShown))
        {
            yield return (member.Name, () =>
            {
                try
                {
                    return member is FieldInfo field ? field.GetValue(value) : ((PropertyInfo)member).GetValue(value);
                }
                catch (TargetInvocationException e) when (e.InnerException is not OperationCanceledException)
                {
                    return Failed(e.InnerException!);
                }
                catch (NotSupportedException e)
                {
                    return Failed(e);
                }
            }
            );
        }
    }

    private static bool IsShown(MemberInfo member) => member switch
    {
        FieldInfo field => IsReadable(field.FieldType),
        PropertyInfo property => property.CanRead
            && property.GetMethod!.IsPublic
            && property.GetIndexParameters().Length == 0
            && IsReadable(property.PropertyType)
            && property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never,
        _ => false,
    };

    private static bool IsReadable(Type type) => !type.IsByRefLike && !type.IsPointer && !type.IsByRef;

    private static string Failed(Exception e) => $"{e.GetType().Name}: {e.Message}";
}
