using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Makes the logarithm of a relaxed choice among several: a vector with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(temperature, probs, logits, generator);

        /// <summary>Makes the logarithm of a relaxed choice among several: a vector with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, float? probs, float? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes the logarithm of a relaxed choice among several: a vector with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(
            Tensor temperature, double? probs, double? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes the logit of a relaxed hit or miss: a number with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(temperature, probs, logits, generator);

        /// <summary>Makes the logit of a relaxed hit or miss: a number with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, float? probs, float? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes the logit of a relaxed hit or miss: a number with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
            Tensor temperature, double? probs, double? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes a relaxed hit or miss: a number between 0 and 1 with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(temperature, probs, logits, generator);

        /// <summary>Makes a relaxed hit or miss: a number between 0 and 1 with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, float? probs, float? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes a relaxed hit or miss: a number between 0 and 1 with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedBernoulli RelaxedBernoulli(
            Tensor temperature, double? probs, double? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes a relaxed choice among several: shares with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(temperature, probs, logits, generator);

        /// <summary>Makes a relaxed choice among several: shares with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, float? probs, float? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);

        /// <summary>Makes a relaxed choice among several: shares with a gradient.</summary>
        /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
            Tensor temperature, double? probs, double? logits, Generator? generator = null) =>
            new(temperature, Number(probs), Number(logits), generator);
    }
}
