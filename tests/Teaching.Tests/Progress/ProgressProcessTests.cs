using System.Diagnostics;

namespace DeepLearning.Teaching.Tests;

/// <summary>Several processes at one file, and a process that is killed while it writes.</summary>
public sealed class ProgressProcessTests : IDisposable
{
    private const int Attempts = 25;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();

    private string FilePath => Path.Combine(_folder.Path, "progress.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_processes_at_once_lose_nothing()
    {
        using var one = ProgressWriter.Start(FilePath, Attempts);
        using var two = ProgressWriter.Start(FilePath, Attempts);
        using var limit = new CancellationTokenSource(Limit);

        await Task.WhenAll(one.WaitForExitAsync(limit.Token), two.WaitForExitAsync(limit.Token));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(2 * Attempts, new ProgressStore(FilePath).Get("04-1").Attempts);
    }

    [Fact]
    public async Task A_process_killed_while_it_writes_leaves_a_whole_file()
    {
        for (var round = 0; round < 3; round++)
        {
            File.Delete(FilePath);
            using var writer = ProgressWriter.Start(FilePath, int.MaxValue);
            using var limit = new CancellationTokenSource(Limit);
            var saved = 0;
            while (saved < 5 + round)
                saved = int.Parse((await writer.StandardOutput.ReadLineAsync(limit.Token))!);
            writer.Kill();
            await writer.WaitForExitAsync(limit.Token);

            var store = new ProgressStore(FilePath);
            Assert.True(store.Get("04-1").Attempts >= saved, "an attempt that was saved is gone");
            store.Record("04-1", passed: true);
            Assert.Null(store.Trouble);
            Assert.False(File.Exists(FilePath + ".damaged"));
        }
    }
}

/// <summary>This very program, started again to write progress until it is told to stop.</summary>
internal static class ProgressWriter
{
    private const string Variable = "TEACHING_TESTS_WRITER";

    public static Process Start(string file, int attempts)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory,
            "DeepLearning.Teaching.Tests.dll")])
        { RedirectStandardOutput = true };
        start.Environment[Variable] = $"{attempts}|{file}";
        return Process.Start(start)!;
    }

    /// <summary>Does the writer's work and ends the process, if this is the writer.</summary>
    public static void RunIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('|') is not [var attempts, var file])
            return;
        var store = new ProgressStore(file, TimeSpan.FromMinutes(1));
        for (var i = 1; i <= int.Parse(attempts); i++)
        {
            store.Record("04-1", passed: false);
            if (store.Trouble is { } trouble)
            {
                Console.Error.WriteLine(trouble);
                Environment.Exit(1);
            }

            Console.WriteLine(i);
        }

        Environment.Exit(0);
    }
}
