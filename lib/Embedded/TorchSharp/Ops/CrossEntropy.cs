using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Cross-entropy of logits and classes in one op: neither log-probabilities nor one-hot rows are ever stored.
/// </summary>
internal static class CrossEntropy
{
    /// <summary>
    /// Row with label t: (1 - s) w[t] (lse - x[t]) + s / C sum_c w[c] (lse - x[c]) with lse = ln sum exp(x),
    /// smoothing s;
    /// dx[c] = (softmax(x)[c] mass - (1 - s) w[t] [c = t] - s / C w[c]) dOut, where mass is the sum of the weights
    /// used.
    /// </summary>
    public static Tensor Apply(
        Tensor input, Tensor target, Tensor? weight, long ignore, nn.Reduction reduction, double smoothing)
    {
        if (smoothing is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(smoothing), $"[cross_entropy] expected label_smoothing in [0, 1], got {smoothing}");
        Labels.CheckInput("cross_entropy", input, weight);
        if (target.Type.IsFloat())
            return Shares(input, target, weight, reduction, smoothing);
        var (rows, labels) = Labels.AsRows("cross_entropy", input, target, ignore);
        var losses = Rows(rows, labels, weight, ignore, smoothing, reduction);
        return reduction == nn.Reduction.None ? losses.reshape(target.shape) : losses;
    }

    /// <summary>Row with label t: -w[t] x[t].</summary>
    public static Tensor NegativeLogLikelihood(Tensor input, Tensor target, Tensor? weight, nn.Reduction reduction)
    {
        const long Ignore = -100;
        Labels.CheckInput("nll_loss", input, weight);
        var (rows, labels) = Labels.AsRows("nll_loss", input, target, Ignore);
        using var counts = labels.ne(Ignore);
        using var safe = labels.masked_fill(counts.logical_not(), 0);
        using var weights =
            (weight is null ? ones_like(rows[.., 0]).detach() : weight.index_select(0, safe)) * counts.to(rows.Type);
        var losses = -(rows.gather(1, safe.unsqueeze(1)).squeeze(1) * weights);
        return reduction switch
        {
            nn.Reduction.None => losses.reshape(target.shape),
            nn.Reduction.Sum => losses.sum(),
            _ => losses.sum() / weights.sum(),
        };
    }

    private static Tensor Shares(Tensor input, Tensor target, Tensor? weight, nn.Reduction reduction, double smoothing)
    {
        if (target.Sizes != input.Sizes)
            throw new ArgumentException(
                $"[cross_entropy] expected shares in the shape of the logits {input.Sizes}, got {target.Sizes}; " +
                "class numbers must be int64");
        var dim = input.Rank > 1 ? 1 : 0;
        if (smoothing > 0)
            target = (target * (1 - smoothing)) + (smoothing / input.Sizes[dim]);
        if (weight is not null)
            target = target * weight.reshape([.. Enumerable.Range(0, input.Rank).Select(d => d == dim ? -1L : 1L)]);
        var losses = -(input.log_softmax(dim) * target).sum(dim);
        return reduction switch
        {
            nn.Reduction.None => losses,
            nn.Reduction.Sum => losses.sum(),
            _ => losses.mean(),
        };
    }

    private static unsafe Tensor Rows(
        Tensor rows, Tensor labels, Tensor? weight, long ignore, double smoothing, nn.Reduction reduction)
    {
        if (rows.Type.IsShortFloat())
            return OtherTypes.Through(rows, wide => Rows(wide, labels, weight, ignore, smoothing, reduction));
        using var x = rows.contiguous();
        using var w = weight?.detach().to(rows.Type).contiguous();
        var wanted = Tape.Wants(rows);
        var shares = wanted ? Factory.Empty(x.Sizes, x.Type, tracked: false) : null;
        var losses = Factory.Empty(new Shape(x.Sizes[0]), x.Type);
        using var terms = Factory.Empty(new Shape(x.Sizes[0]), x.Type, tracked: false);
        var setting = new CrossEntropyRows.Setting(x.Sizes[0], x.Sizes[1], ignore, smoothing);
        if (x.Type == ScalarType.Float32)
            CrossEntropyRows.Forward(setting, x.Data<float>(), labels.Data<long>(), Pointer<float>(w),
                Pointer<float>(shares),
                losses.Data<float>(), terms.Data<float>());
        else
            CrossEntropyRows.Forward(setting, x.Data<double>(), labels.Data<long>(), Pointer<double>(w),
                Pointer<double>(shares),
                losses.Data<double>(), terms.Data<double>());
        using var mass = terms.sum();
        var divisor = reduction == nn.Reduction.Mean ? mass.ToDouble() : 1;
        var output = losses;
        if (reduction != nn.Reduction.None)
        {
            using var _ = no_grad();
            using var total = losses.sum();
            losses.Dispose();
            output = total / divisor;
        }
        return wanted ? Tape.Record(output, new RowsNode(rows, labels, w, shares!, setting, divisor)) : output;
    }

    private static unsafe T* Pointer<T>(Tensor? tensor)
        where T : unmanaged => tensor is null ? null : tensor.Data<T>();

    private sealed class RowsNode : Node
    {
        private readonly Saved _x;
        private readonly Saved _labels;
        private readonly Saved? _weight;
        private readonly Saved _shares;
        private readonly CrossEntropyRows.Setting _setting;
        private readonly double _divisor;

        public RowsNode(
            Tensor x, Tensor labels, Tensor? weight, Tensor shares, CrossEntropyRows.Setting setting, double divisor)
            : base(x)
        {
            (_x, _labels, _shares) = (Save(x), Save(labels), Save(shares));
            _weight = weight is null ? null : Save(weight);
            (_setting, _divisor) = (setting, divisor);
            shares.Dispose();
        }

        public override string Name => "cross_entropy";

        public override void Backward(Tensor dOut)
        {
            var gradient = Gradient(_shares.Value);
            // The gradient's own gradient needs the way from the logits to the shares.
            if (GradMode.Enabled)
                gradient = gradient.detach() + ((_x.Value.softmax(1) - _shares.Value) * Mass());
            var upstream = dOut.Rank == 1 ? dOut.unsqueeze(1) : dOut;
            Give(0, gradient * (upstream / _divisor));
        }

        private unsafe Tensor Gradient(Tensor shares)
        {
            var gradient = Factory.Empty(shares.Sizes, shares.Type);
            var labels = _labels.Value;
            if (shares.Type == ScalarType.Float32)
                CrossEntropyRows.Backward(_setting, shares.Data<float>(), labels.Data<long>(),
                    Pointer<float>(_weight?.Value),
                    gradient.Data<float>());
            else
                CrossEntropyRows.Backward(_setting, shares.Data<double>(), labels.Data<long>(),
                    Pointer<double>(_weight?.Value),
                    gradient.Data<double>());
            GC.KeepAlive(labels);
            return gradient;
        }

        private Tensor Mass()
        {
            var counts = _labels.Value.ne(_setting.Ignore);
            var safe = _labels.Value.masked_fill(counts.logical_not(), 0);
            var weight = _weight?.Value ?? ones(_setting.Classes, dtype: _x.Value.Type);
            var mass = (weight.index_select(0, safe) * (1 - _setting.Smoothing))
                + (weight.sum() * (_setting.Smoothing / _setting.Classes));
            return (mass * counts.to(mass.Type)).unsqueeze(1);
        }
    }
}
