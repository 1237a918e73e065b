using TorchSharp.Ops.Attention;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Lets each query gather from values: softmax(q kᵀ / sqrt(E) + mask) v.</summary>
            /// <param name="query">(..., L, E).</param>
            /// <param name="key">(..., S, E).</param>
            /// <param name="value">(..., S, V).</param>
            /// <param name="attn_mask">Broadcasts to (..., L, S): true takes part; numbers are added. Null for
            /// none.</param>
            /// <param name="p">The chance of a weight to become zero.</param>
            /// <param name="is_casual">Whether query i sees the keys up to i only.</param>
            /// <returns>(..., L, V).</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor scaled_dot_product_attention(
                Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0.0,
                bool is_casual = false) =>
                AttentionOp.Apply(query, key, value, attn_mask, p, is_casual);
        }
    }
}
