using System.Diagnostics;
using DeepLearning.Course.Ready;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Chapters.Tests;

/// <summary>The program that runs the notebooks of these tests.</summary>
/// <remarks>
/// What a build leaves compiles the C# compiler itself as it runs: three seconds of processor time for every notebook.
/// <c>course ready</c> takes a minute or two to spare them, so that a few notebooks are run sooner as they are.
/// </remarks>
internal static class Workers
{
    /// <summary>So many are run before the program is compiled ahead.</summary>
    private const int Few = 8;

    private static readonly string Folder = Built();
    private static readonly Lazy<string> Ready = new(MakeReady, LazyThreadSafetyMode.ExecutionAndPublication);
    private static int _runs;

    /// <summary>Gets the command that starts the next worker.</summary>
    /// <param name="timed">
    /// Whether the run is held to a limit of time: then it runs as a learner's does. Otherwise nothing is measured of
    /// its code as it runs (TieredPGO), which in runs of seconds costs a fifth and changes no digit.
    /// </param>
    public static WorkerCommand Next(bool timed)
    {
        // The worker inherits it; tests of this assembly do not overlap.
        Environment.SetEnvironmentVariable("DOTNET_TieredPGO", timed ? null : "0");
        var program = ReadyProgram.Find(Folder)
            ?? (Interlocked.Increment(ref _runs) > Few ? Ready.Value : Program);
        return new("dotnet", [program, "work"]);
    }

    private static string Program => Path.Combine(Folder, "DeepLearning.Course.dll");

    /// <summary>The folder of the course's own build, whose compiled form all test projects and people share.</summary>
    private static string Built()
    {
        var own = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(own, "..", "..", "Course", Path.GetFileName(own)));
    }

    private static string MakeReady()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "ready"])
        {
            WorkingDirectory = ChapterRuns.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            TestContext.Current.SendDiagnosticMessage($"`course ready` failed: {said}{error.Result}");
        return ReadyProgram.Find(Folder) ?? Program;
    }
}
