using System.Numerics;

namespace TorchSharp;

/// <summary>Wraps numbers and unwraps them.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>Wraps a number.</summary>
    /// <param name="value">The number.</param>
    public static Scalar ToScalar(this byte value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this sbyte value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this short value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this int value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this long value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this Half value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this float value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this double value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this bool value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this (float, float) value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this Complex value) => value;

    /// <inheritdoc cref="ToScalar(byte)"/>
    public static Scalar ToScalar(this BFloat16 value) => value;

    /// <summary>Wraps a number after rounding it to 16 bits.</summary>
    /// <param name="value">The number.</param>
    public static Scalar ToBFloat16Scalar(this float value) => new BFloat16(value);

    /// <summary>Reads the number, converted; fractions are cut off.</summary>
    /// <param name="value">The number.</param>
    public static double ToDouble(this Scalar value) => value.AsDouble;

    /// <inheritdoc cref="ToDouble"/>
    public static float ToSingle(this Scalar value) => (float)value.AsDouble;

    /// <inheritdoc cref="ToDouble"/>
    public static Half ToHalf(this Scalar value) => (Half)value.AsDouble;

    /// <inheritdoc cref="ToDouble"/>
    public static BFloat16 ToBFloat16(this Scalar value) => (BFloat16)value.AsDouble;

    /// <summary>Reads the number as a complex one, in 32-bit parts.</summary>
    /// <param name="value">The number.</param>
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) =>
        ((float)value.AsComplex.Real, (float)value.AsComplex.Imaginary);

    /// <summary>Reads the number as a complex one.</summary>
    /// <param name="value">The number.</param>
    public static Complex ToComplexFloat64(this Scalar value) => value.AsComplex;

    /// <inheritdoc cref="ToDouble"/>
    public static long ToInt64(this Scalar value) => value.AsInt64;

    /// <inheritdoc cref="ToDouble"/>
    public static int ToInt32(this Scalar value) => (int)value.AsInt64;

    /// <inheritdoc cref="ToDouble"/>
    public static short ToInt16(this Scalar value) => (short)value.AsInt64;

    /// <inheritdoc cref="ToDouble"/>
    public static sbyte ToSByte(this Scalar value) => (sbyte)value.AsInt64;

    /// <inheritdoc cref="ToDouble"/>
    public static byte ToByte(this Scalar value) => (byte)value.AsInt64;

    /// <summary>Reads the number as true (not 0) or false.</summary>
    /// <param name="value">The number.</param>
    public static bool ToBoolean(this Scalar value) => value.AsBoolean;
}
