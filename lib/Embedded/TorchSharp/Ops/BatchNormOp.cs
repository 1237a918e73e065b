using TorchSharp.Autograd;
using TorchSharp.Kernels.Norms;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Normalisation of each channel over the batch, and instance norm with running statistics.</summary>
internal static unsafe class BatchNormOp
{
    /// <summary>
    /// y = (x - mean) / sqrt(var + eps) * weight + bias, each channel over batch and places. In training with the
    /// batch's own statistics, of which the running ones take their share (the variance unbiased).
    /// </summary>
    public static Tensor Apply(
        Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool training, double momentum,
        double eps)
    {
        NormChecks.Batch("batch_norm", x, runningMean, runningVar, weight, bias);
        if (!training && (runningMean is null || runningVar is null))
            throw new ArgumentException("[batch_norm] expected running_mean and running_var in evaluation, got none");
        var values = x.Count / Math.Max(1, x.Sizes[1]);
        if (training && values <= 1)
            throw new ArgumentException(
                $"[batch_norm] expected more than 1 value per channel when training, got input size {x.Sizes}; " +
                "use a larger batch, or eval()");
        if (x.Count == 0)
            return Conversion.Clone(x);
        if (x.Type.IsShortFloat())
            return OfShort(x, runningMean, runningVar, (wide, mean, variance) =>
                Apply(wide, mean, variance, Single(weight), Single(bias), training, momentum, eps));
        x = Conversion.Dense(x);
        var setting = new ChannelNorm.Setting(x.Sizes[0], x.Sizes[1], values / x.Sizes[0], eps);
        var (mean, variance) = training
            ? Statistics(x, setting)
            : (Conversion.Dense(runningMean!.detach()), Conversion.Dense(runningVar!.detach()));
        if (training)
        {
            Track(runningMean, mean, momentum, 1);
            Track(runningVar, variance, momentum, (double)values / (values - 1));
        }
        var y = Factory.Empty(x.Sizes, x.Type);
        var (w, b) = (Plain(weight), Plain(bias));
        if (x.Type == ScalarType.Float32)
            Forward<float>(setting, x, mean, variance, w, b, y);
        else
            Forward<double>(setting, x, mean, variance, w, b, y);
        return Tape.Wants(x, weight ?? x, bias)
            ? Tape.Record(y, new ChannelNode(x, weight, bias, w, mean, variance, training, setting))
            : y;
    }

    /// <summary>
    /// Each channel of each item with its own statistics; running ones take the mean of the items' statistics.
    /// </summary>
    public static Tensor Instance(
        Tensor x, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool useInput,
        double momentum, double eps)
    {
        NormChecks.Batch("instance_norm", x, runningMean, runningVar, weight, bias);
        if (!useInput)
            return Apply(x, runningMean, runningVar, weight, bias, training: false, momentum, eps);
        var places = x.Count / Math.Max(1, x.Sizes[0] * x.Sizes[1]);
        if (places <= 1)
            throw new ArgumentException(
                $"[instance_norm] expected more than 1 place per channel when training, got input size {x.Sizes}; " +
                "use larger images, or eval()");
        if (x.Type.IsShortFloat())
            return OfShort(x, runningMean, runningVar, (wide, mean, variance) =>
                Instance(wide, mean, variance, Single(weight), Single(bias), useInput, momentum, eps));
        if (runningMean is not null || runningVar is not null)
        {
            using var _ = no_grad();
            using var scope = NewDisposeScope();
            var rows = Conversion.Dense(x.detach()).reshape(1, x.Sizes[0] * x.Sizes[1], places);
            var (mean, variance) = Statistics(rows, new ChannelNorm.Setting(1, rows.Sizes[1], places, eps));
            Track(runningMean, mean.reshape(x.Sizes[0], -1).mean([0]), momentum, 1);
            Track(runningVar, variance.reshape(x.Sizes[0], -1).mean([0]), momentum, (double)places / (places - 1));
        }
        return NormLayers.Instance(x, weight, bias, eps);
    }

    private static Tensor? Single(Tensor? x) => x is null ? null : Conversion.To(x, ScalarType.Float32);

    // 16-bit numbers are computed in float32; the running statistics are rounded back.
    private static Tensor OfShort(Tensor x, Tensor? mean, Tensor? variance, Func<Tensor, Tensor?, Tensor?, Tensor> op)
    {
        var (wideMean, wideVariance) = (Single(mean)?.detach(), Single(variance)?.detach());
        var y = OtherTypes.Through(x, wide => op(wide, wideMean, wideVariance));
        using var _ = no_grad();
        if (wideMean is not null)
            mean!.copy_(wideMean);
        if (wideVariance is not null)
            variance!.copy_(wideVariance);
        return y;
    }

