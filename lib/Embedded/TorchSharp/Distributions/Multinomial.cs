using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of the counts of several choices.</summary>
/// <remarks>
/// <b>Formula</b> chance n! / prod(k!) prod(p^k), along the last dimension.
/// </remarks>
public class Multinomial : distributions.Distribution
{
    private Categorical _choice = null!;
    private int _count;

    /// <summary>Makes the distribution.</summary>
    /// <param name="total_count">How many choices are made.</param>
    /// <param name="probs">The chances; give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        if (total_count < 0)
            throw new ArgumentException($"[Multinomial] expected total_count >= 0, got {total_count}");
        Set(total_count, new Categorical(probs, logits, generator));
    }

    private Multinomial(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _choice.probs;

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _choice.logits;

    /// <summary>Gets the shape of the chances.</summary>
    public long[] param_shape => _choice.param_shape;

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => WrappedTensorDisposeScope(() => _count * probs);

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => _count * probs * (1 - probs));

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        var choices = _choice.sample([_count, .. sample_shape]).movedim([0], [-1]);
        return zeros(shape, dtype: probs.dtype)
            .scatter_add(-1, choices, ones([.. shape[..^1], _count], dtype: probs.dtype));
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var odds = where(value.eq(0).logical_and(logits.eq(double.NegativeInfinity)), zeros_like(logits), logits);
            return (value.sum(-1) + 1).lgamma() - (value + 1).lgamma().sum(-1) + (odds * value).sum(-1);
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
        {
            var counts = arange(1, _count + 1, dtype: probs.dtype);
            using var each = new Binomial(tensor((double)_count).to(probs.dtype), probs);
            // The mean of ln k! of each count, over its own binomial distribution.
            var values = counts.reshape([_count, .. Enumerable.Repeat(1L, (int)probs.dim())]);
            var rest = (each.log_prob(values).exp() * (values + 1).lgamma()).sum(dim: 0).sum(-1);
            return (_count * _choice.entropy()) - tensor(_count + 1.0).lgamma().to(probs.dtype) + rest;
        });

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new Multinomial(generator));
        result.Set(_count, (Categorical)_choice.expand(batch_shape));
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _choice?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(int count, Categorical choice)
    {
        (_count, _choice) = (count, choice);
        _init(choice.batch_shape, new Size(choice.param_shape[^1..]));
    }
}
