using System.Diagnostics;

namespace DeepLearning.Datasets.Tests;

public sealed class CacheTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_damaged_cache_is_mended()
    {
        Damage();
        await using var server = Good();

        Assert.Equal(_fixture.Bytes, Read(_fixture.Store(server.Address)).Bytes);
        Assert.Equal(_fixture.Bytes, File.ReadAllBytes(_fixture.CachedFile));
    }

    [Fact]
    public void A_damaged_cache_offline_is_an_error_and_not_the_twin()
    {
        Damage();
        var store = new DatasetStore(_fixture.Settings() with { Offline = true });

        var error = Assert.Throws<DatasetException>(() => Read(store));

        Assert.Equal(DatasetProblem.WrongFile, error.Problem);
        Assert.Contains("in the cache is damaged", error.Message);
        Assert.Contains("Delete", error.Message);
    }

    [Fact]
    public async Task Many_at_once_fetch_once_and_all_get_the_bytes()
    {
        await using var server = Good(delay: TimeSpan.FromMilliseconds(100));
        var address = server.Address;

        // Threads of their own: waiting for the lock blocks, as it does in the cells of six kernels.
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Factory.StartNew(
            () => Read(_fixture.Store(address)), TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(results, r => Assert.Equal(_fixture.Bytes, r.Bytes));
        Assert.Equal(1, server.Requests);
        Assert.Equal([StoreFixture.FileName], _fixture.CacheContent());
    }

    [Fact]
    public async Task Another_process_with_the_lock_is_waited_for()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/flock"), "needs the flock command of Linux");
        await using var server = Good();
        var locks = Directory.CreateDirectory(Path.Combine(_fixture.Cache, ".locks")).FullName;
        var path = Path.Combine(locks, $"numbers-{StoreFixture.FileName}.lock");
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", [path, "sh", "-c", "echo; sleep 1"])
        {
            RedirectStandardOutput = true,
        })!;
        await other.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        var result = Read(_fixture.Store(server.Address));

        Assert.Equal(_fixture.Bytes, result.Bytes);
        Assert.True(other.HasExited, "the bytes came while the other process held the lock");
    }

    [Fact]
    public void A_lock_that_is_never_released_ends_in_a_reason()
    {
        var locks = Path.Combine(_fixture.Cache, ".locks");
        Directory.CreateDirectory(locks);
        using var held = FileLock.Acquire(Path.Combine(locks, $"numbers-{StoreFixture.FileName}.lock"),
            TimeSpan.Zero, TestContext.Current.CancellationToken);
        var settings = _fixture.Settings("http://127.0.0.1:9/") with { LockTimeout = TimeSpan.FromSeconds(0.2) };
        var store = new DatasetStore(settings);

        Assert.Contains("another process has held", Read(store).Source);
    }

    [Fact]
    public void A_cache_that_cannot_be_made_ends_in_a_reason()
    {
        File.WriteAllText(_fixture.Cache, "a file where the folder should be");

        Assert.Contains("cannot be used", Read(_fixture.Store("http://127.0.0.1:9/")).Source);
        File.Delete(_fixture.Cache);
    }

    private void Damage()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_fixture.CachedFile)!);
        File.WriteAllBytes(_fixture.CachedFile, _fixture.Bytes[..1000]);
    }

    private LyingServer Good(TimeSpan delay = default) => new(async (_, stream, stop) =>
    {
        await Task.Delay(delay, stop);
        await LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes);
    });

    private DatasetBytes Read(DatasetStore store) =>
        store.Read(_fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);
}
