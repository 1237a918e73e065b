namespace TorchSharp.Kernels.Random;

/// <summary>Single draws from distributions that need more than one uniform number or a logarithm.</summary>
internal static class SlowFills
{
    /// <summary>Cauchy's distribution by its inverse: median + sigma tan(pi (u - 1/2)).</summary>
    public static double Cauchy(RandomStream stream, double median, double sigma)
    {
        var u = Math.Clamp(stream.UniformDouble(), double.BitIncrement(1) - 1, 2 - double.BitIncrement(1));
        return median + (sigma * Math.Tan(Math.PI * (u - 0.5)));
    }

    /// <summary>The number of trials until the first success: ceil(log(u) / log(1 - p)).</summary>
    public static double Geometric(RandomStream stream, double p) =>
        Math.Ceiling(Math.Log(stream.UniformDouble()) / double.LogP1(-p));

    public static double LogNormal(RandomStream stream, double mean, double std) =>
        Math.Exp((stream.Normal() * std) + mean);

    /// <summary>
    /// Poisson's distribution: a product of uniform numbers for small rates, else W. Hörmann's transformed rejection
    /// (The transformed rejection method for generating Poisson random variables, 1993).
    /// </summary>
    public static double Poisson(RandomStream stream, double rate) =>
        rate >= 10 ? PoissonByRejection(stream, rate) : rate == 0 ? 0 : PoissonByProduct(stream, rate);

    /// <summary>
    /// The number of successes in trials: sums of geometric waiting times when few are expected, else W. Hörmann's
    /// transformed rejection (The generation of binomial random variates, 1993).
    /// </summary>
    public static double Binomial(RandomStream stream, double count, double p)
    {
        if (count <= 0 || p <= 0)
            return 0;
        if (p >= 1)
            return count;
        if (double.IsNaN(p) || double.IsNaN(count))
            return double.NaN;
        return p <= 0.5 ? BinomialBelow(stream, count, p) : count - BinomialBelow(stream, count, 1 - p);
    }

    private static double PoissonByProduct(RandomStream stream, double rate)
    {
        var (bound, product, events) = (Math.Exp(-rate), stream.UniformDouble(), 0);
        for (; product > bound; events++)
            product *= stream.UniformDouble();
        return events;
    }

    private static double PoissonByRejection(RandomStream stream, double rate)
    {
        var logRate = Math.Log(rate);
        var b = 0.931 + (2.53 * Math.Sqrt(rate));
        var a = -0.059 + (0.02483 * b);
        var inverseAlpha = 1.1239 + (1.1328 / (b - 3.4));
        var quick = 0.9277 - (3.6224 / (b - 2));
        while (true)
        {
            var u = stream.UniformDouble() - 0.5;
            var v = stream.UniformDouble();
            var us = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / us) + b) * u) + rate + 0.43);
            if (us >= 0.07 && v <= quick)
                return k;
            if (k < 0 || (us < 0.013 && v > us))
                continue;
            if (Math.Log(v) + Math.Log(inverseAlpha) - Math.Log((a / (us * us)) + b)
                <= -rate + (k * logRate) - LogFactorial(k))
                return k;
        }
    }

    private static double BinomialBelow(RandomStream stream, double count, double p) =>
        count * p >= 10 ? BinomialByRejection(stream, count, p) : BinomialByWaiting(stream, count, p);

    private static double BinomialByWaiting(RandomStream stream, double count, double p)
    {
        var logMiss = double.LogP1(-p);
        var (trials, successes) = (0.0, 0);
        while (true)
        {
            trials += Math.Ceiling(Math.Log(stream.UniformDouble()) / logMiss);
            if (trials > count)
                return successes;
            successes++;
        }
    }

    private static double BinomialByRejection(RandomStream stream, double count, double p)
    {
        var deviation = Math.Sqrt(count * p * (1 - p));
        var b = 1.15 + (2.53 * deviation);
        var a = -0.0873 + (0.0248 * b) + (0.01 * p);
        var c = (count * p) + 0.5;
        var quick = 0.92 - (4.2 / b);
        var odds = p / (1 - p);
        var alpha = (2.83 + (5.1 / b)) * deviation;
        var mode = Math.Floor((count + 1) * p);
        while (true)
        {
            var u = stream.UniformDouble() - 0.5;
            var v = stream.UniformDouble();
            var us = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / us) + b) * u) + c);
            if (us >= 0.07 && v <= quick)
                return k;
            if (k < 0 || k > count)
                continue;
            v = Math.Log(v * alpha / ((a / (us * us)) + b));
            var bound = ((mode + 0.5) * Math.Log((mode + 1) / (odds * (count - mode + 1))))
                + ((count + 1) * Math.Log((count - mode + 1) / (count - k + 1)))
                + ((k + 0.5) * Math.Log(odds * (count - k + 1) / (k + 1)))
                + Tail(mode) + Tail(count - mode) - Tail(k) - Tail(count - k);
            if (v <= bound)
                return k;
        }
    }

    /// <summary>What Stirling's formula lacks of log(k!).</summary>
    private static double Tail(double k)
    {
        var n = k + 1;
        return k <= 9
            ? LogFactorial(k) - (((k + 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI)))
            : ((1.0 / 12) - (((1.0 / 360) - (1.0 / 1260 / (n * n))) / (n * n))) / n;
    }

    private static double LogFactorial(double k)
    {
        if (k < 32)
        {
            var product = 1.0;
            for (var i = 2; i <= k; i++)
                product *= i;
            return Math.Log(product);
        }
        var n = k + 1;
        var squared = n * n;
        return ((n - 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI))
            + (((1.0 / 12) - (((1.0 / 360) - (((1.0 / 1260) - (1.0 / 1680 / squared)) / squared)) / squared)) / n);
    }
}
