using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Utils;

/// <summary>Is a dictionary that keeps the order in which its entries came, and finds them by place, too.</summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)>
    where TKey : notnull
{
    private readonly OrderedDictionary<TKey, TValue> _entries = [];

    /// <summary>Makes an empty dictionary.</summary>
    public OrderedDict()
    {
    }

    /// <summary>Gets the number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets the keys, in order.</summary>
    public ICollection<TKey> Keys => _entries.Keys;

    /// <summary>Gets the values, in order.</summary>
    public ICollection<TValue> Values => _entries.Values;

    /// <summary>Gets or sets the value of a key; a new key goes to the end, a known one keeps its place.</summary>
    /// <param name="key">The key.</param>
    public TValue this[TKey key]
    {
        get => _entries[key];
        set => _entries[key] = value;
    }

    /// <summary>Gets or sets the entry at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public (TKey, TValue) this[int index]
    {
        get
        {
            var (key, value) = _entries.GetAt(index);
            return (key, value);
        }
        set => _entries.SetAt(index, value.Item1, value.Item2);
    }

    /// <summary>Adds an entry at the end.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(TKey key, TValue value) => _entries.Add(key, value);

    /// <summary>Adds an entry at the end.</summary>
    /// <param name="item">Key and value.</param>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add((TKey, TValue) item) => _entries.Add(item.Item1, item.Item2);

    /// <summary>Adds an entry at the end.</summary>
    /// <param name="item">Key and value.</param>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(KeyValuePair<TKey, TValue> item) => _entries.Add(item.Key, item.Value);

    /// <summary>Puts an entry between others.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">Key and value.</param>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Insert(int index, (TKey, TValue) item) => _entries.Insert(index, item.Item1, item.Item2);

    /// <summary>Says whether there is a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it is there.</returns>
    public bool ContainsKey(TKey key) => _entries.ContainsKey(key);

    /// <summary>Says whether there is an entry: both its key and its value.</summary>
    /// <param name="item">Key and value.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains((TKey, TValue) item) => IndexOf(item) >= 0;

    /// <summary>Says whether there is an entry: both its key and its value.</summary>
    /// <param name="item">Key and value.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains(KeyValuePair<TKey, TValue> item) => IndexOf((item.Key, item.Value)) >= 0;

    /// <summary>Finds an entry: both its key and its value.</summary>
    /// <param name="item">Key and value.</param>
    /// <returns>Its place, or -1.</returns>
    public int IndexOf((TKey, TValue) item)
    {
        var index = _entries.IndexOf(item.Item1);
        return index >= 0 && EqualityComparer<TValue>.Default.Equals(_entries.GetAt(index).Value, item.Item2)
            ? index
            : -1;
    }

    /// <summary>Gets the value of a key, when it is there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the key is there.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    /// <summary>Removes an entry.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(TKey key) => _entries.Remove(key);

    /// <summary>Removes an entry: both its key and its value must be the same.</summary>
    /// <param name="item">Key and value.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove((TKey, TValue) item) => Contains(item) && _entries.Remove(item.Item1);

    /// <summary>Removes an entry: both its key and its value must be the same.</summary>
    /// <param name="item">Key and value.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(KeyValuePair<TKey, TValue> item) => Remove((item.Key, item.Value));

    /// <summary>Removes the entry at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public void RemoveAt(int index) => _entries.RemoveAt(index);

    /// <summary>Removes all entries.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>Removes all entries.</summary>
    public void clear() => _entries.Clear();

    /// <summary>Lists the entries in order.</summary>
    /// <returns>Keys and values.</returns>
    public IEnumerator<(TKey, TValue)> items() => GetEnumerator();

    /// <summary>Lists the keys in order.</summary>
    /// <returns>The keys.</returns>
    public IEnumerable<TKey> keys() => _entries.Keys;

    /// <summary>Lists the values in order.</summary>
    /// <returns>The values.</returns>
    public IEnumerable<TValue> values() => _entries.Values;

    /// <summary>Copies the entries to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo((TKey, TValue)[] array, int arrayIndex)
    {
        foreach (var entry in this)
            array[arrayIndex++] = entry;
    }

    /// <summary>Copies the entries to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach (var entry in _entries)
            array[arrayIndex++] = entry;
    }

    /// <summary>Lists the entries in order.</summary>
    /// <returns>Keys and values.</returns>
    public IEnumerator<(TKey, TValue)> GetEnumerator()
    {
        foreach (var (key, value) in _entries)
            yield return (key, value);
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds an entry at the end when the key is new.</summary>
    internal bool TryAdd(TKey key, TValue value) => _entries.TryAdd(key, value);

    /// <summary>Gets the entries as they are now, so that they may change meanwhile.</summary>
    internal List<(TKey Key, TValue Value)> Snapshot() => [.. this];
}
