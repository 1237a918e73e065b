namespace DeepLearning.Kernel.Install;

/// <summary>Where the kernel keeps what outlives a process.</summary>
public static class KernelFolders
{
    private static string Folder => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "deep-learning-csharp");

    /// <summary>Gets the file with the cells of earlier sessions; <c>course kernel remove</c> deletes it.</summary>
    public static string History => Path.Combine(Folder, "kernel-history.jsonl");

    /// <summary>Gets the folder with what pages draw with (plotly.js, Mermaid, KaTeX), fetched once for all kernels and
    /// sites; <c>course kernel remove</c> deletes it.</summary>
    public static string Web => Path.Combine(Folder, "web");

    /// <summary>Deletes what is kept.</summary>
    public static void Clear()
    {
        File.Delete(History);
        if (Directory.Exists(Web))
            Directory.Delete(Web, recursive: true);
        if (Directory.Exists(Folder) && !Directory.EnumerateFileSystemEntries(Folder).Any())
            Directory.Delete(Folder);
    }
}
