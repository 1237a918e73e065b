using TorchSharp.Kernels.Curves;

namespace TorchSharp.Tests.Kernels;

/// <summary>gelu and its slope in float32, against a series and a continued fraction in float64.</summary>
public sealed unsafe class GaussVectorsTests
{
    /// <summary>A share of up to 1/2 is rounded to 3e-8, twice; the fit adds less than one rounding.</summary>
    private const double Absolute = 1e-7;

    /// <summary>In the tail t²/2 is rounded (up to 18 x 6e-8) and q, 0.07 there, is a sum of larger terms.</summary>
    private const double Tail = 4e-6;

    private const double UnitsInTheLastPlace = 2;

    [Fact]
    public void Gelu_is_close_everywhere_and_keeps_its_digits_in_the_tail()
    {
        var (x, y) = Run((count, from, to) => CurveRows.Forward(count, from, to, default(SmoothCurves.Gelu)));
        for (var i = 0; i < x.Length; i++)
        {
            var truth = x[i] * Share(x[i]);
            var error = Math.Abs(y[i] - truth);
            Assert.True(error <= Absolute * Math.Abs(x[i]), $"gelu({x[i]}) = {y[i]}, not {truth}");
            if (x[i] > 0)
                Assert.True(error <= UnitsInTheLastPlace * Unit(truth), $"gelu({x[i]}) = {y[i]}, not {truth}");
            else if (x[i] > -6)
                Assert.True(error <= Tail * Math.Abs(truth), $"gelu({x[i]}) = {y[i]}, not {truth}");
        }
    }

    [Fact]
    public void The_slope_is_close_everywhere()
    {
        var (x, y) = Run((count, from, to) =>
        {
            var ones = new float[count];
            Array.Fill(ones, 1f);
            fixed (float* dOut = ones)
                CurveRows.Backward(count, dOut, from, to, default(SmoothCurves.Gelu));
        });
        for (var i = 0; i < x.Length; i++)
        {
            var density = Math.Exp(-0.5 * x[i] * x[i]) / Math.Sqrt(2 * Math.PI);
            var truth = Share(x[i]) + (x[i] * density);
            Assert.True(Math.Abs(y[i] - truth) <= 2 * Absolute, $"slope({x[i]}) = {y[i]}, not {truth}");
        }
    }

    [Fact]
    public void The_ends_are_right()
    {
        float[] x = [float.NegativeInfinity, -1000, -20, 0, 20, 1000, float.PositiveInfinity, float.NaN];
        var y = new float[x.Length];
        fixed (float* from = x, to = y)
            CurveRows.Forward(x.Length, from, to, default(SmoothCurves.Gelu));
        Assert.Equal([0, 0, 0, 0, 20, 1000, float.PositiveInfinity, float.NaN], y);
    }

    private delegate void Kernel(long count, float* from, float* to);

    private static (float[] X, float[] Y) Run(Kernel kernel)
    {
        var x = Enumerable.Range(0, 40_001).Select(i => (i - 20_000) * 6e-4f).ToArray();
        var y = new float[x.Length];
        fixed (float* from = x, to = y)
            kernel(x.Length, from, to);
        return (x, y);
    }

    private static double Unit(double truth) => MathF.BitIncrement((float)truth) - (double)(float)truth;

    /// <summary>The share of N(0, 1) below x: a series near 0, a continued fraction in the tail.</summary>
    /// <remarks>Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14.</remarks>
    private static double Share(double x)
    {
        var density = Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);
        if (Math.Abs(x) > 3)
        {
            var below = Math.Abs(x);
            for (var k = 200; k > 0; k--)
                below = Math.Abs(x) + (k / below);
            return x < 0 ? density / below : 1 - (density / below);
        }
        var (sum, term) = (0.0, x);
        for (var k = 1; k < 120; k++, term *= x * x / ((2 * k) - 1))
            sum += term;
        return 0.5 + (density * sum);
    }
}
