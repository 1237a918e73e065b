using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Protocol;

/// <summary>A request that a client sent.</summary>
/// <param name="Route">The frames that lead back to the client.</param>
/// <param name="RawHeader">The header as it came: replies carry it as their parent.</param>
/// <param name="Type">What is asked, for example <c>execute_request</c>.</param>
/// <param name="Session">The client's session.</param>
/// <param name="Metadata">The metadata.</param>
/// <param name="Content">The content.</param>
internal sealed record Message(
    IReadOnlyList<byte[]> Route, byte[] RawHeader, string Type, string Session, JsonObject Metadata, JsonObject Content)
{
    /// <summary>Gets a text of the content; empty when it is missing.</summary>
    public string Text(string name) =>
        Content[name] is JsonValue value && value.TryGetValue(out string? text) ? text : string.Empty;

    /// <summary>Gets a number of the content.</summary>
    public int Number(string name, int otherwise = 0) =>
        Content[name] is JsonValue value && value.TryGetValue(out int number) ? number : otherwise;

    /// <summary>Gets a yes or no of the content.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content[name] is JsonValue value && value.TryGetValue(out bool flag) ? flag : otherwise;
}
