using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Tests.Hosting;

public sealed class JupyterKernelTests : IAsyncDisposable
{
    private readonly KernelClient _client = new();
    private readonly string _gate = Guid.NewGuid().ToString("N");

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public void It_says_what_it_is()
    {
        var info = _client.Ask("kernel_info_request", []);
        Assert.Equal(("ok", "5.4"), ((string?)info["status"], (string?)info["protocol_version"]));
        Assert.Equal("C#", (string?)info["language_info"]!["name"]);
    }

    [Fact]
    public void A_cell_publishes_in_order_between_busy_and_idle()
    {
        var (reply, published) = _client.Execute(
            "Console.Write(1); var d = display(\"two\"); Console.Error.Write(3); d.Update(\"four\"); 5");
        Assert.Equal(("ok", 1), ((string?)reply["status"], (int)reply["execution_count"]!));
        Assert.Equal(
            [
                "status", "execute_input", "stream", "display_data", "stream", "update_display_data",
                "execute_result", "status",
            ],
            published.Select(p => p.Type));
        Assert.Equal(("stderr", "3"), ((string?)published[4].Content["name"], (string?)published[4].Content["text"]));
        Assert.Equal(
            (string?)published[3].Content["transient"]!["display_id"],
            (string?)published[5].Content["transient"]!["display_id"]);
        Assert.Equal("5", (string?)published[6].Content["data"]!["text/plain"]);
    }

    [Fact]
    public void An_error_is_published_and_replied()
    {
        var (reply, published) = _client.Execute("\nthrow new IOException(\"disk\");");
        var error = Assert.Single(published, p => p.Type == "error").Content;
        foreach (var content in new[] { reply, error })
        {
            Assert.Equal(("IOException", "disk"), ((string?)content["ename"], (string?)content["evalue"]));
            Assert.Equal("cell 1, line 2:", (string?)content["traceback"]![1]);
        }
    }

    [Fact]
    public void What_waits_behind_an_error_is_aborted_unless_the_client_says_otherwise()
    {
        _client.Execute("var n = 0;");
        string[] cells =
        [
            $"while (AppContext.GetData(\"{_gate}\") is null) Thread.Sleep(5); throw new Exception();", "n++;", "n++;",
        ];
        foreach (var code in cells)
            _client.Send("execute_request", new JsonObject { ["code"] = code });
        Machine.Until(() => _client.Kernel.Waiting == cells.Length - 1, "the cells have come");
        AppContext.SetData(_gate, true);
        Assert.Equal(["error", "aborted", "aborted"], cells.Select(_ => Status()));
        foreach (var code in cells)
            _client.Send("execute_request", new JsonObject { ["code"] = code, ["stop_on_error"] = false });
        Assert.Equal(["error", "ok", "ok"], cells.Select(_ => Status()));

        string? Status() => (string?)_client.ShellReply().Content["status"];
    }

    [Fact]
    public void What_is_sent_after_the_error_is_run()
    {
        for (var i = 0; i < 20; i++)
        {
            var reply = _client.Ask("execute_request", new JsonObject { ["code"] = "nosuch" });
            Assert.Equal("error", (string?)reply["status"]);
            Assert.Equal("ok", (string?)_client.Ask("execute_request", new JsonObject { ["code"] = "1" })["status"]);
        }
    }

    [Fact]
    public void A_silent_cell_publishes_nothing_and_does_not_count()
    {
        var (reply, published) = _client.Execute("Console.Write(1); 2", ("silent", true));
        Assert.Equal(["status", "status"], published.Select(p => p.Type));
        Assert.Equal(0, (int)reply["execution_count"]!);
    }

    [Fact]
    public void An_interrupt_on_the_control_channel_stops_the_cell()
    {
        _client.Execute("var kept = 1;");
        _client.Send("execute_request", new JsonObject { ["code"] = "display(1); while (true) { }" });
        _client.UntilPublished("display_data");
        Assert.Equal("ok", (string?)_client.AskControl("interrupt_request", [])["status"]);
        var reply = _client.ShellReply().Content;
        Assert.Equal("Interrupted", (string?)reply["ename"]);
        Assert.DoesNotContain("does not react", (string?)reply["evalue"]);
        Assert.Equal("ok", (string?)_client.Ask("execute_request", new JsonObject { ["code"] = "kept" })["status"]);
    }

