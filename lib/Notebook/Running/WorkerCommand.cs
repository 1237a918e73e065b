namespace DeepLearning.Notebook.Running;

/// <summary>The command that starts a process which calls <see cref="ChapterWorker.RunAsync"/>.</summary>
/// <param name="FileName">The executable.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>The command that starts this very program again with other arguments.</summary>
    /// <param name="arguments">The arguments that make it a worker.</param>
    public static WorkerCommand Self(params IEnumerable<string> arguments)
    {
        var executable = Environment.ProcessPath
            ?? throw new PlatformNotSupportedException("[worker] expected the path of this process, came none");

        // Started as `dotnet Course.dll`, the program is the first argument.
        var name = Path.GetFileNameWithoutExtension(executable);
        var host = string.Equals(name, "dotnet", StringComparison.OrdinalIgnoreCase);
        return new(executable, [.. host ? [Environment.GetCommandLineArgs()[0]] : Array.Empty<string>(), .. arguments]);
    }
}
