using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes the loss of logits against classes.</summary>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="ignore_index">The label of elements that do not count; null for -100.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static CrossEntropyLoss CrossEntropyLoss(
            Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <summary>Makes the loss of log-probabilities against classes.</summary>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>Makes the loss of squared differences.</summary>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>Makes the loss of absolute differences.</summary>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>Makes the loss of differences, squared where small.</summary>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <param name="beta">Where the square ends.</param>
        /// <returns>The loss function.</returns>
        public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) =>
            new(reduction, beta);

        /// <summary>Makes the loss of differences, squared where small.</summary>
        /// <param name="delta">Where the square ends.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static HuberLoss HuberLoss(double delta = 1.0, Reduction reduction = Reduction.Mean) =>
            new(delta, reduction);

        /// <summary>Makes the loss of chances against yes-or-no answers.</summary>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The loss function.</returns>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>Makes the loss of logits against yes-or-no answers.</summary>
        /// <param name="weight">The weights; null for all the same.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <param name="pos_weights">The weights of the answer yes; null for 1.</param>
        /// <returns>The loss function.</returns>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(
            Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
            new(weight, reduction, pos_weights);
    }
}
