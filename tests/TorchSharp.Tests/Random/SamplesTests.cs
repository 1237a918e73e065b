using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp.Kernels.Special;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Random;

/// <summary>Samples with parameters of each element's own: PyTorch's numbers, slopes to many digits, errors.</summary>
[Collection("default generator")]
public sealed class SamplesTests
{
    public static TheoryData<string> Names =>
        [.. GoldenNumbers.Cases("samples").Keys.Where(k => !k.StartsWith("slope/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_gives_the_numbers_of_PyTorch(string name)
    {
        var c = GoldenNumbers.Cases("samples")[name];
        var inputs = c.Inputs.Values.Select(GoldenChecks.Plain).ToArray();
        var before = inputs[0].clone();
        manual_seed(c.Integer("seed"));
        var drawn = name[..name.LastIndexOf('/')] switch
        {
            "poisson/small" or "poisson/large" => poisson(inputs[0]),
            "binomial/waiting" or "binomial/rejection" => binomial(inputs[0], inputs[1]),
            "gamma" => _standard_gamma(inputs[0]),
            "dirichlet" => _sample_dirichlet(inputs[0]),
            "multinomial/again" => multinomial(inputs[0], 12, true),
            "multinomial/once" => multinomial(inputs[0], 1),
            "multinomial/without" => multinomial(inputs[0], 3),
            "multinomial/vector" => inputs[0].multinomial(5, replacement: true),
            "cauchy_" => inputs[0].clone().cauchy_(1, 2),
            "geometric_" => inputs[0].clone().geometric_(0.2),
            "log_normal_" => inputs[0].clone().log_normal_(0.5, 2),
            "normal" => normal(inputs[0], inputs[1]),
            _ => throw new NotSupportedException(name),
        };
        GoldenChecks.Near(c.Out, drawn, name.EndsWith("32", StringComparison.Ordinal) ? 1e-5 : 1e-12, name);
        Assert.True(before.Equals(inputs[0]));
    }

    /// <summary>Against differences in 40 digits; far in the tail the series loses some digits.</summary>
    [Fact]
    public void A_gamma_sample_moves_with_its_shape()
    {
        var c = GoldenNumbers.Cases("samples")["slope/gamma"];
        for (var i = 0; i < c.Out.Doubles.Length; i++)
        {
            var (a, x, slope) = (c.Inputs["shape"].Doubles[i], c.Inputs["sample"].Doubles[i], c.Out.Doubles[i]);
            Assert.True(
                Math.Abs(SampleSlopes.OfGamma.Of(a, x) - slope) <= 1e-8 * Math.Abs(slope),
                $"{a}, {x}: expected {slope}, got {SampleSlopes.OfGamma.Of(a, x)}");
        }
    }

    [Fact]
    public void A_beta_sample_moves_with_its_first_parameter()
    {
        var c = GoldenNumbers.Cases("samples")["slope/beta"];
        for (var i = 0; i < c.Out.Doubles.Length; i++)
        {
            var (x, a, total) =
                (c.Inputs["sample"].Doubles[i], c.Inputs["first"].Doubles[i], c.Inputs["total"].Doubles[i]);
            var slope = SampleSlopes.OfBeta(x, a, total);
            Assert.True(
                Math.Abs(slope - c.Out.Doubles[i]) <= 1e-9 * Math.Abs(c.Out.Doubles[i]),
                $"{x}, {a}, {total}: expected {c.Out.Doubles[i]}, got {slope}");
        }
    }

    [Fact]
    public void The_mean_of_gamma_samples_moves_by_one()
    {
        manual_seed(2);
        var shape = full(20000, 2.5, dtype: float64).requires_grad_();
        _standard_gamma(shape).mean().backward();
        // E dx/da = d(mean)/da = 1; its deviation over 20000 samples is below 0.01.
        Assert.Equal(1, shape.grad!.sum().item<double>(), 0.02);
    }

    [Fact]
    public void Dirichlet_samples_stay_on_the_simplex_and_their_mean_moves_as_it_should()
    {
        manual_seed(3);
        var shapes = tensor(new[] { 0.5, 1, 2.5 }).requires_grad_();
        var x = _sample_dirichlet(shapes.expand(20000, 3));
        Assert.True(x.sum(dim: -1).sub(1).abs().max().item<double>() < 1e-12);
        x.select(1, 0).mean().backward();
        // d(a0 / 4)/da = (1/4 - 0.5/16, -0.5/16, -0.5/16)
        var wanted = new[] { 0.25 - (0.5 / 16), -0.5 / 16, -0.5 / 16 };
        for (var i = 0; i < 3; i++)
            Assert.Equal(wanted[i], shapes.grad![i].item<double>(), 0.005);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Fails(() => poisson(tensor(new[] { 1.0, -1 })), "[poisson] expected rates >= 0");
        Fails(() => poisson(tensor(new[] { double.NaN })), "[poisson] expected rates >= 0");
        Fails(() => multinomial(tensor(new[] { 0.5, double.NaN }), 1), "[multinomial] expected finite weights >= 0");
        Fails(() => multinomial(ones(3), 4), "[multinomial] expected 1 to 3 draws without replacement");
        Fails(
            () => _standard_gamma(tensor(new[] { -1.0 })),
            "[_standard_gamma] expected shapes that are not negative, got -1");
        Fails(() => _standard_gamma(arange(3)), "[_standard_gamma] expected a floating-point tensor, got int64");
        Fails(() => _sample_dirichlet(tensor(1.0)), "[_sample_dirichlet] expected at least one dimension");

        static void Fails(Func<Tensor> draw, string message) =>
            Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(draw).Message);
    }
}
