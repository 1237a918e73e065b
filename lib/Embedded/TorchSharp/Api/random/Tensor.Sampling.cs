using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Draws places of the vector, or of each row, by the chances in it.</summary>
        /// <param name="num_samples">How many to draw.</param>
        /// <param name="replacement">Whether a place can be drawn again.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>The places as int64.</returns>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            torch.multinomial(this, num_samples, replacement, generator);

        /// <summary>Draws from the Poisson distribution with each element as a rate.</summary>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>A tensor of the same shape and type.</returns>
        public Tensor poisson(Generator? generator = null) => torch.poisson(this, generator);

        /// <summary>Draws the number of hits with each element as a number of trials.</summary>
        /// <param name="prob">The chances of a hit.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>A tensor of the common shape.</returns>
        public Tensor binomial(Tensor prob, Generator? generator = null) => torch.binomial(this, prob, generator);

        /// <summary>Replaces the values by draws from the Cauchy distribution.</summary>
        /// <param name="median">Its middle.</param>
        /// <param name="sigma">Its half width at half height.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor cauchy_(double median = 0.0, double sigma = 1.0, Generator? generator = null) =>
            Drawing.Cauchy(this, median, sigma, generator);

        /// <summary>Replaces the values by the number of the first hit, from 1.</summary>
        /// <param name="p">The chance of a hit, in (0, 1).</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor geometric_(double p, Generator? generator = null) => Drawing.Geometric(this, p, generator);

        /// <summary>Replaces the values by exp of normal numbers.</summary>
        /// <param name="mean">The mean of the normal numbers.</param>
        /// <param name="std">Their standard deviation.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor log_normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) =>
            Drawing.LogNormal(this, mean, std, generator);
    }
}
