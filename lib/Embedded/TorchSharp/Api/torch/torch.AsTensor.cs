using System.Numerics;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Converts a tensor; one that fits already is shared, not copied.</summary>
    /// <param name="data">The tensor.</param>
    /// <param name="dtype">The element type; its own when null.</param>
    /// <param name="device">The CPU.</param>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null)
    {
        Creation.CheckDevice(device);
        return dtype is { } type && type != data.dtype ? data.to_type(type) : data.alias();
    }

    /// <summary>Makes a tensor of an array with any number of dimensions; the values are copied.</summary>
    /// <param name="data">The array.</param>
    /// <param name="dtype">The element type; that of the array when null.</param>
    /// <param name="device">The CPU.</param>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) =>
        Creation.OfAnyArray(data, dtype, device, false, null);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<bool>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<bool>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<byte>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<byte>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<sbyte>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<sbyte>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<short>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<short>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<int>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<int>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<long>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<long>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<float>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <summary>Makes a tensor of values, which are copied.</summary>
    /// <param name="rawArray">The values.</param>
    /// <param name="dtype">The element type; that of the values when null.</param>
    /// <param name="device">The CPU.</param>
    public static Tensor as_tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<float>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<double>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<double>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<(float, float)> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<(float, float)>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor((float, float)[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<(float, float)>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<Complex> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<Complex>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(Complex[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<Complex>(rawArray, new Shape(rawArray.Length), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(IList<BFloat16> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(rawArray.Count), dtype, device, false);

    /// <inheritdoc cref="as_tensor(float[], ScalarType?, Device?)"/>
    public static Tensor as_tensor(BFloat16[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(rawArray.Length), dtype, device, false);
}
