using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Makes the distribution of one hit or miss.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Bernoulli Bernoulli(
            Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>Makes the distribution of one hit or miss.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Bernoulli Bernoulli(float? probs, float? logits, Generator? generator = null) =>
            new(Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of one hit or miss.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Bernoulli Bernoulli(double? probs, double? logits, Generator? generator = null) =>
            new(Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of the number of hits.</summary>
        /// <param name="total_count">The number of trials.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Binomial Binomial(
            Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        /// <summary>Makes the distribution of the number of hits.</summary>
        /// <param name="total_count">The number of trials.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Binomial Binomial(
            int total_count, float? probs, float? logits, Generator? generator = null) =>
            new(Number(total_count, probs ?? logits), Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of the number of hits.</summary>
        /// <param name="total_count">The number of trials.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Binomial Binomial(
            int total_count, double? probs, double? logits, Generator? generator = null) =>
            new(Number(total_count, probs ?? logits), Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of one choice among several.</summary>
        /// <param name="categories">The number of equal chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Categorical Categorical(int categories, Generator? generator = null) =>
            new(Equal("Categorical", categories), null, generator);

        /// <summary>Makes the distribution of one choice among several.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Categorical Categorical(
            Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>Makes the distribution of the misses before the first hit.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Geometric Geometric(
            Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>Makes the distribution of the counts of several choices.</summary>
        /// <param name="total_count">How many choices are made.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Multinomial Multinomial(
            int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        /// <summary>Makes the distribution of the counts of several choices.</summary>
        /// <param name="total_count">How many choices are made.</param>
        /// <param name="categories">The number of equal chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Multinomial Multinomial(int total_count, int categories, Generator? generator = null) =>
            new(total_count, Equal("Multinomial", categories), null, generator);

        /// <summary>Makes the distribution of the hits before a number of misses.</summary>
        /// <param name="total_count">The number of misses to wait for.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static NegativeBinomial NegativeBinomial(
            Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        /// <summary>Makes the distribution of the hits before a number of misses.</summary>
        /// <param name="total_count">The number of misses to wait for.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static NegativeBinomial NegativeBinomial(
            int total_count, float? probs, float? logits, Generator? generator = null) =>
            new(Number(total_count, probs ?? logits), Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of the hits before a number of misses.</summary>
        /// <param name="total_count">The number of misses to wait for.</param>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static NegativeBinomial NegativeBinomial(
            int total_count, double? probs, double? logits, Generator? generator = null) =>
            new(Number(total_count, probs ?? logits), Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of one choice among several, as a vector of one 1 among zeros.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static OneHotCategorical OneHotCategorical(
            Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>Makes the distribution of one choice among several, as a vector of one 1 among zeros.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static OneHotCategorical OneHotCategorical(
            float? probs, float? logits, Generator? generator = null) =>
            new(Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of one choice among several, as a vector of one 1 among zeros.</summary>
        /// <param name="probs">The chances; give these or the logits.</param>
        /// <param name="logits">The logits; give these or the chances.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static OneHotCategorical OneHotCategorical(
            double? probs, double? logits, Generator? generator = null) =>
            new(Number(probs), Number(logits), generator);

        /// <summary>Makes the distribution of the number of events at a rate.</summary>
        /// <param name="rate">The rate, not negative.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Poisson Poisson(Tensor rate, Generator? generator = null) =>
            new(rate, generator);

        /// <summary>Makes the distribution of the number of events at a rate.</summary>
        /// <param name="rate">The rate, not negative.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Poisson Poisson(float rate, Generator? generator = null) =>
            new(tensor(rate), generator);

        /// <summary>Makes the distribution of the number of events at a rate.</summary>
        /// <param name="rate">The rate, not negative.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Poisson Poisson(double rate, Generator? generator = null) =>
            new(tensor(rate), generator);

        private static Tensor? Number(float? value) => value is { } number ? tensor(number) : null;

        private static Tensor? Number(double? value) => value is { } number ? tensor(number) : null;

        private static Tensor Number(int count, float? like) => tensor((float)count);

        private static Tensor Number(int count, double? like) => tensor((double)count);

        private static Tensor Equal(string name, int categories) => categories >= 1
            ? full(categories, 1.0 / categories, dtype: ScalarType.Float32)
            : throw new ArgumentException($"[{name}] expected at least one category, got {categories}");
    }
}
