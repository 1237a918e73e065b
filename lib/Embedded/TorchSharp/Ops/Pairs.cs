using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Elementwise functions of two operands beyond the four operations.</summary>
internal static class Pairs
{
    /// <summary>y = sqrt(a² + b²); da = dOut a / y, db = dOut b / y.</summary>
    public static Tensor Hypot(Tensor a, Tensor b) => Float<FloatPairs.Hypot>("hypot", a, b,
        static (dOut, a, b) => dOut * a / Hypot(a, b), static (dOut, a, b) => dOut * b / Hypot(a, b));

    /// <summary>y = |a| with the sign of b; da = dOut where the signs agree, -dOut elsewhere; db = 0.</summary>
    public static Tensor CopySign(Tensor a, Tensor b) => Float<FloatPairs.CopySign>("copysign", a, b,
        static (dOut, a, b) => dOut * Functions.Sign(a) * SignOf(b), static (dOut, a, b) => dOut * 0);

    /// <summary>The next number after a towards b; no gradient.</summary>
    public static Tensor NextAfter(Tensor a, Tensor b)
    {
        if (!a.Type.IsFloat() || a.Type != b.Type)
            throw new InvalidOperationException(
                $"[nextafter] expected two floating-point tensors of one type, got {a.Type.Name()} {a.Sizes} and " +
                $"{b.Type.Name()} {b.Sizes}; convert one of them");
        return Pointwise.FloatBinary<FloatPairs.NextAfter>("nextafter", a, b);
    }

    /// <summary>y = log(e^a + e^b); da = dOut / (1 + e^(b - a)), db = dOut / (1 + e^(a - b)).</summary>
    public static Tensor LogAddExp(Tensor a, Tensor b) => Float<FloatPairs.LogAddExp>("logaddexp", a, b,
        static (dOut, a, b) => dOut / (Functions.Exp(b - a) + 1),
        static (dOut, a, b) => dOut / (Functions.Exp(a - b) + 1));

    /// <summary>y = log2(2^a + 2^b); da = dOut / (1 + 2^(b - a)), db = dOut / (1 + 2^(a - b)).</summary>
    public static Tensor LogAddExp2(Tensor a, Tensor b) => Float<FloatPairs.LogAddExp2>("logaddexp2", a, b,
        static (dOut, a, b) => dOut / (Functions.Exp2(b - a) + 1),
        static (dOut, a, b) => dOut / (Functions.Exp2(a - b) + 1));

    /// <summary>
    /// The larger one, a number before NaN; the gradient goes to the one taken, a where they are equal.
    /// </summary>
    public static Tensor FMax(Tensor a, Tensor b) => Chosen<FloatPairs.FMax>("fmax", a, b, static (a, b) =>
        Comparison.Or(Comparison.GreaterEqual(a, b), Comparison.IsNaN(b)));

    /// <summary>
    /// The smaller one, a number before NaN; the gradient goes to the one taken, a where they are equal.
    /// </summary>
    public static Tensor FMin(Tensor a, Tensor b) => Chosen<FloatPairs.FMin>("fmin", a, b, static (a, b) =>
        Comparison.Or(Comparison.LessEqual(a, b), Comparison.IsNaN(b)));

    /// <summary>0 below 0, 1 above, b at 0; no gradient, as in PyTorch.</summary>
    public static Tensor Heaviside(Tensor a, Tensor b)
    {
        if (a.Type != b.Type)
            throw new InvalidOperationException(
                $"[heaviside] expected two tensors of one type, got {a.Type.Name()} {a.Sizes} and {b.Type.Name()} " +
                $"{b.Sizes}; convert one of them");
        return Pointwise.Binary<FloatPairs.Heaviside>("heaviside", a, b);
    }

    /// <summary>y = a 2^b.</summary>
    public static Tensor LdExp(Tensor a, Tensor b) => Arithmetic.Multiply(a, Functions.Exp2(b));

    /// <summary>y = a^b in float64.</summary>
    public static Tensor FloatPower(Tensor a, Tensor b) =>
        Arithmetic.Pow(Conversion.To(a, ScalarType.Float64), Conversion.To(b, ScalarType.Float64));

