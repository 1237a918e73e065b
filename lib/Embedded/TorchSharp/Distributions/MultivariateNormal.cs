using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the normal distribution of vectors.</summary>
/// <remarks>
/// <b>Formula</b> ln density -(k ln(2 pi) + |L^-1 (x - loc)|^2) / 2 - sum ln diag(L), with covariance L L^T.
/// </remarks>
public class MultivariateNormal : distributions.Distribution
{
    private Tensor _loc = null!;
    private Tensor _root = null!;

    /// <summary>Makes the distribution; one of the three matrices is given.</summary>
    /// <param name="loc">The mean (..., k).</param>
    /// <param name="covariance_matrix">The covariance (..., k, k), positive definite.</param>
    /// <param name="precision_matrix">The inverse of the covariance.</param>
    /// <param name="scale_tril">The lower triangular root of the covariance, with a positive diagonal.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public MultivariateNormal(
        Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null,
        Generator? generator = null)
        : base(generator)
    {
        ArgumentNullException.ThrowIfNull(loc);
        Tensor?[] matrices = [covariance_matrix, precision_matrix, scale_tril];
        if (matrices.Count(m => m is not null) != 1)
            throw new ArgumentException(
                "[MultivariateNormal] expected one of covariance_matrix, precision_matrix and scale_tril, got " +
                $"{matrices.Count(m => m is not null)}");
        var matrix = matrices.First(m => m is not null)!;
        if (loc.dim() < 1 || matrix.dim() < 2 || matrix.shape[^1] != loc.shape[^1] || matrix.shape[^2] != loc.shape[^1])
            throw new ArgumentException(
                $"[MultivariateNormal] expected a vector (..., k) and a matrix (..., k, k), got {loc.Sizes} and " +
                $"{matrix.Sizes}");
        const string Name = "MultivariateNormal";
        Given.Check(Name, "covariance_matrix", constraints.positive_definite, covariance_matrix);
        Given.Check(Name, "precision_matrix", constraints.positive_definite, precision_matrix);
        Given.Check(Name, "scale_tril", constraints.lower_cholesky, scale_tril);
        using var scope = NewDisposeScope();
        var root = scale_tril ?? (covariance_matrix is null
            ? RootOfInverse(precision_matrix!)
            : linalg.cholesky(covariance_matrix));
        var batch = Given.CommonShape(Name, loc.shape[..^1], root.shape[..^2]);
        Set(Given.Keep(loc.expand([.. batch, loc.shape[^1]])), Given.Keep(root));
    }

    private MultivariateNormal(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _loc.alias();

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _loc.alias();

    /// <summary>Gets the variance of each component.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => _root.pow(2).sum(-1).expand(_loc.shape));

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var unit = empty(ExtendedShape(sample_shape), dtype: _loc.dtype).normal_(generator: generator);
        return _loc + matmul(_root, unit.unsqueeze(-1)).squeeze(-1);
    });

    /// <summary>Computes the logarithm of the density.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
    {
        var away = (value - _loc).unsqueeze(-1);
        var k = event_shape[0];
        var root = _root.expand([.. away.shape[..^2], k, k]);
        var distance = linalg.solve_triangular(root, away, upper: false).squeeze(-1).pow(2).sum(-1);
        return (-0.5 * ((k * Math.Log(2 * Math.PI)) + distance)) - HalfLogDeterminant();
    });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        ((0.5 * event_shape[0] * (1 + Math.Log(2 * Math.PI))) + HalfLogDeterminant()).expand(batch_shape));

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new MultivariateNormal(generator));
        var k = event_shape[0];
        result.Set(
            _loc.expand([.. batch_shape, k]).DetachFromDisposeScope(),
            _root.expand([.. batch_shape, k, k]).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _loc?.Dispose();
            _root?.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>
    /// P = A A^T read from the last row and column gives the upper root of P; its inverse, transposed, is the root.
    /// </summary>
    private static Tensor RootOfInverse(Tensor precision)
    {
        var upper = linalg.cholesky(precision.flip(-2, -1)).flip(-2, -1).transpose(-2, -1);
        var one = eye(precision.shape[^1], dtype: precision.dtype).expand(precision.shape);
        return linalg.solve_triangular(upper, one, upper: false);
    }

    private Tensor HalfLogDeterminant() => _root.diagonal(0, -2, -1).log().sum(-1);

    private void Set(Tensor loc, Tensor root)
    {
        (_loc, _root) = (loc, root);
        _init(new Size(loc.shape[..^1]), new Size(loc.shape[^1..]));
    }
}
