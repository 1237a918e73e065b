using System.Diagnostics;

namespace DeepLearning.Repository.Tests;

/// <summary>The switch CoursePackages = embedded | nuget, tried against a feed that is an empty folder.</summary>
public sealed class PackageSetTests
{
    [Fact]
    public async Task A_feed_without_the_genuine_packages_gives_one_clear_line()
    {
        var feed = Directory.CreateTempSubdirectory("empty-feed-");
        try
        {
            // An empty cache as well: what this machine has fetched before must not stand in for the feed.
            var cache = feed.CreateSubdirectory("cache").FullName;
            var (exitCode, text) = await Restore(
                cache, "-p:CoursePackages=nuget", $"-p:RestoreSources={feed.FullName}");

            Assert.NotEqual(0, exitCode);
            var error = Assert.Single(text.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
            Assert.Contains("COURSE002", error);
            Assert.Contains("TorchSharp-cpu 0.107", error);
            Assert.Contains("unset CoursePackages", error);
        }
        finally
        {
            feed.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_unknown_set_is_refused_by_name()
    {
        var (exitCode, text) = await Restore(null, "-p:CoursePackages=conda");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("CoursePackages is 'conda'; expected 'embedded' (default) or 'nuget'", text);
    }

    private static async Task<(int ExitCode, string Text)> Restore(string? cache, params string[] arguments)
    {
        var project = Repository.FullPath("lib/Datasets/Datasets.csproj");
        var start = new ProcessStartInfo("dotnet", ["restore", project, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        if (cache is not null)
            start.Environment["NUGET_PACKAGES"] = cache;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, text + await error);
    }
}
