using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public sealed class SinglePrecisionTests
{
    /// <summary>What a polynomial and one rounding per step may cost, in units in the last place.</summary>
    private const double Tolerance = 2;

    /// <summary>An addition and a division are two roundings more.</summary>
    private const double AfterDivision = 2.5;

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(21)]
    public void Zero_is_mapped_exactly(int length)
    {
        var (exp, tanh) = (new float[length], new float[length]);
        SinglePrecision.Exp<float>(new float[length], exp);
        SinglePrecision.Tanh<float>(new float[length], tanh);
        Assert.All(exp, v => Assert.Equal(1f, v));
        Assert.All(tanh, v => Assert.Equal(0f, v));
    }

    [Fact]
    public void Exp_is_within_two_units_in_the_last_place()
    {
        var x = Grid(-87, 88.7, 100_003);
        var y = new float[x.Length];
        SinglePrecision.Exp<float>(x, y);
        AssertClose(x, y, Math.Exp);
    }

    [Fact]
    public void Tanh_is_within_two_units_in_the_last_place_and_odd()
    {
        var x = Grid(-12, 12, 100_003);
        var (y, mirrored) = (new float[x.Length], new float[x.Length]);
        SinglePrecision.Tanh<float>(x, y);
        AssertClose(x, y, Math.Tanh);
        SinglePrecision.Tanh<float>(Array.ConvertAll(x, v => -v), mirrored);
        Assert.Equal(Array.ConvertAll(y, v => -v), mirrored);
    }

    [Fact]
    public void Sigmoid_is_within_two_and_a_half_units_in_the_last_place()
    {
        var x = Grid(-87, 40, 100_003);
        var y = new float[x.Length];
        SinglePrecision.Sigmoid<float>(x, y);
        AssertClose(x, y, v => 1 / (1 + Math.Exp(-v)), AfterDivision);
        Assert.Equal(0.5f, y.Zip(x).MinBy(v => Math.Abs(v.Second)).First, 1e-3f);
    }

    [Fact]
    public void The_ends_of_sigmoid_are_right()
    {
        float[] x = [float.NegativeInfinity, -200, -88.5f, 0, 88.5f, float.PositiveInfinity, float.NaN];
        var y = new float[x.Length];
        SinglePrecision.Sigmoid<float>(x, y);
        Assert.All(y[..3], v => Assert.InRange(v, 0, 1.2e-38f));
        Assert.Equal([0.5f, 1, 1, float.NaN], y[3..]);
    }

    [Fact]
    public void Short_and_long_ways_of_exp_give_the_same_digits()
    {
        // Four vectors with an infinity among them take the long way, their neighbours the short one.
        var x = Grid(-87, 87, 4096);
        var mixed = x.ToArray();
        for (var i = 0; i < x.Length; i += 5)
            mixed[i] = float.NegativeInfinity;
        var (y, other) = (new float[x.Length], new float[x.Length]);
        SinglePrecision.Exp<float>(x, y);
        SinglePrecision.Exp<float>(mixed, other);
        Assert.All(Enumerable.Range(0, x.Length), i => Assert.Equal(i % 5 == 0 ? 0 : y[i], other[i]));
    }

    [Fact]
    public void The_ends_of_the_range_are_right()
    {
        float[] x = [float.NegativeInfinity, -200, -103, 88.72f, 89, float.PositiveInfinity, float.NaN];
        var y = new float[x.Length];
        SinglePrecision.Exp<float>(x, y);
        Assert.Equal([0, 0], y[..2]);
        Assert.InRange(y[2], float.Epsilon, 1e-44f);
        Assert.InRange(y[3], 3.3e38f, float.MaxValue);
        Assert.Equal([float.PositiveInfinity, float.PositiveInfinity, float.NaN], y[4..]);
        SinglePrecision.Tanh<float>(x, y);
        Assert.Equal([-1, -1, -1, 1, 1, 1, float.NaN], y);
    }

    [Fact]
    public void The_place_in_a_row_makes_no_difference()
    {
        var x = Grid(-5, 5, 37);
        var whole = new float[x.Length];
        SinglePrecision.Exp<float>(x, whole);
        for (var i = 0; i < x.Length; i++)
        {
            var one = new[] { x[i] };
            SinglePrecision.Exp<float>(one, one);
            Assert.Equal(whole[i], one[0]);
        }
    }

    private static float[] Grid(double from, double to, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (float)(from + ((to - from) * i / (count - 1))))];

    private static void AssertClose(float[] x, float[] y, Func<double, double> exact, double tolerance = Tolerance)
    {
        var worst = x.Zip(y, (a, b) =>
        {
            var truth = exact(a);
            return Math.Abs(b - truth) / ((double)MathF.BitIncrement((float)Math.Abs(truth)) - (float)Math.Abs(truth));
        }).Max();
        Assert.InRange(worst, 0, tolerance);
    }
}
