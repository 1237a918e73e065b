using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes a tensor of part of an array. The values are copied: later changes are not shared.</summary>
    /// <param name="rawArray">The array; several dimensions count in row-major order.</param>
    /// <param name="dtype">The element type, into which the values are converted.</param>
    /// <param name="count">How many elements; all that are left when negative.</param>
    /// <param name="offset">The first element.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <exception cref="ArgumentException">The offset is outside of the array.</exception>
    /// <exception cref="IndexOutOfRangeException">There are fewer elements.</exception>
    public static Tensor frombuffer(
        Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
    {
        if (offset < 0 || offset >= rawArray.LongLength)
            throw new ArgumentException(
                $"[frombuffer] expected an offset below the {rawArray.LongLength} elements, got {offset}",
                nameof(offset));
        var left = rawArray.LongLength - offset;
        if (count > left)
            throw new IndexOutOfRangeException(
                $"[frombuffer] expected at most the {left} elements after offset {offset}, got count {count}");
        using var whole = Creation.OfAnyArray(rawArray, null, null, false, null);
        using var flat = whole.reshape(-1);
        using var part = flat.narrow(0, offset, count < 0 ? left : count);
        return Creation.Finish(Conversion.Copy(part, dtype), requires_grad);
    }

    /// <summary>Makes a tensor of the bytes of a file, in the order of this machine (little-endian).</summary>
    /// <param name="filename">The file.</param>
    /// <param name="shared">Must not be true: changes are not written back.</param>
    /// <param name="size">How many elements.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <exception cref="InvalidDataException">The file is too short.</exception>
    public static Tensor from_file(
        string filename,
        bool? shared = null,
        long? size = 0,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false)
    {
        if (shared == true)
            throw new NotSupportedException(
                $"[from_file] expected shared: false or null, got true for {filename}: the file is read, not shared; " +
                "write changes with WriteBytesToStream");
        Creation.CheckDevice(device);
        using var stream = File.OpenRead(filename);
        var type = dtype ?? Factory.DefaultFloat;
        var count = size ?? stream.Length / type.Size();
        if (count < 0 || stream.Length / type.Size() < count)
            throw new InvalidDataException(
                $"[from_file] expected {count} elements of {type.Name()} in {filename}, got {stream.Length} bytes");
        var result = Factory.Empty(new Shape(count), type);
        result.ReadBytesFromStream(stream);
        return Creation.Finish(result, requires_grad);
    }

    /// <summary>Makes a tensor with given strides of values that are not set yet.</summary>
    /// <param name="size">The sizes of the dimensions.</param>
    /// <param name="strides">How far neighbours of each dimension are apart, in elements.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="names">Not supported: must be null.</param>
    /// <exception cref="ArgumentException">One stride per size is needed, none negative.</exception>
    public static Tensor empty_strided(
        long[] size,
        long[] strides,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false,
        string[]? names = null)
    {
        Creation.CheckDevice(device, names);
        var result = Factory.Strided(new Shape([.. size]), [.. strides], dtype ?? Factory.DefaultFloat);
        return Creation.Finish(result, requires_grad);
    }

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        int[] rawArray, long dim0, long dim1, long dim2, long dim3,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dim0, dim1, dim2, dim3), dtype, device, requires_grad, names);
}
