using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Names the device without memory.</summary>
    public static readonly Device META = new(DeviceType.META);

    /// <summary>Names the first NVIDIA graphics card; nothing can be computed on it here.</summary>
    public static Device CUDA => new(DeviceType.CUDA);

    /// <summary>Names Apple's graphics processor; nothing can be computed on it here.</summary>
    public static Device MPS => new(DeviceType.MPS);

    /// <summary>Names a device by the text of its kind and its number.</summary>
    /// <param name="deviceType">For example <c>cuda</c>.</param>
    /// <param name="index">The number of the device, or -1.</param>
    public static Device device(string deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Names a CUDA device.</summary>
    /// <param name="index">The number of the device.</param>
    public static Device device(int index) => new(index);

    /// <summary>Gets the device of tensors that say none: the CPU.</summary>
    public static Device get_default_device() => CPU;

    /// <summary>Sets the device of tensors that say none.</summary>
    /// <param name="device">The CPU.</param>
    /// <exception cref="InvalidOperationException">Another device.</exception>
    public static void set_default_device(Device device) => Creation.CheckDevice(device);

    /// <inheritdoc cref="set_default_device(Device)"/>
    public static void set_default_device(string device) => set_default_device(new Device(device));

    /// <summary>Gets a device that is ready: the CPU when null.</summary>
    /// <param name="device">The device.</param>
    /// <exception cref="InvalidOperationException">Not the CPU.</exception>
    public static Device InitializeDevice(Device? device)
    {
        Creation.CheckDevice(device);
        return device ?? CPU;
    }

    /// <summary>Makes a kind of device ready.</summary>
    /// <param name="deviceType">The CPU.</param>
    /// <exception cref="InvalidOperationException">Not the CPU.</exception>
    public static void InitializeDeviceType(DeviceType deviceType) => Creation.CheckDevice(new Device(deviceType));

    /// <summary>Gets whether a kind of device is ready: the CPU only.</summary>
    /// <param name="deviceType">The kind.</param>
    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType == DeviceType.CPU;

    /// <summary>Gets the number of threads between ops that was set; ops run one after the other here.</summary>
    public static int get_num_interop_threads() => Creation.ThreadsBetweenOps;

    /// <summary>Sets the number of threads between ops, for programs that read it back.</summary>
    /// <param name="num">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static void set_num_interop_threads(int num)
    {
        if (num < 1)
            throw new ArgumentOutOfRangeException(
                nameof(num), $"[set_num_interop_threads] expected at least 1 thread, got {num}");
        Creation.ThreadsBetweenOps = num;
    }
}
