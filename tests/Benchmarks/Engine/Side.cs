using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>One of the two that are compared: a child process that prepares and runs works by name.</summary>
internal sealed class Side : IDisposable
{
    private readonly Process _process;

    private Side(ProcessStartInfo start)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        _process = Process.Start(start)!;
        About = Ask(new JsonObject { ["ask"] = "about" });
    }

    /// <summary>Gets what it says of itself.</summary>
    public JsonObject About { get; }

    public double Peak => (double)Ask(new JsonObject { ["ask"] = "memory" })["peak"]!;

    public double Now => (double)Ask(new JsonObject { ["ask"] = "memory" })["now"]!;

    /// <summary>Starts this program once more.</summary>
    /// <param name="settings">Variables of the environment that choose vector widths, for instance.</param>
    public static Side Ours(params IEnumerable<(string Name, string Value)> settings)
    {
        var start = Ourselves();
        start.ArgumentList.Add("engine-server");
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new Side(start);
    }

    /// <summary>Starts PyTorch, and refuses one that is crippled: it would prove nothing.</summary>
    public static Side Rival(int threads)
    {
        var side = Unchecked(threads);
        if (RivalCheck.Complaint(side.About, threads) is { } complaint)
        {
            side.Dispose();
            throw new RivalException(complaint);
        }
        return side;
    }

    /// <summary>Starts PyTorch as it is.</summary>
    public static Side Unchecked(int threads = 2)
    {
        var start = new ProcessStartInfo(
            RivalCheck.Python, [Path.Combine(AppContext.BaseDirectory, "rival", "server.py")]);
        start.Environment["OMP_NUM_THREADS"] = $"{threads}";
        if (System.Runtime.Intrinsics.X86.Avx512F.IsSupported)
            (start.Environment["OPENBLAS_CORETYPE"], start.Environment["ATEN_CPU_CAPABILITY"]) = ("SKYLAKEX", "avx512");
        return new Side(start);
    }

    /// <summary>Says how this program is started once more.</summary>
    /// <param name="assembly">The assembly to start; null is the one that runs.</param>
    public static ProcessStartInfo Ourselves(string? assembly = null) =>
        new("dotnet", [assembly ?? typeof(Side).Assembly.Location]);

    public IReadOnlyList<string> Names() =>
        [.. Ask(new JsonObject { ["ask"] = "names" })["names"]!.AsArray().Select(n => (string)n!)];

    /// <summary>Makes a work, runs its first steps, and returns its check number.</summary>
    public double Prepare(string name, int threads) => (double)Ask(
        new JsonObject { ["ask"] = "prepare", ["name"] = name, ["threads"] = threads })["check"]!;

    /// <summary>Runs the prepared work and returns the seconds that one step took.</summary>
    public double Run(int count) =>
        (double)Ask(new JsonObject { ["ask"] = "run", ["count"] = count })["seconds"]! / count;

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }

    private JsonObject Ask(JsonObject request)
    {
        _process.StandardInput.WriteLine(request.ToJsonString());
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"[benchmark] a child process ended at {request.ToJsonString()}.");
        return JsonNode.Parse(line)!.AsObject();
    }
}
