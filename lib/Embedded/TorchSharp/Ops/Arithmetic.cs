using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The four operations, powers, and the larger or smaller of two.</summary>
internal static class Arithmetic
{
    /// <summary>y = a + b; da = dOut, db = dOut.</summary>
    public static Tensor Add(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.Add>("add", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new AddNode(a, b)) : y;
    }

    public static Tensor Add(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return Add(a, operand);
    }

    /// <summary>y = a + alpha b.</summary>
    public static Tensor Add(Tensor a, Tensor b, Scalar alpha) =>
        alpha.ToDouble() == 1 ? Add(a, b) : Add(a, Multiply(b, alpha));

    /// <summary>y = a - b; da = dOut, db = -dOut.</summary>
    public static Tensor Subtract(Tensor a, Tensor b)
    {
        if (a.Type == ScalarType.Bool || b.Type == ScalarType.Bool)
            throw new InvalidOperationException(
                $"[sub] expected numbers, got {a.Type.Name()} {a.Sizes} and {b.Type.Name()} {b.Sizes}; use " +
                "logical_xor or '^' for two bool tensors, logical_not for 1 - mask, or to_type first");
        var y = Pointwise.Binary<PairFunctions.Subtract>("sub", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new SubtractNode(a, b)) : y;
    }

    public static Tensor Subtract(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return Subtract(a, operand);
    }

    public static Tensor Subtract(Scalar a, Tensor b)
    {
        using var operand = Factory.Operand(a, b);
        return Subtract(operand, b);
    }

    /// <summary>y = a b; da = dOut conj(b), db = dOut conj(a).</summary>
    public static Tensor Multiply(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.Multiply>("mul", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new MultiplyNode(a, b)) : y;
    }

    public static Tensor Multiply(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return Multiply(a, operand);
    }

    /// <summary>y = a / b, always floating point; da = dOut / b, db = -dOut y / b.</summary>
    public static Tensor Divide(Tensor a, Tensor b)
    {
        var y = Pointwise.FloatBinary<PairFunctions.Divide>("div", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new DivideNode(a, b)) : y;
    }

    public static Tensor Divide(Tensor a, Scalar b)
    {
        using var operand = FloatOperand(b, a);
        return Divide(a, operand);
    }

    public static Tensor Divide(Scalar a, Tensor b)
    {
        using var operand = FloatOperand(a, b);
        return Divide(operand, b);
    }

    /// <summary>y = a / b rounded; the gradient is zero.</summary>
    public static Tensor Divide(Tensor a, Tensor b, RoundingMode rounding) => rounding switch
    {
        RoundingMode.floor => Pointwise.Binary<PairFunctions.FloorDivide>("div", a, b),
        RoundingMode.trunc => Pointwise.Binary<PairFunctions.TruncDivide>("div", a, b),
        _ => Divide(a, b),
    };

    public static Tensor Divide(Tensor a, Scalar b, RoundingMode rounding)
    {
        if (rounding is not (RoundingMode.floor or RoundingMode.trunc))
            return Divide(a, b);
        using var operand = Factory.Operand(b, a);
        return Divide(a, operand, rounding);
    }

    /// <summary>y = a - floor(a / b) b; da = dOut, db = -dOut floor(a / b).</summary>
    public static Tensor Remainder(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.FloorMod>("remainder", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new RemainderNode(a, b, RoundingMode.floor)) : y;
    }

    public static Tensor Remainder(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return Remainder(a, operand);
    }

    /// <summary>y = a - trunc(a / b) b, the remainder of C#.</summary>
    public static Tensor FMod(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.TruncMod>("fmod", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new RemainderNode(a, b, RoundingMode.trunc)) : y;
    }

    public static Tensor FMod(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return FMod(a, operand);
    }

    /// <summary>y = a^b; da = dOut b a^(b-1), db = dOut y ln(a).</summary>
    public static Tensor Pow(Tensor a, Tensor b)
    {
        var type = Pointwise.ResultType(a, b);
        if (type.IsInteger())
            return IntegerPower(a, b, type);
        var y = Pointwise.FloatBinary<PairFunctions.Pow>("pow", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new PowNode(a, b, y)) : y;
    }

    public static Tensor Pow(Tensor a, Scalar b)
    {
        using var operand = Factory.Operand(b, a);
        return Pow(a, operand);
    }

    /// <summary>y = max(a, b); the gradient goes to the larger one, half to each where they are equal.</summary>
    public static Tensor Maximum(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.Max>("maximum", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new ExtremumNode(a, b, larger: true)) : y;
    }

    /// <summary>y = min(a, b); the gradient goes to the smaller one, half to each where they are equal.</summary>
    public static Tensor Minimum(Tensor a, Tensor b)
    {
        var y = Pointwise.Binary<PairFunctions.Min>("minimum", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new ExtremumNode(a, b, larger: false)) : y;
    }

    /// <summary>y = atan2(a, b); da = dOut b / (a² + b²), db = -dOut a / (a² + b²).</summary>
    public static Tensor Atan2(Tensor a, Tensor b)
    {
        var y = Pointwise.FloatBinary<PairFunctions.Atan2>("atan2", a, b);
        return Tape.Wants(a, b) ? Tape.Record(y, new Atan2Node(a, b)) : y;
    }

