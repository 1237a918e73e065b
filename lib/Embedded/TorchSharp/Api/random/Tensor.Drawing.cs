using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Replaces the elements by uniform numbers.</summary>
        /// <param name="from">The lower bound, included.</param>
        /// <param name="to">The upper bound, not included.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor uniform_(double from, double to, Generator? generator = null) =>
            Drawing.Uniform(this, from, to, generator);

        /// <summary>Replaces the elements by normal numbers.</summary>
        /// <param name="mean">Their mean.</param>
        /// <param name="std">Their standard deviation.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) =>
            Drawing.Normal(this, mean, std, generator);

        /// <summary>Replaces the elements by numbers of the exponential distribution.</summary>
        /// <param name="lambda">The rate.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor exponential_(double lambda = 1.0, Generator? generator = null) =>
            Drawing.Exponential(this, lambda, generator);

        /// <summary>Replaces the elements by whole numbers: from, from + 1, ..., to - 1.</summary>
        /// <param name="from">The lowest number.</param>
        /// <param name="to">The number above the highest.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor random_(double from, double to, Generator? generator = null) =>
            Drawing.Integers("random_", this, (long)from, (long)to, generator);

        /// <summary>Replaces the elements by 1 at the given chance, else 0.</summary>
        /// <param name="p">The chance.</param>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>This tensor.</returns>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Drawing.Chances(this, p, generator);

        /// <summary>Draws 1 at each element's own chance, else 0.</summary>
        /// <param name="generator">The stream to draw from; null for the default one.</param>
        /// <returns>A tensor of the same shape and type.</returns>
        public Tensor bernoulli(Generator? generator = null) => Drawing.Chances(this, generator);

        /// <summary>Draws uniform numbers from [0, 1) in the shape of this tensor.</summary>
        /// <param name="dtype">The element type; this one's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        /// <returns>The tensor.</returns>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.rand_like(this, dtype, device, requires_grad);

        /// <summary>Draws normal numbers with mean 0 and deviation 1 in the shape of this tensor.</summary>
        /// <param name="dtype">The element type; this one's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        /// <returns>The tensor.</returns>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randn_like(this, dtype, device, requires_grad);

        /// <summary>Draws whole numbers in the shape of this tensor: low, low + 1, ..., high - 1.</summary>
        /// <param name="low">The lowest number.</param>
        /// <param name="high">The number above the highest.</param>
        /// <param name="dtype">The element type; this one's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        /// <returns>The tensor.</returns>
        public Tensor randint_like(
            long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randint_like(this, low, high, dtype, device, requires_grad);
    }
}