    /// <summary>x = mantissa 2^exponent with a mantissa in [0.5, 1); dx = dMantissa / 2^exponent.</summary>
    public static (Tensor Mantissa, Tensor Exponent) FrExp(Tensor x)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[frexp] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
        if (x.Type.IsShortFloat())
        {
            var (part, power) = FrExp(Conversion.To(x, ScalarType.Float32));
            return (Conversion.To(part, x.Type), power);
        }
        var mantissa = Pointwise.FloatUnary<FloatPairs.Mantissa>(x);
        var exponent = Factory.Empty(x.Sizes, ScalarType.Int32);
        if (x.Type == ScalarType.Float64)
            Pointwise.One<double, int, FloatPairs.Exponent<double>>(x, exponent);
        else if (x.Type == ScalarType.Float32)
            Pointwise.One<float, int, FloatPairs.Exponent<float>>(x, exponent);
        else
            throw DTypes.Unsupported(x.Type);
        if (Tape.Wants(x))
            Tape.Record(mantissa, new FrExpNode(x, exponent));
        return (mantissa, exponent);
    }

    /// <summary>Asks where the sign bit is set, also that of -0.</summary>
    public static Tensor SignBit(Tensor x)
    {
        var y = Factory.Empty(x.Sizes, ScalarType.Bool);
        switch (x.Type)
        {
            case ScalarType.Float32: Pointwise.One<float, bool, FloatPairs.SignBit<float>>(x, y); break;
            case ScalarType.Float64: Pointwise.One<double, bool, FloatPairs.SignBit<double>>(x, y); break;
            case ScalarType.Float16 or ScalarType.BFloat16: return SignBit(Conversion.To(x, ScalarType.Float32));
            default: Conversion.Move(Comparison.Less(x, 0), y); break;
        }
        return y;
    }

    /// <summary>
    /// Rounds to a number of decimals, halves to even; negative decimals round to tens, hundreds, ...
    /// </summary>
    public static Tensor Round(Tensor x, long decimals)
    {
        if (decimals == 0 || !x.Type.IsFloat())
            return Functions.Round(x);
        var scale = Math.Pow(10, Math.Abs((double)decimals));
        return decimals > 0
            ? Arithmetic.Divide(Functions.Round(Arithmetic.Multiply(x, scale)), scale)
            : Arithmetic.Multiply(Functions.Round(Arithmetic.Divide(x, scale)), scale);
    }

    /// <summary>Puts numbers in the place of NaN and the infinities; the gradient passes elsewhere.</summary>
    public static Tensor NanToNum(Tensor x, double nan, double? posInf, double? negInf)
    {
        if (!x.Type.IsFloat())
            return Conversion.Clone(x);
        var largest = LargestOf(x.Type);
        var y = Selection.MaskedFill(x, Comparison.IsNaN(x), nan);
        y = Selection.MaskedFill(y, Comparison.Equal(x, double.PositiveInfinity), posInf ?? largest);
        return Selection.MaskedFill(y, Comparison.Equal(x, double.NegativeInfinity), negInf ?? -largest);
    }

    private static double LargestOf(ScalarType type) => type switch
    {
        ScalarType.Float64 => double.MaxValue,
        ScalarType.Float16 => (double)Half.MaxValue,
        ScalarType.BFloat16 => BitConverter.UInt32BitsToSingle(0x7f7f0000),
        _ => float.MaxValue,
    };

    private static Tensor SignOf(Tensor x) =>
        Arithmetic.Add(Arithmetic.Multiply(Conversion.Copy(SignBit(x), x.Type), -2), 1);

    private static Tensor Float<TOp>(string name, Tensor a, Tensor b, PairGradient toA, PairGradient toB)
        where TOp : struct, IFloatBinary
    {
        var y = Pointwise.FloatBinary<TOp>(name, a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new PairNode(name, a, b, toA, toB)) : y;
    }

    private static Tensor Chosen<TOp>(string name, Tensor a, Tensor b, Func<Tensor, Tensor, Tensor> first)
        where TOp : struct, INumberBinary
    {
        var y = Pointwise.Binary<TOp>(name, a, b);
        return Tape.Wants(a, b)
            ? Tape.Record(y, new PairNode(name, a, b,
                (dOut, a, b) => dOut * Conversion.Copy(first(a, b), dOut.Type),
                (dOut, a, b) => dOut * Conversion.Copy(Comparison.Not(first(a, b)), dOut.Type)))
            : y;
    }

    private sealed class FrExpNode : Node
    {
        private readonly Saved _exponent;

        public FrExpNode(Tensor x, Tensor exponent)
            : base(x) => _exponent = Save(exponent);

        public override void Backward(Tensor dOut) =>
            Give(0, dOut * Functions.Exp2(Conversion.Copy(Functions.Negate(_exponent.Value), dOut.Type)));
    }
}
