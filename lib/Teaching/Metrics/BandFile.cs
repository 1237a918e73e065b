using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Teaching;

/// <summary>Holds the bands of one chapter, kept beside it as <c>NN-topic.bands.json</c>.</summary>
/// <param name="Chapter">The chapter's number, two digits.</param>
/// <param name="Metrics">The metrics by name.</param>
/// <param name="Variants">How the chapter is broken on purpose, by the names that bands use: what a test changes in the
/// notebook before it runs it.</param>
public sealed record BandFile(
    string Chapter,
    IReadOnlyDictionary<string, MetricSpec> Metrics,
    IReadOnlyDictionary<string, IReadOnlyList<CellChange>>? Variants = null)
{
    /// <summary>The key of a band that holds for every source of data.</summary>
    public const string Any = "any";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Reads a file of bands.</summary>
    /// <param name="path">A file named <c>NN-topic.bands.json</c>.</param>
    /// <exception cref="JsonException">The text is not such a file; the message says where.</exception>
    public static BandFile Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>
    /// Reads bands from JSON text. <c>low</c> and <c>high</c> are both written, null where one-sided.
    /// </summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="JsonException">The text is not such a file; the message says where.</exception>
    public static BandFile Parse(string json) => JsonSerializer.Deserialize<BandFile>(json, Options)
        ?? throw new JsonException("the file is empty");

    /// <summary>Gets the metrics that name a broken variant in one of their bands.</summary>
    /// <param name="variant">The variant's name.</param>
    public IReadOnlyList<string> MetricsOf(string variant) => [.. Metrics
        .Where(m => m.Value.Bands.Values.Any(b => b.Broken.Any(x => x.Variant == variant))).Select(m => m.Key)];

    /// <summary>Finds the file of a chapter in a folder, or null.</summary>
    /// <param name="folder">The folder of the notebooks.</param>
    /// <param name="chapter">The chapter's number, two digits.</param>
    public static string? Find(string folder, string chapter) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"{chapter}-*.bands.json").Order(StringComparer.Ordinal).FirstOrDefault()
        : null;
}
