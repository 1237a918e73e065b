using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeepLearning.Teaching;

/// <summary>Looks at the machine through .NET alone: no command is run, so it is quick and works everywhere.</summary>
internal static class MachineChecks
{
    private const double ChapterGigabytes = 1.5;
    private const double DiskGigabytes = 1.0;
    private const double Giga = 1e9;

    public static IEnumerable<DoctorCheck> All(int? threads) =>
        [Runtime(), Sdk(), System(), Cores(threads), Vectors(), Memory(), Disk(), Packages(), Progress()];

    private static DoctorCheck Runtime()
    {
        var found = RuntimeInformation.FrameworkDescription;
        return Environment.Version.Major >= 10
            ? new(".NET", Light.Green, found, "")
            : new(".NET", Light.Red, found, "Install the .NET 10 SDK or a later one.");
    }

    /// <summary>
    /// Looks for SDKs beside the runtime: <c>shared/Microsoft.NETCore.App/10.0.0</c> is three levels down.
    /// </summary>
    private static DoctorCheck Sdk()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var folder = Path.Combine(root, "sdk");
        var versions = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)!).Where(n => char.IsDigit(n[0])).Order()
            : Enumerable.Empty<string>();
        var found = string.Join(", ", versions.DefaultIfEmpty("none beside this runtime"));
        return versions.Any(v => int.TryParse(v.Split('.')[0], out var major) && major >= 10)
            ? new(".NET SDK", Light.Green, found, "")
            : new(".NET SDK", Light.Amber, found, "Chapters run; to build the course install the .NET 10 SDK.");
    }

    private static DoctorCheck System() => new("System", Light.Green,
        $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}", "");

    private static DoctorCheck Cores(int? threads)
    {
        var cores = Environment.ProcessorCount;
        var found = $"{cores} core{(cores == 1 ? "" : "s")}{(threads is { } n ? $", {n} used by tensors" : "")}";
        if (cores < 2)
            return new("Processor", Light.Amber, found, "Chapters take about twice as long on one core.");
        return threads > cores
            ? new("Processor", Light.Amber, found, "More threads than cores slow training down: set_num_threads(...).")
            : new("Processor", Light.Green, found, "");
    }

    private static DoctorCheck Vectors()
    {
        var bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256
            : Vector128.IsHardwareAccelerated ? 128 : 0;
        return bits > 0
            ? new("Vector unit", Light.Green, $"{bits} bits: {bits / 32} float32 at a time", "")
            : new("Vector unit", Light.Amber, "none", "Training runs number by number here, several times slower.");
    }

    private static DoctorCheck Memory()
    {
        var gigabytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Giga;
        var found = $"{gigabytes:0.0} GB for this process";
        return gigabytes >= 2 * ChapterGigabytes
            ? new("Memory", Light.Green, found, "")
            : new("Memory", gigabytes >= ChapterGigabytes ? Light.Amber : Light.Red, found,
                $"A chapter needs up to {ChapterGigabytes} GB: close other programs, one chapter at a time.");
    }

    private static DoctorCheck Disk()
    {
        try
        {
            var home = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            var folder = Path.GetFullPath(home.Length > 0 ? home : Path.GetTempPath());
            var free = new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : Existing(folder))
                .AvailableFreeSpace / Giga;
            return free >= DiskGigabytes
                ? new("Disk", Light.Green, $"{free:0.0} GB free for data", "")
                : new("Disk", Light.Amber, $"{free:0.0} GB free for data",
                    "Point COURSE_CACHE to a folder on another disk.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("Disk", Light.Amber, $"cannot tell: {cause.Message}", "Point COURSE_CACHE to your own folder.");
        }
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? "/";
        return folder;
    }

    private static DoctorCheck Packages() => Session.PackageSet switch
    {
        "embedded" => new("Packages", Light.Green, "embedded: the course's own tensor library", ""),
        "nuget" => new("Packages", Light.Green, "nuget: the genuine TorchSharp and Plotly.NET", ""),
        var other => new("Packages", Light.Red, other, "Build the course again: dotnet build."),
    };

    private static DoctorCheck Progress()
    {
        var store = ProgressStore.Default;
        return store.Trouble is { } trouble
            ? new("Progress", Light.Amber, trouble, "Point COURSE_PROGRESS to a file that you may write.")
            : new("Progress", Light.Green, $"kept in {Home(store.Path)}", "");
    }

    /// <summary>Leaves the reader's name out of pages that may be shared.</summary>
    private static string Home(string path)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length > 1 && path.StartsWith(home, StringComparison.Ordinal) ? $"~{path[home.Length..]}" : path;
    }
}
