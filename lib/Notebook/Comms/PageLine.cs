using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Notebook;

/// <summary>
/// Lets shown pages ask the session, through one comm target for all: a page opens a comm and names what it asks,
/// hears that somebody is ready, and gets an answer to every message.
/// </summary>
internal sealed class PageLine : IPageCalls
{
    /// <summary>The target that pages open.</summary>
    public const string Target = "deep-learning.page";

    /// <summary>More answers than this are not kept: each may hold a model.</summary>
    private const int MostAnswers = 64;

    private readonly ConcurrentDictionary<string, Func<JsonElement, object?>> _answers = new();
    private readonly ConcurrentQueue<string> _names = new();

    public PageLine(CommTable comms, bool isLive)
    {
        IsLive = isLive;
        comms.Register(Target, Open);
    }

    public bool IsLive { get; }

    public void Answer(string name, Func<JsonElement, object?> answer)
    {
        if (_answers.TryAdd(name, answer))
            _names.Enqueue(name);
        else
            _answers[name] = answer;
        while (_answers.Count > MostAnswers && _names.TryDequeue(out var oldest))
            _answers.TryRemove(oldest, out _);
    }

    private void Open(Comm comm, JsonElement opening)
    {
        var name = opening.TryGetProperty("name", out var asked) ? asked.GetString() ?? "" : "";
        if (!_answers.ContainsKey(name))
        {
            comm.Close();
            return;
        }

        comm.Received += data => Reply(comm, name, data);
        comm.Send(new { ready = true });
    }

    private void Reply(Comm comm, string name, JsonElement data)
    {
        if (!_answers.TryGetValue(name, out var answer))
        {
            comm.Close();
            return;
        }

        var asked = data.TryGetProperty("data", out var inner) ? inner : data;
        try
        {
            comm.Send(new JsonObject { ["answer"] = JsonSerializer.SerializeToNode(answer(asked)) });
        }
        catch (Exception e) when (e is not (OperationCanceledException or ThreadInterruptedException))
        {
            comm.Send(new JsonObject { ["error"] = e.Message });
            throw;
        }
    }
}
