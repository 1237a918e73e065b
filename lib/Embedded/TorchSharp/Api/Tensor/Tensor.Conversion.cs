using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Converts the elements; the tensor itself when it has the type already.</summary>
        /// <param name="type">The element type.</param>
        /// <param name="copy">Whether to copy even so.</param>
        /// <param name="disposeAfter">Whether to dispose this tensor when the result is another.</param>
        /// <param name="non_blocking">Has no effect on the CPU.</param>
        public Tensor to_type(
            ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            if (_type == type && !copy)
                return this;
            var result = _type == type ? Conversion.Clone(this) : Conversion.To(this, type);
            if (disposeAfter)
                Dispose();
            return result;
        }

        /// <inheritdoc cref="to_type"/>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>Converts the elements and moves them to a device, which must be the CPU.</summary>
        /// <param name="type">The element type.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="copy">Whether to copy even when nothing changes.</param>
        /// <param name="disposeAfter">Whether to dispose this tensor when the result is another.</param>
        /// <param name="non_blocking">Has no effect on the CPU.</param>
        public Tensor to(
            ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Creation.CheckDevice(device);
            return to_type(type, copy, disposeAfter, non_blocking);
        }

        /// <summary>Moves the tensor to a device, which must be the CPU.</summary>
        /// <param name="device">The CPU.</param>
        /// <param name="copy">Whether to copy.</param>
        /// <param name="disposeAfter">Whether to dispose this tensor when the result is another.</param>
        /// <param name="non_blocking">Has no effect on the CPU.</param>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(_type, device, copy, disposeAfter, non_blocking);

        /// <inheritdoc cref="to(Device, bool, bool, bool)"/>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(_type, new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>Moves the tensor to a kind of device, which must be the CPU.</summary>
        /// <param name="deviceType">The CPU.</param>
        /// <param name="deviceIndex">The number of the device, or -1.</param>
        /// <param name="copy">Whether to copy.</param>
        /// <param name="disposeAfter">Whether to dispose this tensor when the result is another.</param>
        /// <param name="non_blocking">Has no effect on the CPU.</param>
        public Tensor to(
            DeviceType deviceType,
            int deviceIndex = -1,
            bool copy = false,
            bool disposeAfter = false,
            bool non_blocking = false) =>
            to(_type, new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>Converts the elements to the type of another tensor.</summary>
        /// <param name="other">The other tensor.</param>
        /// <param name="non_blocking">Has no effect on the CPU.</param>
        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.Type);

        /// <summary>Converts the elements to the type of another tensor.</summary>
        /// <param name="tensor">The other tensor.</param>
        public Tensor type_as(Tensor tensor) => to_type(tensor.Type);

        /// <summary>Converts the elements.</summary>
        /// <param name="dtype">The element type.</param>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>Moves the tensor to the CPU, where it is.</summary>
        public Tensor cpu() => this;

        /// <summary>Converts the elements to uint8.</summary>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>Converts the elements to int8.</summary>
        public Tensor @char() => to_type(ScalarType.Int8);

        /// <summary>Converts the elements to int16.</summary>
        public Tensor @short() => to_type(ScalarType.Int16);

        /// <summary>Converts the elements to int32.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>Converts the elements to int64.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>Converts the elements to float32.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>Converts the elements to float64.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>Converts the elements to bool.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);
    }
}
