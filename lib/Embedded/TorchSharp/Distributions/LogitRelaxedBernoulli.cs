using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>Is the logit of a relaxed hit or miss: a number with a gradient.</summary>
/// <remarks>
/// <b>Source</b> The Concrete Distribution, arXiv:1611.00712; Categorical Reparameterization, arXiv:1611.01144.
/// </remarks>
public class LogitRelaxedBernoulli : distributions.Distribution
{
    private Tensor _temperature = null!;
    private Tensor? _probs;
    private Tensor? _logits;

    /// <summary>Makes the distribution.</summary>
    /// <param name="temperature">How soft the choice is, positive: near 0 it is hard.</param>
    /// <param name="probs">The chances; give these or the logits.</param>
    /// <param name="logits">The logits; give these or the chances.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <exception cref="ArgumentException">A parameter is outside of its set, or the shapes do not fit.</exception>
    public LogitRelaxedBernoulli(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : base(generator)
    {
        Given.Check("LogitRelaxedBernoulli", "temperature", constraints.positive, temperature);
        var (chances, odds) = Given.OneOf("LogitRelaxedBernoulli", probs, logits);
        Given.Check("LogitRelaxedBernoulli", "probs", constraints.unit_interval, chances);
        Given.Check("LogitRelaxedBernoulli", "logits", constraints.real, odds);
        Set(Given.Keep(temperature), chances, odds);
    }

    private LogitRelaxedBernoulli(Generator? generator)
        : base(generator)
    {
    }

    /// <summary>Gets the chances.</summary>
    public Tensor probs => _probs?.alias() ?? LogitsToProbs(_logits!, true);

    /// <summary>Gets the logits.</summary>
    public Tensor logits => _logits?.alias() ?? ProbsToLogits(_probs!, true);

    /// <summary>Gets the mean.</summary>
    public override Tensor mean =>
        throw Given.Lacks(this, "a mean", "average many samples");

    /// <summary>Gets the variance.</summary>
    public override Tensor variance =>
        throw Given.Lacks(this, "a variance", "take that of many samples");

    /// <summary>Draws, with the gradient by the parameters.</summary>
    /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
    /// <returns>The samples.</returns>
    public override Tensor rsample(params long[] sample_shape) => WrappedTensorDisposeScope(() =>
    {
        var shape = ExtendedShape(sample_shape);
        var chances = ClampProbs(probs.expand(shape));
        var u = ClampProbs(empty(shape, dtype: chances.dtype).uniform_(0, 1, generator));
        return (u.log() - (-u).log1p() + chances.log() - (-chances).log1p()) / _temperature;
    });

    /// <summary>Computes the logarithm of the density, or of the chance.</summary>
    /// <param name="value">Where.</param>
    /// <returns>One number for each event.</returns>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
        {
            var difference = logits - (value * _temperature);
            return _temperature.log() + difference - (2 * difference.exp().log1p());
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
        var result = Given.Target(instance, () => new LogitRelaxedBernoulli(generator));
        result.Set(
            _temperature.alias().DetachFromDisposeScope(), _probs?.expand(batch_shape).DetachFromDisposeScope(),
            _logits?.expand(batch_shape).DetachFromDisposeScope());
        return result;
    }

    /// <summary>Frees the parameters.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _temperature?.Dispose();
            _probs?.Dispose();
            _logits?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Set(Tensor temperature, Tensor? probs, Tensor? logits)
    {
        (_temperature, _probs, _logits) = (temperature, probs, logits);
        _init(new Size((probs ?? logits)!.shape));
    }
}
