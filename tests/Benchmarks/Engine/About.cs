using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json.Nodes;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>What a reader must know about our side: runtime, vectors, threads, memory.</summary>
internal static class About
{
    public static JsonObject Describe() => new()
    {
        ["runtime"] = RuntimeInformation.FrameworkDescription,
        ["vectors"] = Vectors(),
        ["threads"] = TorchSharp.torch.get_num_threads(),
    };

    public static JsonObject Memory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new JsonObject
        {
            ["peak"] = Kilobytes("VmHWM") ?? (process.PeakWorkingSet64 / 1024.0 / 1024),
            ["now"] = Kilobytes("VmRSS") ?? (process.WorkingSet64 / 1024.0 / 1024),
        };
    }

    private static string Vectors() => true switch
    {
        _ when Vector512.IsHardwareAccelerated => "Vector512",
        _ when Vector256.IsHardwareAccelerated => "Vector256",
        _ when Vector128.IsHardwareAccelerated => "Vector128",
        _ => "none",
    };

    private static double? Kilobytes(string key)
    {
        const string file = "/proc/self/status";
        if (!File.Exists(file))
            return null;
        var line = File.ReadLines(file).First(l => l.StartsWith(key, StringComparison.Ordinal));
        var number = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        return double.Parse(number, CultureInfo.InvariantCulture) / 1024;
    }
}
