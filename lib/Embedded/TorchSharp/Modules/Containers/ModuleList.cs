using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Holds modules by place, so that their parameters are found: names are 0, 1, 2, ...</summary>
/// <typeparam name="T">The kind of modules.</typeparam>
public class ModuleList<T> : nn.Module, IList<T>
    where T : nn.Module
{
    private readonly List<T> _items = [];

    /// <summary>Makes a list.</summary>
    /// <param name="modules">The modules.</param>
    public ModuleList(params T[] modules)
        : base(nameof(ModuleList<>)) => extend(modules);

    /// <summary>Gets the number of modules.</summary>
    public int Count => _items.Count;

    /// <summary>Gets false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets or sets one module.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>The module.</returns>
    public T this[int index]
    {
        get => _items[index];
        set => Change(() => _items[index] = value);
    }

    /// <summary>Adds modules at the end.</summary>
    /// <param name="modules">The modules.</param>
    public void extend(IEnumerable<T> modules) => Change(() => _items.AddRange(modules));

    /// <summary>Adds modules at the end.</summary>
    /// <param name="parameters">The modules.</param>
    public void append(params T[] parameters) => extend(parameters);

    /// <summary>Adds a module at the end.</summary>
    /// <param name="item">The module.</param>
    public void Add(T item) => Change(() => _items.Add(item));

    /// <summary>Puts a module between others.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">The module.</param>
    public void Insert(int index, T item) => Change(() => _items.Insert(index, item));

    /// <summary>Removes a module.</summary>
    /// <param name="item">The module.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(T item)
    {
        var removed = _items.Remove(item);
        Change(() => { });
        return removed;
    }

    /// <summary>Removes a module.</summary>
    /// <param name="index">Its place, from 0.</param>
    public void RemoveAt(int index) => Change(() => _items.RemoveAt(index));

    /// <summary>Removes all modules.</summary>
    public void Clear() => Change(_items.Clear);

    /// <summary>Says whether a module is there.</summary>
    /// <param name="item">The module.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(T item) => _items.Contains(item);

    /// <summary>Finds a module.</summary>
    /// <param name="item">The module.</param>
    /// <returns>Its place, or -1.</returns>
    public int IndexOf(T item) => _items.IndexOf(item);

    /// <summary>Copies the modules to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <summary>Lists the modules.</summary>
    /// <returns>The modules by place.</returns>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Registers nothing more: the modules are registered as they come.</summary>
    protected override void RegisterComponents()
    {
    }

    private void Change(Action change)
    {
        change();
        ClearModules();
        for (var i = 0; i < _items.Count; i++)
            register_module($"{i}", _items[i]);
    }
}
