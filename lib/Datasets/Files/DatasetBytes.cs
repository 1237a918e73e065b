namespace DeepLearning.Datasets;

/// <summary>The verified bytes of one file, or why there are none.</summary>
/// <param name="Bytes">The bytes, equal to the catalogue's; null when the file is nowhere to be had.</param>
/// <param name="Source">Where they came from; or, without bytes, why they could not be had.</param>
internal sealed record DatasetBytes(byte[]? Bytes, string Source)
{
    /// <summary>Which of the editions asked for it is.</summary>
    public string Name { get; init; } = "";

    public static DatasetBytes Absent(string reason) => new(null, reason);
}
