using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// From tensors to row functions: promotes the element types, finds the common shape, allocates the result, and picks
/// the dense or the strided driver. No gradients here; every op family records its own.
/// </summary>
internal static unsafe class Pointwise
{
    public static Tensor Unary<TOp>(Tensor x, Tensor? into = null)
        where TOp : struct, INumberUnary
    {
        if (!x.Type.IsPlain())
            return OtherTypes.Unary<TOp>(x, into);
        var result = into ?? Factory.Empty(x.Sizes, x.Type);
        switch (x.Type)
        {
            case ScalarType.Float32: One<float, float, RowOf.Number<TOp, float>>(x, result); break;
            case ScalarType.Float64: One<double, double, RowOf.Number<TOp, double>>(x, result); break;
            case ScalarType.Int64: One<long, long, RowOf.Number<TOp, long>>(x, result); break;
            case ScalarType.Int32: One<int, int, RowOf.Number<TOp, int>>(x, result); break;
            case ScalarType.Int16: One<short, short, RowOf.Number<TOp, short>>(x, result); break;
            case ScalarType.Int8: One<sbyte, sbyte, RowOf.Number<TOp, sbyte>>(x, result); break;
            case ScalarType.Byte: One<byte, byte, RowOf.Number<TOp, byte>>(x, result); break;
            default: throw DTypes.Unsupported(x.Type);
        }
        return result;
    }

    /// <summary>Applies a floating-point function; integers become the default floating-point type first.</summary>
    public static Tensor FloatUnary<TOp>(Tensor x, Tensor? into = null)
        where TOp : struct, IFloatUnary
    {
        if (!x.Type.IsPlain())
            return OtherTypes.FloatUnary<TOp>(x, into);
        x = AsFloat(x);
        var result = into ?? Factory.Empty(x.Sizes, x.Type);
        if (x.Type == ScalarType.Float32)
            One<float, float, RowOf.Float<TOp, float>>(x, result);
        else
            One<double, double, RowOf.Float<TOp, double>>(x, result);
        return result;
    }

    public static Tensor Binary<TOp>(string op, Tensor a, Tensor b, Tensor? into = null)
        where TOp : struct, INumberBinary
    {
        var type = into?.Type ?? ResultType(a, b);
        if (type == ScalarType.Bool)
            return OfBool<TOp>(op, a, b, into);
        if (!type.IsPlain())
            return OtherTypes.Binary<TOp>(op, a, b, type, into);
        var result = Prepare(op, ref a, ref b, type, into);
        switch (type)
        {
            case ScalarType.Float32: Two<float, float, RowOf.NumberPair<TOp, float>>(a, b, result); break;
            case ScalarType.Float64: Two<double, double, RowOf.NumberPair<TOp, double>>(a, b, result); break;
            case ScalarType.Int64: Two<long, long, RowOf.NumberPair<TOp, long>>(a, b, result); break;
            case ScalarType.Int32: Two<int, int, RowOf.NumberPair<TOp, int>>(a, b, result); break;
            case ScalarType.Int16: Two<short, short, RowOf.NumberPair<TOp, short>>(a, b, result); break;
            case ScalarType.Int8: Two<sbyte, sbyte, RowOf.NumberPair<TOp, sbyte>>(a, b, result); break;
            case ScalarType.Byte: Two<byte, byte, RowOf.NumberPair<TOp, byte>>(a, b, result); break;
            default: throw DTypes.Unsupported(type);
        }
        return result;
    }

    public static Tensor FloatBinary<TOp>(string op, Tensor a, Tensor b, Tensor? into = null)
        where TOp : struct, IFloatBinary
    {
        var type = into?.Type ?? ResultType(a, b);
        if (type.IsInteger())
            type = Factory.DefaultFloat;
        if (!type.IsPlain())
            return OtherTypes.FloatBinary<TOp>(op, a, b, type, into);
        var result = Prepare(op, ref a, ref b, type, into);
        if (type == ScalarType.Float32)
            Two<float, float, RowOf.FloatPair<TOp, float>>(a, b, result);
        else
            Two<double, double, RowOf.FloatPair<TOp, double>>(a, b, result);
        return result;
    }

