using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace DeepLearning.TorchSharp.Tests.Distributions;

/// <summary>Shapes, batches, lifetimes, lists of values, and what is refused.</summary>
[Collection("default generator")]
public sealed class DistributionTests
{
    private static readonly Tensor Three = tensor(new[] { 0.2, 0.5, 0.3 }).DetachFromDisposeScope();

    [Fact]
    public void Shapes_of_samples_are_sample_batch_and_event()
    {
        using var normal = Normal(zeros(2, 1), ones(3));
        Assert.Equal([2, 3], normal.batch_shape.Shape);
        Assert.Equal([4, 2, 3], normal.sample(4).shape);
        Assert.Equal([5, 4, 2, 3], normal.rsample(new Size([5, 4])).shape);
        Assert.Equal([2, 3], normal.sample().shape);
        using var choice = Multinomial(3, ones(4, 5));
        Assert.Equal([5], choice.event_shape.Shape);
        Assert.Equal([2, 4, 5], choice.sample(2).shape);
        Assert.Equal([7], Normal(0.0, 1.0).sample(7).shape);
        Assert.Equal(ScalarType.Float32, Normal(0f, 1f).sample().dtype);
        Assert.Equal([6, 2], Categorical(Three).expand(new Size(2)).sample(6).shape);
    }

