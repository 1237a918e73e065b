using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes the loss of angles between pairs.</summary>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static CosineEmbeddingLoss CosineEmbeddingLoss(
            double margin = 0.0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>Makes the loss of log-probabilities over time against sequences of labels.</summary>
        /// <param name="blank">The class that stands for no label.</param>
        /// <param name="zero_infinity">Whether losses without any possible path count as 0.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static CTCLoss CTCLoss(
            long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
            new(blank, zero_infinity, reduction);

        /// <summary>Makes the loss of means and variances against observations.</summary>
        /// <param name="full">Whether to add the constant.</param>
        /// <param name="eps">The smallest variance.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static GaussianNLLLoss GaussianNLLLoss(
            bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
            new(full, eps, reduction);

        /// <summary>Makes the loss of distances of pairs.</summary>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static HingeEmbeddingLoss HingeEmbeddingLoss(
            double margin = 1.0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>Makes the loss of log-shares against shares.</summary>
        /// <param name="log_target">Whether the targets are logarithms too.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) =>
            new(log_target, reduction);

        /// <summary>Makes the loss of the order of pairs.</summary>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static MarginRankingLoss MarginRankingLoss(double margin = 0.0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>Makes the loss of scores against sets of classes.</summary>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static MultiLabelMarginLoss MultiLabelMarginLoss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>Makes the loss of logits against many yes-or-no answers.</summary>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(
            Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>Makes the loss of scores against classes, with a margin.</summary>
        /// <param name="p">The exponent, 1 or 2.</param>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static MultiMarginLoss MultiMarginLoss(
            int p = 1, double margin = 1.0, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(p, margin, weight, reduction);

        /// <summary>Makes the loss of rates against counts.</summary>
        /// <param name="log_input">Whether the inputs are logarithms of rates.</param>
        /// <param name="full">Whether to add the approximation of ln t!.</param>
        /// <param name="eps">Keeps the logarithm away from zero.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static PoissonNLLLoss PoissonNLLLoss(
            bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
            new(log_input, full, eps, reduction);

        /// <summary>Makes the loss of logits against answers of 1 and -1.</summary>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>Makes the loss of an anchor, a positive and a negative.</summary>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="p">The kind of distance.</param>
        /// <param name="eps">The number that is added to each difference.</param>
        /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static TripletMarginLoss TripletMarginLoss(
            double margin = 1.0, long p = 2, double eps = 1e-6, bool swap = false,
            Reduction reduction = Reduction.Mean) =>
            new(margin, p, eps, swap, reduction);

        /// <summary>Makes the loss of an anchor, a positive and a negative, in a distance of your own.</summary>
        /// <param name="distance">The distance; null for the usual one.</param>
        /// <param name="margin">The distance that is wanted.</param>
        /// <param name="swap">Whether the nearer of anchor and positive counts.</param>
        /// <param name="reduction">How the losses of the items become one.</param>
        /// <returns>The loss function.</returns>
        public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(
            Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1.0, bool swap = false,
            Reduction reduction = Reduction.Mean) =>
            new(distance, margin, swap, reduction);
    }
}
