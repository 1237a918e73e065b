using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace DeepLearning.TorchSharp.Tests.Distributions;

/// <summary>Densities, entropies, moments and shares of every distribution, with gradients by the parameters.</summary>
internal sealed class DistributionRows : IRows
{
    private static readonly Dictionary<string, (Func<Tensor[], Distribution> Make, string Parts)> Kinds = new()
    {
        ["Normal"] = (t => Normal(t[0], t[1]), "mean variance stddev mode entropy cdf icdf"),
        ["Normal/broadcast"] = (t => Normal(t[0], t[1]), "mean entropy"),
        ["Laplace"] = (t => Laplace(t[0], t[1]), "mean variance stddev mode entropy cdf icdf"),
        ["Cauchy"] = (t => Cauchy(t[0], t[1]), "mode entropy cdf icdf"),
        ["Uniform"] = (t => Uniform(t[0], t[1]), "mean variance stddev entropy cdf icdf"),
        ["Exponential"] = (t => Exponential(t[0]), "mean variance stddev mode entropy cdf icdf"),
        ["Gamma"] = (t => Gamma(t[0], t[1]), "mean variance mode entropy"),
        ["Chi2"] = (t => Chi2(t[0]), "mean variance entropy"),
        ["Beta"] = (t => Beta(t[0], t[1]), "mean variance entropy"),
        ["Dirichlet"] = (t => Dirichlet(t[0]), "mean variance entropy"),
        ["FisherSnedecor"] = (t => FisherSnedecor(t[0], t[1]), "mean variance mode"),
        ["Gumbel"] = (t => Gumbel(t[0], t[1]), "mean variance stddev mode entropy cdf icdf"),
        ["HalfNormal"] = (t => HalfNormal(t[0]), "mean variance mode entropy cdf icdf"),
        ["HalfCauchy"] = (t => HalfCauchy(t[0]), "mode entropy cdf icdf"),
        ["LogNormal"] = (t => LogNormal(t[0], t[1]), "mean variance mode entropy cdf icdf"),
        ["Pareto"] = (t => Pareto(t[0], t[1]), "mean variance mode entropy cdf icdf"),
        ["Weibull"] = (t => Weibull(t[0], t[1]), "mean variance mode entropy cdf icdf"),
        ["Kumaraswamy"] = (t => Kumaraswamy(t[0], t[1]), "mean variance entropy cdf icdf"),
        ["Bernoulli"] = (t => Bernoulli(t[0]), "mean variance entropy"),
        ["Bernoulli/logits"] = (t => Bernoulli(null, t[0]), "mean variance entropy"),
        ["Geometric"] = (t => Geometric(t[0]), "mean variance entropy"),
        ["Geometric/logits"] = (t => Geometric(null, t[0]), "mean variance entropy"),
        ["Binomial"] = (t => Binomial(full_like(t[0], 6), t[0]), "mean variance entropy"),
        ["Binomial/logits"] = (t => Binomial(full_like(t[0], 6), null, t[0]), "mean variance"),
        ["NegativeBinomial"] = (t => NegativeBinomial(t[0], t[1]), "mean variance"),
        ["NegativeBinomial/logits"] = (t => NegativeBinomial(t[0], null, t[1]), "mean variance"),
        ["Poisson"] = (t => Poisson(t[0]), "mean variance"),
        ["Categorical"] = (t => Categorical(t[0]), "entropy"),
        ["Categorical/logits"] = (t => Categorical(null, t[0]), "entropy"),
        ["OneHotCategorical"] = (t => OneHotCategorical(t[0]), "mean variance entropy"),
        ["Multinomial"] = (t => Multinomial(5, t[0]), "mean variance entropy"),
        ["LogitRelaxedBernoulli"] = (t => LogitRelaxedBernoulli(t[0], t[1]), ""),
        ["RelaxedBernoulli"] = (t => RelaxedBernoulli(t[0], null, t[1]), ""),
        ["ExpRelaxedCategorical"] = (t => ExpRelaxedCategorical(t[0], t[1]), ""),
        ["RelaxedOneHotCategorical"] = (t => RelaxedOneHotCategorical(t[0], null, t[1]), ""),
        ["Independent"] = (t => Independent(Normal(t[0], t[1]), 1), "mean variance entropy"),
        ["Transformed"] = (
            t => new global::TorchSharp.Modules.TransformedDistribution(
                Normal(t[0], t[1]), [new transforms.AffineTransform(1.0, -2.0), new transforms.SigmoidTransform()]),
            "cdf icdf"),
        ["MultivariateNormal"] = (t => MultivariateNormal(t[0], Square(t[1])), "mean variance entropy"),
        ["MultivariateNormal/precision"] = (
            t => MultivariateNormal(t[0], precision_matrix: Square(t[1])), "variance entropy"),
        ["MultivariateNormal/tril"] = (
            t => MultivariateNormal(t[0], scale_tril: t[1].tril()), "mean variance entropy"),
    };

