using System.Diagnostics;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>The course command, as a learner starts it, with a cache of its own.</summary>
internal static class CourseProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Runs the command in a folder, with its cache in <c>data</c> there, and gets what it prints.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DeepLearning.Course.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["XDG_DATA_HOME"] = Path.Combine(folder, "data"),
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
