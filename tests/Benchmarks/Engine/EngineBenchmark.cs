using System.Globalization;
using System.Text;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>The table "Engine" of DESIGN's measured bar: our time over PyTorch's, in turns.</summary>
internal static class EngineBenchmark
{
    private const int DefaultRounds = 11;

    /// <summary>Measures.</summary>
    /// <param name="arguments">
    /// <c>--only TEXT</c> measures the works whose names contain the text, <c>--rounds N</c>, <c>--threads N</c>.
    /// </param>
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var rounds = options.Number("--rounds") ?? DefaultRounds;
        int[] threads = options.Number("--threads") is { } only ? [only] : [2, 1];
        var load = Report.Load();
        using var ours = Side.Ours();
        using var rival = Side.Rival(threads[0]);
        var names = options.Chosen(WorkTable.All.Keys);
        var all = new List<Rounds>();
        Console.WriteLine("| work | threads | ours, ms | rival, ms | ratio | spread | must | aim | |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (count, name) in threads.SelectMany(count => names.Select(name => (count, name))))
        {
            var result = Duel.Fight(ours, rival, name, count, rounds);
            all.Add(result);
            Console.WriteLine(Row(result));
        }
        Summary(all);
        Growth.Write(all);
        Report.Keep("engine", load, new { Ours = ours.About, Rival = rival.About, Rows = all.Select(Kept) });
        return 0;
    }

    /// <summary>Writes one line of the table.</summary>
    public static string Row(Rounds r)
    {
        var bar = Bar.Of(r.Name);
        var verdict = r.Threads != 2 ? "" : r.Ratio <= bar.Aim ? "aim" : r.Ratio <= bar.Must ? "holds" : "**misses**";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {r.Name} | {r.Threads} | {r.OursMedian * 1e3:0.####} | {r.RivalMedian * 1e3:0.####} | {r.Ratio:0.00} "
            + $"| {r.Ratios[0]:0.00} to {r.Ratios[^1]:0.00} | {bar.Must} | {bar.Aim} | {verdict} |");
    }

    private static void Summary(List<Rounds> all)
    {
        var judged = all.Where(r => r.Threads == 2).ToArray();
        var text = new StringBuilder("\n");
        var holds = judged.Count(r => r.Ratio <= Bar.Of(r.Name).Must);
        var aims = judged.Count(r => r.Ratio <= Bar.Of(r.Name).Aim);
        text.Append(CultureInfo.InvariantCulture, $"{holds} of {judged.Length} hold their bar, {aims} reach the aim.");
        Console.WriteLine(text);
    }

    private static object Kept(Rounds r) => new
    {
        r.Name,
        r.Threads,
        OursMilliseconds = Rounded(r.OursMedian),
        OursBest = Rounded(r.Ours.Min()),
        RivalMilliseconds = Rounded(r.RivalMedian),
        RivalBest = Rounded(r.Rival.Min()),
        Ratio = Math.Round(r.Ratio, 3),
        Smallest = Math.Round(r.Ratios[0], 3),
        Largest = Math.Round(r.Ratios[^1], 3),
        Bar.Of(r.Name).Must,
    };

    private static double Rounded(double seconds) => Math.Round(seconds * 1e3, 5);
}
