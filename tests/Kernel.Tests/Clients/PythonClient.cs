using System.Diagnostics;
using System.Reflection;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Kernel.Tests.Clients;

/// <summary>Python programs that drive the built kernel, in a folder of their own with nothing of the user's.</summary>
internal sealed class PythonClient : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly ITestOutputHelper _output;

    public PythonClient(ITestOutputHelper output)
    {
        _output = output;
        foreach (var name in new[] { "runtime", "temporary" })
            Directory.CreateDirectory(Path.Combine(Folder, name));
        var kernel = Metadata("KernelAssembly");
        KernelSpec.Install(_ => kernel, Path.Combine(Folder, "kernels"));
    }

    /// <summary>Gets the root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    /// <summary>Gets the folder in which the programs run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("real clients ü").FullName;

    /// <summary>Skips the test where Debian's package of a Python module is not installed.</summary>
    public static async Task Require(string module)
    {
        if (!File.Exists(Python))
            Assert.Skip($"{Python} is not there.");
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"])
        {
            RedirectStandardError = true,
        })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode != 0)
            Assert.Skip($"The Python module {module} is not installed.");
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    /// <summary>Runs one of the scripts beside this file, which says "all is well" in the end.</summary>
    public async Task Drive(string script)
    {
        var path = Path.Combine(Metadata("RepositoryRoot"), "tests", "Kernel.Tests", "Clients", "Drivers", script);
        Assert.Contains("all is well", await Run("-B", path));
    }

    /// <summary>Runs Python and returns all that it wrote; a test fails when the program does.</summary>
    public async Task<string> Run(params string[] arguments)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Patience);
        using var process = Process.Start(Start(arguments))!;
        try
        {
            var outputs = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(timeout.Token),
                process.StandardError.ReadToEndAsync(timeout.Token));
            await process.WaitForExitAsync(timeout.Token);
            var text = string.Concat(outputs);
            _output.WriteLine(text);
            Assert.True(process.ExitCode == 0, text);
            return text;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Metadata(string key) =>
        typeof(PythonClient).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;

    private ProcessStartInfo Start(string[] arguments) => new(Python, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["COURSE_CACHE"] = Path.Combine(Folder, "cache"),
            ["COURSE_DATA"] = null,
            ["COURSE_OFFLINE"] = "1",
            ["COURSE_PROGRESS"] = Path.Combine(Folder, "progress"),
            ["JUPYTER_PATH"] = Folder,
            ["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "runtime"),
            ["TMPDIR"] = Path.Combine(Folder, "temporary"),
            ["XDG_DATA_HOME"] = Path.Combine(Folder, "data"),
        },
    };
}
