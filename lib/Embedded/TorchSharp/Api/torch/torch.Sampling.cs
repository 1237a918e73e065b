namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.binomial(Tensor, Generator?)"/>
    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) =>
        count.binomial(probs, generator);

    /// <inheritdoc cref="Tensor.multinomial(long, bool, Generator?)"/>
    public static Tensor multinomial(
        Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        input.multinomial(num_samples, replacement, generator);

    /// <inheritdoc cref="Tensor.poisson(Generator?)"/>
    public static Tensor poisson(Tensor input, Generator? generator = null) => input.poisson(generator);
}
