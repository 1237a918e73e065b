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
    private static readonly TimeSpan FiftyMegabytes = TimeSpan.FromSeconds(3);

    // Processor time wavers with what the processor does besides; a cost that grows with the cells is many times more.
    private const double Slower = 3;

    // Allocation does not waver, but for buffers that were there the first time.
    private const double MoreBytes = 1.3;

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
    public async Task The_five_hundredth_cell_costs_what_the_first_did()
    {
        for (var i = 0; i < 10; i++)
            await Value($"Console.Write({i});");
        var (early, earlyBytes) = await Cost("1 + {0}");
        for (var i = 0; i < 500; i++)
            await Value($"Console.Write({i});");
        var (late, lateBytes) = await Cost("1 + {0}");
        output.WriteLine($"{early:0.0} -> {late:0.0} ms, {earlyBytes / 1024} -> {lateBytes / 1024} KB allocated");
        Assert.InRange(late, 0, Slower * Math.Max(10, early));
        Assert.InRange(lateBytes, 0, MoreBytes * earlyBytes);
    }

    [Fact]
    public async Task A_cell_that_declares_costs_little_more_after_a_hundred_others()
    {
        for (var i = 0; i < 10; i++)
            await Value($"Console.Write({i});");
        var (early, _) = await Cost("var early{0} = {0};");
        for (var i = 0; i < 100; i++)
            await Value($"var v{i} = {i};");
        var (late, _) = await Cost("var late{0} = {0};");
        output.WriteLine($"{early:0.0} -> {late:0.0} ms");
        Assert.InRange(late, 0, Slower * Math.Max(10, early));
    }

    [Theory]
    [InlineData("Console.Write(new string('x', 50_000_000));")]
    [InlineData("var line = new string('x', 99); for (var i = 0; i < 500_000; i++) Console.WriteLine(line);")]
    public async Task Fifty_megabytes_of_text_pass_within_three_seconds_of_processor_time(string code)
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

    /// <summary>
    /// Processor time of a cell in milliseconds, and what it allocates: the least of three runs, as other threads
    /// count.
    /// </summary>
    private async Task<(double Milliseconds, double Bytes)> Cost(string code)
    {
        const int cells = 15;
        using var process = Process.GetCurrentProcess();
        var (least, bytes) = (double.MaxValue, double.MaxValue);
        for (var run = 0; run < 3; run++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < cells; i++)
                await Value(string.Format(null, code, (run * cells) + i));
            process.Refresh();
            least = Math.Min(least, (process.TotalProcessorTime - before).TotalMilliseconds / cells);
            bytes = Math.Min(bytes, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)cells);
        }

        return (least, bytes);
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
