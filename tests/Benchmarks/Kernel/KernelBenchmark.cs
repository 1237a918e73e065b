using System.Globalization;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Benchmarks.Kernel;

/// <summary>The table "Kernel" of DESIGN's measured bar, through the kernel's sockets.</summary>
internal static class KernelBenchmark
{
    private const int Starts = 7;
    private const int Repeats = 5;
    private const int Few = 50;
    private const int Many = 500;
    private static readonly string[] Endless = ["while (true) { }", "Thread.Sleep(-1);", "await Task.Delay(-1);"];

    /// <summary>Measures.</summary>
    /// <param name="program">The kernel's assembly; null publishes it, as <c>course kernel install</c> does.</param>
    public static int Run(string? program)
    {
        var folder = Directory.CreateTempSubdirectory("kernel program").FullName;
        try
        {
            var project = Path.Combine(Report.Root, "lib", "Kernel", "Kernel.csproj");
            program ??= KernelBuild.Publish(project, folder, Console.WriteLine);
            var load = Report.Load();
            List<Measured> rows = [.. AtStart(program), .. Steady(program), .. Output(program), .. Runs()];
            Report.Write("kernel", load, rows);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Measured> AtStart(string program)
    {
        var (ready, first, memory) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i <= Starts; i++)
        {
            using var kernel = new KernelProcess(program);
            var seconds = kernel.Execute("1 + 1");
            if (i == 0)
                continue; // It brings the files into the memory of the machine.
            ready.Add(kernel.ReadyTime);
            first.Add(seconds);
            memory.Add(kernel.Memory);
        }

        yield return Measured.Of("process start to kernel_info_reply", "s", 1.0, ready);
        yield return Measured.Of("first cell, sent at once", "s", 0.7, first);
        yield return Measured.Of("memory after the first cell", "MB", 110, memory);
    }

    private static IEnumerable<Measured> Steady(string program)
    {
        using var kernel = new KernelProcess(program);
        double Cell() => kernel.Execute("1 + 1") * 1000;
        double Managed() => double.Parse(
            kernel.ExecuteAndRead("GC.GetTotalMemory(true)").Result!, CultureInfo.InvariantCulture);
        Cell();
        yield return Measured.Of($"trivial cell, the first {Few}", "ms", null, Repeat(Few, Cell));
        Repeat(Many, Cell);
        yield return Measured.Of($"trivial cell, after {Many}", "ms", 20, Repeat(Few, Cell));
        var (managed, memory) = (Managed(), kernel.Memory);
        Repeat(Many, Cell);
        yield return Measured.Of("growth per trivial cell, managed", "KB", 1, (Managed() - managed) / 1000 / Many);
        var growth = (kernel.Memory - memory) * 1000 / Many;
        yield return Measured.Of("growth per trivial cell, process", "KB", null, growth);
        foreach (var code in Endless)
        {
            var times = Repeat(Repeats, () => kernel.Interrupt(code) * 1000);
            yield return Measured.Of($"interrupt of `{code}`", "ms", 200, times);
        }
    }

    private static IEnumerable<Measured> Output(string program)
    {
        using var kernel = new KernelProcess(program);
        double Write(int lines)
        {
            const int length = 1000;
            var code = $"var line = new string('x', {length - 1}); for (var i = 0; i < {lines}; i++) "
                + "Console.WriteLine(line);";
            var (seconds, written, _) = kernel.ExecuteAndRead(code);
            return written == (long)lines * length
                ? seconds
                : throw new InvalidOperationException($"[benchmark] {written} characters of {lines} lines came.");
        }

        Write(10);
        yield return Measured.Of("1 MB of stdout", "s", 0.1, Repeat(Repeats, () => Write(1_000)));
        yield return Measured.Of("50 MB of stdout", "s", 0.6, Repeat(Repeats, () => Write(50_000)));
    }

    private static IEnumerable<Measured> Runs()
    {
        const string work = "`course run` of a two-cell notebook";
        CourseRun.Unready();
        CourseRun.Time(); // It brings the files into the memory of the machine.
        yield return Measured.Of($"{work}, as built", "s", null, Repeat(Repeats, CourseRun.Time));
        CourseRun.Ready();
        CourseRun.Time();
        yield return Measured.Of($"{work}, after `course ready`", "s", 1.5, Repeat(Repeats, CourseRun.Time));
    }

    private static double[] Repeat(int count, Func<double> measure) =>
        [.. Enumerable.Range(0, count).Select(_ => measure())];
}
