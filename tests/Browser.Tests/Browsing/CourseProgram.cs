using System.Diagnostics;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>The course command, as a learner starts it, with a cache that is not theirs.</summary>
internal static class CourseProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Gets a cache that tests share: what npm brings comes once, where nobody tests how it comes.</summary>
    public static string Cache { get; } =
        Directory.CreateDirectory(Path.Combine(Places.Root, "artifacts", "npm", "course")).FullName;

    /// <summary>Runs the command in a folder, with the shared cache, and gets what it prints.</summary>
    public static Task<string> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, Cache, arguments);

    /// <summary>Runs the command in a folder, with its cache in <c>data</c> there, empty at first.</summary>
    public static Task<string> RunAloneAsync(string folder, params string[] arguments) =>
        RunAsync(folder, Path.Combine(folder, "data"), arguments);

    private static async Task<string> RunAsync(string folder, string cache, string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DeepLearning.Course.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["XDG_DATA_HOME"] = cache,
                ["COURSE_OFFLINE"] = null,
            },
        })!;
        using var limit = new CancellationTokenSource(Patience);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, output + await error);
        return output;
    }
}
