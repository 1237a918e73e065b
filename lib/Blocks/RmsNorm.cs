using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>
/// Divides each row by its root mean square and scales it: a layer norm without centring and without bias.
/// <para><b>Shape</b>: (..., D) to (..., D).</para>
/// <para><b>Formula</b>: y = x / sqrt(mean(x^2) + eps) * weight, the mean over the last dimension.</para>
/// <para><b>Source</b>: Root Mean Square Layer Normalization, arXiv 1910.07467, section 4.</para>
/// </summary>
public sealed class RmsNorm : nn.Module<Tensor, Tensor>
{
    private readonly long features;
    private readonly double eps;
    private readonly Parameter weight;

    /// <summary>Creates a layer whose weight starts at one.</summary>
    /// <param name="features">The size D of the last dimension, at least 1.</param>
    /// <param name="eps">What keeps a row of zeros from a division by zero.</param>
    /// <param name="name">The name of the module.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="features"/> is not positive.</exception>
    public RmsNorm(long features, double eps = 1e-6, string name = nameof(RmsNorm))
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(features);
        (this.features, this.eps) = (features, eps);
        weight = new Parameter(ones(features));
        RegisterComponents();
    }

    /// <summary>Gets the factor of each feature, shape (D).</summary>
    public Parameter Weight => weight;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The last dimension is not D.</exception>
    public override Tensor forward(Tensor input)
    {
        if (input.dim() == 0 || input.shape[^1] != features)
        {
            throw new ArgumentException(
                $"[rms norm] expected (..., {features}), got ({string.Join(", ", input.shape)}); the last dimension " +
                "must have as many features as the layer");
        }
        var meanSquare = input.square().mean([-1L], keepdim: true);
        return input * (meanSquare + eps).rsqrt() * weight;
    }
}
