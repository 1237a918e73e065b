using System.Diagnostics;
using DeepLearning.Benchmarks.Engine;

namespace DeepLearning.Benchmarks.Tests.Engine;

/// <summary>The benchmark's smoke mode: no times, but every work on every vector path gives the same number.</summary>
public sealed class SmokeTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_vector_path_gives_the_same_numbers()
    {
        var start = Side.Ourselves(Path.Combine(AppContext.BaseDirectory, "DeepLearning.Benchmarks.dll"));
        start.ArgumentList.Add("engine-smoke");
        start.RedirectStandardOutput = true;
        using var smoke = Process.Start(start)!;
        var text = smoke.StandardOutput.ReadToEnd();
        smoke.WaitForExit();
        output.WriteLine(text);
        Assert.True(smoke.ExitCode == 0, text);
        Assert.Contains("works on 4 paths, 0 differ", text, StringComparison.Ordinal);
    }
}
