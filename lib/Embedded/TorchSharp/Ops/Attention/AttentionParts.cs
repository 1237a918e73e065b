using TorchSharp.Kernels.Attention;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Attention;

/// <summary>Queries, keys, values and mask in one batch shape, as views; and where each head begins.</summary>
internal sealed unsafe class AttentionParts(
    Tensor q, Tensor k, Tensor v, Tensor? mask, Shape batch, AttentionSizes sizes)
{
    public Tensor Q => q;

    public Tensor K => k;

    public Tensor V => v;

    public Tensor? Mask => mask;

    public Shape Batch => batch;

    public AttentionSizes Sizes => sizes;

    public Heads<T> Heads<T>(Tensor? x)
        where T : unmanaged
    {
        if (x is null)
            return default;
        var offsets = new long[sizes.Count];
        for (var head = 0L; head < offsets.Length; head++)
        {
            var rest = head;
            for (var d = batch.Rank - 1; d >= 0; d--)
            {
                offsets[head] += rest % batch[d] * x.Strides[d];
                rest /= batch[d];
            }
        }
        return new Heads<T>(x.Data<T>(), offsets, x.Strides[x.Rank - 2], x.Strides[x.Rank - 1]);
    }
}

/// <summary>What attention asks of its inputs.</summary>
internal static class AttentionChecks
{
    private const string Op = "scaled_dot_product_attention";

    /// <summary>Checks all and gives the common batch dimensions.</summary>
    public static Shape Batch(Tensor q, Tensor k, Tensor v, Tensor? mask, double p, bool causal)
    {
        var fits = q.Rank >= 2 && k.Rank >= 2 && v.Rank >= 2 && q.Sizes[q.Rank - 1] == k.Sizes[k.Rank - 1]
            && k.Sizes[k.Rank - 2] == v.Sizes[v.Rank - 2];
        if (!fits)
            throw new ArgumentException(
                $"[{Op}] expected query (..., L, E), key (..., S, E) and value (..., S, V), got {q.Sizes}, {k.Sizes} " +
                $"and {v.Sizes}");
        if (!q.Type.IsFloat() || k.Type != q.Type || v.Type != q.Type)
            throw new ArgumentException(
                $"[{Op}] expected one floating-point type, got {q.Type.Name()}, {k.Type.Name()} and {v.Type.Name()}");
        if (p is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), $"[{Op}] expected a dropout chance in [0, 1], got {p}");
        if (mask is not null && causal)
            throw new ArgumentException(
                $"[{Op}] expected attn_mask or is_casual, got both; put the triangle into the mask");
        var batch = Broadcast.Shapes(Op, Broadcast.Shapes(Op, Front(q), Front(k)), Front(v));
        if (mask is null)
            return batch;
        var whole = new Shape([.. batch.Sizes, q.Sizes[q.Rank - 2], k.Sizes[k.Rank - 2]]);
        if ((mask.Type != ScalarType.Bool && mask.Type != q.Type) || Broadcast.Shapes(Op, whole, mask.Sizes) != whole)
            throw new ArgumentException(
                $"[{Op}] expected a mask of bool or {q.Type.Name()} that broadcasts to {whole}, got " +
                $"{mask.Type.Name()} {mask.Sizes}");
        return batch;
    }

    private static Shape Front(Tensor x) => new(x.Sizes.Sizes[..^2].ToArray());
}
