using System.Globalization;

namespace TorchSharp;

/// <summary>
/// Represents a 16-bit floating-point number with the exponent of float32 (8 bits) and a fraction of 7 bits: the range
/// of float32, two to three decimal digits. Arithmetic computes in float32 and rounds to the nearest, ties to even.
/// </summary>
public readonly struct BFloat16 : IComparable, IComparable<BFloat16>, IEquatable<BFloat16>, IFormattable
{
    /// <summary>The smallest positive number, 2^-133, as in .NET (finfo(...).eps is the step at 1).</summary>
    public static readonly BFloat16 Epsilon = FromRawValue(0x0001);

    /// <summary>The largest finite number, about 3.39e38.</summary>
    public static readonly BFloat16 MaxValue = FromRawValue(0x7F7F);

    /// <summary>The smallest positive number with a full fraction, 2^-126.</summary>
    public static readonly BFloat16 MinNormal = FromRawValue(0x0080);

    /// <summary>The lowest finite number.</summary>
    public static readonly BFloat16 MinValue = FromRawValue(0xFF7F);

    /// <summary>Not a number.</summary>
    public static readonly BFloat16 NaN = FromRawValue(0x7FC0);

    /// <summary>Negative infinity.</summary>
    public static readonly BFloat16 NegativeInfinity = FromRawValue(0xFF80);

    /// <summary>The number 1.</summary>
    public static readonly BFloat16 One = FromRawValue(0x3F80);

    /// <summary>Positive infinity.</summary>
    public static readonly BFloat16 PositiveInfinity = FromRawValue(0x7F80);

    /// <summary>The smallest positive number, 2^-133.</summary>
    public static readonly BFloat16 SmallestSubnormal = FromRawValue(0x0001);

    /// <summary>The number 0.</summary>
    public static readonly BFloat16 Zero = FromRawValue(0x0000);

    private const uint RoundingBias = 0x7FFF;
    private const uint QuietNaN = 0x0040;

    private readonly ushort _bits;

    /// <summary>Rounds a number to the nearest one of this type, ties to even.</summary>
    /// <param name="f">The number.</param>
    public BFloat16(float f)
    {
        var bits = BitConverter.SingleToUInt32Bits(f);
        _bits = float.IsNaN(f)
            ? (ushort)((bits >> 16) | QuietNaN)
            : (ushort)((bits + RoundingBias + ((bits >> 16) & 1)) >> 16);
    }

    private BFloat16(ushort bits) => _bits = bits;

    /// <summary>Makes the number of 16 bits.</summary>
    /// <param name="rawValue">Sign, exponent and fraction.</param>
    public static BFloat16 FromRawValue(ushort rawValue) => new(rawValue);

    /// <summary>Gets whether the number is neither infinite nor NaN.</summary>
    /// <param name="bf">The number.</param>
    public static bool IsFinite(BFloat16 bf) => float.IsFinite(bf.ToSingle());

    /// <summary>Gets whether the number is infinite.</summary>
    /// <param name="bf">The number.</param>
    public static bool IsInfinity(BFloat16 bf) => float.IsInfinity(bf.ToSingle());

    /// <summary>Gets whether this is not a number.</summary>
    /// <param name="bf">The number.</param>
    public static bool IsNaN(BFloat16 bf) => float.IsNaN(bf.ToSingle());

    /// <summary>Gets whether this is negative infinity.</summary>
    /// <param name="bf">The number.</param>
    public static bool IsNegativeInfinity(BFloat16 bf) => float.IsNegativeInfinity(bf.ToSingle());

    /// <summary>Gets whether this is positive infinity.</summary>
    /// <param name="bf">The number.</param>
    public static bool IsPositiveInfinity(BFloat16 bf) => float.IsPositiveInfinity(bf.ToSingle());

    /// <summary>Widens the number; nothing is lost.</summary>
    public float ToSingle() => BitConverter.UInt32BitsToSingle((uint)_bits << 16);

    /// <summary>Rounds a number to the nearest one of this type.</summary>
    /// <param name="f">The number.</param>
    public static explicit operator BFloat16(float f) => new(f);

    /// <summary>Rounds a number to the nearest one of this type, by way of float32.</summary>
    /// <param name="d">The number.</param>
    public static explicit operator BFloat16(double d) => new((float)d);

    /// <summary>Widens the number; nothing is lost.</summary>
    /// <param name="bf">The number.</param>
    public static explicit operator float(BFloat16 bf) => bf.ToSingle();

    /// <summary>Widens the number; nothing is lost.</summary>
    /// <param name="bf">The number.</param>
    public static explicit operator double(BFloat16 bf) => bf.ToSingle();

    /// <summary>Adds in float32 and rounds.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => new(a.ToSingle() + b.ToSingle());

    /// <summary>Subtracts in float32 and rounds.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => new(a.ToSingle() - b.ToSingle());

    /// <summary>Multiplies in float32 and rounds.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => new(a.ToSingle() * b.ToSingle());

    /// <summary>Divides in float32 and rounds.</summary>
    /// <param name="a">The dividend.</param>
    /// <param name="b">The divisor.</param>
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => new(a.ToSingle() / b.ToSingle());

    /// <summary>Computes the remainder, with the sign of the dividend.</summary>
    /// <param name="a">The dividend.</param>
    /// <param name="b">The divisor.</param>
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => new(a.ToSingle() % b.ToSingle());

    /// <summary>Changes the sign.</summary>
    /// <param name="a">The number.</param>
    public static BFloat16 operator -(BFloat16 a) => new(-a.ToSingle());

    /// <summary>Gets whether the numbers are equal; NaN equals nothing, 0 equals -0.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator ==(BFloat16 a, BFloat16 b) => a.ToSingle() == b.ToSingle();

    /// <summary>Gets whether the numbers differ.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator !=(BFloat16 a, BFloat16 b) => a.ToSingle() != b.ToSingle();

    /// <summary>Gets whether the left number is smaller.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator <(BFloat16 a, BFloat16 b) => a.ToSingle() < b.ToSingle();

    /// <summary>Gets whether the left number is larger.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator >(BFloat16 a, BFloat16 b) => a.ToSingle() > b.ToSingle();

    /// <summary>Gets whether the left number is not larger.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator <=(BFloat16 a, BFloat16 b) => a.ToSingle() <= b.ToSingle();

    /// <summary>Gets whether the left number is not smaller.</summary>
    /// <param name="a">The left number.</param>
    /// <param name="b">The right number.</param>
    public static bool operator >=(BFloat16 a, BFloat16 b) => a.ToSingle() >= b.ToSingle();

    /// <summary>Orders numbers as float does: NaN first.</summary>
    /// <param name="other">The other number.</param>
    public int CompareTo(BFloat16 other) => ToSingle().CompareTo(other.ToSingle());

    /// <summary>Orders numbers as float does; null comes first.</summary>
    /// <param name="obj">A number of this type, or null.</param>
    /// <exception cref="ArgumentException">The object is something else.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        BFloat16 other => CompareTo(other),
        _ => throw new ArgumentException($"[BFloat16] expected a BFloat16 to compare with, got {obj.GetType().Name}"),
    };

    /// <summary>Gets whether the numbers are equal; NaN equals nothing.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(BFloat16 other) => this == other;

    /// <summary>Gets whether the object is an equal number.</summary>
    /// <param name="obj">Any object.</param>
    public override bool Equals(object? obj) => obj is BFloat16 other && Equals(other);

    /// <summary>Hashes the value.</summary>
    public override int GetHashCode() => ToSingle().GetHashCode();

    /// <summary>Writes the number in the current culture.</summary>
    public override string ToString() => ToSingle().ToString(CultureInfo.CurrentCulture);

    /// <summary>Writes the number.</summary>
    /// <param name="format">A format of float, for example <c>g5</c>.</param>
    /// <param name="formatProvider">The culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ToSingle().ToString(format, formatProvider);
}
