using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Holds parameters by name, in order, so that a module that holds it trains them.</summary>
public class ParameterDict : nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
{
    /// <summary>Makes an empty dictionary.</summary>
    public ParameterDict()
        : base(nameof(ParameterDict))
    {
    }

    /// <summary>Gets the number of parameters.</summary>
    public int Count => _internal_params.Count;

    /// <summary>Gets false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets the names, in order.</summary>
    public ICollection<string> Keys => _internal_params.Keys;

    /// <summary>Gets the parameters, in order.</summary>
    public ICollection<Parameter> Values => _internal_params.Values;

    /// <summary>Gets or sets the parameter of a name; a new one goes to the end.</summary>
    /// <param name="key">The name.</param>
    public Parameter this[string key]
    {
        get => _internal_params[key];
        set => _internal_params[key] = value;
    }

    /// <summary>Gets or sets the name and parameter at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public (string, Parameter) this[int index]
    {
        get => _internal_params[index];
        set => _internal_params[index] = value;
    }

    /// <summary>Adds a parameter at the end.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The parameter.</param>
    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public void Add(string key, Parameter value) => register_parameter(key, value);

    /// <summary>Adds a parameter at the end.</summary>
    /// <param name="item">Name and parameter.</param>
    public void Add((string, Parameter) item) => Add(item.Item1, item.Item2);

    /// <summary>Adds a parameter at the end.</summary>
    /// <param name="item">Name and parameter.</param>
    public void Add(KeyValuePair<string, Parameter> item) => Add(item.Key, item.Value);

    /// <summary>Puts a parameter between others.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">Name and parameter.</param>
    public void Insert(int index, (string, Parameter) item) => _internal_params.Insert(index, item);

    /// <summary>Says whether there is a name.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True when it is there.</returns>
    public bool ContainsKey(string key) => _internal_params.ContainsKey(key);

    /// <summary>Says whether a parameter is there under a name.</summary>
    /// <param name="item">Name and parameter.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains((string, Parameter) item) => IndexOf(item) >= 0;

    /// <summary>Says whether a parameter is there under a name.</summary>
    /// <param name="item">Name and parameter.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains(KeyValuePair<string, Parameter> item) => IndexOf((item.Key, item.Value)) >= 0;

    /// <summary>Finds a parameter under a name.</summary>
    /// <param name="item">Name and parameter.</param>
    /// <returns>Its place, or -1.</returns>
    public int IndexOf((string, Parameter) item) =>
        _internal_params.Snapshot().FindIndex(e => e.Key == item.Item1 && ReferenceEquals(e.Value, item.Item2));

    /// <summary>Gets the parameter of a name, when it is there.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The parameter.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value) =>
        _internal_params.TryGetValue(key, out value);

    /// <summary>Removes a parameter.</summary>
    /// <param name="key">Its name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string key) => _internal_params.Remove(key);

    /// <summary>Removes a parameter.</summary>
    /// <param name="item">Name and parameter.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove((string, Parameter) item) => Contains(item) && _internal_params.Remove(item.Item1);

    /// <summary>Removes a parameter.</summary>
    /// <param name="item">Name and parameter.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(KeyValuePair<string, Parameter> item) => Remove((item.Key, item.Value));

    /// <summary>Removes the parameter at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public void RemoveAt(int index) => _internal_params.RemoveAt(index);

    /// <summary>Removes all parameters.</summary>
    public void Clear() => _internal_params.Clear();

    /// <summary>Removes all parameters.</summary>
    public void clear() => _internal_params.Clear();

    /// <summary>Lists names and parameters, in order.</summary>
    /// <returns>Names and parameters.</returns>
    public IEnumerator<(string, Parameter)> items() => GetEnumerator();

    /// <summary>Lists the names, in order.</summary>
    /// <returns>The names.</returns>
    public IEnumerable<string> keys() => _internal_params.keys();

    /// <summary>Lists the parameters, in order.</summary>
    /// <returns>The parameters.</returns>
    public IEnumerable<Parameter> values() => _internal_params.values();

    /// <summary>Copies names and parameters to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo((string, Parameter)[] array, int arrayIndex) => _internal_params.CopyTo(array, arrayIndex);

    /// <summary>Copies names and parameters to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) =>
        _internal_params.CopyTo(array, arrayIndex);

    /// <summary>Lists names and parameters, in order.</summary>
    /// <returns>Names and parameters.</returns>
    public IEnumerator<(string, Parameter)> GetEnumerator() => _internal_params.Snapshot().GetEnumerator();

    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, Parameter>>)_internal_params).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse) =>
        base.named_parameters(recurse);

    /// <inheritdoc/>
    public override bool has_parameter(string target) => _internal_params.ContainsKey(target);

    /// <inheritdoc/>
    public override Parameter? get_parameter(string target) =>
        _internal_params.TryGetValue(target, out var p) ? p : null;

    /// <summary>Registers nothing more: the parameters are registered as they come.</summary>
    protected override void RegisterComponents()
    {
    }

    /// <inheritdoc/>
    protected override void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking) =>
        base._toEpilog(dtype, device, non_blocking);
}
