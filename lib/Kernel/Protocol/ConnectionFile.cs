using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Protocol;

/// <summary>Where a kernel listens and the key that its messages are signed with.</summary>
/// <param name="Address">The address; loopback only, unless the kernel is told otherwise.</param>
/// <param name="Shell">The port for requests.</param>
/// <param name="Control">The port for interrupts and shutdown.</param>
/// <param name="Publish">The port for outputs.</param>
/// <param name="Input">The port for questions to the user.</param>
/// <param name="Heartbeat">The port that echoes.</param>
/// <param name="Key">The key; empty for no signatures.</param>
public sealed record ConnectionFile(
    IPAddress Address, int Shell, int Control, int Publish, int Input, int Heartbeat, string Key)
{
    /// <summary>Reads the connection file that a Jupyter client wrote.</summary>
    /// <param name="path">The file.</param>
    /// <param name="anyAddress">Whether an address that other machines reach is accepted.</param>
    /// <exception cref="InvalidDataException">It is no connection file, or asks for what is not offered.</exception>
    public static ConnectionFile Read(string path, bool anyAddress = false)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))?.AsObject()
                ?? throw new InvalidDataException($"[kernel] '{path}' is empty.");
            Require(path, json, "transport", "tcp");
            Require(path, json, "signature_scheme", "hmac-sha256");
            var ip = (string?)json["ip"] ?? "127.0.0.1";
            var address = IPAddress.Parse(ip == "localhost" ? "127.0.0.1" : ip);
            if (!anyAddress && !IPAddress.IsLoopback(address))
            {
                throw new InvalidDataException(
                    $"[kernel] '{path}' asks to listen on {ip}; this kernel listens on loopback only, because whoever "
                    + "reaches its ports and key runs code as you. Pass --any-address when that is what you want.");
            }

            int Port(string name) => (int)json[$"{name}_port"]!;
            return new ConnectionFile(
                address, Port("shell"), Port("control"), Port("iopub"), Port("stdin"), Port("hb"),
                (string?)json["key"] ?? string.Empty);
        }
        catch (Exception e) when (e is JsonException or NullReferenceException or FormatException
            or InvalidOperationException)
        {
            throw new InvalidDataException($"[kernel] '{path}' is not a Jupyter connection file: {e.Message}", e);
        }
    }

    private static void Require(string path, JsonObject json, string name, string expected)
    {
        if (json[name] is { } value && (string?)value != expected)
            throw new InvalidDataException($"[kernel] '{path}': {name} must be {expected}, came {value}.");
    }
}
