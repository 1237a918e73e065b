using TorchSharp.Autograd;
using TorchSharp.Kernels.Curves;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Records an activation: y = f(x), dx = dOut f'(x), each in one pass.</summary>
internal static unsafe class CurveOp
{
    /// <param name="op">The name for messages.</param>
    /// <param name="x">A floating-point tensor of any shape.</param>
    /// <param name="curve">Value and slope.</param>
    /// <param name="formula">The same as a composition, for second gradients.</param>
    public static Tensor Apply<TCurve>(string op, Tensor x, TCurve curve, Func<Tensor, Tensor> formula)
        where TCurve : struct, ICurve
    {
        if (!x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => Apply(op, wide, curve, formula));
        x = Conversion.Dense(x);
        var y = Factory.Empty(x.Sizes, x.Type);
        if (x.Type == ScalarType.Float32)
            CurveRows.Forward(x.Count, x.Data<float>(), y.Data<float>(), curve);
        else
            CurveRows.Forward(x.Count, x.Data<double>(), y.Data<double>(), curve);
        GC.KeepAlive(x);
        return Tape.Wants(x) ? Tape.Record(y, new CurveNode<TCurve>(op, x, curve, formula)) : y;
    }

    /// <summary>Puts the result into the memory of x when that is asked for; the gradient keeps the former x.</summary>
    public static Tensor Into(bool inplace, string op, Tensor x, Func<Tensor, Tensor> compute) => inplace
        ? InPlace.Apply(op + "_", x, [], () => compute(Tape.Wants(x) ? Conversion.Clone(x) : x))
        : compute(x);

    private sealed class CurveNode<TCurve> : Node
        where TCurve : struct, ICurve
    {
        private readonly Saved _x;
        private readonly TCurve _curve;
        private readonly Func<Tensor, Tensor> _formula;

        public CurveNode(string op, Tensor x, TCurve curve, Func<Tensor, Tensor> formula)
            : base(x) => (Name, _x, _curve, _formula) = (op, Save(x), curve, formula);

        public override string Name { get; }

        public override void Backward(Tensor dOut)
        {
            var x = _x.Value;
            if (GradMode.Enabled)
            {
                if (Recomputed.Gradients(inputs => _formula(inputs[0]!), dOut, x)[0] is { } gradient)
                    Give(0, gradient);
                return;
            }
            dOut = Conversion.Dense(dOut);
            var dx = Factory.Empty(x.Sizes, x.Type);
            if (x.Type == ScalarType.Float32)
                CurveRows.Backward(x.Count, dOut.Data<float>(), x.Data<float>(), dx.Data<float>(), _curve);
            else
                CurveRows.Backward(x.Count, dOut.Data<double>(), x.Data<double>(), dx.Data<double>(), _curve);
            GC.KeepAlive(dOut);
            GC.KeepAlive(x);
            Give(0, dx);
        }
    }
}
