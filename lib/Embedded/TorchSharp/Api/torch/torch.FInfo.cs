using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Describes a floating-point type. Of a complex type, it describes the parts.</summary>
    public struct FInfo
    {
        /// <summary>The bits of a number.</summary>
        public int bits;

        /// <summary>The distance from 1 to the next larger number.</summary>
        public double eps;

        /// <summary>The largest finite number.</summary>
        public double max;

        /// <summary>The lowest finite number.</summary>
        public double min;

        /// <summary>The smallest positive number with a full fraction.</summary>
        public double tiny;

        /// <summary>The smallest positive number with a full fraction.</summary>
        public double smallest_normal;

        /// <summary>The decimal digits that survive, as a power of ten.</summary>
        public double resolution;
    }

    /// <summary>Describes the default floating-point type.</summary>
    public static FInfo finfo() => finfo(Factory.DefaultFloat);

    /// <summary>Describes a floating-point or complex type.</summary>
    /// <param name="dtype">The type.</param>
    /// <exception cref="ArgumentException">An integer type or bool.</exception>
    public static FInfo finfo(ScalarType dtype) => dtype.PartType() switch
    {
        ScalarType.Float16 => Describe(16, 10, 65504, -14, 1e-3),
        ScalarType.BFloat16 => Describe(16, 7, (double)BFloat16.MaxValue, -126, 1e-2),
        ScalarType.Float32 => Describe(32, 23, float.MaxValue, -126, 1e-6),
        ScalarType.Float64 => Describe(64, 52, double.MaxValue, -1022, 1e-15),
        _ => throw new ArgumentException(
            $"[finfo] expected a floating-point or complex type, got {dtype}; max_int_value describes integers",
            nameof(dtype)),
    };

    /// <summary>Gets the largest number of an integer type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentException">Not an integer type.</exception>
    public static long max_int_value(ScalarType type) => type switch
    {
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        _ => throw new ArgumentException($"[max_int_value] expected an integer type, got {type}", nameof(type)),
    };

    private static FInfo Describe(int bits, int fraction, double max, int lowestExponent, double resolution) => new()
    {
        bits = bits,
        eps = Math.ScaleB(1, -fraction),
        max = max,
        min = -max,
        tiny = Math.ScaleB(1, lowestExponent),
        smallest_normal = Math.ScaleB(1, lowestExponent),
        resolution = resolution,
    };
}
