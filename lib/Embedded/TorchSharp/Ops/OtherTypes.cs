using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Elementwise work for the element types that have no loops of their own: 16-bit floating-point numbers are widened
/// to float32, computed and rounded back; complex numbers go through <see cref="ComplexRows"/>.
/// </summary>
internal static unsafe class OtherTypes
{
    public static Tensor Unary<TOp>(Tensor x, Tensor? into)
        where TOp : struct, INumberUnary
    {
        if (x.Type.IsComplex())
            return Complex<TOp>(x, into);
        using var wide = Conversion.Temporary(x, ScalarType.Float32);
        Pointwise.Unary<TOp>(wide, wide);
        return Rounded(wide, x.Type, into);
    }

    public static Tensor FloatUnary<TOp>(Tensor x, Tensor? into)
        where TOp : struct, IFloatUnary
    {
        if (x.Type.IsComplex())
            return Complex<TOp>(x, into);
        using var wide = Conversion.Temporary(x, ScalarType.Float32);
        Pointwise.FloatUnary<TOp>(wide, wide);
        return Rounded(wide, x.Type, into);
    }

    public static Tensor Binary<TOp>(string op, Tensor a, Tensor b, ScalarType type, Tensor? into)
        where TOp : struct, INumberBinary
    {
        if (type.IsComplex())
            return ComplexPair<TOp>(op, a, b, type, into);
        using var wide = Room(op, a, b, into);
        using var x = Wide(a);
        using var y = Wide(b);
        Pointwise.Binary<TOp>(op, x, y, wide);
        return Rounded(wide, type, into);
    }

    public static Tensor FloatBinary<TOp>(string op, Tensor a, Tensor b, ScalarType type, Tensor? into)
        where TOp : struct, IFloatBinary
    {
        if (type.IsComplex())
            return ComplexPair<TOp>(op, a, b, type, into);
        using var wide = Room(op, a, b, into);
        using var x = Wide(a);
        using var y = Wide(b);
        Pointwise.FloatBinary<TOp>(op, x, y, wide);
        return Rounded(wide, type, into);
    }

    public static Tensor Compare<TOp>(string op, Tensor a, Tensor b, ScalarType type)
        where TOp : struct, ICompare
    {
        if (!type.IsComplex())
        {
            using var x = Wide(a);
            using var y = Wide(b);
            return Pointwise.Compare<TOp>(op, x, y);
        }
        Takes(op, TOp.TakesComplex, type, a);
        var result = Factory.Empty(Broadcast.Shapes(op, a.Sizes, b.Sizes), ScalarType.Bool);
        a = a.Type == type ? a : Conversion.Temporary(a, type);
        b = b.Type == type ? b : Conversion.Temporary(b, type);
        if (type == ScalarType.ComplexFloat32)
            Pointwise.Two<Pair<float>, bool, ComplexRows.Compare<TOp, float>>(a, b, result);
        else
            Pointwise.Two<Pair<double>, bool, ComplexRows.Compare<TOp, double>>(a, b, result);
        return result;
    }

    /// <summary>Gets a tensor as float32 when it has 16 bits; otherwise another handle of it.</summary>
    public static Tensor Wide(Tensor x) => x.Type.IsShortFloat()
        ? Conversion.Temporary(x, ScalarType.Float32)
        : new Tensor(x, tracked: false);

    /// <summary>Runs an op that has no loop for 16 bits on float32 and rounds its result; gradients flow.</summary>
    public static Tensor Through(Tensor x, Func<Tensor, Tensor> op) =>
        Conversion.To(op(Conversion.To(x, ScalarType.Float32)), x.Type);

    private static Tensor Rounded(Tensor wide, ScalarType type, Tensor? into)
    {
        var result = into ?? Factory.Empty(wide.Sizes, type);
        Conversion.Move(wide, result);
        return result;
    }

    private static Tensor Room(string op, Tensor a, Tensor b, Tensor? into) =>
        Factory.Empty(Pointwise.ResultShape(op, a, b, into), ScalarType.Float32, tracked: false);

    private static Tensor Complex<TOp>(Tensor x, Tensor? into)
        where TOp : struct, IComplexUnary
    {
        Takes(typeof(TOp).Name.Split('`')[0].ToLowerInvariant(), TOp.TakesComplex, x.Type, x);
        var result = into ?? Factory.Empty(x.Sizes, x.Type);
        if (x.Type == ScalarType.ComplexFloat32)
            Pointwise.One<Pair<float>, Pair<float>, ComplexRows.Unary<TOp, float>>(x, result);
        else
            Pointwise.One<Pair<double>, Pair<double>, ComplexRows.Unary<TOp, double>>(x, result);
        return result;
    }

    private static Tensor ComplexPair<TOp>(string op, Tensor a, Tensor b, ScalarType type, Tensor? into)
        where TOp : struct, IComplexBinary
    {
        Takes(op, TOp.TakesComplex, type, a);
        var result = Pointwise.Prepare(op, ref a, ref b, type, into);
        if (type == ScalarType.ComplexFloat32)
            Pointwise.Two<Pair<float>, Pair<float>, ComplexRows.Binary<TOp, float>>(a, b, result);
        else
            Pointwise.Two<Pair<double>, Pair<double>, ComplexRows.Binary<TOp, double>>(a, b, result);
        return result;
    }

    private static void Takes(string op, bool complex, ScalarType type, Tensor x)
    {
        if (!complex)
            throw new NotSupportedException(
                $"[{op}] expected real numbers, got {type.Name()} of shape {x.Sizes}; use abs(), real or imag first");
    }
}
