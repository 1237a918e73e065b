using System.Diagnostics;
using System.Reflection;

namespace DeepLearning.Datasets.Tests;

/// <summary>Downloads that end badly, and the process with them, are gone on with.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Sent = 150_000;
    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task What_came_before_the_connection_broke_is_not_fetched_again_by_the_next_call()
    {
        await using (var server = new LyingServer((_, stream, _) =>
            LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes.AsMemory(0, Sent), _fixture.Bytes.Length)))
        {
            var once = _fixture.Settings(server.Address) with { Attempts = 1 };
            Assert.Null(Read(new DatasetStore(once)).Bytes);
        }

        Assert.Equal(Sent, new FileInfo(_fixture.PartFile).Length);
        Assert.Empty(_fixture.CacheContent());
        var from = new List<long>();
        await using var good = Ranges(from);
        var settings = _fixture.Settings(good.Address) with { CacheFolder = Moved() };
        Assert.Equal(_fixture.Bytes, Read(new DatasetStore(settings)).Bytes);
        Assert.Equal([Sent], from);
        Assert.Empty(Directory.GetFiles(Moved(), "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_part_that_does_not_belong_is_thrown_away_and_the_file_fetched_whole()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_fixture.PartFile)!);
        File.WriteAllBytes(_fixture.PartFile, new byte[1000]);
        var from = new List<long>();
        await using var server = Ranges(from);

        Assert.Equal(_fixture.Bytes, Read(_fixture.Store(server.Address)).Bytes);
        Assert.Equal([1000, 0], from);
    }

    [Fact]
    public async Task A_part_that_is_already_whole_asks_nobody()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_fixture.PartFile)!);
        File.WriteAllBytes(_fixture.PartFile, _fixture.Bytes);
        await using var server = Ranges([]);

        Assert.Equal(_fixture.Bytes, Read(_fixture.Store(server.Address)).Bytes);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_leaves_a_part_that_the_next_one_goes_on_with()
    {
        var from = new List<long>();
        await using var server = new LyingServer(async (request, stream, stop) =>
        {
            lock (from)
                from.Add(request.From);
            if (request.Number > 1)
            {
                await SendFromAsync(request.From, stream);
                return;
            }

            await LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes.AsMemory(0, Sent), _fixture.Bytes.Length);
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var child = StartChild(server.Address);
        await WaitAsync(() => File.Exists(_fixture.PartFile) && new FileInfo(_fixture.PartFile).Length >= Sent);

        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Empty(_fixture.CacheContent());
        Assert.Equal(_fixture.Bytes, Read(_fixture.Store(server.Address)).Bytes);
        Assert.Equal([0, Sent], from);
        Assert.False(File.Exists(_fixture.PartFile));
    }

    [Fact]
    public async Task Two_processes_at_once_fetch_once_and_both_get_the_bytes()
    {
        await using var server = new LyingServer(async (_, stream, stop) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), stop);
            await LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes);
        });

        using var first = StartChild(server.Address);
        using var second = StartChild(server.Address);
        await Task.WhenAll(first.WaitForExitAsync(TestContext.Current.CancellationToken),
            second.WaitForExitAsync(TestContext.Current.CancellationToken));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(1, server.Requests);
        Assert.Equal([StoreFixture.FileName], _fixture.CacheContent());
    }

    /// <summary>What a child process runs; on its own it does nothing.</summary>
    [Fact(Explicit = true)]
    public void Child()
    {
        var (cache, mirror) = (Environment.GetEnvironmentVariable("CHILD_CACHE"),
            Environment.GetEnvironmentVariable("CHILD_MIRROR"));
        Assert.SkipUnless(cache is not null && mirror is not null, "Only started by the tests beside it.");
        var settings = _fixture.Settings(mirror) with { CacheFolder = cache, StallTimeout = TimeSpan.FromMinutes(5) };

        Assert.Equal(_fixture.Bytes, Read(new DatasetStore(settings)).Bytes);
    }

    /// <summary>The same cache under another name: a failure is remembered for the life of the process.</summary>
    private string Moved()
    {
        var other = _fixture.Cache + "-2";
        if (!Directory.Exists(other))
            Directory.Move(_fixture.Cache, other);
        return other;
    }

    private Process StartChild(string mirror)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, "--explicit", "only",
            "--filter-method", $"{typeof(ResumeTests).FullName}.{nameof(Child)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CHILD_CACHE"] = _fixture.Cache;
        start.Environment["CHILD_MIRROR"] = mirror;
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), "the child process fetched nothing in three minutes");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private LyingServer Ranges(List<long> from) => new((request, stream, _) =>
    {
        lock (from)
            from.Add(request.From);
        return SendFromAsync(request.From, stream);
    });

    private Task SendFromAsync(long from, Stream stream) => from == 0
        ? LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes)
        : LyingServer.SendAsync(stream, "206 Partial Content", _fixture.Bytes.AsMemory((int)from), extra:
            $"Content-Range: bytes {from}-{_fixture.Bytes.Length - 1}/{_fixture.Bytes.Length}\r\n");

    private DatasetBytes Read(DatasetStore store) =>
        store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);
}