    public static Tensor Compare<TOp>(string op, Tensor a, Tensor b)
        where TOp : struct, ICompare
    {
        var type = ResultType(a, b);
        if (!type.IsPlain())
            return OtherTypes.Compare<TOp>(op, a, b, type);
        var shape = Broadcast.Shapes(op, a.Sizes, b.Sizes);
        var result = Factory.Empty(shape, ScalarType.Bool);
        a = a.Type == type ? a : Conversion.Temporary(a, type);
        b = b.Type == type ? b : Conversion.Temporary(b, type);
        switch (type)
        {
            case ScalarType.Float32: Two<float, bool, RowOf.Compare<TOp, float>>(a, b, result); break;
            case ScalarType.Float64: Two<double, bool, RowOf.Compare<TOp, double>>(a, b, result); break;
            case ScalarType.Int64: Two<long, bool, RowOf.Compare<TOp, long>>(a, b, result); break;
            case ScalarType.Int32: Two<int, bool, RowOf.Compare<TOp, int>>(a, b, result); break;
            case ScalarType.Int16: Two<short, bool, RowOf.Compare<TOp, short>>(a, b, result); break;
            case ScalarType.Int8: Two<sbyte, bool, RowOf.Compare<TOp, sbyte>>(a, b, result); break;
            default: Two<byte, bool, RowOf.Compare<TOp, byte>>(a, b, result); break;
        }
        return result;
    }

    /// <summary>
    /// Finds the element type of a result. Tensors with dimensions decide; one without (a number) only lifts the
    /// result into a higher family (bool, integer, floating point, complex); a floating-point type keeps its width.
    /// </summary>
    public static ScalarType ResultType(Tensor a, Tensor b)
    {
        if (a.Type == b.Type)
            return a.Type;
        if ((a.Rank == 0) == (b.Rank == 0))
            return DTypes.Promote(a.Type, b.Type);
        var (strong, weak) = a.Rank > 0 ? (a.Type, b.Type) : (b.Type, a.Type);
        if (strong.Family() >= weak.Family())
            return strong;
        return strong.IsFloat() ? strong.ComplexType() : weak;
    }

    public static Tensor AsFloat(Tensor x) => !x.Type.IsInteger() ? x : Conversion.To(x, Factory.DefaultFloat);

    public static void One<TIn, TOut, TRow>(Tensor x, Tensor result)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IUnaryRow<TIn, TOut>
    {
        if (x.IsDense && result.IsDense)
            Elementwise.DenseUnary<TIn, TOut, TRow>(x.Count, x.Data<TIn>(), result.Data<TOut>());
        else
            Elementwise.Unary<TIn, TOut, TRow>(
                x.Sizes.Sizes, x.Data<TIn>(), x.Strides, result.Data<TOut>(), result.Strides);
        GC.KeepAlive(x);
        GC.KeepAlive(result);
    }

    public static void Two<TIn, TOut, TRow>(Tensor a, Tensor b, Tensor result)
        where TIn : unmanaged
        where TOut : unmanaged
        where TRow : struct, IBinaryRow<TIn, TOut>
    {
        var x = a.Data<TIn>();
        var y = b.Data<TIn>();
        var z = result.Data<TOut>();
        if (a.IsDense && b.IsDense && result.IsDense && a.Sizes == b.Sizes && a.Sizes == result.Sizes)
            Elementwise.DenseBinary<TIn, TOut, TRow>(a.Count, x, y, z);
        else
            Elementwise.Binary<TIn, TOut, TRow>(
                result.Sizes.Sizes,
                x, Broadcast.Strides(a.Sizes, a.Strides, result.Sizes),
                y, Broadcast.Strides(b.Sizes, b.Strides, result.Sizes),
                z, result.Strides);
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        GC.KeepAlive(result);
    }

    /// <summary>Finds the common shape, which must be that of the tensor to write into.</summary>
    public static Shape ResultShape(string op, Tensor a, Tensor b, Tensor? into)
    {
        var shape = Broadcast.Shapes(op, a.Sizes, b.Sizes);
        if (into is not null && shape != into.Sizes)
            throw new ArgumentException(
                $"[{op}] expected operands that broadcast to {into.Sizes}, got {a.Sizes} and {b.Sizes}; " +
                "an in-place op cannot grow its tensor, use the form without '_'");
        return shape;
    }

    // bool + bool is "or", bool * bool is "and": the numbers 0 and 1, and back.
    private static Tensor OfBool<TOp>(string op, Tensor a, Tensor b, Tensor? into)
        where TOp : struct, INumberBinary
    {
        using var x = Conversion.Temporary(a, ScalarType.Byte);
        using var y = Conversion.Temporary(b, ScalarType.Byte);
        using var bytes = new Tensor(Binary<TOp>(op, x, y), tracked: false);
        var result = into ?? Factory.Empty(bytes.Sizes, ScalarType.Bool);
        Conversion.Move(bytes, result);
        return result;
    }

    internal static Tensor Prepare(string op, ref Tensor a, ref Tensor b, ScalarType type, Tensor? into)
    {
        var shape = ResultShape(op, a, b, into);
        if (a.Type != type)
            a = Conversion.Temporary(a, type);
        if (b.Type != type)
            b = Conversion.Temporary(b, type);
        return into ?? Factory.Empty(shape, type);
    }
}
