using System.Security.Cryptography;

namespace DeepLearning.Datasets.Tests;

/// <summary>One invented data set of one file, a cache of its own, and quick time-outs.</summary>
internal sealed class StoreFixture : IDisposable
{
    public const string FileName = "numbers.bin";
    private readonly TemporaryFolder _folder = new();

    public StoreFixture(int size = 300_000)
    {
        Bytes = new byte[size];
        new Random(7).NextBytes(Bytes);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Bytes));
        Entry = new DatasetEntry("numbers", "Numbers", "", "", "", "", "", [], ["http://127.0.0.1:9/"],
            [new DatasetFile(FileName, size, sha256)]);
    }

    public byte[] Bytes { get; }

    public DatasetEntry Entry { get; }

    public string Cache => _folder.File("cache");

    public string CachedFile => Path.Combine(Cache, Entry.Name, FileName);

    public string DataFolder => _folder.File("data");

    public DatasetSettings Settings(params string[] mirrors) => new()
    {
        CacheFolder = Cache,
        Mirrors = mirrors,
        ConnectTimeout = TimeSpan.FromSeconds(1),
        StallTimeout = TimeSpan.FromSeconds(20),
        BackOff = TimeSpan.FromMilliseconds(10),
    };

    public DatasetStore Store(params string[] mirrors) => new(Settings(mirrors));

    /// <summary>Puts bytes where COURSE_DATA would have them.</summary>
    public DatasetStore WithData(byte[]? bytes, string name = FileName)
    {
        Directory.CreateDirectory(Path.Combine(DataFolder, Entry.Name));
        if (bytes is not null)
            File.WriteAllBytes(Path.Combine(DataFolder, Entry.Name, name), bytes);
        return new DatasetStore(Settings() with { DataFolder = DataFolder });
    }

    /// <summary>Where an unfinished download waits.</summary>
    public string PartFile => MirrorClient.PartPath(Settings(), Entry, Entry.Files[0]);

    /// <summary>Everything in the cache but the locks and the parts.</summary>
    public string[] CacheContent() => !Directory.Exists(Cache) ? [] :
    [
        .. Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)
                && !f.EndsWith(".part", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f)!),
    ];

    public void Dispose() => _folder.Dispose();
}
