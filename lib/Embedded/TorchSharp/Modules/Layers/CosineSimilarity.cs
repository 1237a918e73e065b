using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Measures the cosine of the angle between vectors along a dimension.</summary>
/// <remarks><b>Formula</b> x y / (max(|x|, eps) max(|y|, eps)).</remarks>
public sealed class CosineSimilarity : ParameterLessModule<Tensor, Tensor, Tensor>
{
    internal CosineSimilarity(long dim, double eps)
        : base(nameof(CosineSimilarity)) =>
        (this.dim, this.eps) = (dim, eps);

    /// <summary>Gets or sets the dimension of the vectors.</summary>
    public long dim { get; set; }

    /// <summary>Gets or sets the smallest length to divide by.</summary>
    public double eps { get; set; }

    /// <summary>Compares.</summary>
    /// <param name="input1">Vectors.</param>
    /// <param name="input2">Vectors of a shape that broadcasts with the first.</param>
    /// <returns>The common shape without that dimension.</returns>
    public override Tensor forward(Tensor input1, Tensor input2) =>
        nn.functional.cosine_similarity(input1, input2, dim, eps);
}
