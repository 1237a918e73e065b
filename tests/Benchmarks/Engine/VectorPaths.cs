using System.Globalization;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>
/// The vector widths that the engine chooses from, each forced by the runtime's own variables: the same numbers must
/// come out, and how long each takes is reported.
/// </summary>
internal static class VectorPaths
{
    /// <summary>Sums of single-precision numbers in other orders, after a few steps of training.</summary>
    private const double Tolerance = 2e-3;

    private const string WithoutVectors = "without vectors";

    /// <summary>Too much work for a machine that has to do without vectors.</summary>
    private static readonly string[] Large =
    [
        "1024x1024x1024", "512x512x512", "width 256", "width 512", "on 64", "on 32", "64 to 128", "1024x512x128",
    ];

    /// <summary>Whole training steps, which take half a minute each without vectors.</summary>
    private static readonly string[] Steps = ["step/LeNet", "step/LSTM", "step/ResNet", "step/GPT"];

    private static IReadOnlyList<(string Name, (string, string)[] Settings)> All { get; } =
    [
        ("as the machine is", []),
        ("without AVX-512", [("DOTNET_EnableAVX512", "0"), ("DOTNET_EnableAVX512F", "0")]),
        ("without AVX2", [("DOTNET_EnableAVX2", "0")]),
        (WithoutVectors, [("DOTNET_EnableHWIntrinsic", "0")]),
    ];

    /// <summary>Checks that every work gives the same number on every path; measures nothing.</summary>
    public static int Smoke(string[] arguments)
    {
        var names = Names(new Options(arguments));
        using var rival = RivalCheck.IsThere() ? Side.Rival(2) : null;
        var sides = All.Select(path => (path.Name, Side: Side.Ours(path.Settings))).ToArray();
        var wrong = 0;
        foreach (var name in names)
        {
            var numbers = sides.Where(s => !IsEndless(s.Name, name))
                .Select(s => (s.Name, Value: s.Side.Prepare(name, 2))).ToList();
            if (rival is not null)
                numbers.Add(("PyTorch", rival.Prepare(name, 2)));
            var apart = numbers.Max(n => Math.Abs(n.Value - numbers[0].Value)) / Math.Abs(numbers[0].Value);
            var verdict = apart <= Tolerance ? "same" : "DIFFERENT";
            wrong += apart <= Tolerance ? 0 : 1;
            Console.WriteLine($"{name}: {verdict}: {string.Join(", ", numbers.Select(n => $"{n.Name} {n.Value:g7}"))}");
        }
        foreach (var (path, side) in sides)
        {
            Console.WriteLine($"{path}: {side.About["vectors"]}");
            side.Dispose();
        }
        Console.WriteLine($"{names.Count} works on {sides.Length} paths, {wrong} differ");
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Measures every work on every path.</summary>
    public static int Run(string[] arguments)
    {
        var load = Report.Load();
        var sides = All.Select(path => (path.Name, Side: Side.Ours(path.Settings))).ToArray();
        var rows = new List<object>();
        var titles = sides.Select(s => $"{s.Name} ({s.Side.About["vectors"]})");
        Console.WriteLine($"| work, ms | {string.Join(" | ", titles)} |");
        Console.WriteLine($"|---{string.Concat(sides.Select(_ => "|---"))}|");
        foreach (var name in Names(new Options(arguments)))
        {
            var times = sides.Select(s => IsEndless(s.Name, name) ? null : Milliseconds(s.Side, name)).ToArray();
            rows.Add(new { Name = name, Milliseconds = times });
            var texts = times.Select(t => t?.ToString("0.###", CultureInfo.InvariantCulture) ?? "not measured");
            Console.WriteLine($"| {name} | {string.Join(" | ", texts)} |");
        }
        Report.Keep("vectors", load, new { Paths = sides.Select(s => s.Name), Rows = rows });
        foreach (var (_, side) in sides)
            side.Dispose();
        return 0;
    }

    private static bool IsEndless(string path, string name) =>
        path == WithoutVectors && Array.Exists(Steps, s => name.StartsWith(s, StringComparison.Ordinal));

    private static double? Milliseconds(Side side, string name)
    {
        side.Prepare(name, 2);
        var count = Duel.Warm(side);
        return Math.Round(Rounds.Median([.. Enumerable.Range(0, 5).Select(_ => side.Run(count))]) * 1e3, 4);
    }

    private static IReadOnlyList<string> Names(Options options) => options.Chosen(
        WorkTable.All.Keys.Where(name => !Array.Exists(Large, l => name.Contains(l, StringComparison.Ordinal))));
}
