using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures the distance between vectors over the last dimension.</summary>
/// <remarks><b>Formula</b> |x - y + eps| in the p-norm.</remarks>
public sealed class PairwiseDistance : ParameterLessModule<Tensor, Tensor, Tensor>
{
    internal PairwiseDistance(double norm, double eps, bool keepdim)
        : base(nameof(PairwiseDistance)) =>
        (this.norm, this.eps, this.keepdim) = (norm, eps, keepdim);

    /// <summary>Gets or sets the kind of length: 2 for the usual one.</summary>
    public double norm { get; set; }

    /// <summary>Gets or sets the number that is added to each difference.</summary>
    public double eps { get; set; }

    /// <summary>Gets or sets whether the last dimension stays, with size 1.</summary>
    public bool keepdim { get; set; }

    /// <summary>Measures.</summary>
    /// <param name="input1">Vectors, (..., D).</param>
    /// <param name="input2">Vectors of a shape that broadcasts with the first.</param>
    /// <returns>The common shape without the last dimension.</returns>
    public override Tensor forward(Tensor input1, Tensor input2) =>
        nn.functional.pairwise_distance(input1, input2, norm, eps, keepdim);
}
