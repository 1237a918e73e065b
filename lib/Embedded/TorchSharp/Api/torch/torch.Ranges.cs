using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes 0, 1, 2, ... below an end.</summary>
    /// <param name="stop">The end, not included.</param>
    /// <param name="dtype">The element type; when null int64, or the default floating-point type for fractions.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor arange(
        Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>Makes start, start + 1, ... below an end.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The end, not included.</param>
    /// <param name="dtype">The element type; when null int64, or the default floating-point type for fractions.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor arange(
        Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>Makes start, start + step, ... below an end.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The end, not included.</param>
    /// <param name="step">The distance of neighbours.</param>
    /// <param name="dtype">The element type; when null int64, or the default floating-point type for fractions.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor arange(
        Scalar start,
        Scalar stop,
        Scalar step,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false)
    {
        Creation.CheckDevice(device);
        var fractions = start.Type.IsFloat() || stop.Type.IsFloat() || step.Type.IsFloat();
        var type = dtype ?? (fractions ? Factory.DefaultFloat : ScalarType.Int64);
        return Creation.Finish(Factory.Range(start, stop, step, type), requires_grad);
    }

    /// <summary>Makes evenly spaced numbers, both ends included.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="end">The last number.</param>
    /// <param name="steps">How many.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor linspace(
        double start,
        double end,
        long steps,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false)
    {
        Creation.CheckDevice(device);
        return Creation.Finish(Factory.Linspace(start, end, steps, dtype ?? Factory.DefaultFloat), requires_grad);
    }

    /// <summary>Makes powers of a base with evenly spaced exponents, both ends included.</summary>
    /// <param name="start">The first exponent.</param>
    /// <param name="end">The last exponent.</param>
    /// <param name="steps">How many.</param>
    /// <param name="base">The base.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor logspace(
        double start,
        double end,
        long steps,
        double @base = 10.0,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false)
    {
        Creation.CheckDevice(device);
        using var exponents = Factory.Linspace(start, end, steps, ScalarType.Float64);
        using var bases = Factory.Full(exponents.Sizes, @base, ScalarType.Float64);
        using var powers = Arithmetic.Pow(bases, exponents);
        return Creation.Finish(Conversion.Copy(powers, dtype ?? Factory.DefaultFloat), requires_grad);
    }

    /// <summary>Makes a matrix with 1 on the diagonal and 0 elsewhere.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; as rows when -1.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="names">Not supported: must be null.</param>
    public static Tensor eye(
        long rows,
        long columns = -1,
        ScalarType? dtype = null,
        Device? device = null,
        bool requires_grad = false,
        string[]? names = null)
    {
        Creation.CheckDevice(device, names);
        var width = columns == -1 ? rows : columns;
        return Creation.Finish(Factory.Eye(rows, width, dtype ?? Factory.DefaultFloat), requires_grad);
    }

    /// <summary>Makes a tensor of an array with any number of dimensions; the elements are copied.</summary>
    /// <param name="rawArray">The array.</param>
    /// <param name="device">The CPU.</param>
    public static Tensor from_array(Array rawArray, Device? device = null) =>
        Creation.OfAnyArray(rawArray, null, device, false, null);

    /// <summary>Makes a tensor of an array with any number of dimensions; the elements are copied.</summary>
    /// <param name="rawArray">The array.</param>
    /// <param name="dtype">The element type; that of the array when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="names">Not supported: must be null.</param>
    public static Tensor from_array(
        Array rawArray,
        ScalarType? dtype,
        Device? device = null,
        bool requires_grad = false,
        string[]? names = null) => Creation.OfAnyArray(rawArray, dtype, device, requires_grad, names);
}
