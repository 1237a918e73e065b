using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Holds the layers and losses as plain functions.</summary>
        public static partial class functional
        {
            /// <summary>Measures how unlikely logits make the true classes: -ln softmax(input)[target].</summary>
            /// <param name="input">Logits, (B, C) or (B, C, ...) or (C).</param>
            /// <param name="target">Labels of int64 in the shape of the input without C, or shares in the shape of
            /// the input.</param>
            /// <param name="weight">The weights of the classes, (C); null for 1.</param>
            /// <param name="ignore_index">The label of elements that do not count.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <param name="label_smoothing">The share of the target that is spread over all classes, in [0,
            /// 1].</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100,
                Reduction reduction = Reduction.Mean, double label_smoothing = 0.0) =>
                CrossEntropy.Apply(input, target, weight, ignore_index, reduction, label_smoothing);

            /// <summary>Picks the negative log-likelihood of the true classes: -input[target].</summary>
            /// <param name="input">Log-probabilities, (B, C) or (B, C, ...) or (C).</param>
            /// <param name="target">Labels of int64 in the shape of the input without C; -100 does not count.</param>
            /// <param name="weight">The weights of the classes, (C); null for 1.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
            public static Tensor nll_loss(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                CrossEntropy.NegativeLogLikelihood(input, target, weight, reduction);

            /// <summary>Measures squared differences.</summary>
            /// <param name="input">What the model gave.</param>
            /// <param name="target">What it should have given.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                ElementLosses.Squared(input, target, reduction);

            /// <summary>Measures absolute differences.</summary>
            /// <param name="input">What the model gave.</param>
            /// <param name="target">What it should have given.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                ElementLosses.Absolute(input, target, reduction);

            /// <summary>Measures differences: d^2 / (2 beta) where |d| is below beta, else |d| - beta / 2.</summary>
            /// <param name="input">What the model gave.</param>
            /// <param name="target">What it should have given.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <param name="beta">Where the square ends, not negative.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor smooth_l1_loss(
                Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1.0) =>
                ElementLosses.Smooth(input, target, reduction, beta);

            /// <summary>Measures differences: d^2 / 2 where |d| is below delta, else delta (|d| - delta / 2).</summary>
            /// <param name="input">What the model gave.</param>
            /// <param name="target">What it should have given.</param>
            /// <param name="delta">Where the square ends, positive.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor huber_loss(
                Tensor input, Tensor target, double delta = 1.0, Reduction reduction = Reduction.Mean) =>
                ElementLosses.Huber(input, target, delta, reduction);

            /// <summary>Measures how unlikely chances make yes-or-no answers: -(t ln x + (1 - t) ln(1 - x)).</summary>
            /// <param name="input">Chances in [0, 1].</param>
            /// <param name="target">Answers in [0, 1].</param>
            /// <param name="weight">The weights; null for all the same.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit, or a chance is outside [0, 1].</exception>
            public static Tensor binary_cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                ElementLosses.BinaryCrossEntropy(input, target, weight, reduction);

            /// <summary>Measures how unlikely logits make yes-or-no answers; never overflows.</summary>
            /// <param name="input">Logits.</param>
            /// <param name="target">Answers in [0, 1].</param>
            /// <param name="weight">The weights; null for all the same.</param>
            /// <param name="reduction">How the losses of the elements become one.</param>
            /// <param name="pos_weights">The weights of the answer yes; null for 1.</param>
            /// <returns>One number, or one for each element when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes do not fit.</exception>
            public static Tensor binary_cross_entropy_with_logits(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean,
                Tensor? pos_weights = null) =>
                ElementLosses.BinaryCrossEntropyWithLogits(input, target, weight, reduction, pos_weights);
        }
    }
}
