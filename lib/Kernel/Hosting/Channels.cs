using System.Net;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Kernel.Wire;

namespace DeepLearning.Kernel.Hosting;

/// <summary>The five sockets of a kernel.</summary>
internal sealed class Channels : IDisposable
{
    private readonly MessageCodec _codec;
    private readonly ZmtpSocket _shell;
    private readonly ZmtpSocket _control;
    private readonly ZmtpSocket _publish;
    private readonly ZmtpSocket _input;
    private readonly ZmtpSocket _heartbeat;

    /// <summary>Binds all sockets.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="onShell">Called with requests, on a connection's thread: hand over and return.</param>
    /// <param name="onControl">Called with interrupts and shutdown, likewise.</param>
    /// <param name="onInput">Called with the user's answers.</param>
    public Channels(
        ConnectionFile connection, Action<Message> onShell, Action<Message> onControl, Action<Message> onInput)
    {
        _codec = new MessageCodec(connection.Key);
        IPEndPoint At(int port) => new(connection.Address, port);
        ZmtpSocket Router(int port, Action<Message> on) => new(ZmtpKind.Router, At(port), (_, frames) =>
        {
            if (_codec.Read(frames) is { } message)
                on(message);
        });
        _publish = new ZmtpSocket(ZmtpKind.Publisher, At(connection.Publish));
        _heartbeat = new ZmtpSocket(ZmtpKind.Echo, At(connection.Heartbeat));
        _input = Router(connection.Input, onInput);
        _control = Router(connection.Control, onControl);
        _shell = Router(connection.Shell, onShell);
    }

    /// <summary>Gets the ports that are listened on, which matter when the connection file said 0.</summary>
    public (int Shell, int Control, int Publish, int Input, int Heartbeat) Ports =>
        (_shell.Port, _control.Port, _publish.Port, _input.Port, _heartbeat.Port);

    public void Reply(Message request, bool control, string type, JsonObject content) =>
        (control ? _control : _shell).Send(_codec.Write(request.Route, type, content, request));

    public void Publish(string type, JsonObject content, Message? parent) =>
        _publish.Send(_codec.Write(MessageCodec.Topic(type), type, content, parent));

    public void Ask(Message request, string type, JsonObject content) =>
        _input.Send(_codec.Write(request.Route, type, content, request));

    public void Dispose()
    {
        _shell.Dispose();
        _control.Dispose();
        _input.Dispose();
        _publish.Dispose();
        _heartbeat.Dispose();
    }
}
