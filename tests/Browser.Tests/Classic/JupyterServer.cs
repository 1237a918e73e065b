using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>The tests against Debian's classic Notebook share one server, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ClassicNotebook : ICollectionFixture<JupyterServer>
{
    public const string Name = "classic notebook";
}

/// <summary>
/// Debian's jupyter-notebook on a free port, in a folder of its own with our kernel installed by the course command:
/// nothing of the user's is read or written, and the folder's name has spaces and letters beyond ASCII.
/// </summary>
public sealed class JupyterServer : IAsyncLifetime
{
    private const string Program = "/usr/bin/jupyter-notebook";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly string _token = Guid.NewGuid().ToString("N");
    private readonly List<string> _log = [];
    private DirectoryInfo? _folder;
    private Process? _server;
    private int _port;

    /// <summary>Gets why there is no server, or null.</summary>
    public string? Missing { get; private set; }

    /// <summary>Gets what <c>course kernel install</c> printed.</summary>
    public string Installed { get; private set; } = "";

    /// <summary>Gets the folder of the notebooks.</summary>
    public string Notebooks => Path.Combine(_folder!.FullName, "Notebooks für alle");

    /// <summary>Gets the folder that has all of the server's and the kernel's files.</summary>
    public string Folder => _folder!.FullName;

    /// <summary>Gets the kernelspec's folder.</summary>
    public string KernelSpec => Path.Combine(Folder, "data", "kernels", ".net-csharp");

    public async ValueTask InitializeAsync()
    {
        Missing = Chromium.Executable is null ? "No Chromium here: install it, or name it in COURSE_CHROMIUM."
            : File.Exists(Program) ? null : $"{Program} is not there: install Debian's jupyter-notebook.";
        if (Missing is not null)
            return;
        _folder = Directory.CreateTempSubdirectory("classic nötebook ");
        foreach (var name in (string[])["config", "data", "runtime", "home", Notebooks])
            Directory.CreateDirectory(Path.Combine(Folder, name));
        Installed = await InstallKernelAsync();
        _port = FreePort();
        _server = Start(Program, Path.Combine(Folder, "home"),
            "--no-browser", "--ip=127.0.0.1", $"--port={_port}", "--port-retries=0", "--allow-root",
            $"--NotebookApp.token={_token}", $"--notebook-dir={Notebooks}");
        foreach (var stream in (StreamReader[])[_server.StandardOutput, _server.StandardError])
            _ = DrainAsync(stream);
        await WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        if (_folder?.Exists == true)
            _folder.Delete(recursive: true);
    }

    /// <summary>Gets the address of a notebook in the classic page.</summary>
    public string Address(string notebook) =>
        $"http://127.0.0.1:{_port}/notebooks/{Uri.EscapeDataString(notebook)}?token={_token}";

    /// <summary>Lists the kernels' processes that belong to this server.</summary>
    public IReadOnlyList<int> KernelProcesses() =>
        [.. Directory.EnumerateDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), out _))
            .Where(folder => CommandLine(folder).Contains(Path.Combine(Folder, "runtime"), StringComparison.Ordinal))
            .Where(folder => CommandLine(folder).Contains("DeepLearning.Kernel.dll", StringComparison.Ordinal))
            .Select(folder => int.Parse(Path.GetFileName(folder), null))];

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // it has just ended
        }
    }

    private async Task<string> InstallKernelAsync()
    {
        var course = Path.Combine(AppContext.BaseDirectory, "DeepLearning.Course.dll");
        using var process = Start("dotnet", CourseProgram.Cache, course, "kernel", "install");
        using var limit = new CancellationTokenSource(Patience);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, output + await error);
        return output;
    }

    private Process Start(string program, string data, params string[] arguments) => Process.Start(
        new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Places.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["JUPYTER_CONFIG_DIR"] = Path.Combine(Folder, "config"),
                ["JUPYTER_DATA_DIR"] = Path.Combine(Folder, "data"),
                ["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "runtime"),
                ["IPYTHONDIR"] = Path.Combine(Folder, "home"),
                ["XDG_DATA_HOME"] = data,
                ["COURSE_OFFLINE"] = null,
            },
        })!;

    private async Task DrainAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            lock (_log)
                _log.Add(line);
        }
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{_port}/api?token={_token}"));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (DateTime.UtcNow < deadline && !_server!.HasExited)
            {
                await Task.Delay(100);
            }
            catch (HttpRequestException)
            {
                lock (_log)
                    throw new InvalidOperationException("jupyter-notebook does not start:\n" + string.Join('\n', _log));
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
