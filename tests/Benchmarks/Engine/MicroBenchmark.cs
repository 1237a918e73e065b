using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>The smallest ops, where the way to the kernel costs more than the kernel.</summary>
[MemoryDiagnoser]
public class MicroBenchmark
{
    /// <summary>Microseconds that DESIGN gives an addition of 8 numbers that is recorded for its gradient.</summary>
    private const double MostForAdd = 0.5;

    private readonly Tensor _a = randn(8, requires_grad: true);
    private readonly Tensor _b = randn(8);
    private readonly Tensor _square = randn(8, 8);

    public static int Run(string[] arguments)
    {
        // In this process: a build of its own would ask the feed for packages that it may not have.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
        var config = DefaultConfig.Instance.AddJob(job)
            .WithArtifactsPath(Path.Combine(Report.Root, "artifacts", "benchmarks"));
        var load = Report.Load();
        var summary = BenchmarkRunner.Run<MicroBenchmark>(config, arguments);
        var rows = summary.Reports.Where(r => r.ResultStatistics is not null).Select(Row).ToArray();
        Report.Write("micro", load, rows);
        return rows.Length == summary.BenchmarksCases.Length ? 0 : 1;
    }

    private static Measured Row(BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        var samples = report.ResultStatistics!.OriginalValues.Select(nanoseconds => nanoseconds / 1e3);
        return Measured.Of(name, "us", name == nameof(AddOf8Recorded) ? MostForAdd : null, samples);
    }

    [Benchmark(Baseline = true)]
    public void AddOf8Recorded() => (_a + _b).Dispose();

    [Benchmark]
    public void AddOf8()
    {
        using var quiet = no_grad();
        (_b + _b).Dispose();
    }

    [Benchmark]
    public void AddOf8AndBack()
    {
        using var scope = NewDisposeScope();
        _a.grad = null;
        (_a + _b).sum().backward();
    }

    [Benchmark]
    public void ProductOf8By8() => _square.mm(_square).Dispose();

    [Benchmark]
    public void ViewOfRow() => _square[3].Dispose();
}
