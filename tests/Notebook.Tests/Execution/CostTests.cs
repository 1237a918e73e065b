using System.Diagnostics;

namespace DeepLearning.Notebook.Tests.Execution;

/// <summary>What cells cost. Bounds are wide: build machines are busy, and a leak is not subtle.</summary>
[Collection(nameof(CostTests))]
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public sealed class CostTests(ITestOutputHelper output) : SessionTest
{
    // Managed memory that a cell which declares nothing may leave behind; chained cells leave megabytes.
    private const double KilobytesPerCell = 8;

    // Native memory of the loaded assembly, its code and its types.
    private const double ResidentKilobytesPerCell = 150;

    [Fact]
    public async Task A_trivial_cell_leaves_next_to_nothing()
    {
        await Value("var x = 1;");
        for (var i = 0; i < 60; i++)
            await Value($"x + {i}");
        var (managed, resident) = Memory();
        const int cells = 200;
        for (var i = 0; i < cells; i++)
            await Value($"x + {i}");
        var (managedAfter, residentAfter) = Memory();

        var perCell = (managedAfter - managed) / 1024.0 / cells;
        var residentPerCell = (residentAfter - resident) / 1024.0 / cells;
        output.WriteLine($"{perCell:0.0} KB managed, {residentPerCell:0.0} KB resident per cell");
        Assert.InRange(perCell, double.MinValue, KilobytesPerCell);
        Assert.InRange(residentPerCell, double.MinValue, ResidentKilobytesPerCell);
    }

    [Fact]
    public async Task The_three_hundredth_cell_costs_what_the_first_did()
    {
        for (var i = 0; i < 10; i++)
            await Value($"Console.Write({i});");
        var early = await Median("1 + {0}");
        var declaring = await Median("var early{0} = {0};");
        for (var i = 0; i < 300; i++)
            await Value(i % 3 == 0 ? $"var v{i} = {i};" : $"Console.Write({i});");
        var late = await Median("1 + {0}");
        var declaringLate = await Median("var late{0} = {0};");
        output.WriteLine($"{early.TotalMilliseconds:0.0} -> {late.TotalMilliseconds:0.0} ms, declaring "
            + $"{declaring.TotalMilliseconds:0.0} -> {declaringLate.TotalMilliseconds:0.0} ms");
        var bound = 3 * Math.Max(10, Math.Max(early.TotalMilliseconds, declaring.TotalMilliseconds));
        Assert.InRange(late.TotalMilliseconds, 0, bound);
        Assert.InRange(declaringLate.TotalMilliseconds, 0, bound);
    }

    [Theory]
    [InlineData("Console.Write(new string('x', 50_000_000));")]
    [InlineData("var line = new string('x', 99); for (var i = 0; i < 500_000; i++) Console.WriteLine(line);")]
    public async Task Fifty_megabytes_of_text_pass_within_a_second(string code)
    {
        await Value("Console.Write(1);");
        var watch = Stopwatch.StartNew();
        await Value(code);
        watch.Stop();
        output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(50_000_000, Output.Events.Sum(e => e.Bundle["text/plain"].Length));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 1.5);
    }

    private async Task<TimeSpan> Median(string code)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < 15; i++)
        {
            var watch = Stopwatch.StartNew();
            await Value(string.Format(null, code, i));
            times.Add(watch.Elapsed);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static (long Managed, long Resident) Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
    }
}
