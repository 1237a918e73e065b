using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public sealed class SinglePrecisionTests
{
    /// <summary>What a polynomial and one rounding per step may cost, in units in the last place.</summary>
    private const double Tolerance = 2;

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

    private static void AssertClose(float[] x, float[] y, Func<double, double> exact)
    {
        var worst = x.Zip(y, (a, b) =>
        {
            var truth = exact(a);
            return Math.Abs(b - truth) / ((double)MathF.BitIncrement((float)Math.Abs(truth)) - (float)Math.Abs(truth));
        }).Max();
        Assert.InRange(worst, 0, Tolerance);
    }
}
