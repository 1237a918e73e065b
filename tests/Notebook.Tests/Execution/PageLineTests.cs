using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Tests.Execution;

/// <summary>A shown page asks the session through one comm target.</summary>
public sealed class PageLineTests
{
    private readonly Channel _channel = new();
    private readonly CommTable _comms;
    private readonly PageLine _line;

    public PageLineTests()
    {
        _comms = new CommTable(_channel);
        _line = new PageLine(_comms, isLive: true);
    }

    [Fact]
    public void A_page_hears_that_somebody_is_there_and_gets_an_answer_to_every_question()
    {
        _line.Answer("twice", data => new { result = data.GetProperty("n").GetInt32() * 2 });
        Receive(CommMessageKind.Open, new JsonObject { ["name"] = "twice" });
        Assert.True(_channel.Sent[^1].Data["ready"]!.GetValue<bool>());
        Receive(CommMessageKind.Message, new JsonObject { ["data"] = new JsonObject { ["n"] = 21 } });
        Assert.Equal(42, _channel.Sent[^1].Data["answer"]!["result"]!.GetValue<int>());
    }

    [Fact]
    public void A_page_that_asks_for_what_nobody_answers_is_told_so()
    {
        Receive(CommMessageKind.Open, new JsonObject { ["name"] = "gone" });
        Assert.Equal(CommMessageKind.Close, _channel.Sent[^1].Kind);
    }

    [Fact]
    public void An_error_of_the_answer_reaches_page_and_notebook_and_the_line_lives_on()
    {
        var fails = true;
        _line.Answer("sometimes", _ => fails ? throw new InvalidOperationException("not yet") : 1);
        Receive(CommMessageKind.Open, new JsonObject { ["name"] = "sometimes" });
        Assert.Throws<InvalidOperationException>(() => Receive(CommMessageKind.Message, new JsonObject()));
        Assert.Equal("not yet", _channel.Sent[^1].Data["error"]!.GetValue<string>());
        fails = false;
        Receive(CommMessageKind.Message, new JsonObject());
        Assert.Equal(1, _channel.Sent[^1].Data["answer"]!.GetValue<int>());
    }

    [Fact]
    public void The_last_answer_of_a_name_counts_and_old_names_are_forgotten()
    {
        _line.Answer("name", _ => 1);
        _line.Answer("name", _ => 2);
        Receive(CommMessageKind.Open, new JsonObject { ["name"] = "name" });
        Receive(CommMessageKind.Message, new JsonObject());
        Assert.Equal(2, _channel.Sent[^1].Data["answer"]!.GetValue<int>());
        for (var i = 0; i < 100; i++)
            _line.Answer($"other {i}", _ => i);
        Receive(CommMessageKind.Message, new JsonObject());
        Assert.Equal(CommMessageKind.Close, _channel.Sent[^1].Kind);
    }

    private void Receive(CommMessageKind kind, JsonNode data) => _comms.Receive(
        new CommMessage(kind, "c", kind == CommMessageKind.Open ? PageLine.Target : null, data));

    private sealed class Channel : ICommChannel
    {
        public List<CommMessage> Sent { get; } = [];

        public void Publish(CommMessage message) => Sent.Add(message);
    }
}
