using System.Reflection;
using TorchSharp.Utils;

namespace TorchSharp;

/// <summary>Finds the names of components.</summary>
public static class FieldInfoExtensionMethods
{
    /// <summary>Gets the name under which a field of a module is registered.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The name in its attribute, or the field's own name.</returns>
    public static string ComponentName(this FieldInfo field) =>
        field.GetCustomAttribute<ComponentNameAttribute>() is { Name.Length: > 0 } named ? named.Name : field.Name;
}
