using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Kernel.Install;

/// <summary>A kernel that Jupyter knows.</summary>
/// <param name="Name">The name that notebooks carry, for example <c>.net-csharp</c>.</param>
/// <param name="DisplayName">The name that people see.</param>
/// <param name="Folder">Where its kernel.json lies.</param>
/// <param name="Ours">Whether this course installed it.</param>
public sealed record InstalledKernel(string Name, string DisplayName, string Folder, bool Ours);

/// <summary>Makes this kernel known to Jupyter, and unknown again.</summary>
public static class KernelSpec
{
    /// <summary>The name that the course's notebooks carry: that of the archived .NET Interactive kernel.</summary>
    public const string DefaultName = ".net-csharp";

    /// <summary>The folder of the kernel's program, in that of its kernelspec.</summary>
    private const string ProgramFolder = "program";

    private const string Mark = "deep_learning_in_csharp";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gets the folder in which Jupyter looks for this user's kernels.</summary>
    public static string UserFolder => Path.Combine(JupyterFolders.UserData, "kernels");

    /// <summary>Writes the kernelspec. One of our own is replaced; another's only when that is asked for.</summary>
    /// <param name="build">
    /// Puts the kernel's program into the folder that it is given and returns the path of its assembly.
    /// </param>
    /// <param name="folder">The folder of kernelspecs; null for the user's own.</param>
    /// <param name="replace">Whether a kernel of the same name that is not ours may be overwritten.</param>
    /// <param name="name">The kernel's name.</param>
    /// <param name="furnish">
    /// Puts what pages load into the kernelspec's folder that it is given; Jupyter serves it there.
    /// </param>
    /// <returns>The installed kernel.</returns>
    /// <exception cref="IOException">The name belongs to another kernel.</exception>
    /// <exception cref="FileNotFoundException">The assembly is not there.</exception>
    public static InstalledKernel Install(
        Func<string, string> build,
        string? folder = null,
        bool replace = false,
        string name = DefaultName,
        Action<string>? furnish = null)
    {
        ArgumentNullException.ThrowIfNull(build);
        var target = Path.GetFullPath(Path.Combine(folder ?? UserFolder, name));
        if (Read(target) is { Ours: false } other && !replace)
        {
            throw new IOException(
                $"[kernel] the name '{name}' belongs to '{other.DisplayName}' in {target}; pass --replace to take it "
                + "over, or choose another with --name.");
        }

        // Everything is made beside its place and appears at once; a build that fails changes nothing.
        var draft = target + ".draft";
        DeleteFolder(draft);
        try
        {
            var program = Path.Combine(draft, ProgramFolder);
            Directory.CreateDirectory(program);
            var built = Path.GetFullPath(build(program));
            if (!File.Exists(built))
                throw new FileNotFoundException($"[kernel] there is no '{built}'; run `dotnet build` first.", built);
            var inside = built.StartsWith(draft + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            var assembly = inside ? Path.Combine(target, Path.GetRelativePath(draft, built)) : built;
            furnish?.Invoke(draft);
            File.WriteAllText(Path.Combine(draft, "kernel.json"), Spec(assembly, name).ToJsonString(Json) + "\n");
            DeleteFolder(target);
            Directory.Move(draft, target);
        }
        finally
        {
            DeleteFolder(draft);
        }

        return Read(target)!;
    }

    /// <summary>Removes a kernelspec that this course installed.</summary>
    /// <param name="folder">The folder of kernelspecs; null for the user's own.</param>
    /// <param name="name">The kernel's name.</param>
    /// <returns>Whether there was one of ours.</returns>
    public static bool Remove(string? folder = null, string name = DefaultName)
    {
        var target = Path.Combine(folder ?? UserFolder, name);
        if (Read(target) is not { Ours: true })
            return false;
        DeleteFolder(target);
        return true;
    }

    /// <summary>Lists the kernels in a folder of kernelspecs.</summary>
    /// <param name="folder">The folder; null for the user's own.</param>
    public static IReadOnlyList<InstalledKernel> List(string? folder = null)
    {
        var root = folder ?? UserFolder;
        return Directory.Exists(root)
            ? [.. Directory.GetDirectories(root).Order(StringComparer.Ordinal).Select(Read).OfType<InstalledKernel>()]
            : [];
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static JsonObject Spec(string assembly, string name)
    {
        // The host that runs us now also finds its way later, whatever the search path of a desktop icon is.
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? path
            : "dotnet";
        return new JsonObject
        {
            ["argv"] = new JsonArray(host, "exec", assembly, "--connection-file", "{connection_file}"),
            ["display_name"] = name == DefaultName ? "C# (Deep Learning)" : $"C# (Deep Learning, {name})",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            // The runtime's pipes for debuggers lie in the temporary folder, and stay there when a kernel is killed.
            // Pages find plotly.js under the kernel's name.
            ["env"] = new JsonObject { ["DOTNET_EnableDiagnostics"] = "0", [PageLibrary.KernelVariable] = name },
            ["metadata"] = new JsonObject { [Mark] = true },
        };
    }

    private static InstalledKernel? Read(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        if (!File.Exists(file))
            return null;
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            var ours = json["metadata"] is JsonObject metadata && metadata.ContainsKey(Mark);
            return new InstalledKernel(
                Path.GetFileName(folder), (string?)json["display_name"] ?? string.Empty, folder, ours);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            // A damaged file is another's until someone says otherwise.
            return new InstalledKernel(Path.GetFileName(folder), "(damaged kernel.json)", folder, Ours: false);
        }
    }
}
