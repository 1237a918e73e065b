using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Draws from rarer distributions: the numbers that PyTorch draws with the same seed.</summary>
public sealed class SamplingTests
{
    private const long Seed = 1234;

    /// <summary>Logarithms and tangents of different libraries differ in the last place.</summary>
    private const double Single = 2e-6, Double = 1e-12;

    private static readonly double[] Chances = [0.1, 0.9, 0.5, 0.0, 1.0, 0.3, 0.7];
    private static readonly double[] Rates = [0.0, 0.5, 3.0, 9.5, 12.0, 40.0, 250.0, 30.0, 11.0];
    private static readonly double[] Counts = [5, 20, 40, 100, 1000, 30, 50];
    private static readonly double[] Weights = [1, 3, 0, 6, 0.2, 0.2, 0.5, 0.1];

    private static readonly Dictionary<string, Func<ScalarType, Tensor>> Draws = new()
    {
        ["cauchy_"] = type => zeros(7, dtype: type).cauchy_(0.5, 2),
        ["geometric_"] = type => zeros(7, dtype: type).geometric_(0.3),
        ["log_normal_"] = type => zeros(7, dtype: type).log_normal_(0.5, 0.25),
        ["bernoulli_"] = type => zeros(7, dtype: type).bernoulli_(Of(Chances, type)),
        ["bernoulli"] = type => bernoulli(Of(Chances, type)),
        ["poisson"] = type => poisson(Of(Rates, type)),
        ["binomial"] = type => binomial(Of(Counts, type), Of(Chances, type)),
        ["normal"] = type => normal(Of(Counts, type), Of(Chances, type)),
        ["normal/wide"] = type => normal(zeros(18, dtype: type), ones(18, dtype: type)),
        ["multinomial/one"] = type => multinomial(Of(Weights, type).reshape(2, 4), 1),
        ["multinomial/without"] = type => Of(Weights, type).reshape(2, 4).multinomial(3),
        ["multinomial/with"] = type => Of(Weights, type).reshape(2, 4).multinomial(9, replacement: true),
        ["multinomial/vector"] = type => Of(Weights, type)[..4].multinomial(5, replacement: true),
    };

    public static TheoryData<string> Cases => [.. GoldenNumbers.Cases("ops_sampling").Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_seed_gives_the_numbers_of_PyTorch(string name)
    {
        using var scope = NewDisposeScope();
        var (draw, type) = (name[..name.LastIndexOf('/')], name.EndsWith("64", StringComparison.Ordinal));
        manual_seed(Seed);
        var actual = Draws[draw](type ? ScalarType.Float64 : ScalarType.Float32);
        GoldenChecks.Near(GoldenNumbers.Cases("ops_sampling")[name].Out, actual, type ? Double : Single, name);
    }

    private const string Outside = " with NaN or a number outside";

    public static TheoryData<string, string> Errors => new()
    {
        { "bernoulli", "[bernoulli] expected chances in [0, 1], got a tensor of shape (2)" + Outside },
        { "bernoulli_", "[bernoulli_] expected chances in [0, 1], got a tensor of shape (2)" + Outside },
        { "multinomial", "[multinomial] expected finite weights >= 0, got a tensor of shape (2)" + Outside },
        { "multinomial-zero", "[multinomial] expected a weight > 0 in every row, got a tensor of shape (2)" + Outside },
        {
            "multinomial-many", "[multinomial] expected 1 to 2 draws without replacement from (2), got 3; with " +
            "replacement: any number >= 1"
        },
        { "poisson", "[poisson] expected rates >= 0, got a tensor of shape (2)" + Outside },
        { "geometric_", "[geometric_] expected a chance in (0, 1), got 0" },
        { "normal", "[normal] expected std >= 0, got a tensor of shape (2)" + Outside },
        {
            "cauchy_", "[cauchy_] expected floating-point numbers, got int64 of shape (2); convert first: " +
            "x.to(ScalarType.Float32)"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Wrong_parameters_are_named(string name, string words)
    {
        var holes = tensor(new[] { 0.5f, float.NaN });
        Func<Tensor> call = name switch
        {
            "bernoulli" => () => bernoulli(holes),
            "bernoulli_" => () => zeros(2).bernoulli_(holes),
            "multinomial" => () => holes.multinomial(1),
            "multinomial-zero" => () => zeros(2).multinomial(1),
            "multinomial-many" => () => ones(2).multinomial(3),
            "poisson" => () => poisson(-ones(2)),
            "geometric_" => () => zeros(2).geometric_(0),
            "normal" => () => normal(zeros(2), -ones(2)),
            _ => () => arange(2).cauchy_(),
        };
        var error = Assert.ThrowsAny<Exception>(call);
        Assert.StartsWith(words, error.Message, StringComparison.Ordinal);
    }

    private static Tensor Of(double[] values, ScalarType type) => tensor(values).to_type(type);
}
