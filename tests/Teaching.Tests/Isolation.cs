using System.Runtime.CompilerServices;

namespace DeepLearning.Teaching.Tests;

/// <summary>Keeps these tests away from the progress of whoever runs them.</summary>
internal static class Isolation
{
    public static string Folder { get; } = Directory.CreateTempSubdirectory("teaching-tests-").FullName;

    [ModuleInitializer]
    internal static void Begin()
    {
        ProgressWriter.RunIfAsked();
        Environment.SetEnvironmentVariable("COURSE_PROGRESS", Path.Combine(Folder, "progress.json"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
    }
}
