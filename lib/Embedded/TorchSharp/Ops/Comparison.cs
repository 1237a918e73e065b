using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Questions about elements; the answers are bool tensors and carry no gradient.</summary>
internal static class Comparison
{
    public static Tensor Equal(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.Equal>("eq", a, b);

    public static Tensor NotEqual(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.NotEqual>("ne", a, b);

    public static Tensor Less(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.Less>("lt", a, b);

    public static Tensor LessEqual(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.LessEqual>("le", a, b);

    public static Tensor Greater(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.Greater>("gt", a, b);

    public static Tensor GreaterEqual(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.GreaterEqual>("ge", a, b);

    public static Tensor Equal(Tensor a, Scalar b) => With(Equal, a, b);

    public static Tensor NotEqual(Tensor a, Scalar b) => With(NotEqual, a, b);

    public static Tensor Less(Tensor a, Scalar b) => With(Less, a, b);

    public static Tensor LessEqual(Tensor a, Scalar b) => With(LessEqual, a, b);

    public static Tensor Greater(Tensor a, Scalar b) => With(Greater, a, b);

    public static Tensor GreaterEqual(Tensor a, Scalar b) => With(GreaterEqual, a, b);

    public static Tensor And(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.And>("logical_and", a, b);

    public static Tensor Or(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.Or>("logical_or", a, b);

    public static Tensor Xor(Tensor a, Tensor b) => Pointwise.Compare<Comparisons.Xor>("logical_xor", a, b);

    public static Tensor Not(Tensor a) => Equal(a, 0);

    public static Tensor IsNaN(Tensor a) => NotEqual(a, a);

    public static Tensor IsInfinite(Tensor a) => a.Type.IsComplex()
        ? Or(IsInfinite(Complexes.Part(a, 0)), IsInfinite(Complexes.Part(a, 1))) :
        a.Type.IsFloat() ? Equal(Pointwise.Unary<NumberFunctions.Abs>(a), double.PositiveInfinity) : NotEqual(a, a);

    /// <summary>Asks where elements are one of the two infinities.</summary>
    public static Tensor IsInfinity(Tensor a, double which) => a.Type.IsFloat() ? Equal(a, which) : NotEqual(a, a);

    /// <summary>Asks where elements are real numbers.</summary>
    public static Tensor IsReal(Tensor a) => a.Type.IsComplex()
        ? Equal(Complexes.Part(a, 1), 0)
        : Factory.Full(a.Sizes, true, ScalarType.Bool);

    /// <summary>Gets whether the only element is not 0.</summary>
    public static bool IsNonZero(Tensor a) => a.Count == 1
        ? a.ToDouble() != 0
        : throw new InvalidOperationException(
            $"[is_nonzero] expected one element, since the truth of several is ambiguous, got shape {a.Sizes}; " +
            "use any() " +
            "or all()");

    public static Tensor IsFinite(Tensor a) => a.Type.IsComplex()
        ? And(IsFinite(Complexes.Part(a, 0)), IsFinite(Complexes.Part(a, 1))) :
        a.Type.IsFloat() ? Less(Pointwise.Unary<NumberFunctions.Abs>(a), double.PositiveInfinity) : Equal(a, a);

    /// <summary>|a - b| &lt;= atol + rtol |b|, or both are the same (also infinite).</summary>
    public static Tensor IsClose(Tensor a, Tensor b, double rtol, double atol, bool equalNaN)
    {
        var type = a.Type.IsComplex() || b.Type.IsComplex() ? ScalarType.ComplexFloat64 : ScalarType.Float64;
        (a, b) = (Conversion.Copy(a, type), Conversion.Copy(b, type));
        var allowed = Functions.Abs(b) * rtol + atol;
        var near = And(LessEqual(Functions.Abs(a - b), allowed), IsFinite(b));
        var close = Or(near, Equal(a, b));
        return equalNaN ? Or(close, And(IsNaN(a), IsNaN(b))) : close;
    }

    private static Tensor With(Func<Tensor, Tensor, Tensor> compare, Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return compare(a, operand);
    }
}
