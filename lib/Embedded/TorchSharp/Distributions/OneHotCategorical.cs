using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is the distribution of one choice among several, as a vector of one 1 among zeros.</summary>
/// <remarks>
/// <b>Formula</b> chance probs[k] / sum(probs), along the last dimension.
/// </remarks>
public class OneHotCategorical : distributions.Distribution
{
    private Categorical _choice = null!;

    /// <summary>Makes the distribution.</summary>
    /// <param name="p">The chances; give these or the logits.</param>
    /// <param name="l">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public OneHotCategorical(Tensor? p = null, Tensor? l = null, Generator? generator = null)
        : base(generator)
    {
        Set(new Categorical(p, l, generator));
    }

    private OneHotCategorical(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _choice.probs;

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _choice.logits;

    /// <summary>Gets the mean.</summary>
    public override Tensor mean => _choice.probs;

    /// <summary>Gets what is most likely.</summary>
    public override Tensor mode => WrappedTensorDisposeScope(() =>
        OneHot(_choice.probs.argmax(-1)));

    /// <summary>Gets the variance.</summary>
    public override Tensor variance => WrappedTensorDisposeScope(() => probs * (1 - probs));

    /// <summary>Draws; the samples have no gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
        OneHot(_choice.sample(sample_shape)));

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        _choice.log_prob(value.argmax(-1)));

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() => _choice.entropy();

    private protected override Tensor OwnSupport(bool expand)
    {
        using var scope = NewDisposeScope();
        var n = event_shape[0];
        var values = eye(n, dtype: probs.dtype).reshape([n, .. Enumerable.Repeat(1L, batch_shape.Length), n]);
        return (expand ? values.expand([n, .. batch_shape, n]) : values).MoveToOuterDisposeScope();
    }

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new OneHotCategorical(generator));
        result.Set((Categorical)_choice.expand(batch_shape));
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

    private Tensor OneHot(Tensor index) => nn.functional.one_hot(index, event_shape[0]).to(probs.dtype);

    private void Set(Categorical choice)
    {
        _choice = choice;
        _init(choice.batch_shape, new Size(choice.param_shape[^1..]));
    }
}
