using System.Diagnostics;

namespace DeepLearning.Notebook.Tests.Execution;

/// <summary>What cells cost. Bounds are wide: build machines are busy, and a leak is not subtle.</summary>
[Collection(nameof(CostTests))]
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public sealed class CostTests(ITestOutputHelper output) : SessionTest
{
    // Managed memory that a cell which declares nothing may leave behind; chained cells leave megabytes.
    private const double KilobytesPerCell = 4;

    // Processor time instead of time, so that busy neighbours do not count.
    private static readonly TimeSpan FiftyMegabytes = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_trivial_cell_leaves_next_to_nothing()
    {
        await Value("var x = 1;");
        for (var i = 0; i < 60; i++)
            await Value($"x + {i}");
        var before = Memory();
        const int cells = 200;
        for (var i = 0; i < cells; i++)
            await Value($"x + {i}");
        var perCell = (Memory() - before) / 1024.0 / cells;
        output.WriteLine($"{perCell:0.0} KB per cell");
        Assert.InRange(perCell, double.MinValue, KilobytesPerCell);
    }

    [Fact]
    public async Task The_three_hundredth_cell_costs_what_the_first_did()
    {
        for (var i = 0; i < 10; i++)
            await Value($"Console.Write({i});");
        var early = await Cost("1 + {0}");
        var declaring = await Cost("var early{0} = {0};");
        for (var i = 0; i < 300; i++)
            await Value(i % 3 == 0 ? $"var v{i} = {i};" : $"Console.Write({i});");
        var late = await Cost("1 + {0}");
        var declaringLate = await Cost("var late{0} = {0};");
        output.WriteLine($"{early:0.0} -> {late:0.0} ms, declaring {declaring:0.0} -> {declaringLate:0.0} ms");
        var bound = 3 * Math.Max(10, Math.Max(early, declaring));
        Assert.InRange(late, 0, bound);
        Assert.InRange(declaringLate, 0, bound);
    }

    [Theory]
    [InlineData("Console.Write(new string('x', 50_000_000));")]
    [InlineData("var line = new string('x', 99); for (var i = 0; i < 500_000; i++) Console.WriteLine(line);")]
    public async Task Fifty_megabytes_of_text_pass_within_a_second(string code)
    {
        await Value("Console.Write(1);");
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await Value(code);
        process.Refresh();
        var spent = process.TotalProcessorTime - before;
        output.WriteLine($"{spent.TotalMilliseconds} ms");
        Assert.Equal(50_000_000, Output.Events.Sum(e => e.Bundle["text/plain"].Length));
        Assert.InRange(spent, TimeSpan.Zero, FiftyMegabytes);
    }

    /// <summary>Processor time of a cell in milliseconds: the least of three runs, as other threads count.</summary>
    private async Task<double> Cost(string code)
    {
        const int cells = 15;
        using var process = Process.GetCurrentProcess();
        var least = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            for (var i = 0; i < cells; i++)
                await Value(string.Format(null, code, (run * cells) + i));
            process.Refresh();
            least = Math.Min(least, (process.TotalProcessorTime - before).TotalMilliseconds / cells);
        }

        return least;
    }

    private static long Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
