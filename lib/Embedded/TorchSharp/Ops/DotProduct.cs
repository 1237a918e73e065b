using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>y = Σ aᵢ bᵢ for two vectors; da = dOut b, db = dOut a.</summary>
internal static unsafe class DotProduct
{
    public static Tensor Apply(Tensor a, Tensor b)
    {
        var y = Factory.Empty(Shape.Scalar, a.Type);
        using var left = a.IsDense ? null : Conversion.Temporary(a, a.Type);
        using var right = b.IsDense ? null : Conversion.Temporary(b, b.Type);
        var (x, z) = (left ?? a, right ?? b);
        if (a.Type == ScalarType.Float32)
            *y.Data<float>() = Dots.Of(x.Count, x.Data<float>(), z.Data<float>());
        else
            *y.Data<double>() = Dots.Of(x.Count, x.Data<double>(), z.Data<double>());
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        return Tape.Wants(a, b) ? Tape.Record(y, new DotNode(a, b)) : y;
    }

    private sealed class DotNode : Node
    {
        private readonly Saved? _a;
        private readonly Saved? _b;

        public DotNode(Tensor a, Tensor b)
            : base(a, b)
        {
            _b = Needs(0) ? Save(b) : null;
            _a = Needs(1) ? Save(a) : null;
        }

        public override void Backward(Tensor dOut)
        {
            if (_b is not null)
                Give(0, Arithmetic.Multiply(dOut, _b.Value));
            if (_a is not null)
                Give(1, Arithmetic.Multiply(dOut, _a.Value));
        }
    }
}
