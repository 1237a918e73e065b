using TorchSharp.Autograd;
using TorchSharp.Kernels.Norms;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Normalisation of rows: layer norm, group norm and instance norm are one op over (N, G, S, L), where each of the N G
/// rows has a mean and a variance of its own, and each of the G S segments a scale and a shift.
/// </summary>
internal static unsafe class NormLayers
{
    /// <summary>
    /// y = (x - mean) / sqrt(var + eps) * weight + bias over the last dimensions, with the biased variance.
    /// </summary>
    public static Tensor Layer(Tensor x, long[] sizes, Tensor? weight, Tensor? bias, double eps)
    {
        NormChecks.Layer(x, sizes, weight, bias);
        var length = new Shape(sizes).Count;
        var rows = x.Count / Math.Max(1, length);
        return Rows("layer_norm", x, new RowNorm.Setting(rows, 1, length, 1, eps), weight, bias);
    }

    /// <summary>The channels in groups; each group of each item is one row.</summary>
    public static Tensor Group(Tensor x, long groups, Tensor? weight, Tensor? bias, double eps)
    {
        NormChecks.Group(x, groups, weight, bias);
        var (items, channels) = (x.Sizes[0], x.Sizes[1]);
        var places = x.Count / Math.Max(1, items * channels);
        return Rows("group_norm", x, new RowNorm.Setting(items, groups, channels / groups, places, eps), weight, bias);
    }

    /// <summary>Each channel of each item is one row.</summary>
    public static Tensor Instance(Tensor x, Tensor? weight, Tensor? bias, double eps)
    {
        var (items, channels) = (x.Sizes[0], x.Sizes[1]);
        var places = x.Count / Math.Max(1, items * channels);
        return Rows("instance_norm", x, new RowNorm.Setting(items, channels, 1, places, eps), weight, bias);
    }

    private static Tensor Rows(string op, Tensor x, RowNorm.Setting setting, Tensor? weight, Tensor? bias)
    {
        if (x.Count == 0)
            return Conversion.Clone(x);
        if (x.Type.IsShortFloat())
            return OtherTypes.Through(x, wide => Rows(op, wide, setting, Single(weight), Single(bias)));
        x = Conversion.Dense(x);
        var (w, b) = Affine(x, setting, weight, bias);
        var y = Factory.Empty(x.Sizes, x.Type);
        using var mean = Factory.Empty(new Shape(setting.Rows), x.Type, tracked: false);
        using var variance = Factory.Empty(new Shape(setting.Rows), x.Type, tracked: false);
        if (x.Type == ScalarType.Float32)
            Forward<float>(setting, x, w, b, mean, variance, y);
        else
            Forward<double>(setting, x, w, b, mean, variance, y);
        return Tape.Wants(x, weight ?? x, bias)
            ? Tape.Record(y, new RowsNode(op, x, weight, bias, w, mean, variance, setting))
            : y;
    }

    private static Tensor? Single(Tensor? x) => x is null ? null : Conversion.To(x, ScalarType.Float32);

    // The kernel takes both or none: a scale alone goes with shifts of 0, a shift alone with scales of 1.
    private static (Tensor? Weight, Tensor? Bias) Affine(
        Tensor x, RowNorm.Setting setting, Tensor? weight, Tensor? bias)
    {
        if (weight is null && bias is null)
            return (null, null);
        var shape = new Shape(setting.G * setting.S);
        var w = weight is null ? Factory.Full(shape, 1, x.Type) : Conversion.Dense(weight.detach());
        return (w, bias is null ? Factory.Zeros(shape, x.Type) : Conversion.Dense(bias.detach()));
    }

    private static void Forward<T>(
        RowNorm.Setting setting, Tensor x, Tensor? w, Tensor? b, Tensor mean, Tensor variance, Tensor y)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        RowNorm.Forward(
            setting, x.Data<T>(), NormChecks.Pointer<T>(w), NormChecks.Pointer<T>(b), mean.Data<T>(),
            variance.Data<T>(), y.Data<T>());
        GC.KeepAlive(x);
        GC.KeepAlive(w);
        GC.KeepAlive(b);
    }

    /// <summary>The same as a composition, for second gradients.</summary>
    private static Tensor Formula(Tensor?[] inputs, RowNorm.Setting s)
    {
        var x = inputs[0]!.reshape(s.N, s.G, s.S, s.L);
        var centred = x - x.mean([2, 3], keepdim: true);
        var y = centred * (centred.square().mean([2, 3], keepdim: true) + s.Eps).rsqrt();
        if (inputs[1] is { } weight)
            y = y * weight.reshape(1, s.G, s.S, 1);
        if (inputs[2] is { } bias)
            y = y + bias.reshape(1, s.G, s.S, 1);
        return y.reshape(inputs[0]!.shape);
    }

    private sealed class RowsNode : Node
    {
        private readonly RowNorm.Setting _setting;
        private readonly Saved _x;
        private readonly Saved? _weight;
        private readonly Saved? _bias;
        private readonly Saved? _scale;
        private readonly Saved _mean;
        private readonly Saved _variance;

        public RowsNode(
            string op, Tensor x, Tensor? weight, Tensor? bias, Tensor? scale, Tensor mean, Tensor variance,
            RowNorm.Setting setting)
            : base(x, weight ?? mean, bias ?? mean)
        {
            (Name, _setting) = (op, setting);
            (_x, _mean, _variance) = (Save(x), Save(mean), Save(variance));
            _weight = weight is null ? null : Save(weight);
            _bias = bias is null ? null : Save(bias);
            _scale = scale is null ? null : Save(scale);
        }

        public override string Name { get; }

        public override void Backward(Tensor dOut)
        {
            if (GradMode.Enabled)
            {
                var given = Recomputed.Gradients(
                    inputs => Formula(inputs, _setting), dOut, _x.Value, _weight?.Value, _bias?.Value);
                for (var i = 0; i < given.Length; i++)
                    if (given[i] is { } gradient)
                        Give(i, gradient);
                return;
            }
            if (dOut.Type == ScalarType.Float32)
                Fused<float>(Conversion.Dense(dOut));
            else
                Fused<double>(Conversion.Dense(dOut));
        }

        private void Fused<T>(Tensor dOut)
            where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
        {
            var x = _x.Value;
            var dx = Factory.Empty(x.Sizes, x.Type);
            var wants = Needs(1) || Needs(2);
            var parts = new Shape(RowNorm.Parts(_setting), _setting.G * _setting.S);
            var dw = wants ? Factory.Empty(parts, x.Type) : null;
            var db = wants ? Factory.Empty(parts, x.Type) : null;
            RowNorm.Backward(
                _setting, dOut.Data<T>(), x.Data<T>(), NormChecks.Pointer<T>(_scale?.Value), _mean.Value.Data<T>(),
                _variance.Value.Data<T>(), dx.Data<T>(), NormChecks.Pointer<T>(dw), NormChecks.Pointer<T>(db));
            GC.KeepAlive(dOut);
            GC.KeepAlive(x);
            Give(0, dx);
            if (dw is not null && _weight is not null)
                Give(1, Views.Reshape(Reduction.Sum(dw, [0], keepDims: false), _weight.Value.Sizes));
            if (db is not null && _bias is not null)
                Give(2, Views.Reshape(Reduction.Sum(db, [0], keepDims: false), _bias.Value.Sizes));
        }
    }
}
