using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<Half> rawArray, long dim0, long dim1, long dim2, long dim3,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(dim0, dim1, dim2, dim3), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<Half> rawArray, long dim0, long dim1, long dim2,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(dim0, dim1, dim2), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<Half> rawArray, long rows, long columns,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(rows, columns), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<Half> rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(rawArray.Count), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        IList<Half> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Half[,,,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<Half>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Half[,,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<Half>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Half[,] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.OfArray<Half>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Half[] rawArray,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(rawArray.Length), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Half[] rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(float[], ScalarType?, Device?, bool, string[])"/>
    public static Tensor tensor(
        Memory<Half> rawArray, ReadOnlySpan<long> dimensions,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creation.Of<Half>(rawArray.Span, new Shape(dimensions.ToArray()), dtype, device, requires_grad, names);
}
