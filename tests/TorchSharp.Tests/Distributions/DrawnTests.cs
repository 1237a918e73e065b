using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace DeepLearning.TorchSharp.Tests.Distributions;

/// <summary>What a seed draws, number for number, and how samples move with the parameters.</summary>
[Collection("default generator")]
public sealed class DrawnTests
{
    /// <summary>
    /// PyTorch's slopes of gamma and Dirichlet samples are fits with three digits; ours are checked elsewhere.
    /// </summary>
    private const double Fitted = 2e-3;

    public static TheoryData<string> Names => [.. GoldenNumbers.Cases("drawn").Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_draws_what_it_draws_in_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("drawn")[name];
        var parameters = c.Inputs.Values.Select(GoldenChecks.Leaf).ToArray();
        var kind = name[..name.IndexOf('/')];
        var isSingle = name.EndsWith("32", StringComparison.Ordinal);
        using var distribution = Make(kind, parameters);

        manual_seed(c.Integer("seed"));
        var drawn = distribution.rsample(4);
        GoldenChecks.Near(c.Out, drawn, isSingle ? 2e-5 : 1e-11, name);
        manual_seed(c.Integer("seed"));
        var again = distribution.sample(4);
        Assert.False(again.requires_grad);
        GoldenChecks.Near(c.Out, again, isSingle ? 2e-5 : 1e-11, name);

        if (c.Grads.Count == 0)
            return;
        GoldenChecks.Backward(drawn);
        var tolerance = kind is "Gamma" or "Chi2" or "Beta" or "Dirichlet" or "FisherSnedecor" ? Fitted
            : isSingle ? 2e-4 : 1e-10;
        foreach (var (parameter, expected) in parameters.Zip(c.Grads.Values))
            GoldenChecks.Near(expected, parameter.grad, tolerance, name + " gradient");
    }

    [Theory]
    [InlineData("Normal")]
    [InlineData("Gamma")]
    [InlineData("Beta")]
    [InlineData("Cauchy")]
    [InlineData("Gumbel")]
    [InlineData("Kumaraswamy")]
    [InlineData("Poisson")]
    public void Many_samples_have_the_shares_that_the_cdf_says(string kind)
    {
        manual_seed(4);
        var c = GoldenNumbers.Cases("drawn")[kind + "/float64"];
        using var distribution = Make(kind, [.. c.Inputs.Values.Select(GoldenChecks.Plain)]);
        var samples = distribution.sample(20000);
        // Kolmogorov and Smirnov: sqrt(n) times the largest distance exceeds 2 once in a thousand seeds.
        foreach (var quantile in new[] { 0.1, 0.3, 0.5, 0.8, 0.95 })
        {
            var at = samples.sort(0).Values[(long)(quantile * 20000)];
            var share = kind == "Beta" ? BetaShare(at) : distribution.cdf(at);
            var below = samples.le(at).to(float64).mean([0]);
            Assert.True(share.sub(below).abs().max().item<double>() < 2 / Math.Sqrt(20000), $"{kind} {quantile}");
        }
    }

    /// <summary>The share of Beta(a, b) below x, by a fine sum over the density: not a formula of ours.</summary>
    private static Tensor BetaShare(Tensor x)
    {
        var (a, b) = (tensor(new[] { 0.4, 1.3, 5.0 }), tensor(new[] { 2.0, 0.7, 3.0 }));
        // t = x s^4 takes the sharp edge at 0 away.
        var s = (arange(4000, dtype: float64) + 0.5).unsqueeze(-1) / 4000;
        var t = x * s.pow(4);
        var density = ((a - 1) * t.log()) + ((b - 1) * (1 - t).log())
            + (a + b).lgamma() - a.lgamma() - b.lgamma();
        return (density.exp() * x * 4 * s.pow(3) / 4000).sum(dim: 0);
    }

    private static Distribution Make(string kind, Tensor[] p) => kind switch
    {
        "Normal" => Normal(p[0], p[1]),
        "Laplace" => Laplace(p[0], p[1]),
        "Cauchy" => Cauchy(p[0], p[1]),
        "Uniform" => Uniform(p[0], p[1]),
        "Exponential" => Exponential(p[0]),
        "Gamma" => Gamma(p[0], p[1]),
        "Chi2" => Chi2(p[0]),
        "Beta" => Beta(p[0], p[1]),
        "Dirichlet" => Dirichlet(p[0]),
        "FisherSnedecor" => FisherSnedecor(p[0], p[1]),
        "Gumbel" => Gumbel(p[0], p[1]),
        "HalfNormal" => HalfNormal(p[0]),
        "HalfCauchy" => HalfCauchy(p[0]),
        "LogNormal" => LogNormal(p[0], p[1]),
        "Pareto" => Pareto(p[0], p[1]),
        "Weibull" => Weibull(p[0], p[1]),
        "Kumaraswamy" => Kumaraswamy(p[0], p[1]),
        "Bernoulli" => Bernoulli(p[0]),
        "Geometric" => Geometric(p[0]),
        "Binomial" => Binomial(full_like(p[0], 6), p[0]),
        "NegativeBinomial" => NegativeBinomial(p[0], p[1]),
        "Poisson" => Poisson(p[0]),
        "Categorical" => Categorical(p[0]),
        "OneHotCategorical" => OneHotCategorical(p[0]),
        "Multinomial" => Multinomial(5, p[0]),
        "RelaxedBernoulli" => RelaxedBernoulli(p[0], p[1]),
        "RelaxedOneHotCategorical" => RelaxedOneHotCategorical(p[0], p[1]),
        "Independent" => Independent(Normal(p[0], p[1]), 1),
        "MultivariateNormal" => MultivariateNormal(p[0], scale_tril: p[1].tril()),
        _ => throw new NotSupportedException(kind),
    };
}