    public static TheoryData<string> Kinds => [.. All().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_expanded_batch_is_as_likely_as_one_and_fills_a_given_instance(string kind)
    {
        manual_seed(1);
        var one = All()[kind];
        var value = one.sample(5);
        var wide = one.expand(new Size(4) + one.batch_shape);
        Assert.Equal([4, .. one.batch_shape.Shape], wide.batch_shape.Shape);
        Assert.Equal(one.event_shape, wide.event_shape);
        Assert.Equal([5, 4, .. one.batch_shape, .. one.event_shape], wide.sample(5).shape);
        var lone = one.log_prob(value);
        var many = wide.log_prob(value.unsqueeze(1).expand((long[])[5, 4, .. one.batch_shape, .. one.event_shape]));
        Assert.Equal([5, 4, .. one.batch_shape], many.shape);
        Assert.True(many.sub(lone.unsqueeze(1)).abs().max().to(float64).item<double>() < 1e-12);

        var filled = one.expand(new Size(3) + one.batch_shape, wide);
        Assert.Same(wide, filled);
        Assert.Equal([3, .. one.batch_shape.Shape], filled.batch_shape.Shape);
        var other = kind == "Normal" ? All()["Laplace"] : Normal(0.0, 1.0);
        Assert.Throws<ArgumentException>(() => one.expand(new Size(3), other));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Parameters_live_as_long_as_the_distribution(string kind)
    {
        Distribution one;
        using (NewDisposeScope())
            one = All()[kind];
        using (var scope = NewDisposeScope())
        {
            one.log_prob(one.sample(2));
            // The result, the samples: nothing else is left behind.
            Assert.Equal(2, scope.DisposablesCount);
        }
        one.Dispose();
    }

    [Fact]
    public void Finite_distributions_list_their_values()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([0.0, 1], Bernoulli(tensor(0.5)).enumerate_support().data<double>().ToArray());
        Assert.Equal([4, 2], Binomial(tensor(3.0), tensor(new[] { 0.1, 0.2 })).enumerate_support().shape);
        Assert.Equal([4, 1], Binomial(tensor(3.0), tensor(new[] { 0.1, 0.2 })).enumerate_support(false).shape);
        Assert.Equal([0L, 1, 2], Categorical(Three).enumerate_support().data<long>().ToArray());
        Assert.Equal([3, 2, 3], OneHotCategorical(ones(2, 3)).enumerate_support().shape);
        Distribution[] some = [Categorical(Three), Bernoulli(tensor(0.3)), OneHotCategorical(Three)];
        foreach (var one in some)
            Assert.Equal(1, one.log_prob(one.enumerate_support()).exp().sum().to(float64).item<double>(), 1e-6);
        Assert.StartsWith(
            "[Normal] expected a distribution with finitely many values",
            Assert.Throws<NotSupportedException>(() => Normal(0.0, 1.0).enumerate_support()).Message);
    }

    [Fact]
    public void Modes_are_the_likeliest_values()
    {
        using var scope = NewDisposeScope();
        foreach (var name in new[] { "Binomial", "Poisson", "Geometric", "Bernoulli", "NegativeBinomial" })
        {
            var one = All()[name];
            var values = arange(0, name == "Bernoulli" ? 2 : 6, dtype: float64).unsqueeze(-1);
            var best = one.log_prob(values.expand(values.shape[0], one.batch_shape[0])).argmax(0).to(float64);
            Assert.Equal(best.data<double>().ToArray(), one.mode.data<double>().ToArray());
        }
        Assert.True(double.IsNaN(Bernoulli(tensor(0.5)).mode.item<double>()));
        Assert.Equal([0.0, 1, 0], OneHotCategorical(Three).mode.data<double>().ToArray());
        // All concentrations below 1: a corner; else the formula.
        Assert.Equal([1.0, 0], Dirichlet(tensor(new[] { 0.5, 0.4 })).mode.data<double>().ToArray());
        Assert.Equal([0.25, 0.75], Dirichlet(tensor(new[] { 2.0, 4.0 })).mode.data<double>().ToArray());
    }

    [Fact]
    public void Poisson_quantiles_are_the_smallest_counts_with_the_share()
    {
        using var scope = NewDisposeScope();
        using var one = Poisson(tensor(new[] { 0.0, 0.5, 7.0, 400.0 }));
        var share = tensor(new[] { 0.0001, 0.3, 0.5, 0.99 }).unsqueeze(-1);
        var count = one.icdf(share);
        Assert.True(one.cdf(count).ge(share).all().item<bool>());
        Assert.True(one.cdf(count - 1).lt(share).logical_or(count.eq(0)).all().item<bool>());
        Assert.Equal(double.PositiveInfinity, Poisson(tensor(2.0)).icdf(tensor(1.0)).item<double>());
    }

    [Fact]
    public void A_score_gradient_reaches_the_parameters_of_a_choice()
    {
        using var scope = NewDisposeScope();
        var logits = zeros(3, dtype: float64).requires_grad_();
        var choice = Categorical(null, logits);
        (-choice.log_prob(tensor(2L)) * 3).backward();
        Assert.Equal([1, 1, -2], logits.grad!.data<double>().ToArray().Select(g => Math.Round(g, 12)));
        Assert.Equal(Math.Log(3), choice.entropy().item<double>(), 1e-12);
        Assert.Equal(3, choice.perplexity().item<double>(), 1e-12);
    }

    [Fact]
    public void Parameters_outside_of_their_sets_are_refused()
    {
        Fails(
            () => Normal(0.0, -1.0),
            "[Normal] expected scale to satisfy GreaterThan(lower_bound=0), got -1 in a tensor of shape ()");
        Fails(
            () => Normal(0.0, double.NaN),
            "[Normal] expected scale to satisfy GreaterThan(lower_bound=0), got NaN in");
        Fails(
            () => Bernoulli(tensor(1.5)),
            "[Bernoulli] expected probs to satisfy Interval(lower_bound=0, upper_bound=1), got 1.5");
        Fails(() => Bernoulli(tensor(double.NaN)), "[Bernoulli] expected probs to satisfy Interval");
        Fails(() => Bernoulli(), "[Bernoulli] expected either probs or logits, got neither");
        Fails(() => Categorical(Three, Three), "[Categorical] expected either probs or logits, got both");
        Fails(() => Categorical(tensor(1.0)), "[Categorical] expected at least one dimension with at least one class");
        Fails(
            () => Categorical(tensor(new[] { 0.1, -0.1 })),
            "[Categorical] expected probs to satisfy Independent(GreaterThanEq(lower_bound=0), 1)");
        Fails(() => Categorical(0), "[Categorical] expected at least one category, got 0");
        Fails(() => Uniform(tensor(1.0), tensor(1.0)), "[Uniform] expected high - low to satisfy GreaterThan");
        Fails(() => Dirichlet(tensor(1.0)), "[Dirichlet] expected at least one dimension");
        Fails(() => Multinomial(-1, Three), "[Multinomial] expected total_count >= 0, got -1");
        Fails(
            () => Binomial(tensor(2.5), tensor(0.5)),
            "[Binomial] expected total_count to satisfy IntegerGreaterThan(lower_bound=0), got 2.5");
        Fails(() => Normal(zeros(2), ones(3)), "[broadcast_tensors] expected shapes that broadcast");
        Fails(
            () => MultivariateNormal(zeros(2)),
            "[MultivariateNormal] expected one of covariance_matrix, precision_matrix and scale_tril, got 0");
        Fails(
            () => MultivariateNormal(zeros(2), eye(3)),
            "[MultivariateNormal] expected a vector (..., k) and a matrix (..., k, k), got (2) and (3, 3)");
        Fails(
            () => MultivariateNormal(zeros(2), -eye(2)),
            "[MultivariateNormal] expected covariance_matrix to satisfy PositiveDefinite(), got a tensor");
        Fails(
            () => MultivariateNormal(zeros(2), scale_tril: ones(2, 2)),
            "[MultivariateNormal] expected scale_tril to satisfy LowerCholesky()");
        Fails(() => Independent(Normal(0.0, 1.0), 1), "[Independent] expected 0 to 0 batch dimensions, got 1");
        Fails(
            () => new TransformedDistribution(Normal(0.0, 1.0), new transforms.SoftmaxTransform()),
            "[TransformedDistribution] expected a base of at least 1 dimensions, got shape ()");

        static void Fails(Func<object> make, string message) =>
            Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(make).Message);
    }

