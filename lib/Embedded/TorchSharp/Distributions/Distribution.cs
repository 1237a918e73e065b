namespace TorchSharp;

public static partial class torch
{
    /// <summary>Holds distributions: what to draw from, and how likely the drawn is.</summary>
    public static partial class distributions
    {
        /// <summary>Is a distribution, or a batch of them.</summary>
        public abstract class Distribution : IDisposable
        {
            /// <summary>The limit of 1 + 1/2 + ... + 1/n - ln n.</summary>
            protected const double euler_constant = 0.57721566490153286060;

            /// <summary>The stream to draw from; null for the default one.</summary>
            protected torch.Generator? generator;

            /// <summary>Makes a distribution.</summary>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            /// <param name="batch_shape">The shape of the batch of distributions; null for one.</param>
            /// <param name="event_shape">The shape of one event; null for a number.</param>
            public Distribution(torch.Generator? generator, long[]? batch_shape = null, long[]? event_shape = null)
            {
                this.generator = generator;
                _init(batch_shape ?? [], event_shape ?? []);
            }

            /// <summary>Makes a distribution.</summary>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            /// <param name="batch_shape">The shape of the batch of distributions.</param>
            /// <param name="event_shape">The shape of one event; null for a number.</param>
            public Distribution(torch.Generator? generator, Size batch_shape, Size? event_shape = null)
            {
                this.generator = generator;
                _init(batch_shape, event_shape);
            }

            /// <summary>Gets the shape of the batch of distributions.</summary>
            public Size batch_shape { get; protected set; }

            /// <summary>Gets the shape of one event.</summary>
            public Size event_shape { get; protected set; }

            /// <summary>Gets the mean.</summary>
            public abstract Tensor mean { get; }

            /// <summary>Gets what is most likely.</summary>
            public virtual Tensor mode => OwnMode() ?? throw Given.Lacks(this, "a mode", "look at log_prob");

            /// <summary>Gets the variance.</summary>
            public abstract Tensor variance { get; }

            /// <summary>Gets the standard deviation.</summary>
            public virtual Tensor stddev => WrappedTensorDisposeScope(() => variance.sqrt());

            /// <summary>Draws, without a gradient.</summary>
            /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
            /// <returns>The samples.</returns>
            public virtual Tensor sample(params long[] sample_shape)
            {
                using var mode = no_grad();
                return rsample(sample_shape);
            }

            /// <summary>Draws, without a gradient.</summary>
            /// <param name="sample_shape">How many, as a shape before that of batch and event.</param>
            /// <returns>The samples.</returns>
            public Tensor sample(Size sample_shape) => sample(sample_shape.Shape);

            /// <summary>Draws, with the gradient by the parameters where the distribution has one.</summary>
            /// <param name="sample_shape">How many, as a shape before that of batch and event; none for one.</param>
            /// <returns>The samples.</returns>
            public abstract Tensor rsample(params long[] sample_shape);

            /// <summary>Draws, with the gradient by the parameters where the distribution has one.</summary>
            /// <param name="sample_shape">How many, as a shape before that of batch and event.</param>
            /// <returns>The samples.</returns>
            public Tensor rsample(Size sample_shape) => rsample(sample_shape.Shape);

            /// <summary>Computes the logarithm of the density, or of the chance.</summary>
            /// <param name="value">Where.</param>
            /// <returns>One number for each event.</returns>
            public abstract Tensor log_prob(Tensor value);

            /// <summary>Computes the entropy: the mean of -log_prob.</summary>
            /// <returns>One number for each distribution of the batch.</returns>
            public abstract Tensor entropy();

            /// <summary>Makes the same distribution for a larger batch; the parameters share their memory.</summary>
            /// <param name="batch_shape">The new shape of the batch.</param>
            /// <param name="instance">A distribution of the same kind to fill; null for a new one.</param>
            /// <returns>The distribution.</returns>
            public abstract Distribution expand(Size batch_shape, Distribution? instance = null);

            /// <summary>Computes the share below a value.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The share, from 0 to 1.</returns>
            public virtual Tensor cdf(Tensor value) =>
                throw Given.Lacks(this, "a cdf", "average (sample() <= value) over many samples");

            /// <summary>Computes the value that has a share below it.</summary>
            /// <param name="value">The share, from 0 to 1.</param>
            /// <returns>The value.</returns>
            public virtual Tensor icdf(Tensor value) =>
                throw Given.Lacks(this, "an icdf", "take a quantile of many samples");

            /// <summary>Lists all values, for distributions that have finitely many.</summary>
            /// <param name="expand">Whether to repeat the list for each distribution of the batch.</param>
            /// <returns>The values, along the first dimension.</returns>
            public virtual Tensor enumerate_support(bool expand = true) => OwnSupport(expand)
                ?? throw Given.Lacks(this, "finitely many values", "sample() instead");

