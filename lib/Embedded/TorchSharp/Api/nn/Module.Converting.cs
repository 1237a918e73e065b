using TorchSharp.Modules;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Converts the floating-point parameters and buffers of this module and of all below it.
            /// </summary>
            /// <param name="dtype">The element type.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">The type is neither floating-point nor complex.</exception>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                if (dtype.IsInteger())
                    throw new ArgumentException(
                        $"[to] expected a floating-point type for the parameters of {GetName()}, got {dtype.Name()}: " +
                        "nn.Module.to only accepts floating point or complex types");
                _toEpilog(dtype, non_blocking);
                return this;
            }

            /// <summary>Moves the parameters and buffers; all of them are on the CPU already.</summary>
            /// <param name="deviceType">The kind of device.</param>
            /// <param name="deviceIndex">Which one of its kind.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            /// <returns>This module.</returns>
            /// <exception cref="InvalidOperationException">The device is not the CPU.</exception>
            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
            {
                if (deviceType != DeviceType.CPU)
                    throw new InvalidOperationException(
                        $"[to] expected the CPU, got {deviceType}: {deviceType} is not available. The embedded " +
                        "engine runs on the CPU; build with CoursePackages=nuget for other devices");
                _toEpilog(deviceType, deviceIndex, non_blocking);
                return this;
            }

            /// <summary>Moves and converts the parameters and buffers.</summary>
            /// <param name="device">The device; only the CPU is there.</param>
            /// <param name="dtype">The element type.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            /// <returns>This module.</returns>
            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking)
            {
                ArgumentNullException.ThrowIfNull(device);
                _to(device.type, device.index, non_blocking);
                return _to(dtype, non_blocking);
            }

            /// <summary>Moves and converts to the device and element type of a tensor.</summary>
            /// <param name="other">The tensor.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            /// <returns>This module.</returns>
            public Module _to(Tensor other, bool non_blocking)
            {
                ArgumentNullException.ThrowIfNull(other);
                return _to(other.dtype, non_blocking);
            }

            /// <summary>Converts this module's own tensors and all modules below it.</summary>
            /// <param name="dtype">The element type.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            protected void _toEpilog(ScalarType dtype, bool non_blocking) => _toEpilog(dtype, null, non_blocking);

            /// <summary>Converts and moves this module's own tensors and all modules below it.</summary>
            /// <param name="device">The device.</param>
            /// <param name="dtype">The element type.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            protected void _toEpilog(Device device, ScalarType dtype, bool non_blocking) =>
                _toEpilog((ScalarType?)dtype, device, non_blocking);

            /// <summary>Moves this module's own tensors and all modules below it.</summary>
            /// <param name="deviceType">The kind of device.</param>
            /// <param name="deviceIndex">Which one of its kind.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) =>
                _toEpilog(null, new Device(deviceType, deviceIndex), non_blocking);

            /// <summary>
            /// Converts and moves this module's own tensors and all modules below it. Override it to convert what is
            /// kept elsewhere.
            /// </summary>
            /// <param name="dtype">The element type; null for the one they have.</param>
            /// <param name="device">The device; null for the one they are on.</param>
            /// <param name="non_blocking">Without meaning on a CPU.</param>
            protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking)
            {
                if (device is not null)
                    (_deviceType, _deviceIndex) = (device.type, device.index);
                foreach (var (_, child) in named_children())
                {
                    if (device is not null)
                        child._to(device.type, device.index, non_blocking);
                    if (dtype is { } type)
                        child._to(type, non_blocking);
                }
                foreach (var (key, parameter) in _internal_params.Snapshot())
                {
                    if (ReplaceParameter(dtype, device, parameter, out var converted))
                        Replace(parameter, _internal_params[key] = converted!);
                }
                foreach (var (key, (buffer, persistent)) in _internal_buffers.Snapshot())
                {
                    if (!ReplaceBuffer(dtype, device, buffer, out var converted))
                        continue;
                    _internal_buffers[key] = (converted!, persistent);
                    Replace(buffer, converted!);
                }
            }

            /// <summary>Fills in the default device and element type.</summary>
            /// <param name="device">A device or null.</param>
            /// <param name="dtype">An element type or null.</param>
            /// <returns>Both.</returns>
            protected static (Device device, ScalarType dtype) GetDefaultDeviceAndType(
                Device? device = null, ScalarType? dtype = null) => (device ?? CPU, dtype ?? Factory.DefaultFloat);

            /// <summary>Converts a parameter, with its gradient, when it needs it.</summary>
            /// <param name="dtype">The element type; null for the one it has.</param>
            /// <param name="device">The device; only the CPU is there.</param>
            /// <param name="param">The parameter.</param>
            /// <param name="p">The new parameter; null when it was not needed.</param>
            /// <returns>Whether there is a new one.</returns>
            protected static bool ReplaceParameter(
                ScalarType? dtype, Device? device, Parameter param, out Parameter? p)
            {
                ArgumentNullException.ThrowIfNull(param);
                p = null;
                if (dtype is not { } type || type == param.dtype || param.dtype.IsInteger())
                    return false;
                using var _ = no_grad();
                using var values = param.to(type);
                p = new Parameter(values, param.requires_grad);
                p.DetachFromDisposeScope();
                if (param.grad is { } gradient)
                    p.grad = gradient.to(type);
                return true;
            }

            /// <summary>Converts a floating-point buffer when it needs it.</summary>
            /// <param name="dtype">The element type; null for the one it has.</param>
            /// <param name="device">The device; only the CPU is there.</param>
            /// <param name="buffer">The buffer.</param>
            /// <param name="result">The new tensor; null when it was not needed.</param>
            /// <returns>Whether there is a new one.</returns>
            protected static bool ReplaceBuffer(
                ScalarType? dtype, Device? device, Tensor buffer, out Tensor? result)
            {
                ArgumentNullException.ThrowIfNull(buffer);
                result = null;
                if (dtype is not { } type || type == buffer.dtype || buffer.dtype.IsInteger())
                    return false;
                result = buffer.to(type).DetachFromDisposeScope();
                return true;
            }

            /// <summary>Fields keep pace with the registry: what held the old tensor holds the new one.</summary>
            private void Replace(Tensor old, Tensor now)
            {
                foreach (var field in Fields(GetType()))
                {
                    if (ReferenceEquals(field.GetValue(this), old))
                        field.SetValue(this, now);
                }
            }
        }
    }
}
