using static TorchSharp.torch;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Modules;

/// <summary>Is what a distribution becomes when its samples go through functions.</summary>
/// <remarks>
/// <b>Formula</b> ln p(y) = ln p(x) - ln |det dy/dx|.
/// </remarks>
public class TransformedDistribution : distributions.Distribution
{
    /// <summary>What is drawn before the functions.</summary>
    protected distributions.Distribution base_distribution = null!;

    private Transform[] _transforms = [];

    /// <summary>Makes the distribution; a derived class calls _init.</summary>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public TransformedDistribution(Generator? generator = null)
        : base(generator)
    {
    }

    /// <summary>Makes the distribution.</summary>
    /// <param name="base_distribution">What is drawn first.</param>
    /// <param name="transforms">The functions; the first one is applied first.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public TransformedDistribution(
        distributions.Distribution base_distribution, IEnumerable<Transform> transforms, Generator? generator = null)
        : base(generator) => _init(base_distribution, [.. transforms]);

    /// <summary>Makes the distribution.</summary>
    /// <param name="base_distribution">What is drawn first.</param>
    /// <param name="transform">The function.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public TransformedDistribution(
        distributions.Distribution base_distribution, Transform transform, Generator? generator = null)
        : base(generator) => _init(base_distribution, [transform]);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean =>
        throw Given.Lacks(this, "a mean", "average many samples");

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => base.mode;

    /// <summary>Gets the variance.</summary>
    public override Tensor variance =>
        throw Given.Lacks(this, "a variance", "take that of many samples");

    /// <summary>Gets the standard deviation.</summary>
    public override Tensor stddev => base.stddev;

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
        _transforms.Aggregate(
            base_distribution.rsample(sample_shape).alias(), (x, transform) => transform.forward(x)));

    /// <summary>Draws, without a gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor sample(params long[] sample_shape)
    {
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        return _transforms.Aggregate(
            base_distribution.sample(sample_shape).alias(), (x, transform) => transform.forward(x))
            .MoveToOuterDisposeScope();
    }

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var dims = event_shape.Length;
            Tensor? sum = null;
            var y = value;
            foreach (var transform in _transforms.Reverse())
            {
                var x = transform._inverse(y);
                dims += transform.domain.event_dim - transform.codomain.event_dim;
                var term = Transform._sum_rightmost(
                    transform.log_abs_det_jacobian(x, y), dims - transform.domain.event_dim);
                sum = sum is null ? -term : sum - term;
                y = x;
            }
            var log = Transform._sum_rightmost(
                base_distribution.log_prob(y), dims - base_distribution.event_shape.Length);
            return sum is null ? log.alias() : sum + log;
        });

    /// <summary>Computes the share below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public override Tensor cdf(Tensor value) => WrappedTensorDisposeScope(() =>
        Turned(base_distribution.cdf(
            _transforms.Reverse().Aggregate(value, (y, transform) => transform._inverse(y)))));

    /// <summary>Computes the value that has a share below it.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    public override Tensor icdf(Tensor value) => WrappedTensorDisposeScope(() =>
        _transforms.Aggregate(
            base_distribution.icdf(Turned(value)), (x, transform) => transform.forward(x)));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() =>
        throw Given.Lacks(this, "an entropy", "average -log_prob(sample()) over many samples");

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(batch_shape, instance is null ? null : Given.Target<TransformedDistribution>(instance, () => null!));

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            base_distribution?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Sets what is drawn and the functions that follow.</summary>
    /// <param name="base_distribution">What is drawn first.</param>
    /// <param name="transforms">The functions; the first one is applied first.</param>
    /// <exception cref="ArgumentException">The functions need more dimensions than there are.</exception>
    protected void _init(distributions.Distribution base_distribution, Transform[] transforms)
    {
        ArgumentNullException.ThrowIfNull(base_distribution);
        ArgumentNullException.ThrowIfNull(transforms);
        var all = new ComposeTransform(transforms);
        long[] shape = [.. base_distribution.batch_shape, .. base_distribution.event_shape];
        if (shape.Length < all.domain.event_dim)
            throw new ArgumentException(
                $"[TransformedDistribution] expected a base of at least {all.domain.event_dim} dimensions, got shape " +
                $"({string.Join(", ", shape)}); make a batch of it, or use Independent");
        var dims = base_distribution.event_shape.Length;
        var outer = all.forward_shape(shape);
        var inner = all.inverse_shape(outer);
        if (!inner.AsSpan().SequenceEqual(shape))
            base_distribution = base_distribution.expand(new Size(inner[..^dims]));
        if (all.domain.event_dim > dims)
            base_distribution = new Independent(base_distribution, all.domain.event_dim - dims, generator);
        var events = Math.Max(all.codomain.event_dim, dims + all.codomain.event_dim - all.domain.event_dim);
        (this.base_distribution, _transforms) = (base_distribution, transforms);
        _init(new Size(outer[..^events]), new Size(outer[^events..]));
    }

    private protected virtual TransformedDistribution Expanded(Size batch, TransformedDistribution? instance)
    {
        var result = instance ?? new TransformedDistribution(generator);
        var shape = new ComposeTransform(_transforms).inverse_shape([.. batch, .. event_shape]);
        result._init(base_distribution.expand(new Size(shape[..^base_distribution.event_shape.Length])), _transforms);
        return result;
    }

    /// <summary>Where the functions turn the order round, the share below becomes the share above.</summary>
    private Tensor Turned(Tensor share)
    {
        var sign = _transforms.Aggregate(tensor(1), (all, transform) => all * transform.sign).to(share.dtype);
        return (sign * (share - 0.5)) + 0.5;
    }
}
