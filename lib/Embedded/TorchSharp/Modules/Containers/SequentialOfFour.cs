using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Is the base of sequences with four inputs: derive from it, and let forward call the modules one
/// after the other.
/// </summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class Sequential<T1, T2, T3, T4, TResult> : nn.Module<T1, T2, T3, T4, TResult>
{
    private readonly List<(string Name, nn.Module Module)> _items = [];

    /// <summary>Makes a sequence of named modules.</summary>
    /// <param name="modules">Names and modules, in the order of the calls.</param>
    protected Sequential(params (string name, nn.Module submodule)[] modules)
        : base(nameof(Sequential))
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var (key, module) in modules)
            Add(key, module);
    }

    /// <summary>Makes a sequence whose modules are called 0, 1, 2, ...</summary>
    /// <param name="modules">The modules, in the order of the calls.</param>
    protected Sequential(params nn.Module[] modules)
        : base(nameof(Sequential))
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var module in modules)
            Add(module);
    }

    /// <summary>Gets the number of modules.</summary>
    public int Count => _items.Count;

    /// <summary>Gets one module.</summary>
    /// <param name="index">Its place, from 0.</param>
    [IndexerName("SequentialItems")]
    public nn.Module this[int index] => _items[index].Module;

    /// <summary>Gets a part as a sequence that shares the modules.</summary>
    /// <param name="index">First place, and the place after the last; null for the ends.</param>
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, TResult> this[(int? start, int? end) index] =>
        Slice(index.start ?? 0, index.end ?? Count);

    /// <summary>Gets a part as a sequence that shares the modules.</summary>
    /// <param name="index">The places, such as <c>1..^1</c>.</param>
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, TResult> this[Range index] =>
        Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    /// <summary>Adds a module at the end.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="module">The module.</param>
    /// <returns>This sequence.</returns>
    public Sequential<T1, T2, T3, T4, TResult> append(string name, nn.Module module)
    {
        Add(name, module);
        return this;
    }

    /// <summary>Adds a module at the end; its name is its place.</summary>
    /// <param name="module">The module.</param>
    /// <returns>This sequence.</returns>
    public Sequential<T1, T2, T3, T4, TResult> append(nn.Module module) => append($"{Count}", module);

    /// <inheritdoc/>
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
        base.named_parameters(recurse);

#pragma warning disable CA1725 // The genuine package names these parameters otherwise than its base class does.
    /// <inheritdoc/>
    public override IEnumerable<(string name, Tensor buffer)> named_buffers(
        bool recurse = true, bool include_persistent = true) => base.named_buffers(recurse, include_persistent);

    /// <inheritdoc/>
    public override IEnumerable<(string name, nn.Module module)> named_children() => base.named_children();

    /// <inheritdoc/>
    public override IEnumerable<(string name, nn.Module module)> named_modules() => base.named_modules();

    /// <inheritdoc/>
    public override nn.Module apply(Action<nn.Module> fn) => base.apply(fn);

    /// <inheritdoc/>
    public override void train(bool on = true) => base.train(on);
#pragma warning restore CA1725

    /// <inheritdoc/>
    public override void eval() => train(false);

    /// <inheritdoc/>
    protected internal override nn.Module _to(ScalarType dtype, bool non_blocking) => base._to(dtype, non_blocking);

    /// <inheritdoc/>
    protected internal override nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) =>
        base._to(deviceType, deviceIndex, non_blocking);

    /// <inheritdoc/>
    protected internal override nn.Module _to(Device device, ScalarType dtype, bool non_blocking) =>
        base._to(device, dtype, non_blocking);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    /// <summary>Adds a module at the end.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sm">The module.</param>
    protected void Add(string name, nn.Module sm)
    {
        ArgumentNullException.ThrowIfNull(sm);
        register_module(name, sm);
        _items.Add((name, sm));
    }

    /// <summary>Adds a module at the end; its name is its place.</summary>
    /// <param name="module">The module.</param>
    protected void Add(nn.Module module) => Add($"{Count}", module);

    /// <summary>Makes a part of the sequence that shares the modules; a derived class says how.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The place after the last.</param>
    /// <returns>The part.</returns>
    /// <exception cref="NotSupportedException">The derived class does not say how.</exception>
    protected virtual Sequential<T1, T2, T3, T4, TResult> Slice(int start, int end) => throw new NotSupportedException(
        $"[Sequential] expected {GetType().Name} to override Slice, which makes a part ({start}..{end}) of it");
}