            /// <summary>Computes exp of the entropy.</summary>
            /// <returns>One number for each distribution of the batch.</returns>
            public virtual Tensor perplexity() => WrappedTensorDisposeScope(() => entropy().exp());

            /// <summary>Does nothing more: derived classes free their parameters.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the parameters.</summary>
            /// <param name="disposing">False when called from a finalizer.</param>
            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>Sets the shapes.</summary>
            /// <param name="batch_shape">The shape of the batch of distributions; null for one.</param>
            /// <param name="event_shape">The shape of one event; null for a number.</param>
            protected void _init(Size? batch_shape = null, Size? event_shape = null) =>
                (this.batch_shape, this.event_shape) = (batch_shape ?? Size.Empty, event_shape ?? Size.Empty);

            /// <summary>Joins the shapes of samples, batch and event.</summary>
            /// <param name="sample_shape">How many samples.</param>
            /// <returns>The shape.</returns>
            protected long[] ExtendedShape(params long[] sample_shape) =>
                [.. sample_shape ?? [], .. batch_shape, .. event_shape];

            /// <summary>Computes chances of logits.</summary>
            /// <param name="logits">The logits.</param>
            /// <param name="isBinary">Whether each is for itself, or the last dimension is one choice.</param>
            /// <returns>The chances.</returns>
            protected Tensor LogitsToProbs(Tensor logits, bool isBinary = false) =>
                isBinary ? logits.sigmoid() : nn.functional.softmax(logits, -1);

            /// <summary>Computes logits of chances, which are kept away from 0 and 1.</summary>
            /// <param name="probs">The chances.</param>
            /// <param name="isBinary">Whether each is for itself, or the last dimension is one choice.</param>
            /// <returns>The logits.</returns>
            protected Tensor ProbsToLogits(Tensor probs, bool isBinary = false) => WrappedTensorDisposeScope(() =>
            {
                var inside = ClampProbs(probs);
                return isBinary ? inside.log() - (-inside).log1p() : inside.log();
            });

            /// <summary>Keeps chances away from 0 and 1 by the distance of neighbouring numbers.</summary>
            /// <param name="probs">The chances.</param>
            /// <returns>The chances inside.</returns>
            protected Tensor ClampProbs(Tensor probs) =>
                probs.clamp(Given.Epsilon(probs.dtype), 1 - Given.Epsilon(probs.dtype));

            /// <summary>Computes max(x, 0) with half a gradient at 0.</summary>
            /// <param name="x">The numbers.</param>
            /// <returns>The numbers from 0 on.</returns>
            protected Tensor ClampByZero(Tensor x) =>
                WrappedTensorDisposeScope(() => (x.clamp_min(0) + x - x.clamp_max(0)) / 2);

            private protected virtual Tensor? OwnMode() => null;

            private protected virtual Tensor? OwnSupport(bool expand) => null;
        }

        /// <summary>Is a distribution whose entropy follows from its normalizer.</summary>
        public abstract class ExponentialFamily : Distribution
        {
            /// <summary>Makes a distribution.</summary>
            /// <param name="generator">The stream to draw from; null for the default one.</param>
            protected ExponentialFamily(torch.Generator? generator)
                : base(generator)
            {
            }

            /// <summary>Gets the parameters in which the density is exp of a linear form.</summary>
            protected abstract IList<Tensor> NaturalParams { get; }

            /// <summary>Gets the mean of the part of log_prob that has no parameters.</summary>
            protected abstract Tensor MeanCarrierMeasure { get; }

            /// <summary>Computes the entropy from the slope of the normalizer.</summary>
            /// <remarks><b>Source</b> Nielsen and Nock, Entropies and cross-entropies of exponential families,
            /// 2010.</remarks>
            /// <returns>One number for each distribution of the batch.</returns>
            public override Tensor entropy() => WrappedTensorDisposeScope(() =>
            {
                using var mode = enable_grad();
                var natural = NaturalParams;
                var isNeeded = natural.Any(p => p.requires_grad);
                var parameters = natural.Select(p => p.requires_grad ? p : p.detach().requires_grad_()).ToArray();
                var normalizer = LogNormalizer(parameters);
                var slopes = autograd.grad([normalizer.sum()], parameters, create_graph: true);
                var result = parameters.Zip(slopes).Aggregate(
                    normalizer - MeanCarrierMeasure, (sum, p) => sum - transforms.Transform._sum_rightmost(
                        p.First * p.Second, (int)p.First.dim() - batch_shape.Length));
                return isNeeded ? result : result.detach();
            });

            /// <summary>Computes the logarithm of what makes the density sum to 1.</summary>
            /// <param name="parameters">The natural parameters.</param>
            /// <returns>One number for each distribution of the batch.</returns>
            protected virtual Tensor LogNormalizer(params Tensor[] parameters) =>
                throw Given.Lacks(this, "a normalizer", "override LogNormalizer");
        }
    }
}
