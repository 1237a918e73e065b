using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DeepLearning.Kernel.Install;

/// <summary>
/// Publishes a program of the course as native code for this machine (ReadyToRun): the first cell need not wait.
/// </summary>
public static class KernelBuild
{
    /// <summary>Publishes into a folder.</summary>
    /// <param name="project">The project file of this library.</param>
    /// <param name="folder">Where the program goes.</param>
    /// <param name="say">Receives a line for people when something takes long or goes another way.</param>
    /// <param name="properties">Further arguments of <c>dotnet publish</c>, for example <c>-p:Name=value</c>.</param>
    /// <returns>The program's assembly in the folder.</returns>
    /// <exception cref="InvalidOperationException">The project does not build; the message holds the
    /// compiler's.</exception>
    public static string Publish(
        string project, string folder, Action<string> say, params IReadOnlyList<string> properties)
    {
        ArgumentNullException.ThrowIfNull(say);
        say("Compiling for this machine; this takes about a minute, once.");
        var (code, _) = Run(project, folder, compiled: true, properties);
        if (code != 0)
        {
            // Without the compiler's package (no network) the kernel still works; its first cell takes a second more.
            say("The ahead-of-time compiler is not to be had here; the program will be compiled as it runs.");
            var (again, text) = Run(project, folder, compiled: false, properties);
            if (again != 0)
                throw new InvalidOperationException($"[kernel] {project} does not build:\n{text}");
        }

        return Path.Combine(folder, $"DeepLearning.{Path.GetFileNameWithoutExtension(project)}.dll");
    }

    private static (int Code, string Text) Run(
        string project, string folder, bool compiled, IReadOnlyList<string> properties)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier,
                "--self-contained", "false", "--output", folder, $"-p:PublishReadyToRun={compiled}",
                "-p:DebugType=none", "-p:GenerateDocumentationFile=false", "-p:RunAnalyzers=false", "--nologo",
            },
        };
        foreach (var property in properties)
            start.ArgumentList.Add(property);

        // What this process was started with must not decide what the build does.
        var inherited = start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.Ordinal));
        foreach (var name in inherited.ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + error.Result);
    }
}
