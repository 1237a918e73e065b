using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Holds parameters by place, so that a module that holds it trains them: names are 0, 1, 2, ...</summary>
public class ParameterList : nn.Module, IList<Parameter>
{
    private readonly List<Parameter> _items = [];

    /// <summary>Makes a list.</summary>
    /// <param name="parameters">The parameters.</param>
    public ParameterList(params Parameter[] parameters)
        : base(nameof(ParameterList)) => extend(parameters);

    /// <summary>Gets the number of parameters.</summary>
    public int Count => _items.Count;

    /// <summary>Gets false.</summary>
    public bool IsReadOnly => false;

    /// <summary>Gets or sets one parameter.</summary>
    /// <param name="index">Its place, from 0.</param>
    public Parameter this[int index]
    {
        get => _items[index];
        set => Change(() => _items[index] = value);
    }

    /// <summary>Adds parameters at the end.</summary>
    /// <param name="parameters">The parameters.</param>
    public void extend(IEnumerable<Parameter> parameters) => Change(() => _items.AddRange(parameters));

    /// <summary>Adds parameters at the end.</summary>
    /// <param name="parameters">The parameters.</param>
    public void append(params Parameter[] parameters) => extend(parameters);

    /// <summary>Adds a parameter at the end.</summary>
    /// <param name="item">The parameter.</param>
    public void Add(Parameter item) => extend([item]);

    /// <summary>Puts a parameter between others.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="item">The parameter.</param>
    public void Insert(int index, Parameter item) => Change(() => _items.Insert(index, item));

    /// <summary>Removes a parameter.</summary>
    /// <param name="item">The parameter.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(Parameter item)
    {
        var index = IndexOf(item);
        if (index >= 0)
            RemoveAt(index);
        return index >= 0;
    }

    /// <summary>Removes a parameter.</summary>
    /// <param name="index">Its place, from 0.</param>
    public void RemoveAt(int index) => Change(() => _items.RemoveAt(index));

    /// <summary>Removes all parameters.</summary>
    public void Clear() => Change(_items.Clear);

    /// <summary>Says whether a parameter is there.</summary>
    /// <param name="item">The parameter.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(Parameter item) => IndexOf(item) >= 0;

    /// <summary>Finds a parameter.</summary>
    /// <param name="item">The parameter.</param>
    /// <returns>Its place, or -1.</returns>
    public int IndexOf(Parameter item) => _items.FindIndex(p => ReferenceEquals(p, item));

    /// <summary>Copies the parameters to an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="arrayIndex">Where to begin in it.</param>
    public void CopyTo(Parameter[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <summary>Lists the parameters.</summary>
    /// <returns>The parameters by place.</returns>
    public IEnumerator<Parameter> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
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
    protected override void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking)
    {
        base._toEpilog(dtype, device, non_blocking);
        _items.Clear();
        _items.AddRange(_internal_params.values());
    }

    private void Change(Action change)
    {
        change();
        _internal_params.Clear();
        for (var i = 0; i < _items.Count; i++)
            register_parameter($"{i}", _items[i]);
    }
}
