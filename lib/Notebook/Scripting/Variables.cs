using System.Reflection;

namespace DeepLearning.Notebook.Scripting;

/// <summary>A variable of the notebook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">Its present value.</param>
internal sealed record Variable(string Name, Type Type, object? Value);

/// <summary>Reads the variables that the cells have declared.</summary>
internal static class Variables
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Gets the variables in the order of their names; of two with one name the later wins.</summary>
    public static IReadOnlyList<Variable> In(IEnumerable<object> states)
    {
        var byName = new SortedDictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var state in states)
            foreach (var field in state.GetType().GetFields(Declared).Where(f => !f.Name.Contains('<')))
                byName[field.Name] = new Variable(field.Name, field.FieldType, field.GetValue(state));
        return [.. byName.Values];
    }
}
