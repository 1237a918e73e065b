using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Replaces the elements by 1 at the chances in another tensor, else 0.</summary>
        public Tensor bernoulli_(Tensor p, Generator? generator = null) => Sampling.Chances(this, p, generator);

        /// <summary>Draws numbers of successes in this many trials.</summary>
        public Tensor binomial(Tensor prob, Generator? generator = null) => Sampling.Binomial(this, prob, generator);

        /// <summary>Replaces the elements by numbers of Cauchy's distribution.</summary>
        public Tensor cauchy_(double median = 0.0, double sigma = 1.0, Generator? generator = null) =>
            Sampling.Cauchy(this, median, sigma, generator);

        /// <summary>Replaces the elements by the number of trials until the first success.</summary>
        public Tensor geometric_(double p, Generator? generator = null) => Sampling.Geometric(this, p, generator);

        /// <summary>Replaces the elements by numbers whose logarithm is normal.</summary>
        public Tensor log_normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) =>
            Sampling.LogNormal(this, mean, std, generator);

        /// <summary>Draws class numbers, each as often as its weight says.</summary>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            Sampling.Multinomial(this, num_samples, replacement, generator);

        /// <summary>Draws numbers of events at these rates.</summary>
        public Tensor poisson(Generator? generator = null) => Sampling.Poisson(this, generator);
    }
}
