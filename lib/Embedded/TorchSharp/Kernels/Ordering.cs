using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Numbers as unsigned keys of the same order, so that every element type is sorted by one loop. NaN is larger than
/// every number, and -0 equals 0.
/// </summary>
internal static class Ordering
{
    /// <summary>Makes the key of a number; the order is turned round when <paramref name="descending"/>.</summary>
    public static ulong Key<T>(T value, bool descending)
        where T : unmanaged, INumber<T>
    {
        var key = Ascending(value);
        return descending ? Mask<T>() - key : key;
    }

    /// <summary>Gets the bits that a key of this type uses.</summary>
    public static int Bits<T>()
        where T : unmanaged => Unsafe.SizeOf<T>() * 8;

    private static ulong Mask<T>()
        where T : unmanaged => Unsafe.SizeOf<T>() == 8 ? ulong.MaxValue : (1UL << Bits<T>()) - 1;

    private static ulong Ascending<T>(T value)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
            return OfSingle((float)(object)value);
        if (typeof(T) == typeof(double))
            return OfDouble((double)(object)value);
        if (T.IsNegative(T.Zero - T.One))
            return (ulong)(long.CreateTruncating(value) + (1L << (Bits<T>() - 1))) & Mask<T>();
        return ulong.CreateTruncating(value);
    }

    private static ulong OfSingle(float value)
    {
        if (float.IsNaN(value))
            return uint.MaxValue;
        var bits = BitConverter.SingleToUInt32Bits(value + 0f);
        return (bits & 0x80000000) != 0 ? ~bits : bits | 0x80000000;
    }

    private static ulong OfDouble(double value)
    {
        if (double.IsNaN(value))
            return ulong.MaxValue;
        var bits = BitConverter.DoubleToUInt64Bits(value + 0.0);
        return (bits & 0x8000000000000000) != 0 ? ~bits : bits | 0x8000000000000000;
    }
}
