using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Packages;

/// <summary>Remembers what restores came to, so that the same packages need no second one.</summary>
internal sealed class PackageCache(string folder)
{
    // "The latest version" is asked again after this time.
    private static readonly TimeSpan LatestFor = TimeSpan.FromDays(1);

    /// <summary>Gets the folder for every session of this user.</summary>
    public static string DefaultFolder => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "DeepLearning",
        "packages");

    public string Folder => folder;

    /// <summary>Finds an earlier result whose files are all still there; null when a restore is due.</summary>
    /// <param name="plan">Everything that the result depends on.</param>
    public IReadOnlyList<ResolvedPackage>? Find(RestorePlan plan)
    {
        var file = FileOf(plan);
        try
        {
            var age = DateTime.UtcNow - File.GetLastWriteTimeUtc(file);
            if (!File.Exists(file) || (plan.Floats && age > LatestFor))
                return null;
            var packages = JsonSerializer.Deserialize<List<ResolvedPackage>>(File.ReadAllText(file));
            return packages?.All(p => p.Assemblies.Concat(p.Natives).All(File.Exists)) == true ? packages : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null; // a damaged entry costs a restore, not the cell
        }
    }

    /// <summary>Keeps a result.</summary>
    public void Keep(RestorePlan plan, IReadOnlyList<ResolvedPackage> packages) =>
        AtomicFile.Write(FileOf(plan), JsonSerializer.Serialize(packages));

    private string FileOf(RestorePlan plan) => Path.Combine(
        folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Key)))[..32]}.json");
}
