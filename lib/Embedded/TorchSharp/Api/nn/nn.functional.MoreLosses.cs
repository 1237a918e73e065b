using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Wants small angles between pairs of one kind and large ones between others.</summary>
            /// <param name="input1">Some inputs.</param>
            /// <param name="input2">Other inputs.</param>
            /// <param name="target">1 or -1 for each pair.</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor cosine_embedding_loss(
                Tensor input1, Tensor input2, Tensor target, double margin = 0.0,
                Reduction reduction = Reduction.Mean) =>
                MarginLosses.Cosine(input1, input2, target, margin, reduction);

            /// <summary>Measures how unlikely log-probabilities over time make sequences of labels.</summary>
            /// <param name="log_probs">Log-probabilities, (T, B, C) or (T, C).</param>
            /// <param name="targets">Labels, (B, S) or all joined.</param>
            /// <param name="input_lengths">The times of each item, (B).</param>
            /// <param name="target_lengths">The labels of each item, (B).</param>
            /// <param name="blank">The class that stands for no label.</param>
            /// <param name="zero_infinity">Whether losses without any possible path count as 0.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A label is no class, or a length is too
            /// large.</exception>
            public static Tensor ctc_loss(
                Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0,
                bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
                CtcLoss.Apply(
                    log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);

            /// <summary>
            /// Measures how unlikely normal distributions make the targets: (ln v + (x - t)^2 / v) / 2.
            /// </summary>
            /// <param name="input">The means.</param>
            /// <param name="target">What was observed.</param>
            /// <param name="variance">The variances, in the shape of the means or one for each row.</param>
            /// <param name="full">Whether to add the constant.</param>
            /// <param name="eps">The smallest variance.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor gaussian_nll_loss(
                Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f,
                Reduction reduction = Reduction.Mean) =>
                LikelihoodLosses.Gaussian(input, target, variance, full, eps, reduction);

            /// <summary>Wants small distances where the target is 1 and large ones where it is -1.</summary>
            /// <param name="input">What the model gave.</param>
            /// <param name="target">What it should have given.</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor hinge_embedding_loss(
                Tensor input, Tensor target, double margin = 0.0, Reduction reduction = Reduction.Mean) =>
                MarginLosses.Hinge(input, target, margin, reduction);

            /// <summary>Measures how far shares are from the target's shares: t (ln t - x), or e^t (t - x).</summary>
            /// <param name="input">Logarithms of shares.</param>
            /// <param name="target">Shares, or their logarithms.</param>
            /// <param name="log_target">Whether the targets are logarithms.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor kl_div(
                Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                LikelihoodLosses.Divergence(input, target, log_target, reduction);

            /// <summary>Wants one number of each pair to be larger: max(0, -y (x1 - x2) + margin).</summary>
            /// <param name="input1">Some inputs.</param>
            /// <param name="input2">Other inputs.</param>
            /// <param name="target">1 or -1 for each pair.</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor margin_ranking_loss(
                Tensor input1, Tensor input2, Tensor target, double margin = 0.0,
                Reduction reduction = Reduction.Mean) =>
                MarginLosses.Ranking(input1, input2, target, margin, reduction);

            /// <summary>Wants each true class to score higher than every other, by 1.</summary>
            /// <param name="input">Scores, (B, C) or (C).</param>
            /// <param name="target">Labels of int64 in the same shape, ended by -1.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
            public static Tensor multi_label_margin_loss(
                Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                MarginLosses.MultiLabel(input, target, reduction);

            /// <summary>Wants the true class to score higher than every other, by a margin.</summary>
            /// <param name="input">Scores, (B, C) or (C).</param>
            /// <param name="target">Labels of int64, (B).</param>
            /// <param name="p">The exponent, 1 or 2.</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="weight">The weights of the classes, (C); null for 1.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A label is no class, or p is neither 1 nor 2.</exception>
            public static Tensor multi_margin_loss(
                Tensor input, Tensor target, int p = 1, double margin = 1.0, Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                MarginLosses.MultiClass(input, target, p, margin, weight, reduction);

            /// <summary>Measures how unlikely logits make the answers to many yes-or-no questions.</summary>
            /// <param name="input">Logits, (..., C).</param>
            /// <param name="target">Answers in [0, 1].</param>
            /// <param name="weight">The weights of the classes, (C); null for 1.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor multilabel_soft_margin_loss(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                LikelihoodLosses.MultiLabel(input, target, weight, reduction);

            /// <summary>
            /// Measures how unlikely Poisson distributions make counts: e^x - t x, or x - t ln(x + eps).
            /// </summary>
            /// <param name="input">Rates, or their logarithms.</param>
            /// <param name="target">Counts.</param>
            /// <param name="log_input">Whether the inputs are logarithms.</param>
            /// <param name="full">Whether to add the approximation of ln t!.</param>
            /// <param name="eps">Keeps the logarithm away from zero.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor poisson_nll_loss(
                Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f,
                Reduction reduction = Reduction.Mean) =>
                LikelihoodLosses.Poisson(input, target, log_input, full, eps, reduction);

            /// <summary>Measures how unlikely logits make answers of 1 and -1: ln(1 + e^(-y x)).</summary>
            /// <param name="input">Logits.</param>
            /// <param name="target">1 or -1.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                LikelihoodLosses.SoftMargin(input, target, reduction);

            /// <summary>
            /// Wants the anchor nearer to the positive than to the negative: max(0, d(a, p) - d(a, n) + margin).
            /// </summary>
            /// <param name="anchor">What the others are compared with, (B, D).</param>
            /// <param name="positive">What shall be near, (B, D).</param>
            /// <param name="negative">What shall be far, (B, D).</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="p">The kind of distance.</param>
            /// <param name="eps">The number that is added to each difference.</param>
            /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor triplet_margin_loss(
                Tensor anchor, Tensor positive, Tensor negative, double margin = 1.0, long p = 2, double eps = 1e-6,
                bool swap = false, Reduction reduction = Reduction.Mean) =>
                MarginLosses.Triplet(
                    anchor, positive, negative, (a, b) => pairwise_distance(a, b, p, eps), margin, swap, reduction);

            /// <summary>
            /// Wants the anchor nearer to the positive than to the negative, in a distance of your own.
            /// </summary>
            /// <param name="anchor">What the others are compared with, (B, D).</param>
            /// <param name="positive">What shall be near, (B, D).</param>
            /// <param name="negative">What shall be far, (B, D).</param>
            /// <param name="distance">The distance; null for the usual one.</param>
            /// <param name="margin">The distance that is wanted.</param>
            /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
            /// <param name="reduction">How the losses of the items become one.</param>
            /// <returns>One number, or one for each item when the reduction is None.</returns>
            /// <exception cref="ArgumentException">The shapes or element types do not fit.</exception>
            public static Tensor triplet_margin_with_distance_loss(
                Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor, Tensor>? distance = null,
                double margin = 1.0, bool swap = false, Reduction reduction = Reduction.Mean) =>
                MarginLosses.Triplet(
                    anchor, positive, negative, distance ?? ((a, b) => pairwise_distance(a, b)), margin, swap,
                    reduction);
        }
    }
}
