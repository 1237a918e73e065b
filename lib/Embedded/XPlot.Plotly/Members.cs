using System.Runtime.CompilerServices;

namespace XPlot.Plotly;

/// <summary>An object of the plotly.js schema whose members are kept as they were set.</summary>
internal interface IHasMembers
{
    /// <summary>Gets what was set.</summary>
    Members Members { get; }
}

/// <summary>What was set on one object, in the order in which it was set first.</summary>
internal sealed class Members
{
    private readonly OrderedDictionary<string, object?> values = new(StringComparer.Ordinal);

    /// <summary>Gets the names and values.</summary>
    public IEnumerable<KeyValuePair<string, object?>> All => values;

    /// <summary>Gets a value, or the type's default when it was not set.</summary>
    public T Get<T>([CallerMemberName] string name = "") =>
        values.TryGetValue(name, out var value) && value is T typed ? typed : default!;

    /// <summary>Sets a value; null takes it away.</summary>
    public void Set(object? value, [CallerMemberName] string name = "")
    {
        if (value is null)
            values.Remove(name);
        else
            values[name] = value;
    }

    /// <summary>Says whether a value is set.</summary>
    public bool Has(string name) => values.ContainsKey(name);
}
