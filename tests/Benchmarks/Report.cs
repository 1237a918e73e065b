using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeepLearning.Benchmarks;

/// <summary>One measured line: a median, what was measured, and the bar.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Unit">The unit of all numbers.</param>
/// <param name="Median">The median of the samples.</param>
/// <param name="Best">The best sample.</param>
/// <param name="Worst">The worst sample.</param>
/// <param name="Samples">How often it was measured.</param>
/// <param name="Must">What it must not exceed; null for a number without a bar.</param>
internal sealed record Measured(
    string Work, string Unit, double Median, double Best, double Worst, int Samples, double? Must)
{
    public static Measured Of(string work, string unit, double? must, params IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return new Measured(work, unit, sorted[sorted.Length / 2], sorted[0], sorted[^1], sorted.Length, must);
    }
}

/// <summary>Prints measured lines as a Markdown table and keeps them as JSON, with the date and the machine.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Root => typeof(Report).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Gets how many tasks the machine ran or wanted to run, over a minute; empty where unknown.</summary>
    public static string Load() =>
        OperatingSystem.IsLinux() ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : string.Empty;

    public static void Write(string name, string loadBefore, IReadOnlyList<Measured> rows)
    {
        Console.WriteLine(Table(rows));
        Keep(name, loadBefore, rows);
    }

    /// <summary>Keeps what was measured, with the date and the machine, and says where.</summary>
    public static void Keep(string name, string loadBefore, object rows)
    {
        var now = DateTime.Now;
        var result = new
        {
            Date = now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            Machine = Processor(),
            Cores = Environment.ProcessorCount,
            System = RuntimeInformation.OSDescription,
            Runtime = RuntimeInformation.FrameworkDescription,
            LoadBefore = loadBefore,
            LoadAfter = Load(),
            Rows = rows,
        };
        var folder = Directory.CreateDirectory(Path.Combine(Root, "tests", "Benchmarks", "results")).FullName;
        var date = now.ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, $"{name}-{date}.json");
        File.WriteAllText(path, JsonSerializer.Serialize(result, Json) + "\n");
        Console.WriteLine($"{result.Cores} cores, {result.Machine}, load {loadBefore} to {result.LoadAfter}");
        Console.WriteLine(path);
    }

    private static string Table(IReadOnlyList<Measured> rows)
    {
        var text = new StringBuilder("| | median | best to worst | must | |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var verdict = row.Must is not { } must ? "" : row.Median <= must ? "holds" : "**misses**";
            text.Append(CultureInfo.InvariantCulture,
                $"| {row.Work} | {row.Median:0.###} {row.Unit} | {row.Best:0.###} to {row.Worst:0.###} | ");
            text.Append(CultureInfo.InvariantCulture, $"{row.Must:0.###} | {verdict} |\n");
        }

        return text.ToString();
    }

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
