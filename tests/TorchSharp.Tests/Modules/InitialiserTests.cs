using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>A seed gives PyTorch's digits, and leaves the stream where PyTorch leaves it.</summary>
public sealed class InitialiserTests
{
    /// <summary>Single-precision logarithms, sines and inverse error functions differ in their last places.</summary>
    private const double Single = 4e-6;

    private const double Double = 1e-11;

    public static TheoryData<string> Fills => [.. GoldenNumbers.Cases("initialisers").Keys
        .Where(k => k.Contains("_/", StringComparison.Ordinal))];

    public static TheoryData<string> Fusions => [.. GoldenNumbers.Cases("initialisers").Keys
        .Where(k => k.StartsWith("fuse/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Fills))]
    public void A_seed_gives_the_same_parameters(string name)
    {
        var c = GoldenNumbers.Cases("initialisers")[name];
        var shape = c.Argument("shape").EnumerateArray().Select(s => s.GetInt64()).ToArray();
        var isDouble = name.EndsWith("float64", StringComparison.Ordinal);
        var weight = nn.Parameter(empty(shape, dtype: isDouble ? float64 : float32));
        manual_seed(42);
        var filled = Fill(name.Split('/')[0], weight, c);
        Assert.Same(weight, filled);
        Assert.True(weight.is_leaf);
        GoldenChecks.Near(c.Out, weight, isDouble ? Double : Single, name);
        GoldenChecks.Near(c.Outputs["next"], rand(2), Single, "the next numbers of the stream");
    }

    [Theory]
    [MemberData(nameof(Fusions))]
    public void A_batch_norm_is_folded_into_the_layer_before_it(string name)
    {
        var c = GoldenNumbers.Cases("initialisers")[name];
        var t = c.Inputs.ToDictionary(i => i.Key, i => GoldenChecks.Plain(i.Value));
        var (weight, bias) = name.Split('/')[1] switch
        {
            "linear" => nn.utils.fuse_linear_bn_weights(
                t["weight"], t["bias"], t["mean"], t["variance"], 1e-5, t["scale"], t["shift"]),
            "conv" => nn.utils.fuse_conv_bn_weights(
                t["weight"], t["bias"], t["mean"], t["variance"], 1e-5, t["scale"], t["shift"]),
            _ => nn.utils.fuse_conv_bn_weights(
                t["weight"], null, t["mean"], t["variance"], 1e-5, null, null, transpose: true),
        };
        GoldenChecks.Near(c.Outputs["weight"], weight, GoldenChecks.Tolerance(c), "weight");
        GoldenChecks.Near(c.Outputs["bias"], bias, GoldenChecks.Tolerance(c), "bias");
    }

    [Fact]
    public void The_folded_layer_computes_what_both_did()
    {
        var (linear, norm) = (nn.Linear(4, 3), nn.BatchNorm1d(3));
        for (var i = 0; i < 3; i++)
            norm.call(linear.call(randn(16, 4)));
        Assert.Throws<ArgumentException>(() => nn.utils.fuse_linear_bn_eval(linear, norm));
        linear.eval();
        norm.eval();
        var x = randn(5, 4);
        var one = nn.utils.fuse_linear_bn_eval(linear, norm);
        Assert.True(one.call(x).allclose(norm.call(linear.call(x)), rtol: 1e-4, atol: 1e-5));
        Assert.False(one.training);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("[trunc_normal_] expected a < b and std > 0, got a = 2, b = -2, std = 1",
            Assert.Throws<ArgumentException>(() => nn.init.trunc_normal_(empty(3), a: 2, b: -2)).Message);
        Assert.Equal("[orthogonal_] expected at least two dimensions, got shape (3)",
            Assert.Throws<ArgumentException>(() => nn.init.orthogonal_(empty(3))).Message);
        Assert.Equal("[dirac_] expected a weight of 3, 4 or 5 dimensions, got shape (3, 2)",
            Assert.Throws<ArgumentException>(() => nn.init.dirac_(empty(3, 2))).Message);
        Assert.Equal("[sparse_] expected a matrix and a share from 0 to 1, got shape (3, 2) and 1.5",
            Assert.Throws<ArgumentException>(() => nn.init.sparse_(empty(3, 2), 1.5)).Message);
    }

    [Fact]
    public void A_saved_state_has_the_bytes_of_PyTorch_and_goes_on_like_it()
    {
        var c = GoldenNumbers.Cases("initialisers")["state"];
        manual_seed(11);
        randn(3);
        var state = get_rng_state();
        Assert.Equal(c.Outputs["bytes"].Longs, state.data<byte>().ToArray().Select(b => (long)b));
        rand(100);
        set_rng_state(state);
        GoldenChecks.Near(c.Outputs["next"], randn(4), Single, "next");

        using var other = new Generator();
        other.set_state(state);
        GoldenChecks.Near(c.Outputs["next"], randn(4, generator: other), Single, "another generator");
        Assert.Equal(11, other.initial_seed());
    }

    [Fact]
    public void The_seed_of_the_books_gives_the_digits_of_the_books()
    {
        manual_seed(42);
        float[] expected = [0.3367f, 0.1288f, 0.2345f, 0.2303f, -1.1229f];
        foreach (var (digit, value) in expected.Zip(randn(5).data<float>().ToArray()))
            Assert.Equal(digit, value, 5e-5f);
    }

    [Fact]
    public void A_generator_of_its_own_leaves_the_default_one_alone()
    {
        using var own = new Generator(5);
        manual_seed(1);
        var expected = rand(3).data<float>().ToArray();
        manual_seed(1);
        var first = randn(4, generator: own).data<float>().ToArray();
        nn.init.normal_(empty(3), generator: own);
        randperm(5, generator: own);
        Assert.Equal(expected, rand(3).data<float>().ToArray());
        own.manual_seed(5);
        Assert.Equal(first, randn(4, generator: own).data<float>().ToArray());
        Assert.Equal(random.initial_seed(), initial_seed());
        Assert.NotEqual(own.seed(), own.seed());
    }

    private static Tensor Fill(string op, Tensor weight, GoldenCase c) => op switch
    {
        "trunc_normal_" => nn.init.trunc_normal_(
            weight, Or(c, "mean", 0), Or(c, "std", 1), Or(c, "a", -2), Or(c, "b", 2)),
        "orthogonal_" => nn.init.orthogonal_(weight, Or(c, "gain", 1)),
        "sparse_" => nn.init.sparse_(weight, c.Number("sparsity"), Or(c, "std", 0.01)),
        _ => nn.init.dirac_(weight),
    };

    private static double Or(GoldenCase c, string name, double other) => c.Has(name) ? c.Number(name) : other;
}
