using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels.Random.Distributions;

/// <summary>
/// Draws counts in PyTorch's order: small expectations by multiplying or adding waiting times, large ones by keeping or
/// throwing away points under a curve.
/// </summary>
/// <remarks>
/// <b>Source</b> Hoermann, The transformed rejection method for generating Poisson random variables, 1993; The
/// generation of binomial random variates, 1993.
/// </remarks>
internal static class CountSamples
{
    private const double Large = 10;

    public static double Poisson(RandomStream stream, double rate)
    {
        if (rate >= Large)
            return PoissonByRejection(stream, rate);
        if (!(rate > 0))
            return rate;
        var least = Math.Exp(-rate);
        var count = 0L;
        for (var product = stream.UniformDouble(); product > least; product *= stream.UniformDouble())
            count++;
        return count;
    }

    public static double Binomial(RandomStream stream, double count, double chance)
    {
        if (count <= 0 || chance <= 0)
            return 0;
        if (chance >= 1)
            return count;
        if (double.IsNaN(count + chance))
            return double.NaN;
        var rare = chance <= 0.5 ? chance : 1 - chance;
        var hits = count * rare >= Large
            ? BinomialByRejection(stream, count, rare)
            : BinomialByWaiting(stream, count, rare);
        return chance <= 0.5 ? hits : count - hits;
    }

    private static double PoissonByRejection(RandomStream stream, double rate)
    {
        var b = 0.931 + (2.53 * Math.Sqrt(rate));
        var a = -0.059 + (0.02483 * b);
        var inverse = 1.1239 + (1.1328 / (b - 3.4));
        var safe = 0.9277 - (3.6224 / (b - 2));
        var logRate = Math.Log(rate);
        while (true)
        {
            var u = stream.UniformDouble() - 0.5;
            var v = stream.UniformDouble();
            var near = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / near) + b) * u) + rate + 0.43);
            if (near >= 0.07 && v <= safe)
                return k;
            if (k < 0 || (near < 0.013 && v > near))
                continue;
            var height = Math.Log(v) + Math.Log(inverse) - Math.Log((a / (near * near)) + b);
            if (height <= -rate + (k * logRate) - GammaFunctions.LogGamma.Of(k + 1))
                return k;
        }
    }

    private static double BinomialByWaiting(RandomStream stream, double count, double chance)
    {
        var logMiss = GammaFunctions.Log1p(-chance);
        var hits = 0L;
        for (var waited = Wait(); waited <= count; waited += Wait())
            hits++;
        return hits;

        double Wait() => Math.Ceiling(Math.Log(stream.UniformDouble()) / logMiss);
    }

    private static double BinomialByRejection(RandomStream stream, double count, double chance)
    {
        var deviation = Math.Sqrt(count * chance * (1 - chance));
        var b = 1.15 + (2.53 * deviation);
        var a = -0.0873 + (0.0248 * b) + (0.01 * chance);
        var c = (count * chance) + 0.5;
        var safe = 0.92 - (4.2 / b);
        var odds = chance / (1 - chance);
        var alpha = (2.83 + (5.1 / b)) * deviation;
        var m = Math.Floor((count + 1) * chance);
        while (true)
        {
            var u = stream.UniformDouble() - 0.5;
            var v = stream.UniformDouble();
            var near = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / near) + b) * u) + c);
            if (near >= 0.07 && v <= safe)
                return k;
            if (k < 0 || k > count)
                continue;
            var height = Math.Log(v * alpha / ((a / (near * near)) + b));
            var bound = ((m + 0.5) * Math.Log((m + 1) / (odds * (count - m + 1))))
                + ((count + 1) * Math.Log((count - m + 1) / (count - k + 1)))
                + ((k + 0.5) * Math.Log(odds * (count - k + 1) / (k + 1)))
                + Rest(m) + Rest(count - m) - Rest(k) - Rest(count - k);
            if (height <= bound)
                return k;
        }
    }

    /// <summary>What Stirling's formula leaves of ln k!.</summary>
    private static double Rest(double k) => k >= 9
        ? GammaFunctions.StirlingRest(k + 1)
        : GammaFunctions.LogGamma.Of(k + 1) - (((k + 0.5) * Math.Log(k + 1)) - (k + 1) + (0.5 * Math.Log(2 * Math.PI)));
}
