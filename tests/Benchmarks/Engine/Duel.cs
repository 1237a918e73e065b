namespace DeepLearning.Benchmarks.Engine;

/// <summary>What two sides took for one work, in seconds, round by round.</summary>
/// <param name="Name">The work's name.</param>
/// <param name="Threads">The threads that each side had.</param>
/// <param name="Ours">Our seconds per step.</param>
/// <param name="Rival">The rival's seconds per step.</param>
/// <param name="Difference">How far the two check numbers are apart, relative to the rival's.</param>
internal sealed record Rounds(string Name, int Threads, double[] Ours, double[] Rival, double Difference)
{
    /// <summary>Gets our time over the rival's in each round, smallest first.</summary>
    public double[] Ratios => [.. Ours.Zip(Rival, (ours, rival) => ours / rival).Order()];

    /// <summary>Gets the median of the rounds' ratios.</summary>
    public double Ratio => Ratios[Ratios.Length / 2];

    public double OursMedian => Median(Ours);

    public double RivalMedian => Median(Rival);

    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}

/// <summary>Lets two sides do the same work in turns: what else the machine does then meets both.</summary>
internal static class Duel
{
    private const double RoundSeconds = 0.08;
    private const double WarmSeconds = 0.6;

    /// <summary>The checks are sums of single-precision numbers in different orders.</summary>
    private const double Tolerance = 2e-3;

    public static Rounds Fight(Side ours, Side rival, string name, int threads, int rounds)
    {
        var (a, b) = (ours.Prepare(name, threads), rival.Prepare(name, threads));
        var difference = Math.Abs(a - b) / Math.Max(Math.Abs(b), 1e-9);
        if (!(difference <= Tolerance))
            throw new InvalidOperationException($"[benchmark] {name}: we get {a}, the rival {b}: not the same work.");
        var (ourCount, rivalCount) = (Warm(ours), Warm(rival));
        var (ourTimes, rivalTimes) = (new double[rounds], new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0)
                ourTimes[round] = Turn(ours, ourCount);
            rivalTimes[round] = Turn(rival, rivalCount);
            if (round % 2 == 1)
                ourTimes[round] = Turn(ours, ourCount);
        }
        return new Rounds(name, threads, ourTimes, rivalTimes, difference);
    }

    /// <summary>Warms a side up and says how many steps fill a round.</summary>
    public static int Warm(Side side)
    {
        var (spent, once) = (0.0, 1.0);
        for (var count = 1; spent < WarmSeconds; count = Math.Clamp((int)(RoundSeconds / once), 1, 4 * count))
        {
            once = Math.Max(side.Run(count), 1e-7);
            spent += once * count;
        }
        return Math.Max(1, (int)(RoundSeconds / once));
    }

    private static double Turn(Side side, int count)
    {
        Thread.Sleep(5); // The other side's threads stop spinning.
        return side.Run(count);
    }
}
