using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="dtype">The element type; that of the value when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<bool>([scalar], Shape.Scalar, dtype, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) =>
        Creation.Of<byte>([scalar], Shape.Scalar, null, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(sbyte scalar, Device? device = null, bool requires_grad = false) =>
        Creation.Of<sbyte>([scalar], Shape.Scalar, null, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(short scalar, Device? device = null, bool requires_grad = false) =>
        Creation.Of<short>([scalar], Shape.Scalar, null, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) =>
        Creation.Of<int>([scalar], Shape.Scalar, null, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="dtype">The element type; that of the value when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<long>([scalar], Shape.Scalar, dtype, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) =>
        Creation.Of<float>([scalar], Shape.Scalar, null, device, requires_grad);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="dtype">The element type; that of the value when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<double>([scalar], Shape.Scalar, dtype, device, requires_grad);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        bool[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        byte[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        sbyte[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        short[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        int[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        long[] dataArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(dataArray, new Shape(dataArray.Length), dtype, device, requires_grad, names);

    /// <summary>Makes a tensor from values.</summary>
    /// <param name="rawArray">The values.</param>
    /// <param name="dtype">The element type; that of the values when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="names">Not supported: must be null.</param>
    public static Tensor tensor(
        float[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        double[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);
}
