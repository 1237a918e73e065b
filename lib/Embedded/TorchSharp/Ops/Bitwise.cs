using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Operations on the bits of integers; of bools they are the logical ones.</summary>
internal static class Bitwise
{
    public static Tensor And(Tensor a, Tensor b) => Run<BitFunctions.And>("bitwise_and", a, b);

    public static Tensor Or(Tensor a, Tensor b) => Run<BitFunctions.Or>("bitwise_or", a, b);

    public static Tensor Xor(Tensor a, Tensor b) => Run<BitFunctions.Xor>("bitwise_xor", a, b);

    /// <summary>a 2^b for integers.</summary>
    public static Tensor LeftShift(Tensor a, Tensor b) => Run<IntegerPairs.LeftShift>("bitwise_left_shift", a, b, true);

    /// <summary>a / 2^b rounded down, for integers.</summary>
    public static Tensor RightShift(Tensor a, Tensor b) =>
        Run<IntegerPairs.RightShift>("bitwise_right_shift", a, b, true);

    /// <summary>The greatest common divisor.</summary>
    public static Tensor Gcd(Tensor a, Tensor b) => Run<IntegerPairs.Gcd>("gcd", a, b, true);

    /// <summary>The least common multiple.</summary>
    public static Tensor Lcm(Tensor a, Tensor b) => Run<IntegerPairs.Lcm>("lcm", a, b, true);

    public static Tensor Not(Tensor a)
    {
        if (a.Type == ScalarType.Bool)
            return Comparison.Not(a);
        using var ones = Factory.Empty(Shape.Scalar, a.Type, tracked: false);
        Factory.Fill(ones, a.Type == ScalarType.Byte ? 255 : -1);
        return Xor(a, ones);
    }

    private static Tensor Run<TOp>(string op, Tensor a, Tensor b, bool signed = false)
        where TOp : struct, BitFunctions.IBits
    {
        var type = Pointwise.ResultType(a, b);
        if (!type.IsInteger() || (signed && type == ScalarType.Bool))
            throw new InvalidOperationException(
                $"[{op}] expected integers{(signed ? "" : " or bools")}, got {a.Type.Name()} {a.Sizes} and " +
                $"{b.Type.Name()} {b.Sizes}");
        var result = Factory.Empty(Broadcast.Shapes(op, a.Sizes, b.Sizes), type);
        a = a.Type == type ? a : Conversion.Temporary(a, type);
        b = b.Type == type ? b : Conversion.Temporary(b, type);
        switch (type.Size())
        {
            case 1 when signed && type == ScalarType.Int8:
                Pointwise.Two<sbyte, sbyte, BitFunctions.Of<TOp, sbyte>>(a, b, result);
                break;
            case 1: Pointwise.Two<byte, byte, BitFunctions.Of<TOp, byte>>(a, b, result); break;
            case 2: Pointwise.Two<short, short, BitFunctions.Of<TOp, short>>(a, b, result); break;
            case 4: Pointwise.Two<int, int, BitFunctions.Of<TOp, int>>(a, b, result); break;
            default: Pointwise.Two<long, long, BitFunctions.Of<TOp, long>>(a, b, result); break;
        }
        return result;
    }
}
