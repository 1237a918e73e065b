using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace DeepLearning.TorchSharp.Tests.Golden;

/// <summary>Reads the reference numbers in tests/Golden/numbers (format: tests/Golden/README.md).</summary>
internal static class GoldenNumbers
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, GoldenCase>> Files = new();

    /// <summary>Returns all cases of one file by name: <c>GoldenNumbers.Cases("ops")["tanh/float32"]</c>.</summary>
    public static IReadOnlyDictionary<string, GoldenCase> Cases(string area) => Files.GetOrAdd(area, Read);

    public static bool Exists(string area) => File.Exists(PathOf(area));

    /// <summary>
    /// Returns the cases whose name starts with <paramref name="prefix"/>; throws when there is none.
    /// </summary>
    public static IEnumerable<GoldenCase> CasesOf(string area, string prefix)
    {
        var found = Cases(area).Values.Where(c => c.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? found : throw new KeyNotFoundException($"{area}.json has no case '{prefix}...'.");
    }

    private static Dictionary<string, GoldenCase> Read(string area)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(area)));
        return document.RootElement.GetProperty("cases").EnumerateObject()
            .ToDictionary(c => c.Name, c => new GoldenCase(c.Name, c.Value.Clone()));
    }

    private static string PathOf(string area) =>
        Path.Combine(RepositoryRoot, "tests", "Golden", "numbers", area + ".json");

    private static string RepositoryRoot =>
        typeof(GoldenNumbers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;
}
