using TorchSharp.Ops.Samples;

namespace TorchSharp;

public static partial class torch
{
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
}
