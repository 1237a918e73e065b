using TorchSharp.Autograd;
using TorchSharp.Kernels.Conv;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Convolutions. Three products share one set of sizes and are each other's gradients: the output from input and
/// weight, the input from output and weight (a transposed convolution), the weight from output and input. So gradients
/// can be differentiated again, any number of times.
/// </summary>
/// <remarks><b>Source</b> A guide to convolution arithmetic for deep learning, arXiv:1603.07285.</remarks>
internal static unsafe class Convolution
{
    // Below this share of useful places a small output is computed as a matrix product.
    private const double WorthSweeping = 0.3;

    /// <summary>y = x * weight + bias; dx and dw as below, db = the sum of dOut over batch and places.</summary>
    public static Tensor Forward(string op, Tensor x, Tensor weight, Tensor? bias, ConvWindow window)
    {
        var (shape, batched) = ConvChecks.Forward(op, x, weight, bias, window);
        var rank = weight.Rank - 2;
        if (!batched)
            return Views.Squeeze(Forward(op, Views.Reshape(x, Batched(x.Sizes)), weight, bias, window), 0);
        var y = Factory.Empty(Sizes(shape.Batch, shape.OutChannels, shape.Out, rank), x.Type);
        Run(Product.Forward, shape, x, weight, bias, y);
        if (Tape.Wants(x, weight, bias))
            Tape.Record(y, new ForwardNode(op, shape, x, weight, bias));
        return y;
    }

    /// <summary>y = x sent through the weight backwards, + bias.</summary>
    public static Tensor Transposed(
        string op, Tensor x, Tensor weight, Tensor? bias, ConvWindow window, ReadOnlySpan<long> outputPadding)
    {
        var (shape, batched) = ConvChecks.Transposed(op, x, weight, bias, window, outputPadding);
        if (batched)
            return Backwards(op, shape, x, weight, bias);
        var y = Backwards(op, shape, Views.Reshape(x, Batched(x.Sizes)), weight, bias);
        return Views.Squeeze(y, 0);
    }

    private static Tensor Backwards(string op, ConvShape shape, Tensor dOut, Tensor weight, Tensor? bias)
    {
        var dx = Factory.Empty(Sizes(shape.Batch, shape.InChannels, shape.In, weight.Rank - 2), dOut.Type);
        Run(Product.Gradient, shape, dOut, weight, bias, dx);
        if (Tape.Wants(dOut, weight, bias))
            Tape.Record(dx, new BackwardsNode(op, shape, dOut, weight, bias));
        return dx;
    }

    private static Tensor Weights(string op, ConvShape shape, Tensor dOut, Tensor x)
    {
        var dWeight = Factory.Empty(Sizes(shape.OutChannels, shape.InPerGroup, shape.Kernel, x.Rank - 2), dOut.Type);
        Run(Product.Weights, shape, dOut, x, null, dWeight);
        if (Tape.Wants(dOut, x))
            Tape.Record(dWeight, new WeightsNode(op, shape, dOut, x));
        return dWeight;
    }

    /// <summary>Sums over batch and places.</summary>
    private static Tensor PerChannel(Tensor x)
    {
        var places = Enumerable.Range(2, x.Rank - 2).ToArray();
        return Reduction.Sum(Reduction.Sum(x, places, keepDims: false), [0], keepDims: false);
    }

    private static Shape Batched(Shape shape) => new([1, .. shape.Sizes]);

    private static Shape Sizes(long batch, long channels, Extent places, int rank) => rank switch
    {
        1 => new(batch, channels, places.Width),
        2 => new(batch, channels, places.Height, places.Width),
        _ => new(batch, channels, places.Depth, places.Height, places.Width),
    };

    private static void Run(Product product, ConvShape s, Tensor a, Tensor b, Tensor? bias, Tensor y)
    {
        if (y.Type.IsShortFloat())
        {
            InFloat32(product, s, a, b, bias, y);
            return;
        }
        using var left = AsDense(a);
        using var right = AsDense(b);
        using var shift = bias is null ? null : AsDense(bias);
        if (y.Type == ScalarType.Float32)
            Run(product, s, left.Data<float>(), right.Data<float>(), shift is null ? null : shift.Data<float>(),
                y.Data<float>());
        else
            Run(product, s, left.Data<double>(), right.Data<double>(), shift is null ? null : shift.Data<double>(),
                y.Data<double>());
        GC.KeepAlive(y);
    }

    private static void InFloat32(Product product, ConvShape s, Tensor a, Tensor b, Tensor? bias, Tensor y)
    {
        using var left = OtherTypes.Wide(a);
        using var right = OtherTypes.Wide(b);
        using var shift = bias is null ? null : OtherTypes.Wide(bias);
        using var wide = Factory.Empty(y.Sizes, ScalarType.Float32, tracked: false);
        Run(product, s, left, right, shift, wide);
        Conversion.Move(wide, y);
    }

