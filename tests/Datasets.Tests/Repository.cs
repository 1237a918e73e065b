using System.Reflection;

namespace DeepLearning.Datasets.Tests;

/// <summary>Where the tests look outside their own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
}
