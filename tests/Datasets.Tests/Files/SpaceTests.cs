namespace DeepLearning.Datasets.Tests;

/// <summary>The cache keeps to its quota, leaves the disk room, and guards what has no published checksum.</summary>
public sealed class SpaceTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_file_beyond_the_quota_is_not_asked_for()
    {
        await using var server = Server();
        Directory.CreateDirectory(_fixture.Cache);
        File.WriteAllBytes(Path.Combine(_fixture.Cache, "other"), new byte[1000]);

        var result = Read(_fixture.Settings(server.Address) with { CacheQuota = 300_999 });

        Assert.Null(result.Bytes);
        Assert.Contains("COURSE_CACHE_LIMIT", result.Source);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_full_disk_is_noticed_before_the_download()
    {
        await using var server = Server();

        var result = Read(_fixture.Settings(server.Address) with { FreeSpace = _ => 200L << 20 });

        Assert.Contains("the disk has 209.7 MB free", result.Source);
        Assert.Contains("COURSE_CACHE", result.Source);
        Assert.Equal(0, server.Requests);
        Assert.InRange(CacheSpace.Free(Path.GetTempPath()), 1, long.MaxValue);
    }

    [Theory]
    [InlineData(null, 4L << 30)]
    [InlineData("0", 0)]
    [InlineData("250", 250_000_000)]
    public void The_quota_is_read_in_megabytes(string? text, long bytes) =>
        Assert.Equal(bytes, DatasetSettings.Quota(text));

    [Theory]
    [InlineData("-1")]
    [InlineData("4 GB")]
    [InlineData("99999999999999")]
    public void A_quota_that_is_none_is_named(string text) =>
        Assert.Contains(text, Assert.Throws<FormatException>(() => DatasetSettings.Quota(text)).Message);

    [Fact]
    public async Task A_file_without_a_published_checksum_is_sealed_and_damage_is_found()
    {
        await using var server = Server();
        var entry = Unpinned();
        var settings = _fixture.Settings(server.Address);
        Assert.Equal(_fixture.Bytes, Read(settings, entry).Bytes);
        Assert.Equal(FileCheck.Hash(_fixture.Bytes), File.ReadAllText(FileCheck.SealPath(_fixture.CachedFile)));
        File.WriteAllBytes(_fixture.CachedFile, _fixture.Bytes[1..]);

        var error = Assert.Throws<DatasetException>(() => Read(settings with { Offline = true }, entry));
        Assert.Equal(DatasetProblem.WrongFile, error.Problem);
        Assert.Equal(_fixture.Bytes, Read(settings, entry).Bytes);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData("a page", "sent a web page")]
    [InlineData("too much", "at most 300,000")]
    [InlineData("nothing", "stopped after 0")]
    public async Task A_file_without_a_published_checksum_is_not_believed_blindly(string lie, string reason)
    {
        await using var server = new LyingServer((_, stream, _) => lie switch
        {
            "a page" => LyingServer.SendAsync(stream, "200 OK", "<html>log in</html>"u8.ToArray(),
                extra: "Content-Type: text/html\r\n"),
            "too much" => LyingServer.SendAsync(stream, "200 OK", new byte[300_001]),
            _ => LyingServer.SendAsync(stream, "200 OK", default),
        });

        var result = Read(_fixture.Settings(server.Address), Unpinned());

        Assert.Contains(reason, result.Source);
        Assert.Empty(_fixture.CacheContent());
        Assert.False(File.Exists(_fixture.PartFile));
    }

    [Fact]
    public void A_file_that_lies_nowhere_says_so()
    {
        var file = _fixture.Entry.Files[0] with { Mirrors = [] };

        var result = Read(_fixture.Settings(), _fixture.Entry with { Files = [file] });

        Assert.Equal("it lies on no mirror; only COURSE_DATA can have it", result.Source);
    }

    private DatasetEntry Unpinned() =>
        _fixture.Entry with { Files = [_fixture.Entry.Files[0] with { Sha256 = null }] };

    private LyingServer Server() => new((_, stream, _) => LyingServer.SendAsync(stream, "200 OK", _fixture.Bytes));

    private DatasetBytes Read(DatasetSettings settings, DatasetEntry? entry = null) => new DatasetStore(settings)
        .Read(entry ?? _fixture.Entry, StoreFixture.FileName, TestContext.Current.CancellationToken);
}
