using System.Globalization;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>
/// The peak of each training step, ours and the rival's, each in a process of its own; and ten thousand steps that
/// dispose beside ten thousand that never do.
/// </summary>
internal static class MemoryBenchmark
{
    private const int Steps = 30;
    private const int Thousands = 10;
    private const int Thousand = 1000;

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var load = Report.Load();
        List<Measured> rows = [];
        var steps = WorkTable.All.Keys.Where(n => n.StartsWith("step/", StringComparison.Ordinal));
        foreach (var name in options.Chosen(steps))
        {
            var ours = Peak(() => Side.Ours(), name);
            var rival = Peak(() => Side.Rival(2), name);
            rows.Add(Measured.Of($"{name}: peak of the process, ours", "MB", rival.Whole, ours.Whole));
            rows.Add(Measured.Of($"{name}: peak of the process, rival", "MB", null, rival.Whole));
            rows.Add(Measured.Of($"{name}: above the start, ours", "MB", rival.Above, ours.Above));
            rows.Add(Measured.Of($"{name}: above the start, rival", "MB", null, rival.Above));
        }
        if (options.Text("--only") is null)
            rows.AddRange(Loops());
        Report.Write("memory", load, rows);
        return 0;
    }

    private static (double Whole, double Above) Peak(Func<Side> start, string name)
    {
        using var side = start();
        var before = side.Now;
        side.Prepare(name, 2);
        side.Run(Steps);
        var peak = side.Peak;
        return (peak, peak - before);
    }

    /// <summary>Measures the two loops in turns, a thousand steps each.</summary>
    private static IEnumerable<Measured> Loops()
    {
        using var tidy = Side.Ours();
        using var careless = Side.Ours();
        tidy.Prepare(Works.Steps.DisposingLoop, 2);
        careless.Prepare(Works.Steps.CarelessLoop, 2);
        var (tidyTimes, carelessTimes) = (new List<double>(), new List<double>());
        var (tidyMemory, carelessMemory) = (new List<double>(), new List<double>());
        for (var i = 0; i < Thousands; i++)
        {
            tidyTimes.Add(tidy.Run(Thousand) * 1e3);
            carelessTimes.Add(careless.Run(Thousand) * 1e3);
            tidyMemory.Add(tidy.Now);
            carelessMemory.Add(careless.Now);
        }
        yield return Measured.Of("10,000 steps that dispose, each", "ms", null, tidyTimes);
        yield return Measured.Of("10,000 steps that never do, each", "ms", null, carelessTimes);
        yield return Measured.Of(
            "the second over the first", "times", 1.3, tidyTimes.Zip(carelessTimes, (a, b) => b / a));
        yield return Measured.Of("memory while disposing", "MB", null, tidyMemory);
        yield return Measured.Of("memory while never disposing", "MB", null, carelessMemory);
        var growth = string.Join(", ", carelessMemory.Select(m => m.ToString("0", CultureInfo.InvariantCulture)));
        Console.WriteLine($"never disposing, MB after each thousand: {growth}");
    }
}
