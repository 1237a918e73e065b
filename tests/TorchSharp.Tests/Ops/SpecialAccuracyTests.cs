using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Special functions over their whole range against values of 50 digits, and at the edges of it.</summary>
public sealed class SpecialAccuracyTests
{
    /// <summary>Relative: some ten units in the last place of float64.</summary>
    private const double Relative = 3e-15;

    /// <summary>For waves: relative to 1, the height near the origin, or to the value where that is larger.</summary>
    private const double Wave = 3e-15;

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Functions = new()
    {
        ["erf"] = special.erf,
        ["erfc"] = special.erfc,
        ["erfcx"] = special.erfcx,
        ["erfinv"] = special.erfinv,
        ["ndtr"] = special.ndtr,
        ["ndtri"] = special.ndtri,
        ["gammaln"] = special.gammaln,
        ["digamma"] = special.digamma,
        ["i0"] = special.i0,
        ["i0e"] = special.i0e,
        ["i1"] = special.i1,
        ["i1e"] = special.i1e,
        ["trigamma"] = x => x.polygamma(1),
        ["tetragamma"] = x => x.polygamma(2),
        ["modified_bessel_k0"] = x => special.modified_bessel_k0(x),
        ["modified_bessel_k1"] = x => special.modified_bessel_k1(x),
        ["scaled_modified_bessel_k0"] = x => special.scaled_modified_bessel_k0(x),
        ["scaled_modified_bessel_k1"] = x => special.scaled_modified_bessel_k1(x),
        ["bessel_j0"] = x => special.bessel_j0(x),
        ["bessel_j1"] = x => special.bessel_j1(x),
        ["bessel_y0"] = x => special.bessel_y0(x),
        ["bessel_y1"] = x => special.bessel_y1(x),
        ["airy_ai"] = x => special.airy_ai(x),
    };

    public static TheoryData<string> Places => Names("accuracy/");

    public static TheoryData<string> Waves => Names("wave/");

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_digit_but_the_last_is_right(string name) => Check(name, (want, scale) => Math.Abs(want) * scale);

    [Theory]
    [MemberData(nameof(Waves))]
    public void Waves_are_exact_to_their_height(string name) =>
        Check(name, (want, _) => Math.Max(1, Math.Abs(want)) * Wave);

    [Fact]
    public void Edges_are_infinite_or_not_a_number()
    {
        var (inf, nan) = (double.PositiveInfinity, double.NaN);
        Equal([-inf, inf, nan], special.erfinv(tensor(new[] { -1.0, 1, 1.5 })));
        Equal([-inf, inf, nan], special.ndtri(tensor(new[] { 0.0, 1, -0.5 })));
        Equal([inf, inf, inf], special.gammaln(tensor(new[] { 0.0, -3, inf })));
        Equal([-inf, nan, inf], special.digamma(tensor(new[] { 0.0, -2, inf })));
        Equal([0, 2, nan], special.erfc(tensor(new[] { inf, -inf, nan })));
        Equal([-inf, nan], special.bessel_y0(tensor(new[] { 0.0, -1 })));
        Equal([inf, nan, 0], special.modified_bessel_k1(tensor(new[] { 0.0, -1, inf })));
        Equal([inf, nan, inf], special.zeta(tensor(new[] { 1.0, 0.5, 2 }), tensor(new[] { 2.0, 2, -3 })));
        Equal([0, 1, nan], special.gammainc(tensor(new[] { 1.0, 0, -1 }), tensor(new[] { 0.0, 1, 1 })));
    }

    [Fact]
    public void An_out_tensor_takes_the_result_in_its_own_type()
    {
        var x = tensor(new[] { 0.5f, 2 });
        var to = zeros(2, dtype: float64);
        Assert.Same(to, special.bessel_j0(x, to));
        Assert.Equal(special.bessel_j0(x).Doubles(), to.Doubles());
        Assert.Throws<InvalidOperationException>(() => special.bessel_j0(x, zeros(2, dtype: int64)));
        Assert.Throws<InvalidOperationException>(() => special.bessel_j0(x, zeros(2, requires_grad: true)));
    }

    private static void Equal(double[] expected, Tensor actual) => Assert.Equal(expected, actual.Doubles());

    private static void Check(string name, Func<double, double, double> allowed)
    {
        var reference = GoldenNumbers.Cases("special")[name];
        var function = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var x = Tensors.From(reference.Inputs["x"]);
        var y = function is "gammainc" or "gammaincc"
            ? Share(function, Tensors.From(reference.Inputs["a"]), x)
            : Functions[function](x);
        var (places, wanted, got) = (x.Doubles(), reference.Out.Doubles, y.Doubles());
        var wrong = Enumerable.Range(0, wanted.Length)
            .Where(i => Math.Abs(wanted[i] - got[i]) > allowed(wanted[i], Relative * Slack(function, places[i])))
            .Select(i => $"{places[i]:R}: {wanted[i]:R}, got {got[i]:R}");
        Assert.Empty(wrong);
    }

    private static Tensor Share(string function, Tensor a, Tensor x) =>
        function == "gammainc" ? special.gammainc(a, x) : special.gammaincc(a, x);

    // Digamma has zeros between the poles; an exponential of a large argument carries that argument's rounding, which
    // the input's own rounding exceeds.
    private static double Slack(string function, double x) => function switch
    {
        "gammainc" or "gammaincc" => 20,
        "digamma" => x < 0 ? 100 : 1,
        "i0" or "i1" or "modified_bessel_k0" or "modified_bessel_k1" => 1 + (Math.Abs(x) / 20),
        _ => 1,
    };

    private static TheoryData<string> Names(string prefix) =>
        [.. GoldenNumbers.Cases("special").Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal))];
}
