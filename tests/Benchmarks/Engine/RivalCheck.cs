using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>The rival is missing, or would be compared unfairly.</summary>
internal sealed class RivalException(string message) : Exception(message);

/// <summary>Whether PyTorch is there, and whether it runs as fast as it can.</summary>
internal static class RivalCheck
{
    private const int OpenMp = 2;
    private static readonly string[] SlowCores = ["Prescott", "Generic", "Core2", "unknown", "ARMV8"];

    /// <summary>Gets the Python that has PyTorch: Debian's own, or the one named in RIVAL_PYTHON.</summary>
    public static string Python { get; } = Environment.GetEnvironmentVariable("RIVAL_PYTHON")
        ?? new[] { "/usr/bin/python3" }.FirstOrDefault(File.Exists) ?? "python3";

    /// <summary>Gets whether there is a PyTorch.</summary>
    public static bool IsThere()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(Python, ["-c", "import torch"])
            {
                RedirectStandardError = true,
            })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Says what cripples the rival, or null.</summary>
    /// <param name="about">What rival/about.py says.</param>
    /// <param name="threads">How many threads it was to have.</param>
    public static string? Complaint(JsonObject about, int threads)
    {
        var (blas, core) = ((string)about["blas"]!, (string)about["core"]!);
        if (!blas.Contains("OpenBLAS", StringComparison.Ordinal))
            return $"its BLAS is '{blas}', 20 to 40 times slower than OpenBLAS; install libopenblas0-openmp.";
        if ((int)about["parallel"]! != OpenMp)
            return $"'{blas}' has threads of its own that fight with OpenMP's; install libopenblas0-openmp.";
        if (SlowCores.Contains(core))
            return $"its OpenBLAS took this machine for '{core}'; set OPENBLAS_CORETYPE.";
        if ((string)about["capability"]! is "DEFAULT" or "NO AVX" or "unknown")
            return $"its own kernels run without vectors ({about["capability"]}).";
        return (int)about["threads"]! == threads ? null : $"it has {about["threads"]} threads instead of {threads}.";
    }
}
