using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<bool> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<bool> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<byte> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<byte> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<sbyte> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<sbyte> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<short> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<short> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<int> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<int> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<long> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<long> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<float> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<float> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<double> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);
}
