using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Asks the user of the client whose cell is running.</summary>
internal sealed class UserInput
{
    private readonly BlockingCollection<string> _answers = [];
    private Channels? _channels;
    private Message? _request;

    /// <summary>Says which cell is running, and through which sockets its client is reached.</summary>
    public void Begin(Channels channels, Message request) => (_channels, _request) = (channels, request);

    /// <summary>Receives an answer.</summary>
    public void Answer(Message reply)
    {
        if (reply.Type == "input_reply")
            _answers.Add(reply.Text("value"));
    }

    /// <summary>Asks and waits.</summary>
    /// <exception cref="InvalidOperationException">The client takes no questions.</exception>
    public string Read(string prompt, bool password, CancellationToken cancellation)
    {
        if (_request is not { } request || _channels is not { } channels || !request.Flag("allow_stdin", false))
        {
            throw new InvalidOperationException(
                "[input] the cell asks for input, but this client takes no questions (allow_stdin is false).");
        }

        while (_answers.TryTake(out _))
        {
            // An answer to a question that was interrupted.
        }

        var question = new JsonObject { ["prompt"] = prompt, ["password"] = password };
        channels.Ask(request, "input_request", question);
        return _answers.Take(cancellation);
    }
}
