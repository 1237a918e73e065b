using System.Diagnostics;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>The scripts that tests load from npm: installed once, as the lock file says, under artifacts.</summary>
internal static class NpmPackages
{
    private static readonly Lazy<string?> Installed = new(Install, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Gets a package's file; skips the test where npm or its registry is out of reach.</summary>
    public static string File(string package, string file)
    {
        Assert.SkipWhen(Installed.Value is null, "npm is missing here or cannot install; the scripts come from it.");
        return Path.Combine(Installed.Value, "node_modules", package, file);
    }

    private static string? Install()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Places.Root, "artifacts", "npm", "browser-tests")).FullName;
        foreach (var name in new[] { "package.json", "package-lock.json" })
        {
            var source = Path.Combine(Places.Root, "tests", "Browser.Tests", "npm", name);
            System.IO.File.Copy(source, Path.Combine(folder, name), true);
        }

        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var start = new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
            {
                WorkingDirectory = folder,
            };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0 ? folder : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
