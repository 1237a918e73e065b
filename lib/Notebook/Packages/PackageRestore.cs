using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Packages;

/// <summary>A restore that failed, in NuGet's words.</summary>
internal sealed class RestoreFailedException(string message) : Exception(message);

/// <summary>Restores packages with the .NET SDK, through a project that exists only for it.</summary>
internal static partial class PackageRestore
{
    /// <summary>Restores a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="folder">The folder to work in; a subfolder is made and removed.</param>
    /// <param name="cancellation">Ends the restore with its processes.</param>
    /// <exception cref="RestoreFailedException">It failed.</exception>
    public static async Task<IReadOnlyList<ResolvedPackage>> RunAsync(
        RestorePlan plan, string folder, CancellationToken cancellation)
    {
        var work = Directory.CreateDirectory(Path.Combine(folder, $"restore-{Guid.NewGuid():N}")).FullName;
        try
        {
            var project = Path.Combine(work, "packages.csproj");
            await File.WriteAllTextAsync(project, plan.ToProject().ToString(), cancellation).ConfigureAwait(false);
            var (code, output) = await MsBuildAsync(project, cancellation).ConfigureAwait(false);
            var assets = Path.Combine(work, "obj", "project.assets.json");
            if (code != 0 || !File.Exists(assets))
                throw new RestoreFailedException(Words(output));
            return ResolvedPackage.ReadAssets(assets);
        }
        catch (Win32Exception e)
        {
            throw new RestoreFailedException($"packages need the .NET SDK, and `dotnet` does not start: {e.Message}");
        }
        finally
        {
            Remove(work);
        }
    }

    private static async Task<(int Code, string Output)> MsBuildAsync(string project, CancellationToken cancellation)
    {
        string[] arguments = ["msbuild", project, "-t:Restore", "-v:q", "-nologo", "-nr:false", "-m:1"];
        var start = new ProcessStartInfo(FrameworkReferences.DotnetCommand, arguments)
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A host that MSBuild itself started hands down settings of that build.
        foreach (var name in start.Environment.Keys.Where(IsMsBuilds).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (process.ExitCode, await output.ConfigureAwait(false) + await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static bool IsMsBuilds(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);

    // The errors without the project's name before and behind them, each once.
    private static string Words(string output)
    {
        var errors = Error().Matches(output).Select(m => $"{m.Groups["code"]}: {m.Groups["text"].Value.Trim()}");
        string[] words = [.. errors.Distinct()];
        return words.Length > 0 ? string.Join(" ", words) : output.Trim();
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A killed process may still hold a file on Windows; a few kilobytes stay.
        }
    }

    [GeneratedRegex(@"error (?<code>[A-Z]+\d+)\s*: (?<text>.*?)(\s\[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
