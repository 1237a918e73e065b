using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels.Attention;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Attention;

/// <summary>
/// y = softmax(q kᵀ / sqrt(E) + mask) v for each head. With shares P: dv = Pᵀ dy, dS = P (dy vᵀ - dy y),
/// dq = dS k / sqrt(E), dk = dSᵀ q / sqrt(E). The (L, S) shares are never stored whole.
/// </summary>
internal static unsafe class AttentionOp
{
    public static Tensor Apply(Tensor q, Tensor k, Tensor v, Tensor? mask, double p, bool causal)
    {
        var batch = AttentionChecks.Batch(q, k, v, mask, p, causal);
        var added = mask is null ? null : Added(mask, q.Type);
        if (p > 0 || (added is not null && Tape.Wants(added)) || q.Type.IsShortFloat() || q.Sizes.Count == 0
            || k.Sizes.Count == 0)
            return Formula(q, k, v, added, p, causal);
        var (l, s) = (q.Sizes[q.Rank - 2], k.Sizes[k.Rank - 2]);
        var (e, width) = (q.Sizes[q.Rank - 1], v.Sizes[v.Rank - 1]);
        var sizes = new AttentionSizes(batch.Count, l, s, e, width, 1 / Math.Sqrt(e), causal);
        var parts = new AttentionParts(
            Stretch(q, batch, l, e), Stretch(k, batch, s, e), Stretch(v, batch, s, width),
            added is null ? null : Stretch(added, batch, l, s), batch, sizes);
        var y = Factory.InOrderOf(parts.Q, new Shape([.. batch.Sizes, l, width]));
        using var logs = Factory.Empty(new Shape(batch.Count, l), q.Type, tracked: false);
        if (q.Type == ScalarType.Float32)
            Forward<float>(parts, y, logs);
        else
            Forward<double>(parts, y, logs);
        return Tape.Wants(q, k, v) ? Tape.Record(y, new AttentionNode(parts, y, logs)) : y;
    }

    /// <summary>
    /// The same as a composition: with dropout, with a gradient of the mask, and for second gradients.
    /// </summary>
    public static Tensor Formula(Tensor q, Tensor k, Tensor v, Tensor? added, double p, bool causal)
    {
        var (shares, _) = Shares(q, k, added, causal);
        if (p > 0)
            shares = Dropping.Apply(shares, p, training: true, inplace: false);
        return shares.matmul(v);
    }

    /// <summary>softmax(q kᵀ / sqrt(E) + mask); rows that may see nothing are zeros.</summary>
    public static (Tensor Shares, Tensor? Blind) Shares(Tensor q, Tensor k, Tensor? added, bool causal)
    {
        var scores = (q * (1 / Math.Sqrt(Math.Max(1, q.Sizes[q.Rank - 1])))).matmul(k.transpose(-2, -1));
        if (causal)
        {
            var (l, s) = (scores.Sizes[scores.Rank - 2], scores.Sizes[scores.Rank - 1]);
            var later = ones(l, s, dtype: ScalarType.Bool).tril().logical_not();
            scores = scores.masked_fill(later, double.NegativeInfinity);
        }
        if (added is null)
            return (scores.softmax(-1), null);
        var blind = added.detach().eq(double.NegativeInfinity).all(-1, keepdim: true);
        scores = (scores + added).masked_fill(blind, 0);
        return (scores.softmax(-1).masked_fill(blind, 0), blind);
    }

    /// <summary>A mask of what takes part becomes 0 and -infinity.</summary>
    private static Tensor Added(Tensor mask, ScalarType type) => mask.Type == ScalarType.Bool
        ? zeros(mask.shape, dtype: type).masked_fill(mask.logical_not(), double.NegativeInfinity)
        : Conversion.Dense(mask);

    private static Tensor Stretch(Tensor x, Shape batch, long rows, long columns) =>
        Views.Expand(x, new Shape([.. batch.Sizes, rows, columns]));

    private static void Forward<T>(AttentionParts parts, Tensor y, Tensor logs)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        AttentionRows.Forward(
            parts.Sizes, parts.Heads<T>(parts.Q), parts.Heads<T>(parts.K), parts.Heads<T>(parts.V),
            parts.Heads<T>(parts.Mask), parts.Heads<T>(y), logs.Data<T>());
        GC.KeepAlive(y);
        GC.KeepAlive(parts);
    }

    private sealed class AttentionNode : Node
    {
        private readonly Shape _batch;
        private readonly AttentionSizes _sizes;
        private readonly Saved _q;
        private readonly Saved _k;
        private readonly Saved _v;
        private readonly Saved? _mask;
        private readonly Saved _y;
        private readonly Saved _logs;

        public AttentionNode(AttentionParts parts, Tensor y, Tensor logs)
            : base(parts.Q, parts.K, parts.V)
        {
            (_batch, _sizes) = (parts.Batch, parts.Sizes);
            (_q, _k, _v, _logs) = (Save(parts.Q), Save(parts.K), Save(parts.V), Save(logs));
            _mask = parts.Mask is null ? null : Save(parts.Mask);
            _y = SaveOutput(y);
        }

        public override string Name => "scaled_dot_product_attention";

        public override void Backward(Tensor dOut)
        {
            var parts = new AttentionParts(_q.Value, _k.Value, _v.Value, _mask?.Value, _batch, _sizes);
            if (GradMode.Enabled)
            {
                var given = Recomputed.Gradients(
                    t => Formula(t[0]!, t[1]!, t[2]!, parts.Mask, 0, _sizes.Causal), dOut, parts.Q, parts.K, parts.V);
                for (var i = 0; i < given.Length; i++)
                    if (given[i] is { } gradient)
                        Give(i, gradient);
            }
            else if (dOut.Type == ScalarType.Float32)
            {
                Fused<float>(WithRows(dOut), parts);
            }
            else
            {
                Fused<double>(WithRows(dOut), parts);
            }
        }

        private void Fused<T>(Tensor dOut, AttentionParts parts)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var (y, logs) = (_y.Value, _logs.Value);
            var (dq, dk, dv) = (Alike(parts.Q), Alike(parts.K), Alike(parts.V));
            AttentionRows.Backward(
                _sizes, parts.Heads<T>(parts.Q), parts.Heads<T>(parts.K), parts.Heads<T>(parts.V),
                parts.Heads<T>(parts.Mask), parts.Heads<T>(y), logs.Data<T>(),
                new AttentionGradients<T>(
                    parts.Heads<T>(dOut), parts.Heads<T>(dq), parts.Heads<T>(dk), parts.Heads<T>(dv)));
            GC.KeepAlive(dOut);
            GC.KeepAlive(parts);
            GC.KeepAlive(y);
            Give(0, dq);
            Give(1, dk);
            Give(2, dv);
        }

        private static Tensor Alike(Tensor x) => Factory.InOrderOf(x, x.Sizes);

        private static Tensor WithRows(Tensor x) => x.Strides[^1] == 1 ? x : Conversion.Dense(x);
    }
}
