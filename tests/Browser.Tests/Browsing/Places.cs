using System.Reflection;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>Where the repository lies and where pictures go.</summary>
internal static class Places
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!);

    public static string Screenshots { get; } =
        Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;
}
