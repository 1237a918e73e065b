using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using DeepLearning.Display;

namespace DeepLearning.Datasets.Tests;

public sealed class MirrorTests : IDisposable
{
    private static readonly TimeSpan Impatient = TimeSpan.FromSeconds(0.4);
    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_good_mirror_fills_the_cache_and_is_asked_once()
    {
        await using var server = Server((_, stream) => LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes));

        Assert.Equal(_fixture.Bytes, Read(server).Bytes);
        Assert.Equal(_fixture.Bytes, Read(server).Bytes);

        Assert.Equal(1, server.Requests);
        Assert.Equal([StoreFixture.FileName], _fixture.CacheContent());
    }

    public static TheoryData<string, string> Lies => new()
    {
        { "404", "answered 404" },
        { "403", "answered 403" },
        { "redirects in a loop", "answered 302" },
        { "reset", "" },
        { "500", "answered 500" },
        { "html", "text/html instead of 300,000" },
        { "wrong bytes", "sent wrong bytes" },
        { "too much", "offers 300,009 bytes" },
        { "too much, unannounced", "sent more than the 300,000 bytes expected" },
        { "truncated", "stopped after" },
        { "stall", "no byte for 0.4 s" },
        { "silence", "no byte for 0.4 s" },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_lying_mirror_leaves_nothing_behind_and_is_named_with_its_lie(string lie, string reason)
    {
        await using var server = new LyingServer((request, stream, stop) => LieAsync(lie, stream, stop));

        // Impatience where silence is the lie: elsewhere a busy machine must not be taken for a silent server.
        var settings = _fixture.Settings(server.Address);
        if (lie is "stall" or "silence")
            settings = settings with { StallTimeout = Impatient };
        var result = new DatasetStore(settings)
            .Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

        Assert.Null(result.Bytes);
        Assert.Contains("127.0.0.1: ", result.Source);
        Assert.Contains(reason, result.Source);
        Assert.Empty(_fixture.CacheContent());
        Assert.Equal(lie is "truncated" or "stall", File.Exists(_fixture.PartFile));
    }

    [Fact]
    public async Task The_next_mirror_is_tried_after_a_lie()
    {
        await using var liar = Server((_, stream) => LyingServer.SendAsync(stream, "404 Not Found", default));
        await using var server = Server((_, stream) => LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes));

        Assert.Equal(_fixture.Bytes, _fixture.Store(liar.Address, server.Address)
            .Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken).Bytes);
    }

    [Fact]
    public async Task A_busy_mirror_is_asked_again()
    {
        await using var server = Server((request, stream) => request.Number < 3
            ? LyingServer.SendAsync(stream, "503 Busy", default)
            : LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes));

        Assert.Equal(_fixture.Bytes, Read(server).Bytes);
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task A_broken_download_goes_on_where_it_stopped()
    {
        var resumedFrom = 0L;
        await using var server = Server((request, stream) =>
        {
            if (request.Number == 1)
            {
                var part = _fixture.Bytes.AsMemory(0, 100_000);
                return LyingServer.SendAsync(stream, "200 OK", part, _fixture.Bytes.Length);
            }

            resumedFrom = request.From;
            var rest = _fixture.Bytes.AsMemory((int)request.From);
            return LyingServer.SendAsync(stream, "206 Partial Content", rest, extra:
                $"Content-Range: bytes {request.From}-{_fixture.Bytes.Length - 1}/{_fixture.Bytes.Length}\r\n");
        });

        Assert.Equal(_fixture.Bytes, Read(server).Bytes);
        Assert.Equal(100_000, resumedFrom);
    }

    [Fact]
    public void Without_a_network_the_answer_comes_at_once_and_is_remembered()
    {
        var clock = Stopwatch.StartNew();
        var store = _fixture.Store("http://127.0.0.1:9/");

        var first = store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);
        var second = store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

        Assert.Contains("cannot connect", first.Source);
        Assert.Equal(first.Source, second.Source);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public async Task A_remembered_failure_is_not_tried_again()
    {
        await using var server = Server((_, stream) => LyingServer.SendAsync(stream, "404 Not Found", default));

        Read(server);
        Read(server);

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Offline_asks_nobody()
    {
        await using var server = Server((_, stream) => LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes));
        var store = new DatasetStore(_fixture.Settings(server.Address) with { Offline = true });

        var result = store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

        Assert.Null(result.Bytes);
        Assert.Equal("COURSE_OFFLINE is set", result.Source);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_slow_drip_ends_with_the_time_for_the_file()
    {
        await using var server = new LyingServer(async (_, stream, stop) =>
        {
            await LyingServer.SendAsync(stream, "200 OK", default, _fixture.Bytes.Length);
            for (var i = 0; ; i++)
            {
                await stream.WriteAsync(_fixture.Bytes.AsMemory(i, 1), stop);
                await Task.Delay(50, stop);
            }
        });
        var store = new DatasetStore(_fixture.Settings(server.Address) with { FileTimeout = TimeSpan.FromSeconds(1) });

        var result = store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

        Assert.Contains("slower than 1 s", result.Source);
        Assert.Empty(_fixture.CacheContent());
    }

    [Fact]
    public void Pauses_double_and_vary()
    {
        TimeSpan Pause(int attempt, double chance) =>
            MirrorClient.Pause(TimeSpan.FromSeconds(1), attempt, chance);

        Assert.Equal([1.0, 2.0, 4.0], new[] { 1, 2, 3 }.Select(a => Pause(a, 0.5).TotalSeconds));
        Assert.Equal((0.5, 1.5), (Pause(1, 0).TotalSeconds, Pause(1, 1).TotalSeconds));
    }

    [Fact]
    public async Task A_slow_download_shows_a_bar_in_one_output_that_is_replaced()
    {
        var output = new Shown();
        Output.Current = output;
        await using var server = new LyingServer(async (_, stream, stop) =>
        {
            await LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes.AsMemory(0, 150_000), _fixture.Bytes.Length);
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
            await stream.WriteAsync(_fixture.Bytes.AsMemory(150_000), stop);
        });

        Read(server);

        Assert.Single(output.Ids.Distinct());
        Assert.Matches(@"^Fetching Numbers, numbers\.bin: 0\.[12] of 0\.3 MB \[#+\.*\] \d+ %$", output.Texts[0]);
        Assert.StartsWith("Fetched Numbers, numbers.bin: 0.30 MB", output.Texts[^1]);
    }

    private sealed class Shown : IOutput
    {
        public List<string> Ids { get; } = [];

        public List<string> Texts { get; } = [];

        public void Show(string id, MimeBundle bundle) => Update(id, bundle);

        public void Update(string id, MimeBundle bundle)
        {
            Ids.Add(id);
            Texts.Add(bundle[MimeTypes.Text]);
        }
    }

    private static LyingServer Server(Func<LyingServer.Request, Stream, Task> answer) =>
        new((request, stream, _) => answer(request, stream));

    private DatasetBytes Read(LyingServer server) => _fixture.Store(server.Address)
        .Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);

    private async Task LieAsync(string lie, Stream stream, CancellationToken stop)
    {
        var bytes = _fixture.Bytes;
        switch (lie)
        {
            case "redirects in a loop":
                await LyingServer.SendAsync(stream, "302 Found", default, extra: "Location: /again\r\n");
                break;
            case "reset":
                ((NetworkStream)stream).Socket.LingerState = new LingerOption(true, 0);
                ((NetworkStream)stream).Socket.Close();
                break;
            case "404" or "403" or "500":
                await LyingServer.SendAsync(stream, $"{lie} No", "sorry"u8.ToArray());
                break;
            case "html":
                await LyingServer.SendAsync(stream, "200 OK", "<html>Please log in</html>"u8.ToArray(),
                    extra: "Content-Type: text/html\r\n");
                break;
            case "wrong bytes":
                await LyingServer.SendAsync(stream, "200 OK", new byte[bytes.Length]);
                break;
            case "too much":
                await LyingServer.SendAsync(stream, "200 OK", new byte[bytes.Length + 9]);
                break;
            case "too much, unannounced":
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), stop);
                await stream.WriteAsync(new byte[bytes.Length + 9], stop);
                break;
            case "truncated":
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), stop);
                await stream.WriteAsync(bytes.AsMemory(0, 1000), stop);
                break;
            case "stall":
                await LyingServer.SendAsync(stream, "200 OK", bytes.AsMemory(0, 1000), bytes.Length);
                await Task.Delay(Timeout.Infinite, stop);
                break;
            default:
                await Task.Delay(Timeout.Infinite, stop);
                break;
        }
    }
}