    private static void Run<T>(Product product, ConvShape s, T* a, T* b, T* bias, T* y)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        // Many groups of few channels each would be many tiny matrix products.
        var sweeps = (s.Groups > 1 && s.InPerGroup * s.OutPerGroup < 64)
            || (DirectConv.Usefulness<T>(s, product == Product.Gradient) > WorthSweeping
                && (product != Product.Weights || WeightGradient.IsWorth<T>(s)));
        switch (product, sweeps)
        {
            case (Product.Forward, _) when Winograd.IsWorth<T>(s):
                Winograd.Forward(s, (float*)a, (float*)b, (float*)bias, (float*)y);
                break;
            case (Product.Gradient, _) when Winograd.IsWorth<T>(s):
                Winograd.Gradient(s, (float*)a, (float*)b, (float*)bias, (float*)y);
                break;
            case (Product.Forward, true): DirectConv.Forward(s, a, b, bias, y); break;
            case (Product.Forward, false): GemmConv.Forward(s, a, b, bias, y); break;
            case (Product.Gradient, true): DirectConv.Gradient(s, a, b, bias, y); break;
            case (Product.Gradient, false): GemmConv.Gradient(s, a, b, bias, y); break;
            case (Product.Weights, true): WeightGradient.Run(s, a, b, y); break;
            default: GemmConv.Weights(s, a, b, y); break;
        }
    }

    private static Tensor AsDense(Tensor x) =>
        x.IsDense ? new Tensor(x, tracked: false) : Conversion.Temporary(x, x.Type);

    private enum Product
    {
        Forward,
        Gradient,
        Weights,
    }

    private sealed class ForwardNode : Node
    {
        private readonly ConvShape _shape;
        private readonly Saved? _x;
        private readonly Saved? _weight;
        private readonly bool _hasBias;

        public ForwardNode(string op, ConvShape shape, Tensor x, Tensor weight, Tensor? bias)
            : base(x, weight, bias ?? weight)
        {
            (Name, _shape, _hasBias) = (op, shape, bias is not null);
            _weight = Needs(0) ? Save(weight) : null;
            _x = Needs(1) ? Save(x) : null;
        }

        public override string Name { get; }

        public override void Backward(Tensor dOut)
        {
            if (_weight is not null)
                Give(0, Backwards(Name, _shape, dOut, _weight.Value, null));
            if (_x is not null)
                Give(1, Weights(Name, _shape, dOut, _x.Value));
            if (_hasBias && Needs(2))
                Give(2, PerChannel(dOut));
        }
    }

    private sealed class BackwardsNode : Node
    {
        private readonly ConvShape _shape;
        private readonly Saved? _out;
        private readonly Saved? _weight;
        private readonly bool _hasBias;

        public BackwardsNode(string op, ConvShape shape, Tensor dOut, Tensor weight, Tensor? bias)
            : base(dOut, weight, bias ?? weight)
        {
            (Name, _shape, _hasBias) = (op, shape, bias is not null);
            _weight = Needs(0) ? Save(weight) : null;
            _out = Needs(1) ? Save(dOut) : null;
        }

        public override string Name { get; }

        public override void Backward(Tensor dOut)
        {
            if (_weight is not null)
                Give(0, Again(Name, _shape, dOut, _weight.Value));
            if (_out is not null)
                Give(1, Weights(Name, _shape, _out.Value, dOut));
            if (_hasBias && Needs(2))
                Give(2, PerChannel(dOut));
        }
    }

    private sealed class WeightsNode : Node
    {
        private readonly ConvShape _shape;
        private readonly Saved? _out;
        private readonly Saved? _x;

        public WeightsNode(string op, ConvShape shape, Tensor dOut, Tensor x)
            : base(dOut, x)
        {
            (Name, _shape) = (op, shape);
            _x = Needs(0) ? Save(x) : null;
            _out = Needs(1) ? Save(dOut) : null;
        }

        public override string Name { get; }

        public override void Backward(Tensor dOut)
        {
            if (_x is not null)
                Give(0, Again(Name, _shape, _x.Value, dOut));
            if (_out is not null)
                Give(1, Backwards(Name, _shape, _out.Value, dOut, null));
        }
    }

    /// <summary>The forward product for sizes that are known already.</summary>
    private static Tensor Again(string op, ConvShape shape, Tensor x, Tensor weight)
    {
        var y = Factory.Empty(Sizes(shape.Batch, shape.OutChannels, shape.Out, weight.Rank - 2), x.Type);
        Run(Product.Forward, shape, x, weight, null, y);
        return Tape.Wants(x, weight) ? Tape.Record(y, new ForwardNode(op, shape, x, weight, null)) : y;
    }
}