    private static Tensor IntegerPower(Tensor a, Tensor b, ScalarType type)
    {
        using var exponent = Conversion.Temporary(b, ScalarType.Float64);
        if (Reduction.Any(Comparison.Less(exponent, 0)).ToBoolean())
            throw new InvalidOperationException(
                $"[pow] expected exponents >= 0 for the integers {a.Sizes}, got a negative one; convert to float32 " +
                "first");
        using var wide = Conversion.Temporary(a, ScalarType.Float64);
        using var powers = Pointwise.FloatBinary<PairFunctions.Pow>("pow", wide, exponent);
        return Conversion.Copy(powers, type);
    }

    // A quotient is floating point, and so is its number: -1 must not become 255 beside bytes.
    private static Tensor FloatOperand(Scalar value, Tensor other) => other.Type.IsInteger() && !value.Type.IsComplex()
        ? Factory.Full(Shape.Scalar, value, Factory.DefaultFloat)
        : Factory.Operand(value, other);

    private sealed class AddNode(Tensor a, Tensor b) : Node(a, b)
    {
        public override void Backward(Tensor dOut)
        {
            Give(0, dOut);
            Give(1, dOut);
        }
    }

    private sealed class SubtractNode(Tensor a, Tensor b) : Node(a, b)
    {
        public override void Backward(Tensor dOut)
        {
            Give(0, dOut);
            if (Needs(1))
                Give(1, Functions.Negate(dOut));
        }
    }

    private sealed class MultiplyNode : Node
    {
        private readonly Saved? _a;
        private readonly Saved? _b;

        public MultiplyNode(Tensor a, Tensor b)
            : base(a, b)
        {
            _b = Needs(0) ? Save(b) : null;
            _a = Needs(1) ? Save(a) : null;
        }

        public override void Backward(Tensor dOut)
        {
            if (_b is not null)
                Give(0, Multiply(dOut, Complexes.Conj(_b.Value)));
            if (_a is not null)
                Give(1, Multiply(dOut, Complexes.Conj(_a.Value)));
        }
    }

    private sealed class DivideNode : Node
    {
        private readonly Saved? _a;
        private readonly Saved _b;

        public DivideNode(Tensor a, Tensor b)
            : base(a, b)
        {
            _b = Save(b);
            _a = Needs(1) ? Save(a) : null;
        }

        public override void Backward(Tensor dOut)
        {
            if (Needs(0))
                Give(0, Divide(dOut, Complexes.Conj(_b.Value)));
            if (_a is not null)
                Give(1, Functions.Negate(Divide(
                    Multiply(dOut, Complexes.Conj(Divide(_a.Value, _b.Value))), Complexes.Conj(_b.Value))));
        }
    }

    private sealed class RemainderNode : Node
    {
        private readonly Saved _a;
        private readonly Saved _b;
        private readonly RoundingMode _rounding;

        public RemainderNode(Tensor a, Tensor b, RoundingMode rounding)
            : base(a, b) => (_a, _b, _rounding) = (Save(a), Save(b), rounding);

        public override void Backward(Tensor dOut)
        {
            Give(0, dOut);
            if (Needs(1))
                Give(1, Functions.Negate(Multiply(dOut, Divide(_a.Value, _b.Value, _rounding))));
        }
    }

    private sealed class PowNode : Node
    {
        private readonly Saved _a;
        private readonly Saved _b;
        private readonly Saved _y;

        public PowNode(Tensor a, Tensor b, Tensor y)
            : base(a, b) => (_a, _b, _y) = (Save(a), Save(b), SaveOutput(y));

        public override void Backward(Tensor dOut)
        {
            if (Needs(0))
                Give(0, Multiply(dOut, Complexes.Conj(Slope(_a.Value, _b.Value))));
            if (Needs(1))
                Give(1, Multiply(dOut, Complexes.Conj(LogPart(_a.Value, _y.Value))));
        }

        // 0 where the exponent is 0, also at a = 0, where 0 * 0^-1 would be NaN.
        private static Tensor Slope(Tensor a, Tensor b)
        {
            var slope = Multiply(b, Pow(a, Subtract(b, 1)));
            return Selection.Where(Comparison.Equal(b, 0), Factory.Zeros(slope.Sizes, slope.Type), slope);
        }

        private static Tensor LogPart(Tensor a, Tensor y)
        {
            var part = Multiply(y, Functions.Log(a));
            return Selection.Where(Comparison.Equal(a, 0), Factory.Zeros(part.Sizes, part.Type), part);
        }
    }

    private sealed class ExtremumNode : Node
    {
        private readonly Saved _a;
        private readonly Saved _b;
        private readonly bool _larger;

        public ExtremumNode(Tensor a, Tensor b, bool larger)
            : base(a, b) => (_a, _b, _larger) = (Save(a), Save(b), larger);

        public override void Backward(Tensor dOut)
        {
            var (high, low) = _larger ? (_a.Value, _b.Value) : (_b.Value, _a.Value);
            var half = Multiply(Conversion.Copy(Comparison.Equal(high, low), dOut.Type), 0.5);
            Give(0, Multiply(dOut, Add(Conversion.Copy(Comparison.Greater(high, low), dOut.Type), half)));
            Give(1, Multiply(dOut, Add(Conversion.Copy(Comparison.Less(high, low), dOut.Type), half)));
        }
    }

    private sealed class Atan2Node : Node
    {
        private readonly Saved _a;
        private readonly Saved _b;

        public Atan2Node(Tensor a, Tensor b)
            : base(a, b) => (_a, _b) = (Save(a), Save(b));

        public override void Backward(Tensor dOut)
        {
            var (a, b) = (_a.Value, _b.Value);
            var scaled = Divide(dOut, Add(Multiply(a, a), Multiply(b, b)));
            Give(0, Multiply(scaled, b));
            Give(1, Functions.Negate(Multiply(scaled, a)));
        }
    }
}
