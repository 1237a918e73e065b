using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>A chapter's result inside its executed copy, under the metadata key <see cref="Key"/>.</summary>
public static class ResultMetadata
{
    /// <summary>The key in the notebook's metadata.</summary>
    public const string Key = "deep_learning";

    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = RunJson.Default,
        Converters = { new JsonStringEnumConverter<FailureKind>(JsonNamingPolicy.KebabCaseLower) },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        MaxDepth = NotebookReader.MaxDepth + 10,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads the result that a run left in an executed copy.</summary>
    /// <param name="executed">The executed copy.</param>
    /// <returns>The result, or null when the notebook has not been run by this runner.</returns>
    public static ChapterResult? Read(NotebookDocument executed)
    {
        ArgumentNullException.ThrowIfNull(executed);
        try
        {
            return executed.Metadata[Key].Deserialize<ChapterResult>(Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static JsonNode ToJson(ChapterResult result) => JsonSerializer.SerializeToNode(result, Options)!;
}
