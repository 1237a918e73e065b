using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Random;

/// <summary>
/// Seeds give PyTorch's digits through the public surface: tensors, dropout, new layers, initialisers.
/// </summary>
[Collection("default generator")]
public sealed class GoldenDrawingTests
{
    /// <summary>
    /// PyTorch's vector build has its own single-precision log, sin, cos: a few units in the last place.
    /// </summary>
    private const double Tolerance = 2e-6;

    [Theory]
    [InlineData("randn/5/float32")]
    [InlineData("randn/37/float64")]
    [InlineData("rand/17/float32")]
    [InlineData("uniform/float64")]
    [InlineData("normal/short/float32")]
    [InlineData("normal/long/float64")]
    [InlineData("bernoulli/float32")]
    [InlineData("dropout/float32")]
    [InlineData("dropout/float64")]
    [InlineData("randperm/50")]
    [InlineData("randint/-5..5")]
    [InlineData("randint/int32")]
    [InlineData("randint/float32")]
    public void A_seed_gives_the_same_numbers(string name)
    {
        var c = GoldenNumbers.Cases("random")[name];
        manual_seed(c.Integer("seed"));
        GoldenChecks.Near(c.Out, Draw(c, name.Split('/')[0]), Tolerance, name);
    }

    [Theory]
    [InlineData("Linear")]
    [InlineData("Embedding")]
    [InlineData("uniform_")]
    [InlineData("normal_")]
    [InlineData("xavier_uniform_")]
    [InlineData("xavier_normal_")]
    [InlineData("xavier_uniform_/conv")]
    [InlineData("kaiming_uniform_/fan_in")]
    [InlineData("kaiming_uniform_/fan_out")]
    [InlineData("kaiming_normal_/fan_in")]
    [InlineData("kaiming_normal_/fan_out")]
    public void A_seed_gives_the_same_parameters(string name)
    {
        var c = GoldenNumbers.Cases("random")["init/" + name];
        manual_seed(42);
        if (name == "Linear")
        {
            var layer = nn.Linear(5, 3);
            GoldenChecks.Near(c.Outputs["bias"], layer.bias, Tolerance, "bias");
            GoldenChecks.Near(c.Outputs["weight"], layer.weight, Tolerance, "weight");
            return;
        }
        var weight = name == "Embedding" ? nn.Embedding(6, 3).weight! : Fill(empty(c.Outputs["weight"].Shape), name);
        GoldenChecks.Near(c.Outputs["weight"], weight, Tolerance, "weight");
    }

    [Fact]
    public void A_generator_of_its_own_leaves_the_default_one_alone()
    {
        manual_seed(1);
        var expected = rand(4).data<float>().ToArray();
        manual_seed(1);
        using var own = new Generator(42);
        var drawn = randn(5, generator: own);
        Assert.Equal(0.3367, drawn[0].ToDouble(), 1e-4);
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void A_saved_state_repeats_the_stream()
    {
        manual_seed(9);
        randn(3);
        using var state = get_rng_state();
        var first = randn(20).data<float>().ToArray();
        set_rng_state(state);
        Assert.Equal(first, randn(20).data<float>().ToArray());
        Assert.Equal(9, initial_seed());
    }

    [Fact]
    public void Bounds_are_checked()
    {
        Assert.Contains("low < high", Assert.Throws<ArgumentException>(() => randint(3, 3, new long[] { 2 })).Message);
        Assert.Contains("[0, 1]", Assert.Throws<ArgumentOutOfRangeException>(() =>
            nn.functional.dropout(ones(2), 1.5)).Message);
        Assert.Contains("floating-point", Assert.Throws<ArgumentException>(() =>
            zeros(2, dtype: int64).uniform_(0, 1)).Message);
    }

    private static Tensor Fill(Tensor weight, string name) => name switch
    {
        "uniform_" => nn.init.uniform_(weight, -0.2, 0.4),
        "normal_" => nn.init.normal_(weight, 0.5, 2),
        "xavier_uniform_" => nn.init.xavier_uniform_(weight, 2),
        "xavier_uniform_/conv" => nn.init.xavier_uniform_(weight),
        "xavier_normal_" => nn.init.xavier_normal_(weight, 2),
        "kaiming_uniform_/fan_in" => nn.init.kaiming_uniform_(weight, 0.2),
        "kaiming_uniform_/fan_out" => nn.init.kaiming_uniform_(weight, 0.2, nn.init.FanInOut.FanOut),
        "kaiming_normal_/fan_in" => nn.init.kaiming_normal_(weight, 0.2),
        "kaiming_normal_/fan_out" => nn.init.kaiming_normal_(weight, 0.2, nn.init.FanInOut.FanOut),
        _ => throw new NotSupportedException(name),
    };

    private static Tensor Draw(GoldenCase c, string kind)
    {
        var type = c.Out.DType switch { "float32" => float32, "float64" => float64, "int32" => int32, _ => int64 };
        var size = c.Out.Shape;
        return kind switch
        {
            "randn" => randn(size, dtype: type),
            "rand" => rand(size, dtype: type),
            "uniform" => empty(size, dtype: type).uniform_(-0.3, 0.7),
            "normal" => empty(size, dtype: type).normal_(1.5, 0.2),
            "bernoulli" => empty(size, dtype: type).bernoulli_(0.3),
            "dropout" => nn.functional.dropout(ones(size, dtype: type), 0.4),
            "randperm" => randperm(c.Integer("n")),
            "randint" => randint(c.Integer("low"), c.Integer("high"), size, dtype: type),
            _ => throw new NotSupportedException(kind),
        };
    }
}
