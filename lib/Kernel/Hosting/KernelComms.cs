using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Translates between the messages of comms and the session's.</summary>
internal sealed class KernelComms : ICommChannel
{
    private Channels? _channels;
    private Message? _parent;

    /// <summary>Says under which request messages are published from now on.</summary>
    public void Begin(Channels channels, Message request) => (_channels, _parent) = (channels, request);

    public void Publish(CommMessage message)
    {
        var content = new JsonObject { ["comm_id"] = message.Id, ["data"] = message.Data.DeepClone() };
        if (message.Kind == CommMessageKind.Open)
            content["target_name"] = message.Target;
        _channels?.Publish(Name(message.Kind), content, _parent);
    }

    /// <summary>Reads a comm message; null when the request is none.</summary>
    public static CommMessage? Read(Message request)
    {
        CommMessageKind? kind = request.Type switch
        {
            "comm_open" => CommMessageKind.Open,
            "comm_msg" => CommMessageKind.Message,
            "comm_close" => CommMessageKind.Close,
            _ => null,
        };
        return kind is { } known
            ? new CommMessage(
                known, request.Text("comm_id"), request.Text("target_name"),
                request.Content["data"]?.DeepClone() ?? new JsonObject())
            : null;
    }

    /// <summary>Answers a comm_info_request: the open comms, of one target if the client asks so.</summary>
    public static JsonObject Information(CSharpSession session, Message request)
    {
        var target = request.Text("target_name");
        var comms = new JsonObject();
        foreach (var (id, name) in session.Comms.Where(c => target.Length == 0 || c.Target == target))
            comms[id] = new JsonObject { ["target_name"] = name };
        return new JsonObject { ["comms"] = comms };
    }

    private static string Name(CommMessageKind kind) => kind switch
    {
        CommMessageKind.Open => "comm_open",
        CommMessageKind.Message => "comm_msg",
        _ => "comm_close",
    };
}
