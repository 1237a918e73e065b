using System.Diagnostics;
using System.Globalization;

namespace DeepLearning.Course.Ready;

/// <summary>
/// The same program compiled for this machine (ReadyToRun), in the folder <c>ready</c> beside it. What
/// <c>dotnet build</c> makes is compiled while it runs, compiler and all, which costs every start seconds;
/// <c>course ready</c> does it once.
/// </summary>
internal static class ReadyProgram
{
    private const string Folder = "ready";
    private const string StampFile = "made-from.txt";
    private const string Assembly = "DeepLearning.Course.dll";

    /// <summary>Finds the compiled program, unless it is missing or was made from another build.</summary>
    /// <param name="program">The folder of the program as it was built.</param>
    /// <returns>Its assembly, or null.</returns>
    public static string? Find(string program)
    {
        var stamp = Path.Combine(program, Folder, StampFile);
        return File.Exists(stamp) && File.ReadAllText(stamp) == Stamp(program)
            ? Path.Combine(program, Folder, Assembly)
            : null;
    }

    /// <summary>Makes the compiled program; it appears complete or not at all.</summary>
    /// <param name="program">The folder of the program as it was built.</param>
    /// <param name="build">Puts the compiled program into a folder.</param>
    public static void Make(string program, Action<string> build)
    {
        var target = Path.Combine(program, Folder);
        var draft = target + ".draft";
        var stamp = Stamp(program);
        Delete(draft);
        try
        {
            Directory.CreateDirectory(draft);
            build(draft);
            File.WriteAllText(Path.Combine(draft, StampFile), stamp);
            Delete(target);
            Directory.Move(draft, target);
        }
        finally
        {
            Delete(draft);
        }
    }

    /// <summary>Runs the compiled program in the place of this one and returns its exit code.</summary>
    /// <param name="assembly">What <see cref="Find"/> found.</param>
    /// <param name="arguments">The command line.</param>
    public static int Run(string assembly, IEnumerable<string> arguments)
    {
        // Ctrl+C reaches both; the other one decides what it means.
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        var (program, first) = Command(assembly, Environment.ProcessPath ?? "dotnet");
        using var process = Process.Start(program, [.. first, .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Tells how to start the compiled program in the way in which this one was started.</summary>
    /// <param name="assembly">What <see cref="Find"/> found.</param>
    /// <param name="self">The executable of this process: <c>dotnet</c>, or the program's own, as `dotnet run` starts
    /// it.</param>
    public static (string Program, string[] First) Command(string assembly, string self)
    {
        var own = Path.Combine(Path.GetDirectoryName(assembly)!, Path.GetFileName(self));
        return Path.GetFileNameWithoutExtension(self) == "dotnet" ? (self, ["exec", assembly])
            : File.Exists(own) ? (own, [])
            : ("dotnet", ["exec", assembly]);
    }

    /// <summary>Tells whether a command line is one that starts sessions, and nobody debugs this program.</summary>
    public static bool Serves(string[] arguments) => arguments is [] or ["run", ..] && !Debugger.IsAttached;

    // A new build changes the time or the length of at least one of the course's own assemblies.
    private static string Stamp(string program) => string.Concat(
        new DirectoryInfo(program).GetFiles("DeepLearning.*.dll").OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => string.Create(
                CultureInfo.InvariantCulture, $"{f.Name} {f.Length} {f.LastWriteTimeUtc.Ticks}\n")));

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
