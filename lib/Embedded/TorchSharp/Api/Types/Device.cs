namespace TorchSharp;

public static partial class torch
{
    /// <summary>Names where a tensor lives.</summary>
    public class Device
    {
        /// <summary>Names a device by text.</summary>
        /// <param name="description">For example <c>cpu</c> or <c>cuda:0</c>.</param>
        public Device(string description)
        {
            var parts = description.Split(':');
            type = Parse(parts[0]);
            index = parts.Length > 1 ? int.Parse(parts[1]) : type == DeviceType.CPU ? -1 : 0;
        }

        /// <summary>Names a device by the text of its kind and its number.</summary>
        /// <param name="deviceType">For example <c>cuda</c>.</param>
        /// <param name="index">The number of the device, or -1.</param>
        public Device(string deviceType, int index = -1)
            : this(Parse(deviceType), index)
        {
        }

        /// <summary>Names a device by its kind and number.</summary>
        /// <param name="deviceType">The kind.</param>
        /// <param name="index">The number of the device, or -1.</param>
        public Device(DeviceType deviceType, int index = -1) => (type, this.index) = (deviceType, index);

        /// <summary>Names a CUDA device.</summary>
        /// <param name="index">The number of the device.</param>
        public Device(int index)
            : this(DeviceType.CUDA, index)
        {
        }

        /// <summary>Gets the kind.</summary>
        public DeviceType type { get; }

        /// <summary>Gets the number, or -1 for the only one.</summary>
        public int index { get; }

        /// <summary>Names a device by text.</summary>
        /// <param name="description">For example <c>cpu</c>.</param>
        public static implicit operator Device(string description) => new(description);

        /// <summary>Writes the device as <c>cpu</c> or <c>cuda:0</c>.</summary>
        public override string ToString() =>
            type == DeviceType.CPU ? "cpu" : $"{type.ToString().ToLowerInvariant()}{(index < 0 ? "" : $":{index}")}";

        private static DeviceType Parse(string name) => name.Trim().ToLowerInvariant() switch
        {
            "cpu" => DeviceType.CPU,
            "cuda" => DeviceType.CUDA,
            "mps" => DeviceType.MPS,
            "meta" => DeviceType.META,
            _ => throw new ArgumentException($"[device] expected cpu, cuda, mps or meta, got '{name}'"),
        };
    }
}
