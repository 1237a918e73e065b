using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Marks modules without any state.</summary>
public interface IParameterLessModule
{
}

/// <summary>Is the base of layers without state: nothing to convert, nothing to register.</summary>
/// <typeparam name="T1">What goes in.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, TResult> : nn.Module<T1, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <summary>Refuses: this layer has no state.</summary>
    /// <param name="name">The name.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="persistent">Whether it belongs to the state dictionary.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Refusal("buffer", name);

    /// <summary>Refuses: this layer has no state.</summary>
    /// <param name="name">The name.</param>
    /// <param name="param">The parameter.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_parameter(string name, Parameter param) => throw Refusal("parameter", name);

    /// <summary>Refuses: this layer has nothing below it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="submodule">The module.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_module(string name, nn.Module submodule) => throw Refusal("module", name);

    /// <summary>Converts nothing: there are no parameters.</summary>
    /// <param name="dtype">The element type.</param>
    /// <param name="non_blocking">Without meaning on a CPU.</param>
    /// <returns>This module.</returns>
    protected internal override nn.Module _to(ScalarType dtype, bool non_blocking) => this;

    /// <inheritdoc/>
    protected internal override nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) =>
        base._to(deviceType, deviceIndex, non_blocking);

    /// <inheritdoc/>
    protected internal override nn.Module _to(Device device, ScalarType dtype, bool non_blocking) =>
        base._to(device, dtype, non_blocking);

    private InvalidOperationException Refusal(string what, string key) => new(
        $"[register] expected a module with state, but {GetName()} cannot hold a {what} ('{key}'); " +
        "put both into a module");
}
