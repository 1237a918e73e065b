using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Words the refusal that layers without state share.</summary>
internal static class Stateless
{
    public static InvalidOperationException Refuse(nn.Module module, string what, string key) => new(
        $"[register] expected a module with state, but {module.GetName()} cannot hold a {what} ('{key}'); " +
        "put both into a module");
}

/// <summary>Is the base of layers with two inputs and without state.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, T2, TResult>
    : nn.Module<T1, T2, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Stateless.Refuse(this, "buffer", name);

    /// <inheritdoc/>
    public override void register_parameter(string name, Parameter param) =>
        throw Stateless.Refuse(this, "parameter", name);

    /// <inheritdoc/>
    public override void register_module(string name, nn.Module submodule) =>
        throw Stateless.Refuse(this, "module", name);

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
}

/// <summary>Is the base of layers with three inputs and without state.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, TResult>
    : nn.Module<T1, T2, T3, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Stateless.Refuse(this, "buffer", name);

    /// <inheritdoc/>
    public override void register_parameter(string name, Parameter param) =>
        throw Stateless.Refuse(this, "parameter", name);

    /// <inheritdoc/>
    public override void register_module(string name, nn.Module submodule) =>
        throw Stateless.Refuse(this, "module", name);

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
}

/// <summary>Is the base of layers with four inputs and without state.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, T4, TResult>
    : nn.Module<T1, T2, T3, T4, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Stateless.Refuse(this, "buffer", name);

    /// <inheritdoc/>
    public override void register_parameter(string name, Parameter param) =>
        throw Stateless.Refuse(this, "parameter", name);

    /// <inheritdoc/>
    public override void register_module(string name, nn.Module submodule) =>
        throw Stateless.Refuse(this, "module", name);

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
}

/// <summary>Is the base of layers with five inputs and without state.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="T5">What goes in, number 5.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, T4, T5, TResult>
    : nn.Module<T1, T2, T3, T4, T5, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Stateless.Refuse(this, "buffer", name);

    /// <inheritdoc/>
    public override void register_parameter(string name, Parameter param) =>
        throw Stateless.Refuse(this, "parameter", name);

    /// <inheritdoc/>
    public override void register_module(string name, nn.Module submodule) =>
        throw Stateless.Refuse(this, "module", name);

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
}

/// <summary>Is the base of layers with six inputs and without state.</summary>
/// <typeparam name="T1">What goes in, number 1.</typeparam>
/// <typeparam name="T2">What goes in, number 2.</typeparam>
/// <typeparam name="T3">What goes in, number 3.</typeparam>
/// <typeparam name="T4">What goes in, number 4.</typeparam>
/// <typeparam name="T5">What goes in, number 5.</typeparam>
/// <typeparam name="T6">What goes in, number 6.</typeparam>
/// <typeparam name="TResult">What comes out.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, T4, T5, T6, TResult>
    : nn.Module<T1, T2, T3, T4, T5, T6, TResult>, IParameterLessModule
{
    /// <summary>Makes a module in training mode.</summary>
    /// <param name="name">What GetName gives.</param>
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw Stateless.Refuse(this, "buffer", name);

    /// <inheritdoc/>
    public override void register_parameter(string name, Parameter param) =>
        throw Stateless.Refuse(this, "parameter", name);

    /// <inheritdoc/>
    public override void register_module(string name, nn.Module submodule) =>
        throw Stateless.Refuse(this, "module", name);

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
}
