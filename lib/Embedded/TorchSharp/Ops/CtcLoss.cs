using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Connectionist temporal classification: how unlikely log-chances over time make a sequence of labels, whatever the
/// moments at which they stand. Source: Graves and others, Connectionist Temporal Classification, ICML 2006.
/// </summary>
internal static unsafe class CtcLoss
{
    public static Tensor Apply(
        Tensor x, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, bool zeroInfinity,
        nn.Reduction reduction)
    {
        var single = x.Rank == 2;
        var batch = CtcBatch.Of(single ? x.unsqueeze(1) : x, targets, inputLengths, targetLengths, blank);
        var losses = Losses(single ? x.unsqueeze(1) : x, batch, zeroInfinity);
        if (reduction == nn.Reduction.None)
            return single ? losses.squeeze(0) : losses;
        if (reduction == nn.Reduction.Sum)
            return losses.sum();
        var lengths = batch.LabelCounts.Select(n => (double)Math.Max(1, n)).ToArray();
        return (losses / tensor(lengths, dtype: losses.Type)).mean();
    }

    private static Tensor Losses(Tensor x, CtcBatch batch, bool zeroInfinity)
    {
        using var wide = Conversion.Temporary(x, ScalarType.Float64);
        var values = new double[batch.Items];
        var alphas = new double[batch.Items][];
        for (var n = 0; n < batch.Items; n++)
            fixed (long* labels = batch.Labels[n])
            {
                var item = batch.Item(wide.Data<double>(), n, labels);
                alphas[n] = new double[Math.Max(1, item.Times * item.States)];
                fixed (double* alpha = alphas[n])
                    values[n] = CtcRows.Forward(item, alpha);
            }
        var shown = zeroInfinity ? [.. values.Select(v => double.IsPositiveInfinity(v) ? 0 : v)] : values;
        var y = tensor(shown, dtype: x.Type);
        return Tape.Wants(x) ? Tape.Record(y, new CtcNode(x, batch, values, alphas, zeroInfinity)) : y;
    }

    private sealed class CtcNode : Node
    {
        private readonly Saved _x;
        private readonly CtcBatch _batch;
        private readonly double[] _losses;
        private readonly double[][] _alphas;
        private readonly bool _zeroInfinity;

        public CtcNode(Tensor x, CtcBatch batch, double[] losses, double[][] alphas, bool zeroInfinity)
            : base(x) =>
            (_x, _batch, _losses, _alphas, _zeroInfinity) = (Save(x), batch, losses, alphas, zeroInfinity);

        public override string Name => "ctc_loss";

        public override void Backward(Tensor dOut)
        {
            if (GradMode.Enabled)
                throw new InvalidOperationException(
                    "[ctc_loss] expected create_graph: false, as this loss has no second derivative here or in " +
                    "PyTorch");
            using var wide = Conversion.Temporary(_x.Value, ScalarType.Float64);
            using var upstream = Conversion.Temporary(dOut, ScalarType.Float64);
            var gradient = Factory.Zeros(wide.Sizes, ScalarType.Float64);
            var one = new double[_batch.Times * _batch.Classes];
            for (var n = 0; n < _batch.Items; n++)
            {
                if (_zeroInfinity && double.IsPositiveInfinity(_losses[n]))
                    continue;
                var share = upstream.Data<double>()[n];
                fixed (long* labels = _batch.Labels[n])
                fixed (double* alpha = _alphas[n])
                fixed (double* to = one)
                {
                    var item = _batch.Item(wide.Data<double>(), n, labels);
                    Fill(wide.Data<double>(), to, n, item.Times, share);
                    CtcRows.Backward(item, alpha, _losses[n], share, _batch.Classes, to);
                    for (var t = 0L; t < item.Times; t++)
                        new Span<double>(to + (t * _batch.Classes), (int)_batch.Classes).CopyTo(new Span<double>(
                            gradient.Data<double>() + (((t * _batch.Items) + n) * _batch.Classes),
                            (int)_batch.Classes));
                }
            }
            Give(0, gradient);
        }

        private void Fill(double* x, double* to, int n, long times, double share)
        {
            for (var t = 0L; t < times; t++)
            {
                for (var c = 0L; c < _batch.Classes; c++)
                    to[(t * _batch.Classes) + c] =
                        Math.Exp(x[(((t * _batch.Items) + n) * _batch.Classes) + c]) * share;
            }
        }
    }
}
