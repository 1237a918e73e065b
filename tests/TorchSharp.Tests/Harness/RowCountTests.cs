using System.Reflection;

namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>The README says how many rows there are; they all pass, or <see cref="RowTests"/> fails.</summary>
public sealed class RowCountTests
{
    [Fact]
    public void The_readme_has_the_table_of_rows_that_the_command_prints()
    {
        var root = typeof(RowCountTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;
        var lines = File.ReadLines(Path.Combine(root, "lib", "Embedded", "TorchSharp", "README.md"))
            .Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToHashSet();
        var counts = AllRows.ByName.Values.GroupBy(r => r.Area).Select(g => (g.Key, Count: g.Count()))
            .Append(("all", AllRows.ByName.Count));
        Assert.All(counts, c => Assert.Contains($"{c.Item1} {c.Item2} {c.Item2}", lines));
    }
}