    [Fact]
    public async Task A_shutdown_ends_the_kernel_also_while_a_cell_runs()
    {
        _client.Send("execute_request", new JsonObject { ["code"] = "while (true) { }" });
        var reply = _client.AskControl("shutdown_request", new JsonObject { ["restart"] = true });
        Assert.True((bool)reply["restart"]!);
        await _client.Kernel.Exit.WaitAsync(Machine.Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_user_is_asked_when_the_client_allows_it()
    {
        const string code = "Console.ReadLine() + \"!\"";
        _client.Send("execute_request", new JsonObject { ["code"] = code, ["allow_stdin"] = true });
        Assert.False((bool)_client.Answer("Ada")["password"]!);
        Assert.Contains(_client.UntilIdle(), p => (string?)p.Content["data"]?["text/plain"] == "Ada!");
        _client.ShellReply();
        var (reply, _) = _client.Execute("Console.ReadLine()");
        Assert.Contains("this client takes no questions", (string?)reply["evalue"]);
    }

    [Fact]
    public void Wrongly_signed_and_malformed_messages_are_ignored()
    {
        var content = new JsonObject { ["code"] = "1" };
        _client.SendRaw(new MessageCodec("wrong").Write([], "execute_request", content, null));
        _client.SendRaw([[1, 2, 3]]);
        Assert.Equal("ok", (string?)_client.Ask("kernel_info_request", [])["status"]);
    }

    [Fact]
    public void The_editor_is_answered()
    {
        _client.Execute("var text = \"t\";");
        var code = "\"😀\"; text.Starts";
        var completion = _client.Ask("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = 16 });
        Assert.Contains(completion["matches"]!.AsArray(), m => (string?)m == "StartsWith");
        Assert.Equal((10, 16), ((int)completion["cursor_start"]!, (int)completion["cursor_end"]!));

        var request = new JsonObject { ["code"] = "Math.Max(1, 2)", ["cursor_pos"] = 6 };
        var inspection = _client.Ask("inspect_request", request);
        Assert.True((bool)inspection["found"]!);
        Assert.Contains("Math.Max", (string?)inspection["data"]!["text/plain"]);
        var check = _client.Ask("is_complete_request", new JsonObject { ["code"] = "if (1 < 2) {" });
        Assert.Equal("incomplete", (string?)check["status"]);
    }

    [Fact]
    public void History_is_kept()
    {
        _client.Execute("1");
        _client.Execute("22");
        _client.Execute("3", ("store_history", false));
        var tail = new JsonObject { ["hist_access_type"] = "tail", ["n"] = 1 };
        Assert.Equal("[[1,2,\"22\"]]", _client.Ask("history_request", tail)["history"]!.ToJsonString());
        var search = new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "1*", ["n"] = 9 };
        Assert.Equal("[[1,1,\"1\"]]", _client.Ask("history_request", search)["history"]!.ToJsonString());
    }

    [Fact]
    public void Comms_are_closed_and_unknown_requests_are_ignored()
    {
        Assert.Equal("{}", _client.Ask("comm_info_request", [])["comms"]!.ToJsonString());
        _client.UntilIdle();
        _client.Send("comm_open", new JsonObject { ["comm_id"] = "c" });
        Assert.Contains(_client.UntilIdle(), p => p.Type == "comm_close");
        _client.Send("no_such_request", []);
        Assert.Equal(["status", "status"], _client.UntilIdle().Select(p => p.Type));
    }

    [Fact]
    public void Output_is_cleared_by_a_message_of_its_own()
    {
        var (_, published) = _client.Execute("display(1); ClearOutput(wait: true); display(2);");
        Assert.Equal(
            ["status", "execute_input", "display_data", "clear_output", "display_data", "status"],
            published.Select(p => p.Type));
        Assert.Equal("""{"wait":true}""", published[3].Content.ToJsonString());
    }

    [Theory]
    [InlineData("""{"polyglot_notebook":{"kernelName":"html"}}""")]
    [InlineData("""{"dotnet_interactive":{"language":"html"}}""")]
    public void The_language_of_a_cell_comes_in_either_form(string metadata)
    {
        _client.Send(
            "execute_request", new JsonObject { ["code"] = "<b>x</b>" }, JsonNode.Parse(metadata)!.AsObject());
        Assert.Equal("<b>x</b>", (string?)_client.UntilPublished("display_data").Content["data"]!["text/html"]);
    }

    [Fact]
    public void Late_output_still_arrives_under_its_own_cell()
    {
        _client.Execute("""
            var go = new TaskCompletionSource();
            var written = Task.Run(async () => { await go.Task; Console.Write("late"); });
            """);
        var (_, published) = _client.Execute("go.SetResult(); await written;");

        // A background write is sent by a timer; how soon depends on the machine.
        for (var tries = 0; tries < 300 && !published.Exists(p => p.Type == "stream"); tries++)
            published.AddRange(_client.Execute("await Task.Delay(100);").Published);
        var late = Assert.Single(published, p => p.Type == "stream");
        Assert.Equal("late", (string?)late.Content["text"]);
        Assert.NotEqual(published[0].Parent, late.Parent);
    }
}
