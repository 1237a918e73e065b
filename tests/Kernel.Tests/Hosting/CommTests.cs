using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Tests.Hosting;

public sealed class CommTests : IAsyncDisposable
{
    private readonly KernelClient _client = new();

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public void A_cell_opens_a_line_and_both_sides_speak()
    {
        var (_, published) = _client.Execute("""
            using DeepLearning.Notebook;
            var comm = Comm.Open("counter", new { start = 3 });
            comm.Received += data => { Console.Write("heard " + data.GetProperty("n")); comm.Send(new { n = 7 }); };
            """);
        var open = Assert.Single(published, p => p.Type == "comm_open").Content;
        Assert.Equal(("counter", 3), ((string?)open["target_name"], (int)open["data"]!["start"]!));
        var id = (string)open["comm_id"]!;

        _client.Send("comm_msg", new JsonObject { ["comm_id"] = id, ["data"] = new JsonObject { ["n"] = 5 } });
        var heard = _client.UntilIdle();

        Assert.Equal(["status", "stream", "comm_msg", "status"], heard.Select(p => p.Type));
        Assert.Equal("heard 5", (string?)heard.Single(p => p.Type == "stream").Content["text"]);
        Assert.Equal(7, (int)heard.Single(p => p.Type == "comm_msg").Content["data"]!["n"]!);
        Assert.Equal("counter", (string?)Info(new JsonObject())[id]!["target_name"]);
        Assert.Empty(Info(new JsonObject { ["target_name"] = "other" }));
    }

    [Fact]
    public void The_page_opens_a_line_to_a_registered_target_and_closes_it()
    {
        _client.Execute("""
            using DeepLearning.Notebook;
            Comm.Register("echo", (comm, data) => {
                comm.Received += d => comm.Send(d);
                comm.Closed += _ => Console.Write("closed");
            });
            """);
        Open("echo", "x1");
        Assert.DoesNotContain(_client.UntilIdle(), p => p.Type == "comm_close");
        _client.Send("comm_msg", new JsonObject { ["comm_id"] = "x1", ["data"] = new JsonObject { ["a"] = "b" } });
        Assert.Equal("b", (string?)_client.UntilIdle().Single(p => p.Type == "comm_msg").Content["data"]!["a"]);
        _client.Send("comm_close", new JsonObject { ["comm_id"] = "x1", ["data"] = new JsonObject() });
        Assert.Equal("closed", (string?)_client.UntilIdle().Single(p => p.Type == "stream").Content["text"]);
        Assert.Empty(Info(new JsonObject()));
    }

    [Fact]
    public void A_target_that_nobody_registered_is_closed_at_once()
    {
        Open("unknown", "x2");
        var close = Assert.Single(_client.UntilIdle(), p => p.Type == "comm_close").Content;
        Assert.Equal("x2", (string?)close["comm_id"]);
    }

    [Fact]
    public void A_handler_that_fails_shows_its_error_and_the_kernel_goes_on()
    {
        _client.Execute("""
            DeepLearning.Notebook.Comm.Register("bad", (comm, data) => throw new IOException("handler"));
            """);
        Open("bad", "x3");
        Assert.Equal("IOException", (string?)_client.UntilIdle().Single(p => p.Type == "error").Content["ename"]);
        Assert.Equal("ok", (string?)_client.Execute("1").Reply["status"]);
    }

    [Fact]
    public void Expressions_of_the_client_are_answered_after_the_cell()
    {
        var expressions = new JsonObject { ["sum"] = "x + 1", ["bad"] = "nothing" };
        var (reply, published) = _client.Execute("var x = 41;", ("user_expressions", expressions));
        var values = reply["user_expressions"]!;
        Assert.Equal(("ok", "42"),
            ((string?)values["sum"]!["status"], (string?)values["sum"]!["data"]!["text/plain"]));
        Assert.Equal(("error", "CompilationError"),
            ((string?)values["bad"]!["status"], (string?)values["bad"]!["ename"]));
        Assert.DoesNotContain(published, p => p.Type is "error" or "execute_result");
        Assert.Equal(2, (int)_client.Execute("1").Reply["execution_count"]!);
    }

    private void Open(string target, string id) => _client.Send("comm_open", new JsonObject
    {
        ["comm_id"] = id,
        ["target_name"] = target,
        ["data"] = new JsonObject(),
    });

    private JsonObject Info(JsonObject content) => _client.Ask("comm_info_request", content)["comms"]!.AsObject();
}
