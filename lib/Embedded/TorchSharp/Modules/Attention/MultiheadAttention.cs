using TorchSharp.Ops;
using TorchSharp.Ops.Attention;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Lets each query gather from values, weighted by how well the query fits their keys; several times over.
/// </summary>
/// <remarks>
/// <b>Shape</b> query (L, B, E), key (S, B, kdim), value (S, B, vdim) to (L, B, E) and weights (B, L, S); without a
/// batch, (L, E), (S, kdim), (S, vdim).
/// <b>Formula</b> each head: softmax(q kᵀ / sqrt(D)) v with projections q, k, v of D = E / heads; all joined and
/// projected.
/// <b>Source</b> Attention Is All You Need, arXiv:1706.03762.
/// </remarks>
public sealed class MultiheadAttention
    : nn.Module<Tensor, Tensor, Tensor, Tensor, bool, Tensor, Tuple<Tensor, Tensor>>
{
    private readonly HeadSetting _setting;

    internal MultiheadAttention(HeadSetting setting)
        : base(nameof(MultiheadAttention))
    {
        _setting = setting.Checked();
        var (e, bias) = (setting.Width, setting.Bias);
        if (setting.Together)
        {
            register_parameter("in_proj_weight", Fresh.Parameter(null, 3 * e, e));
        }
        else
        {
            register_parameter("q_proj_weight", Fresh.Parameter(null, e, e));
            register_parameter("k_proj_weight", Fresh.Parameter(null, e, setting.KeyWidth));
            register_parameter("v_proj_weight", Fresh.Parameter(null, e, setting.ValueWidth));
        }
        if (bias)
            register_parameter("in_proj_bias", Fresh.Filled(null, 0, 3 * e));
        register_module("out_proj", nn.Linear(e, e, bias));
        if (setting.ExtraKey)
        {
            register_parameter("bias_k", Fresh.Parameter(null, 1, 1, e));
            register_parameter("bias_v", Fresh.Parameter(null, 1, 1, e));
        }
        Reset();
    }

    private Linear Out => (Linear)named_children().First().module;

    /// <summary>Attends, with the hooks.</summary>
    /// <param name="query">(L, B, E), or (L, E).</param>
    /// <param name="key">(S, B, kdim), or (S, kdim).</param>
    /// <param name="value">(S, B, vdim), or (S, vdim).</param>
    /// <param name="key_padding_mask">(B, S): true marks keys that nobody sees; numbers are added. Null for
    /// none.</param>
    /// <param name="need_weights">Whether to give the weights too; without them less memory is needed.</param>
    /// <param name="attn_mask">(L, S) or (B heads, L, S): true forbids; numbers are added. Null for none.</param>
    /// <returns>The outputs, and the weights as the mean over the heads; null when they are not needed.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public new Tuple<Tensor, Tensor> call(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true,
        Tensor? attn_mask = null) =>
        base.call(query, key, value, key_padding_mask!, need_weights, attn_mask!);

    /// <summary>Attends.</summary>
    /// <param name="query">(L, B, E), or (L, E).</param>
    /// <param name="key">(S, B, kdim), or (S, kdim).</param>
    /// <param name="value">(S, B, vdim), or (S, vdim).</param>
    /// <param name="key_padding_mask">(B, S): true marks keys that nobody sees; numbers are added. Null for
    /// none.</param>
    /// <param name="need_weights">Whether to give the weights too; without them less memory is needed.</param>
    /// <param name="attn_mask">(L, S) or (B heads, L, S): true forbids; numbers are added. Null for none.</param>
    /// <returns>The outputs, and the weights as the mean over the heads; null when they are not needed.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public override Tuple<Tensor, Tensor> forward(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights, Tensor? attn_mask)
    {
        _setting.Fit(query, key, value);
        if (query.Rank == 3)
            return Batched(query, key, value, key_padding_mask, need_weights, attn_mask);
        var same = ReferenceEquals(query, key) && ReferenceEquals(key, value);
        var q = query.unsqueeze(1);
        var (output, weights) = same
            ? Batched(q, q, q, key_padding_mask?.unsqueeze(0), need_weights, attn_mask)
            : Batched(q, key.unsqueeze(1), value.unsqueeze(1), key_padding_mask?.unsqueeze(0), need_weights, attn_mask);
        return new(output.squeeze(1), weights?.squeeze(0)!);
    }

    private Tuple<Tensor, Tensor> Batched(
        Tensor query, Tensor key, Tensor value, Tensor? padding, bool needWeights, Tensor? places)
    {
        var (q, k, v) = Project(query, key, value);
        var (l, batch, s) = (query.Sizes[0], query.Sizes[1], key.Sizes[0]);
        var mask = HeadAttention.Join(
            nameof(MultiheadAttention), places, padding, new(l, s, batch, _setting.Heads), query.Type);
        var extra = 0;
        if (_setting.ExtraKey)
        {
            k = cat([k, get_parameter("bias_k")!.expand(1, batch, _setting.Width)], 0);
            v = cat([v, get_parameter("bias_v")!.expand(1, batch, _setting.Width)], 0);
            extra++;
        }
        if (_setting.ZeroKey)
        {
            var nothing = zeros(1, batch, _setting.Width, dtype: k.Type);
            (k, v) = (cat([k, nothing], 0), cat([v, nothing], 0));
            extra++;
        }
        var (joined, weights) = HeadAttention.Apply(
            q, k, v, _setting.Heads, HeadAttention.Widen(mask, extra), training ? _setting.Dropout : 0, needWeights);
        return new(Out.call(joined), weights!);
    }

    private (Tensor Q, Tensor K, Tensor V) Project(Tensor query, Tensor key, Tensor value)
    {
        var (e, bias) = (_setting.Width, get_parameter("in_proj_bias"));
        var weight = get_parameter("in_proj_weight");
        if (weight is not null && ReferenceEquals(query, key) && ReferenceEquals(key, value))
        {
            var all = MatrixProduct.Linear(query, weight, bias).chunk(3, -1);
            return (all[0], all[1], all[2]);
        }
        Tensor Part(Tensor x, string own, long place) => MatrixProduct.Linear(
            x, weight?.narrow(0, place * e, e) ?? get_parameter(own)!, bias?.narrow(0, place * e, e));
        return (Part(query, "q_proj_weight", 0), Part(key, "k_proj_weight", 1), Part(value, "v_proj_weight", 2));
    }

    private void Reset()
    {
        foreach (var name in new[] { "in_proj_weight", "q_proj_weight", "k_proj_weight", "v_proj_weight" })
            if (get_parameter(name) is { } weight)
                nn.init.xavier_uniform_(weight);
        if (_setting.Bias)
            nn.init.zeros_(Out.bias!);
        foreach (var name in new[] { "bias_k", "bias_v" })
            if (get_parameter(name) is { } bias)
                nn.init.xavier_normal_(bias);
    }
}
