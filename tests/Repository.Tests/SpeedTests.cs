using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests;

/// <summary>What the READMEs say about speed is what the newest benchmark measured.</summary>
public sealed class SpeedTests
{
    private const string Engine = "lib/Embedded/TorchSharp/README.md";

    private static readonly JsonElement[] Rows = Newest("engine");
    private static readonly JsonElement[] Vectors = Newest("vectors");

    private static JsonElement[] TwoThreads => [.. Rows.Where(r => Whole(r, "Threads") == 2)];

    [Fact]
    public void Each_row_of_the_table_is_what_was_measured()
    {
        var rows = Table(cells: 6);
        Assert.True(rows.Count >= 20, $"{rows.Count} rows of the table name a work.");
        Assert.All(rows, row => Assert.Equal(Cells(row.Name), row.Cells));
    }

    [Fact]
    public void Each_row_of_the_vector_paths_is_what_was_measured()
    {
        var rows = Table(cells: 3);
        Assert.True(rows.Count >= 10, $"{rows.Count} rows of the table name a work.");
        Assert.All(rows, row =>
        {
            var times = Vectors.Single(r => Name(r) == row.Name).GetProperty("Milliseconds");
            Assert.Equal([Milliseconds(times[0]), Milliseconds(times[2]), Milliseconds(times[3])], row.Cells);
        });

        static string Milliseconds(JsonElement time) => time.ValueKind == JsonValueKind.Null
            ? "not measured"
            : time.GetDouble().ToString("0.###", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Every_work_that_misses_stands_in_the_table()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Engine));
        Assert.All(TwoThreads.Where(r => !Holds(r)), r => Assert.Contains($"| `{Name(r)}` |", text));
    }

    [Theory]
    [InlineData(Engine)]
    [InlineData("README.md")]
    public void The_works_that_hold_are_counted_right(string path)
    {
        var text = Regex.Replace(File.ReadAllText(Path.Combine(Repository.Root, path)), @"\s+", " ");
        Assert.Contains($"{TwoThreads.Count(Holds)} of {TwoThreads.Length} works hold", text);
    }

    private static List<(string Name, string[] Cells)> Table(int cells) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, Engine))
            .Select(line => Regex.Match(line, @"^\| `(?<name>[^`]+)` \| (?<cells>.*) \|$"))
            .Where(match => match.Success && Rows.Any(r => Name(r) == match.Groups["name"].Value))
            .Select(match => (match.Groups["name"].Value,
                match.Groups["cells"].Value.Split(" | ", StringSplitOptions.TrimEntries)))
            .Where(row => row.Item2.Length == cells),
    ];

    private static string[] Cells(string name)
    {
        var two = Rows.Single(r => Name(r) == name && Whole(r, "Threads") == 2);
        var one = Rows.Single(r => Name(r) == name && Whole(r, "Threads") == 1);
        return
        [
            Text(two, "OursMilliseconds", "0.####"), Text(two, "RivalMilliseconds", "0.####"),
            Text(two, "Ratio", "0.00"), Text(one, "Ratio", "0.00"), Text(two, "Must", "0.##"),
            Holds(two) ? "holds" : "**misses**",
        ];
    }

    private static JsonElement[] Newest(string command)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Benchmarks", "results");
        var file = Directory.GetFiles(folder, $"{command}-*.json").Max(StringComparer.Ordinal)!;
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("Rows").GetProperty("Rows").Clone().EnumerateArray()];
    }

    private static bool Holds(JsonElement row) => Number(row, "Ratio") <= Number(row, "Must");

    private static string Name(JsonElement row) => row.GetProperty("Name").GetString()!;

    private static int Whole(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static double Number(JsonElement row, string name) => row.GetProperty(name).GetDouble();

    private static string Text(JsonElement row, string name, string format) =>
        Number(row, name).ToString(format, CultureInfo.InvariantCulture);
}
