using static TorchSharp.torch;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Takes the last batch dimensions of a distribution into one event.</summary>
/// <remarks>
/// <b>Formula</b> log_prob is the sum of those of the parts.
/// </remarks>
public class Independent : distributions.Distribution
{
    private distributions.Distribution _base = null!;
    private int _dims;

    /// <summary>Makes the distribution.</summary>
    /// <param name="base_distribution">The distribution of the parts.</param>
    /// <param name="reinterpreted_batch_ndims">How many batch dimensions become event dimensions.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">There are not so many batch dimensions.</exception>
    public Independent(
        distributions.Distribution base_distribution, int reinterpreted_batch_ndims, Generator? generator = null)
        : base(generator) => Set(base_distribution, reinterpreted_batch_ndims);

    private Independent(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _base.mean;

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => _base.mode;

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => _base.variance;

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => _base.rsample(sample_shape);

    /// <summary>Draws, without a gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor sample(params long[] sample_shape) => _base.sample(sample_shape);

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        Transform._sum_rightmost(_base.log_prob(value), _dims));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        Transform._sum_rightmost(_base.entropy(), _dims));

    private protected override Tensor? OwnSupport(bool expand) => _dims == 0 ? _base.enumerate_support(expand) : null;

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Independent(generator));
        result.Set(_base.expand(batch_shape + event_shape.Slice(0, _dims)), _dims);
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _base?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(distributions.Distribution base_distribution, int dims)
    {
        ArgumentNullException.ThrowIfNull(base_distribution);
        if (dims < 0 || dims > base_distribution.batch_shape.Length)
            throw new ArgumentException(
                $"[Independent] expected 0 to {base_distribution.batch_shape.Length} batch dimensions, got {dims}");
        (_base, _dims) = (base_distribution, dims);
        var rest = base_distribution.batch_shape.Length - dims;
        _init(
            base_distribution.batch_shape.Slice(0, rest),
            base_distribution.batch_shape.Slice(rest, rest + dims) + base_distribution.event_shape);
    }
}
