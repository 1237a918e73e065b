using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the logarithm of a relaxed choice among several: a vector with a gradient.</summary>
/// <remarks>
/// <b>Source</b> The Concrete Distribution, arXiv:1611.00712 (appendix C.3).
/// </remarks>
public class ExpRelaxedCategorical : distributions.Distribution
{
    private Categorical _choice = null!;
    private Tensor _temperature = null!;

    internal ExpRelaxedCategorical(Tensor temperature, Tensor? probs, Tensor? logits, Generator? generator)
        : base(generator)
    {
        Given.Check("ExpRelaxedCategorical", "temperature", constraints.positive, temperature);
        Set(Given.Keep(temperature), new Categorical(probs, logits, generator));
    }

    private ExpRelaxedCategorical(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _choice.probs;

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _choice.logits;

    /// <summary>Gets how soft the choice is.</summary>
    public Tensor temperature => _temperature.alias();

    /// <summary>Gets the shape of the chances.</summary>
    public long[] param_shape => _choice.param_shape;

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
    {
        var shape = ExtendedShape(sample_shape);
        var u = ClampProbs(empty(shape, dtype: logits.dtype).uniform_(0, 1, generator));
        var scores = (logits.expand(shape) - (-u.log()).log()) / _temperature;
        return scores - scores.logsumexp(-1, keepdim: true);
    });

    /// <summary>Draws, without a gradient.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor sample(params long[] sample_shape) => base.sample(sample_shape);

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var n = (double)param_shape[^1];
            var scale = full_like(_temperature, n).lgamma() + ((n - 1) * _temperature.log());
            var score = logits - (value * _temperature);
            return (score - score.logsumexp(-1, keepdim: true)).sum(-1) + scale;
        });

    /// <summary>Computes the entropy: the mean of -log_prob.</summary>
    /// <returns>One number for each distribution of the batch.</returns>
    public override Tensor entropy() =>
        throw Given.Lacks(this, "an entropy", "average -log_prob(sample()) over many samples");

    /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
    /// <param name="batch_shape">The new shape of the batch.</param>
    /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
    /// <returns>The distribution.</returns>
    public override distributions.Distribution expand(
        Size batch_shape, distributions.Distribution? instance = null)
    {
        var result = Given.Target(instance, () => new ExpRelaxedCategorical(generator));
        result.Set(_temperature.alias().DetachFromDisposeScope(), (Categorical)_choice.expand(batch_shape));
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _choice?.Dispose();
            _temperature?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor temperature, Categorical choice)
    {
        (_temperature, _choice) = (temperature, choice);
        _init(choice.batch_shape, new Size(choice.param_shape[^1..]));
    }
}
