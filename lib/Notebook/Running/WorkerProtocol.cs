using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Running;

/// <summary>What host and worker say to each other: one request on standard input, then events on standard
/// output.</summary>
/// <remarks>
/// Each message is one line of JSON after a record separator (as in RFC 7464), so that what native code prints between
/// messages is told apart from them. The host keeps the worker's standard input open; its end means that the host is
/// gone.
/// </remarks>
internal static class WorkerProtocol
{
    /// <summary>Begins each message.</summary>
    public const char Separator = '\u001e';

    /// <summary>Writes a message as one line.</summary>
    public static string Format<T>(T message) =>
        Separator + JsonSerializer.Serialize(message, ResultMetadata.Options) + "\n";

    /// <summary>Splits a line into what is no message and the message, if there is one.</summary>
    public static (string Stray, T? Message) Parse<T>(string line)
        where T : class
    {
        var start = line.LastIndexOf(Separator);
        if (start < 0)
            return (line, null);
        try
        {
            return (line[..start], JsonSerializer.Deserialize<T>(line[(start + 1)..], ResultMetadata.Options));
        }
        catch (JsonException)
        {
            return (line, null);
        }
    }
}

/// <summary>What a worker is to run.</summary>
/// <param name="File">The notebook as the caller named it.</param>
/// <param name="Path">The notebook's full path.</param>
/// <param name="Notebook">The notebook itself.</param>
/// <param name="Options">Time-outs and limits.</param>
internal sealed record WorkerRequest(string File, string Path, JsonObject Notebook, RunOptions Options);
