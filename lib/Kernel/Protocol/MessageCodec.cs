using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Protocol;

/// <summary>Turns frames into messages and back (Jupyter messaging protocol 5.4).</summary>
internal sealed class MessageCodec(string key)
{
    public const string Version = "5.4";

    // Four JSON parts follow the delimiter and the signature.
    private const int Parts = 4;
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A name that comes twice would otherwise be noticed late, like a text that is no Unicode.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    // Each thread that publishes keeps one, so that large outputs leave little to the collector.
    private const int LargestBuffer = 4 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    private readonly MessageSigner _signer = new(key);
    private readonly string _session = Guid.NewGuid().ToString("N");

    /// <summary>Reads a message; null for one that is malformed, wrongly signed or replayed: it is dropped.</summary>
    public Message? Read(IReadOnlyList<byte[]> frames)
    {
        var delimiter = frames.ToList().FindIndex(f => f.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0 || frames.Count < delimiter + 2 + Parts)
            return null;
        var parts = frames.Skip(delimiter + 2).Take(Parts).ToArray();
        if (!_signer.Accept(frames[delimiter + 1], parts))
            return null;
        try
        {
            var header = Parse(parts[0]);
            return new Message(
                [.. frames.Take(delimiter)],
                parts[0],
                (string?)header["msg_type"] ?? string.Empty,
                (string?)header["session"] ?? string.Empty,
                Parse(parts[2]),
                Parse(parts[3]));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes a message.</summary>
    /// <param name="route">The first frames: the way back to a client, or a topic.</param>
    /// <param name="type">The message type.</param>
    /// <param name="content">The content.</param>
    /// <param name="parent">The request that it belongs to, or null.</param>
    /// <param name="metadata">The metadata; null for none.</param>
    public IReadOnlyList<byte[]> Write(
        IReadOnlyList<byte[]> route, string type, JsonObject content, Message? parent, JsonObject? metadata = null)
    {
        var header = Bytes(new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["username"] = "kernel",
            ["session"] = _session,
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = Version,
        });
        byte[] parentHeader = parent?.RawHeader ?? Empty;
        var body = Bytes(content);
        var more = metadata is null ? Empty : Bytes(metadata);
        var signature = _signer.Sign(header, parentHeader, more, body);
        return [.. route, Delimiter, signature, header, parentHeader, more, body];
    }

    /// <summary>Gets the topic frame of an output.</summary>
    public static IReadOnlyList<byte[]> Topic(string type) => [Encoding.ASCII.GetBytes(type)];

    private static JsonObject Parse(byte[] json)
    {
        var node = JsonNode.Parse(json, documentOptions: Strict)?.AsObject() ?? throw new JsonException();
        Touch(node);
        return node;
    }

    // Texts are decoded at the first look; what is no Unicode must be noticed here, and not in the middle of a cell.
    private static void Touch(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, value) in members)
                    Touch(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Touch(item);
                break;
            case JsonValue value:
                _ = value.TryGetValue<string>(out _);
                break;
        }
    }

    // Not by the serializer, whose reflection costs the first message 30 ms.
    private static byte[] Bytes(JsonObject json)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Json))
            json.WriteTo(writer);
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > LargestBuffer)
            _buffer = null;
        return bytes;
    }
}
