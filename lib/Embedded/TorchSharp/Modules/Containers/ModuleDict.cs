using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Holds modules by name, in order, so that their parameters are found.</summary>
/// <typeparam name="T">The kind of modules.</typeparam>
public class ModuleDict<T> : nn.Module, IDictionary<string, T>, IList<(string, T)>
    where T : nn.Module
{
    /// <summary>Makes an empty dictionary.</summary>
    public ModuleDict()
        : base(nameof(ModuleDict<>))
    {
    }

    /// <summary>Gets the number of modules.</summary>
    public int Count => _internal_submodules.Count;

    /// <summary>Gets false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets the names, in order.</summary>
    public ICollection<string> Keys => [.. keys()];

    /// <summary>Gets the modules, in order.</summary>
    public ICollection<T> Values => [.. values()];

    /// <summary>Gets or sets the module of a name; a new one goes to the end.</summary>
    /// <param name="key">The name.</param>
    public T this[string key]
    {
        get => (T)_internal_submodules[key];
        set
        {
            if (ContainsKey(key))
                _internal_submodules[key] = value;
            else
                Add(key, value);
        }
    }

    /// <summary>Gets or sets the name and module at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public (string, T) this[int index]
    {
        get => Typed(_internal_submodules[index]);
        set => _internal_submodules[index] = value;
    }

    /// <summary>Adds a module at the end.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The module.</param>
    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public void Add(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        register_module(key, value);
    }

    /// <summary>Adds a module at the end.</summary>
    /// <param name="item">Name and module.</param>
    public void Add((string, T) item) => Add(item.Item1, item.Item2);

    /// <summary>Adds a module at the end.</summary>
    /// <param name="item">Name and module.</param>
    public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    /// <summary>Puts a module between others.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">Name and module.</param>
    public void Insert(int index, (string, T) item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Count, nameof(index));
        Add(item);
        _internal_submodules.RemoveAt(Count - 1);
        _internal_submodules.Insert(index, item);
    }

    /// <summary>Says whether there is a name.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True when it is there.</returns>
    public bool ContainsKey(string key) => _internal_submodules.ContainsKey(key);

    /// <summary>Says whether a module is there under a name.</summary>
    /// <param name="item">Name and module.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains((string, T) item) => _internal_submodules.Contains((item.Item1, item.Item2));

    /// <summary>Says whether a module is there under a name.</summary>
    /// <param name="item">Name and module.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains(KeyValuePair<string, T> item) => Contains((item.Key, item.Value));

    /// <summary>Finds a module under a name.</summary>
    /// <param name="item">Name and module.</param>
    /// <returns>Its place, or -1.</returns>
    public int IndexOf((string, T) item) => _internal_submodules.IndexOf((item.Item1, item.Item2));

    /// <summary>Gets the module of a name, when it is there.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The module.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = _internal_submodules.TryGetValue(key, out var module);
        value = (T?)module;
        return found;
    }

    /// <summary>Removes a module.</summary>
    /// <param name="key">Its name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string key) => _internal_submodules.Remove(key);

    /// <summary>Removes a module.</summary>
    /// <param name="item">Name and module.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove((string, T) item) => _internal_submodules.Remove((item.Item1, item.Item2));

    /// <summary>Removes a module.</summary>
    /// <param name="item">Name and module.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(KeyValuePair<string, T> item) => Remove((item.Key, item.Value));

    /// <summary>Removes the module at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public void RemoveAt(int index) => _internal_submodules.RemoveAt(index);

    /// <summary>Removes all modules.</summary>
    public void Clear() => ClearModules();

    /// <summary>Removes all modules.</summary>
    public void clear() => ClearModules();

    /// <summary>Lists names and modules, in order.</summary>
    /// <returns>Names and modules.</returns>
    public IEnumerator<(string, T)> items() => GetEnumerator();

    /// <summary>Lists the names, in order.</summary>
    /// <returns>The names.</returns>
    public IEnumerable<string> keys() => _internal_submodules.keys();

    /// <summary>Lists the modules, in order.</summary>
    /// <returns>The modules.</returns>
    public IEnumerable<T> values() => _internal_submodules.values().Cast<T>();

    /// <summary>Copies names and modules to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo((string, T)[] array, int arrayIndex)
    {
        foreach (var entry in this)
            array[arrayIndex++] = entry;
    }

    /// <summary>Copies names and modules to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
    {
        foreach (var (key, module) in this)
            array[arrayIndex++] = new(key, module);
    }

    /// <summary>Lists names and modules, in order.</summary>
    /// <returns>Names and modules.</returns>
    public IEnumerator<(string, T)> GetEnumerator() => _internal_submodules.Snapshot().Select(Typed).GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        _internal_submodules.Snapshot().Select(m => KeyValuePair.Create(m.Key, (T)m.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Registers nothing more: the modules are registered as they come.</summary>
    protected override void RegisterComponents()
    {
    }

    private static (string, T) Typed((string Key, nn.Module Module) entry) => (entry.Key, (T)entry.Module);
}
