using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<BFloat16> rawArray, long dim0, long dim1, long dim2, long dim3,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(dim0, dim1, dim2, dim3), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<BFloat16> rawArray, long dim0, long dim1, long dim2,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(dim0, dim1, dim2), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<BFloat16> rawArray, long rows, long columns,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(rows, columns), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<BFloat16> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<BFloat16> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Memory<BFloat16> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray.Span, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <summary>Makes a tensor without dimensions.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="dtype">The element type; that of the value when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor tensor(
        BFloat16 scalar,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creation.Of<BFloat16>([scalar], Shape.Scalar, dtype, device, requires_grad);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        BFloat16[,,,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        BFloat16[,,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        BFloat16[,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        BFloat16[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        BFloat16[] rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<BFloat16>(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);
}
