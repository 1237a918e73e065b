namespace DeepLearning.Datasets;

/// <summary>How much an archive may unpack to before it is taken for a trap.</summary>
internal sealed record ArchiveLimits
{
    public int Entries { get; init; } = 100_000;

    public long EntryBytes { get; init; } = 64L << 20;

    public long AllBytes { get; init; } = 1L << 30;

    /// <summary>The largest unpacked size of one entry over its packed size, for entries above a megabyte.</summary>
    public double Ratio { get; init; } = 1100;
}
