using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A number of any element type, as ops take it beside a tensor.</summary>
public sealed class Scalar : IDisposable
{
    private readonly double _float;
    private readonly long _whole;
    private readonly double _imaginary;

    private Scalar(double value) => (_float, _whole, Type) = (value, 0, ScalarType.Float64);

    private Scalar(long value, ScalarType type) => (_float, _whole, Type) = (value, value, type);

    private Scalar(Complex value) =>
        (_float, _imaginary, Type) = (value.Real, value.Imaginary, ScalarType.ComplexFloat64);

    /// <summary>Gets the element type: bool, int64, float64 or complex128, whatever width the number had.</summary>
    public ScalarType Type { get; }

    internal double AsDouble => _imaginary == 0 ? _float : throw NotReal();

    internal long AsInt64 => Type is ScalarType.Int64 or ScalarType.Bool ? _whole : Truncated(AsDouble);

    internal bool AsBoolean => _float != 0 || _whole != 0 || _imaginary != 0;

    internal Complex AsComplex => new(_float, _imaginary);

    /// <summary>Wraps a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(byte value) => new(value, ScalarType.Int64);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(sbyte value) => new(value, ScalarType.Int64);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(short value) => new(value, ScalarType.Int64);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(int value) => new(value, ScalarType.Int64);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(long value) => new(value, ScalarType.Int64);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(Half value) => new((double)value);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(BFloat16 value) => new((double)value);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(float value) => new((double)value);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(double value) => new(value);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar((float, float) value) => new(new Complex(value.Item1, value.Item2));

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(Complex value) => new(value);

    /// <inheritdoc cref="op_Implicit(byte)"/>
    public static implicit operator Scalar(bool value) => new(value ? 1 : 0, ScalarType.Bool);

    /// <summary>Does nothing: a number holds no memory. It exists because the genuine type has it.</summary>
    public void Dispose()
    {
    }

    private static long Truncated(double value) =>
        double.IsNaN(value) ? 0
        : value >= long.MaxValue ? long.MaxValue
        : value <= long.MinValue ? long.MinValue : (long)value;

    private InvalidOperationException NotReal() => new(
        $"[scalar] expected a real number, got {_float} + {_imaginary}i; use ToComplexFloat64, or a complex tensor");
}
