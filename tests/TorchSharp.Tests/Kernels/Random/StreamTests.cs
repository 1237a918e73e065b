using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp.Kernels.Random;

namespace DeepLearning.TorchSharp.Tests.Kernels.Random;

/// <summary>The same seed gives PyTorch's numbers.</summary>
public sealed class StreamTests
{
    /// <summary>
    /// PyTorch's vector build has its own single-precision log, sin, cos: a few units in the last place.
    /// </summary>
    private const double SingleTolerance = 2e-6;

    /// <summary>Both use the C library's or better double-precision functions.</summary>
    private const double DoubleTolerance = 1e-14;

    public static TheoryData<int> Sizes => [1, 5, 15, 16, 17, 32, 37];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Uniform_single(int size)
    {
        var x = new float[size];
        UniformFill.Fill(new RandomStream(42), x, 0, 1);
        Assert.Equal(Case($"rand/{size}/float32").Singles, x);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Uniform_double(int size)
    {
        var x = new double[size];
        UniformFill.Fill(new RandomStream(42), x, 0, 1);
        Assert.Equal(Case($"rand/{size}/float64").Doubles, x);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Normal_single(int size)
    {
        var x = new float[size];
        NormalFill.Fill(new RandomStream(42), x, 0, 1);
        Near(Case($"randn/{size}/float32").Doubles, [.. x], SingleTolerance);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Normal_double(int size)
    {
        var x = new double[size];
        NormalFill.Fill(new RandomStream(42), x, 0, 1);
        Near(Case($"randn/{size}/float64").Doubles, x, DoubleTolerance);
    }

    [Fact]
    public void The_first_five_of_seed_42_are_those_of_every_book()
    {
        var x = new float[5];
        NormalFill.Fill(new RandomStream(42), x, 0, 1);
        Assert.Equal([0.3367, 0.1288, 0.2345, 0.2303, -1.1229], x.Select(v => Math.Round(v, 4)));
    }

    [Theory]
    [InlineData("uniform/float32")]
    [InlineData("normal/short/float32")]
    [InlineData("normal/long/float32")]
    public void Bounds_mean_and_deviation_single(string name)
    {
        var x = new float[Case(name).Doubles.Length];
        if (name.StartsWith("uniform", StringComparison.Ordinal))
            UniformFill.Fill(new RandomStream(42), x, -0.3f, 0.7f);
        else
            NormalFill.Fill(new RandomStream(42), x, 1.5, 0.2);
        Near(Case(name).Doubles, [.. x], SingleTolerance);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(-5, 5)]
    [InlineData(0, 1L << 31)]
    [InlineData(0, 1L << 33)]
    [InlineData(-(1L << 40), 1L << 40)]
    public void Integers(long low, long high)
    {
        var x = new long[12];
        IntegerFill.Fill(new RandomStream(42), x.AsSpan(), low, (ulong)(high - low));
        Assert.Equal(Case($"randint/{low}..{high}").Longs, x);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(50)]
    public void Permutations(int n)
    {
        var x = new long[n];
        IntegerFill.Permute(new RandomStream(42), x);
        Assert.Equal(Case($"randperm/{n}").Longs, x);
    }

    [Theory]
    [InlineData("float32")]
    [InlineData("float64")]
    public void Chances(string dtype)
    {
        var x = new double[40];
        ChanceFill.Fill(new RandomStream(42), x.AsSpan(), 0.3);
        Assert.Equal(Case($"bernoulli/{dtype}").Doubles, x);
    }

    [Fact]
    public void Chances_of_their_own()
    {
        var (single, twice) = (new float[20], new double[20]);
        var chances = Enumerable.Range(0, 20).Select(i => i * 0.05).ToArray();
        ChanceFill.Fill(new RandomStream(42), single.AsSpan(), chances.Select(c => (float)c).ToArray());
        ChanceFill.Fill(new RandomStream(42), twice.AsSpan(), chances);
        Assert.Equal(Case("bernoulli/tensor/float32").Singles, single);
        Assert.Equal(Case("bernoulli/tensor/float64").Doubles, twice);
    }

    [Fact]
    public void The_second_of_a_pair_waits_across_other_draws()
    {
        var stream = new RandomStream(7);
        var golden = GoldenNumbers.Cases("random")["randn/three-then-rest"].Outputs;
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            var x = new float[golden[name].Doubles.Length];
            if (name == "d")
                UniformFill.Fill(stream, x, 0, 1);
            else
                NormalFill.Fill(stream, x, 0, 1);
            Near(golden[name].Doubles, [.. x], SingleTolerance);
        }
    }

    [Theory]
    [InlineData(unchecked((ulong)-1), 0, "rand/negative-seed")]
    [InlineData((1UL << 40) + 5, 0, "rand/long-seed")]
    [InlineData(3UL, 2000, "rand/many")]
    public void Seeds_and_refills(ulong seed, int skip, string name)
    {
        var stream = new RandomStream(seed);
        UniformFill.Fill(stream, new float[skip], 0, 1);
        var x = new float[4];
        UniformFill.Fill(stream, x, 0, 1);
        Assert.Equal(Case(name).Singles, x);
    }

    [Fact]
    public void A_saved_state_continues_the_stream_with_its_waiting_number()
    {
        var stream = new RandomStream(5);
        NormalFill.Fill(stream, new float[3], 0, 1);
        var copy = new RandomStream(0);
        copy.Load(stream.Save());

        Assert.Equal(stream.Seed, copy.Seed);
        for (var i = 0; i < 1000; i++)
            Assert.Equal(stream.Normal(), copy.Normal());
    }

    [Fact]
    public void A_state_of_the_wrong_size_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new RandomStream(0).Load(new byte[3]));
        Assert.Contains("5056 bytes, got 3", error.Message);
    }

    private static GoldenTensor Case(string name) => GoldenNumbers.Cases("random")[name].Out;

    private static void Near(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], tolerance * Math.Max(1, Math.Abs(expected[i])));
    }
}
