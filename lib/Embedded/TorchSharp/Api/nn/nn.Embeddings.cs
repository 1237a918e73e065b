using TorchSharp.Modules;
using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that looks up a learned row for each index.</summary>
        /// <param name="num_embeddings">The number of rows.</param>
        /// <param name="embedding_dims">The size of a row.</param>
        /// <param name="padding_idx">A row that stays zero; null for none.</param>
        /// <param name="max_norm">The largest length of a row that is looked up; null for any.</param>
        /// <param name="norm_type">The kind of length: 2 for the usual one.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often it was looked up.</param>
        /// <param name="sparse">Without meaning: gradients are dense.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static Embedding Embedding(
            long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null,
            double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null,
            ScalarType? dtype = null) =>
            new(num_embeddings, embedding_dims, padding_idx, max_norm, norm_type, scale_grad_by_freq, dtype);

        /// <summary>Makes a layer that looks up a given row for each index.</summary>
        /// <param name="embeddings">The rows.</param>
        /// <param name="freeze">Whether they stay as they are.</param>
        /// <param name="padding_idx">A row that gets no gradient; null for none.</param>
        /// <param name="max_norm">The largest length of a row that is looked up; null for any.</param>
        /// <param name="norm_type">The kind of length: 2 for the usual one.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often it was looked up.</param>
        /// <param name="sparse">Without meaning: gradients are dense.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static Embedding Embedding_from_pretrained(
            Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null,
            double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null,
            ScalarType? dtype = null) =>
            new(Typed(embeddings, dtype), freeze, padding_idx, max_norm, norm_type, scale_grad_by_freq);

        /// <summary>Makes a layer that looks up learned rows and joins those of a bag.</summary>
        /// <param name="num_embeddings">The number of rows.</param>
        /// <param name="embedding_dims">The size of a row.</param>
        /// <param name="max_norm">The largest length of a row that is looked up; null for any.</param>
        /// <param name="norm_type">The kind of length: 2 for the usual one.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often it was looked up.</param>
        /// <param name="mode">How the rows of a bag are joined.</param>
        /// <param name="sparse">Without meaning: gradients are dense.</param>
        /// <param name="include_last_offset">Whether the offsets end with the number of indices.</param>
        /// <param name="padding_index">A row that does not count; -1 for none.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static EmbeddingBag EmbeddingBag(
            long num_embeddings, long embedding_dims, double? max_norm = null, double norm_type = 2.0,
            bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null,
            ScalarType? dtype = null) =>
            new(
                num_embeddings, embedding_dims,
                BagOptions(max_norm, norm_type, scale_grad_by_freq, mode, include_last_offset, padding_index),
                dtype);

        /// <summary>Makes a layer that looks up given rows and joins those of a bag.</summary>
        /// <param name="embeddings">The rows.</param>
        /// <param name="freeze">Whether they stay as they are.</param>
        /// <param name="max_norm">The largest length of a row that is looked up; null for any.</param>
        /// <param name="norm_type">The kind of length: 2 for the usual one.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often it was looked up.</param>
        /// <param name="mode">How the rows of a bag are joined.</param>
        /// <param name="sparse">Without meaning: gradients are dense.</param>
        /// <param name="include_last_offset">Whether the offsets end with the number of indices.</param>
        /// <param name="padding_index">A row that does not count; -1 for none.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static EmbeddingBag EmbeddingBag_from_pretrained(
            Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2.0,
            bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null,
            ScalarType? dtype = null) =>
            new(
                Typed(embeddings, dtype), freeze,
                BagOptions(max_norm, norm_type, scale_grad_by_freq, mode, include_last_offset, padding_index));

        private static Tensor Typed(Tensor x, ScalarType? type) => type is { } target ? x.to(target) : x;

        private static Bags.Options BagOptions(
            double? longest, double normType, bool byFrequency, EmbeddingBagMode mode, bool lastOffset, long padding) =>
            new(mode, padding == -1 ? null : padding, lastOffset, byFrequency, longest, normType);
    }
}
