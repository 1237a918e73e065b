using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Datasets;

/// <summary>
/// Lists every data set that the course knows, read once from <c>data/catalogue.json</c> in the assembly.
/// </summary>
public static class Catalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<IReadOnlyList<DatasetEntry>> Entries = new(Load);

    /// <summary>Gets all data sets, in the order of the catalogue.</summary>
    public static IReadOnlyList<DatasetEntry> All => Entries.Value;

    /// <summary>Finds a data set by its name.</summary>
    /// <param name="name">For example <c>mnist</c>.</param>
    /// <exception cref="ArgumentException">The catalogue has no such data set.</exception>
    public static DatasetEntry Find(string name) => All.FirstOrDefault(e => e.Name == name)
        ?? throw new ArgumentException(
            $"[catalogue] no data set '{name}'; it has {string.Join(", ", All.Select(e => e.Name))}.", nameof(name));

    /// <summary>Checks, without fetching anything, where each data set would come from.</summary>
    /// <returns>Rows for <c>Doctor</c>: name, light (green, amber, red), finding, advice; absent sets share.</returns>
    public static IReadOnlyList<(string Name, string Light, string Finding, string Advice)> Check() =>
        DatasetCheck.OfAll(All, DatasetSettings.FromEnvironment());

    /// <summary>Says in words which known file some bytes are, or null when the catalogue does not know them.</summary>
    internal static string? Recognise(string sha256) => All
        .SelectMany(entry => entry.Files, (entry, file) => (entry, file))
        .Where(known => known.file.Sha256 == sha256)
        .Select(known => $"{known.entry.Title}: {known.file.Name}")
        .FirstOrDefault();

    internal static IReadOnlyList<DatasetEntry> Parse(Stream json)
    {
        var file = JsonSerializer.Deserialize<CatalogueFile>(json, Options)
            ?? throw new JsonException("[catalogue] the file is empty.");
        return file.Format == 1
            ? file.Datasets
            : throw new JsonException($"[catalogue] format {file.Format} is unknown; this library reads format 1.");
    }

    private static IReadOnlyList<DatasetEntry> Load()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("catalogue.json")!;
        return Parse(stream);
    }

    private sealed record CatalogueFile(int Format, IReadOnlyList<DatasetEntry> Datasets);
}
