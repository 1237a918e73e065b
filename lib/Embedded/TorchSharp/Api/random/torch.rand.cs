using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws uniform numbers from [0, 1).</summary>
    /// <param name="size">The sizes of the dimensions.</param>
    /// <param name="dtype">float32 or float64; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <param name="names">Not supported: must be null.</param>
    /// <returns>The tensor.</returns>
    public static Tensor rand(
        long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape([.. size]), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(size.ToArray()), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(size), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(rows, columns), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(dim0, dim1, dim2), dtype, requires_grad, names, t =>
            Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
            Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(dim0, dim1, dim2, dim3), dtype, requires_grad, names, t =>
            Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(size), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(rows, columns), dtype, requires_grad, names, t => Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(dim0, dim1, dim2), dtype, requires_grad, names, t =>
            Drawing.Uniform(t, 0, 1, generator));

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor rand(
        int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn("rand", new Shape(dim0, dim1, dim2, dim3), dtype, requires_grad, names, t =>
            Drawing.Uniform(t, 0, 1, generator));
}
