using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Says which function stands between the linear layers of a transformer.</summary>
        public enum Activations
        {
            /// <summary>The rectifier.</summary>
            ReLU = 0,

            /// <summary>The Gaussian error linear unit.</summary>
            GELU = 1,
        }

        /// <summary>Makes attention with several heads.</summary>
        /// <param name="embedded_dim">The size of queries and outputs.</param>
        /// <param name="num_heads">The number of heads, a divisor of the size.</param>
        /// <param name="dropout">The chance of a weight to become zero.</param>
        /// <param name="bias">Whether the projections add constants.</param>
        /// <param name="add_bias_kv">Whether a learned key and value are added.</param>
        /// <param name="add_zero_attn">Whether a key and value of zeros are added.</param>
        /// <param name="kdim">The size of keys; null for that of queries.</param>
        /// <param name="vdim">The size of values; null for that of queries.</param>
        /// <returns>The layer.</returns>
        public static MultiheadAttention MultiheadAttention(
            long embedded_dim, long num_heads, double dropout = 0.0, bool bias = true, bool add_bias_kv = false,
            bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
            new(new HeadSetting(
                embedded_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim, vdim));

        /// <summary>Makes one layer of a transformer's encoder.</summary>
        /// <param name="d_model">The size of an element.</param>
        /// <param name="nhead">The number of heads, a divisor of the size.</param>
        /// <param name="dim_feedforward">The size between the linear layers.</param>
        /// <param name="dropout">The chance of an element to become zero.</param>
        /// <param name="activation">What stands between the linear layers.</param>
        /// <returns>The layer.</returns>
        public static TransformerEncoderLayer TransformerEncoderLayer(
            long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            Activations activation = Activations.ReLU) =>
            new(new LayerSetting(d_model, nhead, dim_feedforward, dropout, activation));

        /// <summary>Makes one layer of a transformer's decoder.</summary>
        /// <param name="d_model">The size of an element.</param>
        /// <param name="nhead">The number of heads, a divisor of the size.</param>
        /// <param name="dim_feedforward">The size between the linear layers.</param>
        /// <param name="dropout">The chance of an element to become zero.</param>
        /// <param name="activation">What stands between the linear layers.</param>
        /// <returns>The layer.</returns>
        public static TransformerDecoderLayer TransformerDecoderLayer(
            long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
            Activations activation = Activations.ReLU) =>
            new(new LayerSetting(d_model, nhead, dim_feedforward, dropout, activation));

        /// <summary>Makes a stack of encoder layers.</summary>
        /// <param name="encoder_layer">The layer that all begin as.</param>
        /// <param name="num_layers">The number of layers.</param>
        /// <returns>The stack.</returns>
        public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) =>
            new(encoder_layer, num_layers);

        /// <summary>Makes a stack of decoder layers.</summary>
        /// <param name="decoder_layer">The layer that all begin as.</param>
        /// <param name="num_layers">The number of layers.</param>
        /// <returns>The stack.</returns>
        public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) =>
            new(decoder_layer, num_layers);

        /// <summary>Makes an encoder and a decoder.</summary>
        /// <param name="d_model">The size of an element.</param>
        /// <param name="nhead">The number of heads, a divisor of the size.</param>
        /// <param name="num_encoder_layers">The number of encoder layers.</param>
        /// <param name="num_decoder_layers">The number of decoder layers.</param>
        /// <param name="dim_feedforward">The size between the linear layers.</param>
        /// <param name="dropout">The chance of an element to become zero.</param>
        /// <param name="activation">What stands between the linear layers.</param>
        /// <returns>The model.</returns>
        public static Transformer Transformer(
            long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6,
            long dim_feedforward = 2048, double dropout = 0.1, Activations activation = Activations.ReLU) =>
            new(
                new LayerSetting(d_model, nhead, dim_feedforward, dropout, activation),
                num_encoder_layers, num_decoder_layers);
    }
}
