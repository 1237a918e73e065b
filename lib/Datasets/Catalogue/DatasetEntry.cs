namespace DeepLearning.Datasets;

/// <summary>
/// Describes one data set of the catalogue: what it is, whose it is, and which bytes are the true ones.
/// </summary>
/// <param name="Name">The name of its entry and, unless <see cref="Folders"/> says otherwise, of its folder, for
/// example <c>mnist</c>.</param>
/// <param name="Title">How people call it.</param>
/// <param name="Description">What is in it, in one or two sentences.</param>
/// <param name="Licence">Under which terms it may be used.</param>
/// <param name="Citation">Whom to cite.</param>
/// <param name="Homepage">Where its makers describe it.</param>
/// <param name="SplitRule">How it is parted into what is learned from and what is judged by.</param>
/// <param name="Caveats">What a number measured on it does not prove.</param>
/// <param name="Mirrors">Addresses that a file's name is appended to, in the order in which they are tried.</param>
/// <param name="Files">The files, each with its size and checksum.</param>
public sealed record DatasetEntry(
    string Name,
    string Title,
    string Description,
    string Licence,
    string Citation,
    string Homepage,
    string SplitRule,
    IReadOnlyList<string> Caveats,
    IReadOnlyList<string> Mirrors,
    IReadOnlyList<DatasetFile> Files)
{
    /// <summary>Gets the names that its folder in COURSE_DATA may have; empty for the name of the entry.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Finds a file of this data set by its name.</summary>
    /// <param name="fileName">The name as the catalogue spells it.</param>
    /// <exception cref="ArgumentException">The data set has no such file.</exception>
    public DatasetFile File(string fileName) => Files.FirstOrDefault(f => f.Name == fileName)
        ?? throw new ArgumentException(
            $"[{Name}] has no file '{fileName}'; it has {string.Join(", ", Files.Select(f => f.Name))}.",
            nameof(fileName));

    /// <summary>Gets the addresses of a file, in the order in which they are tried; none when it cannot be
    /// fetched.</summary>
    internal IReadOnlyList<string> MirrorsOf(DatasetFile file) => file.Mirrors ?? Mirrors;
}

/// <summary>Describes one file of a data set.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Size">Its size in bytes; the largest size believed where the checksum is not known.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal; null where the makers renew the
/// file.</param>
public sealed record DatasetFile(string Name, long Size, string? Sha256)
{
    /// <summary>Gets the addresses of this file where they are not the data set's; empty when it lies
    /// nowhere.</summary>
    public IReadOnlyList<string>? Mirrors { get; init; }
}
