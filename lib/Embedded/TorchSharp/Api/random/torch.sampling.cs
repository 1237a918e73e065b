using TorchSharp.Ops;
using TorchSharp.Ops.Samples;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// Draws places of a vector, or of each row, with the chances that their numbers have in the sum.
    /// </summary>
    /// <param name="input">The chances (K) or (N, K), floating-point; they need not sum to 1.</param>
    /// <param name="num_samples">How many to draw, S.</param>
    /// <param name="replacement">Whether a place can be drawn again.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>The places as int64 of shape (S) or (N, S).</returns>
    /// <exception cref="ArgumentException">A chance is negative or not finite, or there are too few places.</exception>
    public static Tensor multinomial(
        Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        CategoryOp.Draw(input, num_samples, replacement, generator);

    /// <summary>Draws from the Poisson distribution with each element's own rate.</summary>
    /// <param name="input">The rates, floating-point, not negative.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the same shape and type.</returns>
    public static Tensor poisson(Tensor input, Generator? generator = null) => Samples.Poisson(input, generator);

    /// <summary>Draws the number of hits of each element's own number of trials and chance.</summary>
    /// <param name="count">The numbers of trials, floating-point.</param>
    /// <param name="probs">The chances of a hit; the shapes broadcast.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the common shape.</returns>
    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) =>
        Samples.Binomial(count, probs, generator);

    /// <summary>Draws from the gamma distribution with each element's own shape and rate 1, with a gradient.</summary>
    /// <param name="input">The shapes, floating-point, not negative.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the same shape and type.</returns>
    public static Tensor _standard_gamma(Tensor input, Generator? generator = null) =>
        Samples.Gamma(input, generator);

    /// <summary>Draws from the Dirichlet distribution along the last dimension, with a gradient.</summary>
    /// <param name="input">The concentrations, floating-point, positive.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the same shape and type; the last dimension sums to 1.</returns>
    public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) =>
        Samples.Dirichlet(input, generator);

    /// <summary>Draws normal numbers with each element's own mean and standard deviation.</summary>
    /// <param name="mean">The means.</param>
    /// <param name="std">The standard deviations, not negative; the shapes broadcast.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the common shape.</returns>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null)
    {
        using var scope = NewDisposeScope();
        if (std.numel() > 0 && !std.detach().ge(0).all().ToBoolean())
            throw new ArgumentException($"[normal] expected std >= 0, got a smaller one in shape {std.Sizes}");
        var zero = (mean.detach() + std.detach()).zero_();
        return ((Drawing.Normal(zero, 0, 1, generator) * std.detach()) + mean.detach()).MoveToOuterDisposeScope();
    }
}
