using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Divides each element by the strength of its neighbours in other channels.</summary>
/// <remarks>
/// <b>Formula</b> y = x / (k + alpha / size * sum of x^2 over size channels)^beta.
/// <b>Source</b> Krizhevsky, Sutskever, Hinton, ImageNet Classification with Deep Convolutional Neural Networks, 2012.
/// </remarks>
public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    internal LocalResponseNorm(long size, double alpha, double beta, double k)
        : base(nameof(LocalResponseNorm)) =>
        (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

    /// <summary>Gets or sets the number of channels around.</summary>
    public long size { get; set; }

    /// <summary>Gets or sets the weight of the neighbours.</summary>
    public double alpha { get; set; }

    /// <summary>Gets or sets the exponent.</summary>
    public double beta { get; set; }

    /// <summary>Gets or sets the number that is added.</summary>
    public double k { get; set; }

    /// <summary>Normalises.</summary>
    /// <param name="input">(B, C, ...).</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor input) => nn.functional.local_response_norm(input, size, alpha, beta, k);
}
