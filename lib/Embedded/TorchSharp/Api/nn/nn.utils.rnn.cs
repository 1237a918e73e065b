using TorchSharp.Ops.Recurrent;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Brings sequences of different lengths into one tensor, and back.</summary>
            public static partial class rnn
            {
                /// <summary>Packs a padded batch, so that recurrent layers skip the padding.</summary>
                /// <param name="input">(T, B, ...), or (B, T, ...) with batch_first.</param>
                /// <param name="lengths">The length of each sequence, (B), int64, from 1 to T.</param>
                /// <param name="batch_first">Whether the batch is the first dimension.</param>
                /// <param name="enforce_sorted">Whether the lengths must fall; false sorts them.</param>
                /// <returns>The packed sequences.</returns>
                /// <exception cref="ArgumentException">The lengths do not fit.</exception>
                public static PackedSequence pack_padded_sequence(
                    Tensor input, Tensor lengths, bool batch_first = false, bool enforce_sorted = true) =>
                    Packing.Pack(input, lengths, batch_first, enforce_sorted);

                /// <summary>Turns packed sequences into a padded batch.</summary>
                /// <param name="sequence">The packed sequences.</param>
                /// <param name="batch_first">Whether the batch becomes the first dimension.</param>
                /// <param name="padding_value">What fills the rest of shorter sequences.</param>
                /// <param name="total_length">The length to pad to; null for that of the longest.</param>
                /// <returns>The padded batch, and the length of each sequence.</returns>
                /// <exception cref="ArgumentException">The length is below that of the longest.</exception>
                public static (Tensor, Tensor) pad_packed_sequence(
                    PackedSequence sequence, bool batch_first = false, double padding_value = 0.0,
                    long? total_length = null) =>
                    Packing.Unpack(sequence, batch_first, padding_value, total_length);

                /// <summary>Pads sequences to the length of the longest.</summary>
                /// <param name="sequences">Each (T, ...), with equal further sizes.</param>
                /// <param name="batch_first">Whether the batch becomes the first dimension.</param>
                /// <param name="padding_value">What fills the rest of shorter sequences.</param>
                /// <returns>(T, B, ...), or (B, T, ...) with batch_first.</returns>
                /// <exception cref="ArgumentException">There is no sequence, or their sizes differ.</exception>
                public static Tensor pad_sequence(
                    IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0.0) =>
                    Packing.Pad(sequences, batch_first, padding_value);

                /// <summary>Packs sequences, so that recurrent layers take them together.</summary>
                /// <param name="sequences">Each (T, ...), with equal further sizes.</param>
                /// <param name="enforce_sorted">Whether the lengths must fall; false sorts them.</param>
                /// <returns>The packed sequences.</returns>
                /// <exception cref="ArgumentException">There is no sequence, or their sizes differ.</exception>
                public static PackedSequence pack_sequence(
                    IEnumerable<Tensor> sequences, bool enforce_sorted = true) =>
                    Packing.PackAll(sequences, enforce_sorted);
            }
        }
    }
}
