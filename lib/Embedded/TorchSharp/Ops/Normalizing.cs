using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Softmax along a dimension, and its logarithm.</summary>
internal static unsafe class Normalizing
{
    /// <summary>y = exp(x) / sum exp(x); dx = y (dOut - sum y dOut).</summary>
    public static Tensor Softmax(Tensor x, long dim, ScalarType? type = null) =>
        Along("softmax", x, dim, type, log: false);

    /// <summary>y = x - log sum exp(x); dx = dOut - exp(y) sum dOut.</summary>
    public static Tensor LogSoftmax(Tensor x, long dim, ScalarType? type = null) =>
        Along("log_softmax", x, dim, type, log: true);

    private static Tensor Along(string op, Tensor x, long dim, ScalarType? type, bool log)
    {
        if (!(type ?? x.Type).IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; " +
                "convert first: x.to(ScalarType.Float32)");
        x = type is { } target ? Conversion.To(x, target) : x;
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => Along(op, wide, dim, null, log));
        var d = Dims.Of(op, dim, x.Sizes);
        if (x.Rank == 0)
            return Views.Reshape(Rowwise(Views.Reshape(x, new Shape(1)), log), Shape.Scalar);
        return d == x.Rank - 1
            ? Rowwise(Conversion.Dense(x), log)
            : Views.Transpose(Rowwise(Conversion.Dense(Views.Transpose(x, d, -1)), log), d, -1);
    }

    private static Tensor Rowwise(Tensor x, bool log)
    {
        var y = Factory.Empty(x.Sizes, x.Type);
        var length = x.Sizes[x.Rank - 1];
        if (x.Count > 0 && x.Type == ScalarType.Float32)
            SoftmaxRows.Forward(x.Count / length, length, log, x.Data<float>(), y.Data<float>());
        else if (x.Count > 0)
            SoftmaxRows.Forward(x.Count / length, length, log, x.Data<double>(), y.Data<double>());
        GC.KeepAlive(x);
        return Tape.Wants(x) ? Tape.Record(y, new SoftmaxNode(x, y, log)) : y;
    }

    private static Tensor Gradient(Tensor dOut, Tensor y, bool log)
    {
        if (GradMode.Enabled)
            return log
                ? dOut - (Functions.Exp(y) * Reduction.Sum(dOut, [y.Rank - 1], keepDims: true))
                : y * (dOut - Reduction.Sum(y * dOut, [y.Rank - 1], keepDims: true));
        dOut = Conversion.Dense(dOut);
        var dx = Factory.Empty(y.Sizes, y.Type);
        var length = y.Sizes[y.Rank - 1];
        var rows = y.Count / Math.Max(1, length);
        if (y.Type == ScalarType.Float32)
            SoftmaxRows.Backward(rows, length, log, dOut.Data<float>(), y.Data<float>(), dx.Data<float>());
        else
            SoftmaxRows.Backward(rows, length, log, dOut.Data<double>(), y.Data<double>(), dx.Data<double>());
        GC.KeepAlive(dOut);
        GC.KeepAlive(y);
        return dx;
    }

    private sealed class SoftmaxNode : Node
    {
        private readonly Saved _y;
        private readonly bool _log;

        public SoftmaxNode(Tensor x, Tensor y, bool log)
            : base(x) => (_y, _log) = (SaveOutput(y), log);

        public override void Backward(Tensor dOut) => Give(0, Gradient(dOut, _y.Value, _log));
    }
}