    public string Area => "distributions";

    public IEnumerable<Row> Rows => [.. Kinds.SelectMany(Rows1), .. Others, .. TransformRows.All];

    private static IEnumerable<Row> Others =>
    [
        new("Bernoulli/logits/probs", t => Bernoulli(null, t[0]).probs),
        new("Categorical/logits/probs", t => Categorical(null, t[0]).probs),
        new("Poisson/entropy", t => Poisson(t[0]).entropy()),
        // The reference is a sum over a grid.
        new("FisherSnedecor/entropy", t => FisherSnedecor(t[0], t[1]).entropy()) { Loose = 1e5 },
        new("Kumaraswamy/mode", t => Kumaraswamy(t[0], t[1]).mode),
        // igamma has a gradient by its second operand only.
        new("Gamma/cdf", t => Gamma(t[0], t[1]).cdf(t[2])) { Gradient = false },
        new("Poisson/cdf", t => Poisson(t[0]).cdf(t[1])) { Gradient = false },
        new("Categorical/mode", t => Categorical(t[0]).mode) { Gradient = false },
    ];

    private static IEnumerable<Row> Rows1(KeyValuePair<string, (Func<Tensor[], Distribution> Make, string Parts)> kind)
    {
        var (name, (make, parts)) = kind;
        yield return new Row($"{name}/log_prob", t => make(t[..^1]).log_prob(t[^1])) { Loose = Looseness(name) };
        foreach (var part in parts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return new Row($"{name}/{part}", t => Part(make, part, t))
            {
                // PyTorch 1.13 computes digammas and their slopes to nine digits.
                Loose = part == "entropy" && name is "Gamma" or "Chi2" or "Beta" or "Dirichlet" ? 200 : Looseness(name),
                // exp of a dozen: the small slopes drown in the differences of the large ones.
                Gradient = (name, part) is not ("LogNormal", "variance"),
            };
    }

    /// <summary>Differences of logarithms near 0, and inverses of matrices, lose a digit.</summary>
    private static double Looseness(string name) => name is "Kumaraswamy" or "Weibull" or "Gumbel" ? 20
        : name.StartsWith("MultivariateNormal", StringComparison.Ordinal) ? 10 : 4;

    private static Tensor Part(Func<Tensor[], Distribution> make, string part, Tensor[] t) => part switch
    {
        "mean" => make(t).mean + Nothing(t),
        "variance" => make(t).variance + Nothing(t),
        "stddev" => make(t).stddev + Nothing(t),
        "mode" => make(t).mode + Nothing(t),
        "entropy" => make(t).entropy(),
        "cdf" => make(t[..^1]).cdf(t[^1]),
        "icdf" => make(t[..^1]).icdf(t[^1]),
        _ => throw new NotSupportedException(part),
    };

    /// <summary>As in the script: the gradient of a parameter that plays no part is zero, not missing.</summary>
    private static Tensor Nothing(Tensor[] t) =>
        0 * t.Aggregate(zeros(1, dtype: t[0].dtype).sum(), (s, x) => s + x.sum());

    private static Tensor Square(Tensor root) =>
        matmul(root, root.transpose(-2, -1)) + (0.5 * eye(root.shape[^1], dtype: root.dtype));
}