    [Fact]
    public void What_has_no_formula_says_so()
    {
        Lacks(
            () => NegativeBinomial(tensor(2.0), tensor(0.5)).entropy(),
            "[NegativeBinomial] expected a distribution with an entropy");
        Lacks(
            () => RelaxedBernoulli(tensor(1.0), tensor(0.5)).mean,
            "[RelaxedBernoulli] expected a distribution with a mean");
        Lacks(() => Categorical(Three).cdf(tensor(1L)), "[Categorical] expected a distribution with a cdf");
        Lacks(() => new transforms.AbsTransform().sign, "[AbsTransform] expected a transform with a sign");

        static void Lacks(Func<object> ask, string message) =>
            Assert.StartsWith(message, Assert.Throws<NotSupportedException>(ask).Message);
    }

    private static Dictionary<string, Distribution> All()
    {
        var (loc, scale) = (tensor(new[] { 0.3, -1.0 }), tensor(new[] { 0.7, 1.9 }));
        var (share, rows) = (tensor(new[] { 0.3, 0.75 }), tensor(new[,] { { 0.2, 0.5, 0.3 }, { 1.5, 0.1, 0.4 } }));
        return new Dictionary<string, Distribution>
        {
            ["Normal"] = Normal(loc, scale),
            ["Laplace"] = Laplace(loc, scale),
            ["Cauchy"] = Cauchy(loc, scale),
            ["Uniform"] = Uniform(loc, loc + scale),
            ["Exponential"] = Exponential(scale),
            ["Gamma"] = Gamma(scale, scale),
            ["Chi2"] = Chi2(scale),
            ["Beta"] = Beta(scale, scale),
            ["Dirichlet"] = Dirichlet(rows),
            ["FisherSnedecor"] = FisherSnedecor(scale, scale),
            ["Gumbel"] = Gumbel(loc, scale),
            ["HalfNormal"] = HalfNormal(scale),
            ["HalfCauchy"] = HalfCauchy(scale),
            ["LogNormal"] = LogNormal(loc, scale),
            ["Pareto"] = Pareto(scale, scale),
            ["Weibull"] = Weibull(scale, scale),
            ["Kumaraswamy"] = Kumaraswamy(scale, scale),
            ["Bernoulli"] = Bernoulli(share),
            ["Geometric"] = Geometric(share),
            ["Binomial"] = Binomial(tensor(new[] { 5.0, 4 }), share),
            ["NegativeBinomial"] = NegativeBinomial(scale, share),
            ["Poisson"] = Poisson(scale),
            ["Categorical"] = Categorical(rows),
            ["OneHotCategorical"] = OneHotCategorical(rows),
            ["Multinomial"] = Multinomial(4, rows),
            ["LogitRelaxedBernoulli"] = LogitRelaxedBernoulli(tensor(0.5), share),
            ["RelaxedBernoulli"] = RelaxedBernoulli(tensor(0.5), share),
            ["ExpRelaxedCategorical"] = ExpRelaxedCategorical(tensor(0.5), rows),
            ["RelaxedOneHotCategorical"] = RelaxedOneHotCategorical(tensor(0.5), rows),
            ["Independent"] = Independent(Normal(rows, rows), 1),
            ["MultivariateNormal"] = MultivariateNormal(rows, eye(3, dtype: float64) * 2),
            ["TransformedDistribution"] = new TransformedDistribution(
                Normal(loc, scale), new transforms.ExpTransform()),
        };
    }
}