    private static (Tensor Mean, Tensor Variance) Statistics(Tensor x, ChannelNorm.Setting setting)
    {
        var mean = Factory.Empty(new Shape(setting.C), x.Type);
        var variance = Factory.Empty(new Shape(setting.C), x.Type);
        if (x.Type == ScalarType.Float32)
            ChannelNorm.Statistics(setting, x.Data<float>(), mean.Data<float>(), variance.Data<float>());
        else
            ChannelNorm.Statistics(setting, x.Data<double>(), mean.Data<double>(), variance.Data<double>());
        GC.KeepAlive(x);
        return (mean, variance);
    }

    private static Tensor? Plain(Tensor? tensor) => tensor is null ? null : Conversion.Dense(tensor.detach());

    private static void Forward<T>(
        ChannelNorm.Setting setting, Tensor x, Tensor mean, Tensor variance, Tensor? w, Tensor? b, Tensor y)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        ChannelNorm.Forward(
            setting, x.Data<T>(), mean.Data<T>(), variance.Data<T>(), NormChecks.Pointer<T>(w),
            NormChecks.Pointer<T>(b), y.Data<T>());
        GC.KeepAlive(x);
        GC.KeepAlive(w);
        GC.KeepAlive(b);
    }

    private static void Track(Tensor? running, Tensor batch, double momentum, double factor)
    {
        if (running is null)
            return;
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        running.mul_(1 - momentum).add_(batch * (momentum * factor));
    }

    /// <summary>The same as a composition, for second gradients.</summary>
    private static Tensor Formula(Tensor?[] inputs, ChannelNorm.Setting s, (Tensor Mean, Tensor Variance)? given)
    {
        var x = inputs[0]!.reshape(s.N, s.C, s.L);
        var mean = given?.Mean.reshape(1, s.C, 1) ?? x.mean([0, 2], keepdim: true);
        var variance = given?.Variance.reshape(1, s.C, 1) ?? (x - mean).square().mean([0, 2], keepdim: true);
        var y = (x - mean) * (variance + s.Eps).rsqrt();
        if (inputs[1] is { } weight)
            y = y * weight.reshape(1, s.C, 1);
        if (inputs[2] is { } bias)
            y = y + bias.reshape(1, s.C, 1);
        return y.reshape(inputs[0]!.shape);
    }

    private sealed class ChannelNode : Node
    {
        private readonly ChannelNorm.Setting _setting;
        private readonly bool _own;
        private readonly Saved _x;
        private readonly Saved? _weight;
        private readonly Saved? _bias;
        private readonly Saved? _scale;
        private readonly Saved _mean;
        private readonly Saved _variance;

        public ChannelNode(
            Tensor x, Tensor? weight, Tensor? bias, Tensor? scale, Tensor mean, Tensor variance, bool own,
            ChannelNorm.Setting setting)
            : base(x, weight ?? mean, bias ?? mean)
        {
            (_setting, _own) = (setting, own);
            (_x, _mean, _variance) = (Save(x), Save(mean), Save(variance));
            _weight = weight is null ? null : Save(weight);
            _bias = bias is null ? null : Save(bias);
            _scale = scale is null ? null : Save(scale);
        }

        public override string Name => "batch_norm";

        public override void Backward(Tensor dOut)
        {
            if (GradMode.Enabled)
            {
                (Tensor, Tensor)? given = _own ? null : (_mean.Value, _variance.Value);
                var gradients = Recomputed.Gradients(
                    inputs => Formula(inputs, _setting, given), dOut, _x.Value, _weight?.Value, _bias?.Value);
                for (var i = 0; i < gradients.Length; i++)
                    if (gradients[i] is { } gradient)
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
            var dx = Needs(0) ? Factory.Empty(x.Sizes, x.Type) : null;
            var dw = Needs(1) ? Factory.Empty(new Shape(_setting.C), x.Type) : null;
            var db = Needs(2) ? Factory.Empty(new Shape(_setting.C), x.Type) : null;
            ChannelNorm.Backward(
                _setting, dOut.Data<T>(), x.Data<T>(), _mean.Value.Data<T>(), _variance.Value.Data<T>(),
                NormChecks.Pointer<T>(_scale?.Value), _own, NormChecks.Pointer<T>(dx), NormChecks.Pointer<T>(dw),
                NormChecks.Pointer<T>(db));
            GC.KeepAlive(dOut);
            GC.KeepAlive(x);
            if (dx is not null)
                Give(0, dx);
            if (dw is not null)
                Give(1, dw);
            if (db is not null)
                Give(2, db);
        }
    }
}
