using System.Diagnostics;
using DeepLearning.Kernel.Hosting;

namespace DeepLearning.Kernel.Tests.Hosting;

public sealed class ParentWatchTests
{
    [Fact]
    public async Task It_notices_the_end_of_a_process()
    {
        var start = new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var watch = Task.Run(() => ParentWatch.WaitForProcess(process.Id), TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await watch.WaitAsync(Machine.Patience, TestContext.Current.CancellationToken);
    }
}
