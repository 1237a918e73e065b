using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Runs modules one after the other, each on what the one before gave.</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    private readonly List<(string Name, nn.Module<Tensor, Tensor> Module)> _items = [];

    /// <summary>Makes a sequence of named modules.</summary>
    /// <param name="modules">Names and modules, in the order of the calls.</param>
    protected internal Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules)
        : base(nameof(Sequential))
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var (key, module) in modules)
            Add(key, module);
    }

    /// <summary>Makes a sequence whose modules are called 0, 1, 2, ...</summary>
    /// <param name="modules">The modules, in the order of the calls.</param>
    protected internal Sequential(params nn.Module<Tensor, Tensor>[] modules)
        : base(nameof(Sequential))
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var module in modules)
            Add($"{_items.Count}", module);
    }

    /// <summary>Gets the number of modules.</summary>
    public int Count => _items.Count;

    /// <summary>Gets one module.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>The module.</returns>
    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => _items[index].Module;

    /// <summary>Gets a part as a sequence that shares the modules.</summary>
    /// <param name="index">First place, and the place after the last; null for the ends.</param>
    /// <returns>The part.</returns>
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => Slice(index.start ?? 0, index.end ?? Count);

    /// <summary>Gets a part as a sequence that shares the modules.</summary>
    /// <param name="index">The places, such as <c>1..^1</c>.</param>
    /// <returns>The part.</returns>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index] => Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    /// <summary>Adds a module at the end.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="module">The module.</param>
    /// <returns>This sequence.</returns>
    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        Add(name, (nn.Module<Tensor, Tensor>)module);
        return this;
    }

    /// <summary>Adds a module at the end; its name is its place.</summary>
    /// <param name="module">The module.</param>
    /// <returns>This sequence.</returns>
    public Sequential append(nn.IModule<Tensor, Tensor> module) => append($"{Count}", module);

    /// <summary>Runs the modules one after the other; what passes between them is freed at once.</summary>
    /// <param name="tensor">What the first module takes.</param>
    /// <returns>What the last module gives; another handle of the input when there is none.</returns>
    public override Tensor forward(Tensor tensor)
    {
        if (_items.Count == 0)
            return tensor.alias();
        var current = tensor;
        foreach (var (_, module) in _items)
        {
            var next = module.call(current);
            if (!ReferenceEquals(current, tensor) && !ReferenceEquals(current, next))
                current.Dispose();
            current = next;
        }
        return current;
    }

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

    private void Add(string key, nn.Module<Tensor, Tensor> module)
    {
        register_module(key, module);
        _items.Add((key, module));
    }

    private Sequential Slice(int start, int end)
    {
        if (start < 0 || start > Count || end < start || end > Count)
            throw new ArgumentOutOfRangeException(
                nameof(start), $"[Sequential] expected a part of its {Count} modules, got {start}..{end}");
        return new Sequential(_items[start..end].Select(i => (i.Name, i.Module)).ToArray());
    }
}
