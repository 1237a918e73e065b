using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Makes the distribution of one share.</summary>
        /// <param name="concentration1">How strongly the share is drawn up, positive.</param>
        /// <param name="concentration0">How strongly it is drawn down, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Beta Beta(Tensor concentration1, Tensor concentration0, Generator? generator = null) =>
            new(concentration1, concentration0, generator);

        /// <summary>
        /// Makes the distribution of the quotient of two normal numbers: it has neither mean nor variance.
        /// </summary>
        /// <param name="loc">The middle.</param>
        /// <param name="scale">The half width at half height, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Cauchy Cauchy(Tensor loc, Tensor scale, Generator? generator = null) =>
            new(loc, scale, generator);

        /// <summary>Makes the distribution of the sum of squares of normal numbers.</summary>
        /// <param name="df">How many squares, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Chi2 Chi2(Tensor df, Generator? generator = null) =>
            new(df, generator);

        /// <summary>Makes the distribution of shares.</summary>
        /// <param name="concentration">How strongly each share is drawn to the middle, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Dirichlet Dirichlet(Tensor concentration, Generator? generator = null) =>
            new(concentration, generator);

        /// <summary>Makes the distribution of waiting times.</summary>
        /// <param name="rate">The rate, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Exponential Exponential(Tensor rate, Generator? generator = null) =>
            new(rate, generator);

        /// <summary>Makes the distribution of the quotient of two variances.</summary>
        /// <param name="df1">The degrees of freedom above, positive.</param>
        /// <param name="df2">The degrees of freedom below, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static FisherSnedecor FisherSnedecor(Tensor df1, Tensor df2, Generator? generator = null) =>
            new(df1, df2, generator);

        /// <summary>Makes the gamma distribution: the sum of waiting times.</summary>
        /// <param name="concentration">The shape, positive.</param>
        /// <param name="rate">The rate, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Gamma Gamma(Tensor concentration, Tensor rate, Generator? generator = null) =>
            new(concentration, rate, generator);

        /// <summary>Makes the distribution of the largest of many.</summary>
        /// <param name="loc">The mode.</param>
        /// <param name="scale">The scale, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Gumbel Gumbel(Tensor loc, Tensor scale, Generator? generator = null) =>
            new(loc, scale, generator);

        /// <summary>Makes the distribution of the absolute value of a Cauchy number.</summary>
        /// <param name="scale">The half width at half height, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static HalfCauchy HalfCauchy(Tensor scale, Generator? generator = null) =>
            new(scale, generator);

        /// <summary>Makes the distribution of the absolute value of a normal number.</summary>
        /// <param name="scale">The standard deviation of the normal number, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static HalfNormal HalfNormal(Tensor scale, Generator? generator = null) =>
            new(scale, generator);

        /// <summary>Takes the last batch dimensions of a distribution into one event.</summary>
        /// <param name="base_distribution">The distribution of the parts.</param>
        /// <param name="reinterpreted_batch_dims">How many batch dimensions become event dimensions.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Independent Independent(
            Distribution base_distribution, int reinterpreted_batch_dims, Generator? generator = null) =>
            new(base_distribution, reinterpreted_batch_dims, generator);

        /// <summary>Makes a distribution of a share whose cdf can be inverted.</summary>
        /// <param name="concentration1">The power a, positive.</param>
        /// <param name="concentration0">The power b, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Kumaraswamy Kumaraswamy(
            Tensor concentration1, Tensor concentration0, Generator? generator = null) =>
            new(concentration1, concentration0, generator);

        /// <summary>Makes the distribution with two exponential sides.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">How far a side reaches, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Laplace Laplace(Tensor loc, Tensor scale, Generator? generator = null) =>
            new(loc, scale, generator);

        /// <summary>Makes the distribution with two exponential sides.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">How far a side reaches, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Laplace Laplace(float loc, float scale = 1.0f, Generator? generator = null) =>
            new(tensor(loc), tensor(scale), generator);

        /// <summary>Makes the distribution with two exponential sides.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">How far a side reaches, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Laplace Laplace(double loc, double scale = 1.0, Generator? generator = null) =>
            new(tensor(loc), tensor(scale), generator);

        /// <summary>Makes the normal distribution of vectors; one of the three matrices is given.</summary>
        /// <param name="loc">The mean (..., k).</param>
        /// <param name="covariance_matrix">The covariance (..., k, k), positive definite.</param>
        /// <param name="precision_matrix">The inverse of the covariance.</param>
        /// <param name="scale_tril">The lower triangular root of the covariance, with a positive diagonal.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static MultivariateNormal MultivariateNormal(
            Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null,
            Generator? generator = null) =>
            new(loc, covariance_matrix, precision_matrix, scale_tril, generator);

        /// <summary>Makes the normal distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The standard deviation, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Normal Normal(Tensor loc, Tensor scale, Generator? generator = null) =>
            new(loc, scale, generator);

        /// <summary>Makes the normal distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The standard deviation, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Normal Normal(float loc, float scale = 1.0f, Generator? generator = null) =>
            new(tensor(loc), tensor(scale), generator);

        /// <summary>Makes the normal distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The standard deviation, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Normal Normal(double loc, double scale = 1.0, Generator? generator = null) =>
            new(tensor(loc), tensor(scale), generator);

        /// <summary>Makes the distribution of exp of a normal number.</summary>
        /// <param name="loc">The mean of the logarithm.</param>
        /// <param name="scale">The standard deviation of the logarithm, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static LogNormal LogNormal(Tensor loc, Tensor scale, Generator? generator = null) =>
            new(loc, scale, generator);

        /// <summary>Makes the distribution of what the few have.</summary>
        /// <param name="scale">The least value, positive.</param>
        /// <param name="alpha">How fast it falls, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Pareto Pareto(Tensor scale, Tensor alpha, Generator? generator = null) =>
            new(scale, alpha, generator);

        /// <summary>Makes the distribution of equal chances between two bounds.</summary>
        /// <param name="low">The lower bound.</param>
        /// <param name="high">The upper bound, above the lower one.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Uniform Uniform(Tensor low, Tensor high, Generator? generator = null) =>
            new(low, high, generator);

        /// <summary>Makes the distribution of life times.</summary>
        /// <param name="scale">The scale, positive.</param>
        /// <param name="concentration">The shape, positive.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The distribution.</returns>
        public static Weibull Weibull(Tensor scale, Tensor concentration, Generator? generator = null) =>
            new(scale, concentration, generator);
    }
}
