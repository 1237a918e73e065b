using System.ComponentModel;
using System.Diagnostics;

namespace DeepLearning.Course.Assets;

/// <summary>The package manager npm, which fetches what a lock file lists and checks it against the lock.</summary>
/// <param name="program">The program, for example <c>npm</c>.</param>
/// <param name="limit">How long it may take.</param>
internal sealed class Npm(string program, TimeSpan limit)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Gets npm as the search path has it.</summary>
    public static Npm Usual => new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", Patience);

    /// <summary>Installs the packages that a folder's lock file names; no package's script runs.</summary>
    /// <param name="folder">The folder with <c>package.json</c> and <c>package-lock.json</c>.</param>
    /// <returns>Null when all went well, else the reason in a few words.</returns>
    public string? Install(string folder)
    {
        string[] arguments =
        [
            "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error",
            "--fetch-retries=1",
        ];
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return $"npm did not end within {limit.TotalSeconds:0} s";
            }

            // A grandchild may hold the pipes longer than npm lives; what it says is not worth waiting for.
            Task.WaitAll([output, error], TimeSpan.FromSeconds(5));
            return process.ExitCode == 0 ? null : Reason(error.IsCompletedSuccessfully ? error.Result : "", process);
        }
        catch (Win32Exception)
        {
            return "npm is not installed (it comes with Node.js)";
        }
    }

    private static string Reason(string error, Process process)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.FirstOrDefault(l => l.StartsWith("npm error", StringComparison.Ordinal))
            ?? lines.FirstOrDefault();
        return $"npm ended with {process.ExitCode}" + (line is null ? "" : $": {line}");
    }
}
