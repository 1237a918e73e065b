using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Kernel.Protocol;

/// <summary>Writes bundles the way Jupyter carries them: JSON types as values, all others as text.</summary>
internal static class MimeData
{
    public static JsonObject Of(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (mimeType, content) in bundle)
            data[mimeType] = MimeTypes.IsJson(mimeType) ? Json(content) : content;
        return data;
    }

    private static JsonNode? Json(string content)
    {
        try
        {
            return JsonNode.Parse(content);
        }
        catch (JsonException)
        {
            return content;
        }
    }
}
