using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Attention;

/// <summary>Attention of several heads between projections: what MultiheadAttention computes.</summary>
internal static class HeadAttention
{
    /// <summary>
    /// Splits (L, B, H D), (S, B, H D), (S, B, H D) into heads, attends and joins the heads again: (L, B, H D) and,
    /// when wanted, the shares (B, L, S) as the mean over the heads.
    /// </summary>
    public static (Tensor Output, Tensor? Shares) Apply(
        Tensor q, Tensor k, Tensor v, long heads, Tensor? mask, double p, bool wantsShares)
    {
        var (l, batch, width) = (q.Sizes[0], q.Sizes[1], q.Sizes[2]);
        var (query, key, value) = (Split(q, heads), Split(k, heads), Split(v, heads));
        Tensor joined;
        Tensor? mean = null;
        if (wantsShares)
        {
            var (shares, _) = AttentionOp.Shares(query, key, mask, causal: false);
            shares = p > 0 ? Dropping.Apply(shares, p, training: true, inplace: false) : shares;
            joined = shares.matmul(value);
            mean = shares.mean([1]);
        }
        else
        {
            joined = AttentionOp.Apply(query, key, value, mask, p, causal: false);
        }
        return (joined.permute(2, 0, 1, 3).reshape(l, batch, width), mean);
    }

    /// <summary>
    /// Joins a mask of places, (L, S) or (B H, L, S), and one of padding, (B, S), into one to add, (B, H or 1, L or
    /// 1, S).
    /// In both, true forbids. Null when there is neither.
    /// </summary>
    public static Tensor? Join(string op, Tensor? places, Tensor? padding, Sizes sizes, ScalarType type)
    {
        var (l, s, batch, heads) = sizes;
        Tensor? sum = null;
        if (places is not null)
        {
            var fits = places.Sizes == new Shape(l, s) || places.Sizes == new Shape(batch * heads, l, s);
            if (!fits)
                throw new ArgumentException(
                    $"[{op}] expected an attn_mask ({l}, {s}) or ({batch * heads}, {l}, {s}), got {places.Sizes}");
            sum = Added(op, places, type).reshape(places.Rank == 2 ? [1, 1, l, s] : [batch, heads, l, s]);
        }
        if (padding is null)
            return sum;
        if (padding.Sizes != new Shape(batch, s))
            throw new ArgumentException(
                $"[{op}] expected a key_padding_mask ({batch}, {s}), got {padding.Sizes}; true marks padding");
        var row = Added(op, padding, type).reshape(batch, 1, 1, s);
        return sum is null ? row : sum + row;
    }

    /// <summary>Adds columns that everybody may see to a mask.</summary>
    public static Tensor? Widen(Tensor? mask, long columns) => mask is null || columns == 0
        ? mask
        : cat([mask, zeros([.. mask.Sizes.Sizes[..^1], columns], dtype: mask.Type)], -1);

    private static Tensor Added(string op, Tensor mask, ScalarType type)
    {
        if (mask.Type == ScalarType.Bool)
            return zeros(mask.shape, dtype: type).masked_fill(mask, double.NegativeInfinity);
        return mask.Type.IsFloat()
            ? Conversion.To(mask, type)
            : throw new ArgumentException(
                $"[{op}] expected a mask of bool (true forbids) or of floating-point numbers (added), got " +
                $"{mask.Type.Name()} {mask.Sizes}");
    }

    private static Tensor Split(Tensor x, long heads) =>
        x.reshape(x.Sizes[0], x.Sizes[1], heads, x.Sizes[2] / heads).permute(1, 2, 0, 3);

    /// <summary>Queries, keys, batch, heads.</summary>
    internal readonly record struct Sizes(long L, long S, long Batch, long HeadCount);
}
