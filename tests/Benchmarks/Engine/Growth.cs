using System.Globalization;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>How the cost of a step grows with the model and with the picture, ours and the rival's.</summary>
internal static class Growth
{
    private static readonly string[] Families = ["step/GPT of width ", "step/ResNet-14 on "];

    public static void Write(IReadOnlyList<Rounds> all)
    {
        foreach (var family in Families)
        {
            foreach (var threads in all.Select(r => r.Threads).Distinct())
            {
                Rounds[] sizes = [.. all.Where(r => r.Threads == threads
                    && r.Name.StartsWith(family, StringComparison.Ordinal))];
                if (sizes.Length > 1)
                    Write(family, sizes);
            }
        }
    }

    private static void Write(string family, Rounds[] sizes)
    {
        string Times(Func<Rounds, double> of) => string.Join(" -> ", sizes.Select(s =>
            (of(s) / of(sizes[0])).ToString("0.0", CultureInfo.InvariantCulture)));
        var names = string.Join(" -> ", sizes.Select(s => s.Name[family.Length..]));
        Console.WriteLine(
            $"{family}{names}, {sizes[0].Threads} threads: ours x{Times(s => s.OursMedian)}, "
            + $"rival x{Times(s => s.RivalMedian)}");
    }
}
