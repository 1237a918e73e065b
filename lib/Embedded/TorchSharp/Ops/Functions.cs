using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.Kernels.FloatFunctions;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Elementwise functions of one operand. Each line holds the value and the gradient: dx as a function of dOut and of
/// the input x or the output y.
/// </summary>
internal static class Functions
{
    public static Tensor Exp(Tensor x) => FromOutput<Exp>("exp", x, static (dOut, y) => dOut * y);

    public static Tensor Exp2(Tensor x) => FromOutput<Exp2>("exp2", x, static (dOut, y) => dOut * y * Math.Log(2));

    public static Tensor Expm1(Tensor x) => FromOutput<Expm1>("expm1", x, static (dOut, y) => dOut * (y + 1));

    public static Tensor Log(Tensor x) => FromInput<Log>("log", x, static (dOut, x) => dOut / x);

    public static Tensor Log2(Tensor x) => FromInput<Log2>("log2", x, static (dOut, x) => dOut / (x * Math.Log(2)));

    public static Tensor Log10(Tensor x) => FromInput<Log10>("log10", x, static (dOut, x) => dOut / (x * Math.Log(10)));

    public static Tensor Log1p(Tensor x) => FromInput<Log1p>("log1p", x, static (dOut, x) => dOut / (x + 1));

    public static Tensor Sqrt(Tensor x) => FromOutput<Sqrt>("sqrt", x, static (dOut, y) => dOut / (y * 2));

    public static Tensor Rsqrt(Tensor x) => FromOutput<Rsqrt>("rsqrt", x, static (dOut, y) => dOut * y * y * y * -0.5);

    public static Tensor Reciprocal(Tensor x) => FromOutput<Reciprocal>("reciprocal", x, static (dOut, y) =>
        -(dOut * y * y));

    public static Tensor Sin(Tensor x) => FromInput<Sin>("sin", x, static (dOut, x) => dOut * Cos(x));

    public static Tensor Cos(Tensor x) => FromInput<Cos>("cos", x, static (dOut, x) => -(dOut * Sin(x)));

    public static Tensor Tan(Tensor x) => FromOutput<Tan>("tan", x, static (dOut, y) => dOut * ((y * y) + 1));

    public static Tensor Asin(Tensor x) => FromInput<Asin>("asin", x, static (dOut, x) => dOut * Rsqrt(1 - (x * x)));

    public static Tensor Acos(Tensor x) => FromInput<Acos>("acos", x, static (dOut, x) => -(dOut * Rsqrt(1 - (x * x))));

    public static Tensor Atan(Tensor x) => FromInput<Atan>("atan", x, static (dOut, x) => dOut / ((x * x) + 1));

    public static Tensor Sinh(Tensor x) => FromInput<Sinh>("sinh", x, static (dOut, x) => dOut * Cosh(x));

    public static Tensor Cosh(Tensor x) => FromInput<Cosh>("cosh", x, static (dOut, x) => dOut * Sinh(x));

    public static Tensor Asinh(Tensor x) => FromInput<Asinh>("asinh", x, static (dOut, x) => dOut * Rsqrt((x * x) + 1));

    public static Tensor Acosh(Tensor x) => FromInput<Acosh>("acosh", x, static (dOut, x) => dOut * Rsqrt((x * x) - 1));

    public static Tensor Atanh(Tensor x) => FromInput<Atanh>("atanh", x, static (dOut, x) => dOut / (1 - (x * x)));

    public static Tensor Tanh(Tensor x) => FromOutput<Tanh>("tanh", x, Activation.TanhGradient);

    public static Tensor Sigmoid(Tensor x) => FromOutput<Sigmoid>("sigmoid", x, Activation.SigmoidGradient);

    public static Tensor Negate(Tensor x)
    {
        var y = Pointwise.Unary<NumberFunctions.Negate>(x);
        return Tape.Wants(x) ? Tape.Record(y, new FunctionNode("neg", x, null, static (dOut, _) => -dOut)) : y;
    }

    /// <summary>y = |x|; dx = dOut sign(x), 0 at 0.</summary>
    public static Tensor Abs(Tensor x)
    {
        if (x.Type.IsComplex())
            return Complexes.Abs(x);
        var y = x.Type == ScalarType.Bool || x.Type == ScalarType.Byte
            ? Conversion.Copy(x)
            : Pointwise.Unary<NumberFunctions.Abs>(x);
        return Tape.Wants(x) ? Tape.Record(y, new FunctionNode("abs", x, x, static (dOut, x) => dOut * Sign(x))) : y;
    }

    public static Tensor Square(Tensor x)
    {
        var y = Pointwise.Unary<NumberFunctions.Square>(x);
        return Tape.Wants(x) ? Tape.Record(y, new FunctionNode("square", x, x, static (dOut, x) => dOut * x * 2)) : y;
    }

    public static Tensor Sign(Tensor x) => Flat(x, Pointwise.Unary<NumberFunctions.Sign>(x));

    public static Tensor Floor(Tensor x) =>
        x.Type.IsInteger() ? Conversion.Copy(x) : Flat(x, Pointwise.FloatUnary<Floor>(x));

    public static Tensor Ceil(Tensor x) =>
        x.Type.IsInteger() ? Conversion.Copy(x) : Flat(x, Pointwise.FloatUnary<Ceil>(x));

    public static Tensor Trunc(Tensor x) =>
        x.Type.IsInteger() ? Conversion.Copy(x) : Flat(x, Pointwise.FloatUnary<Trunc>(x));

    public static Tensor Round(Tensor x) =>
        x.Type.IsInteger() ? Conversion.Copy(x) : Flat(x, Pointwise.FloatUnary<Round>(x));

    /// <summary>Records a function whose gradient needs its input.</summary>
    public static Tensor FromInput<TOp>(string name, Tensor x, Func<Tensor, Tensor, Tensor> gradient)
        where TOp : struct, IFloatUnary
    {
        x = Pointwise.AsFloat(x);
        var y = Pointwise.FloatUnary<TOp>(x);
        return Tape.Wants(x) ? Tape.Record(y, new FunctionNode(name, x, x, gradient)) : y;
    }

    /// <summary>Records a function whose gradient needs its output.</summary>
    public static Tensor FromOutput<TOp>(string name, Tensor x, Func<Tensor, Tensor, Tensor> gradient)
        where TOp : struct, IFloatUnary
    {
        var y = Pointwise.FloatUnary<TOp>(x);
        return Tape.Wants(x) ? Tape.Record(y, new FunctionNode(name, x, y, gradient)) : y;
    }

    // A step function: the gradient exists and is zero everywhere that matters.
    internal static Tensor Flat(Tensor x, Tensor y) =>
        Tape.Wants(x) ? Tape.Record(y, new FunctionNode("step", x, null, static (dOut, _) => dOut * 0)) : y;

    private sealed class FunctionNode : Node
    {
        private readonly Func<Tensor, Tensor, Tensor> _gradient;
        private readonly Saved? _saved;

        public FunctionNode(string name, Tensor x, Tensor? saved, Func<Tensor, Tensor, Tensor> gradient)
            : base(x)
        {
            Name = name;
            _gradient = gradient;
            if (saved is not null)
                _saved = ReferenceEquals(saved, x) ? Save(saved) : SaveOutput(saved);
        }

        public override string Name { get; }

        // Of a complex function with derivative f', the gradient is dOut conj(f').
        public override void Backward(Tensor dOut) => Give(0, dOut.Type.IsComplex()
            ? Complexes.Conj(_gradient(Complexes.Conj(dOut), _saved?.Value ?? dOut))
            : _gradient(dOut, _saved?.Value ?? dOut));
    }
}
