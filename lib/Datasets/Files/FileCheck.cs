using System.Security.Cryptography;

namespace DeepLearning.Datasets;

/// <summary>Compares bytes with what the catalogue says, and words the difference.</summary>
internal static class FileCheck
{
    /// <summary>Beyond this a wrong file is described by its size alone; hashing it would only cost time.</summary>
    private const long LargestHashed = 512L << 20;

    /// <summary>Reads a file whole and checks it.</summary>
    /// <returns>The bytes, or null together with what was found instead.</returns>
    public static (byte[]? Bytes, string Found) Read(string path, DatasetFile expected)
    {
        var length = new FileInfo(path).Length;
        if (expected.Sha256 is null ? length is 0 || length > expected.Size : length != expected.Size)
            return (null, Describe(path, length));
        var bytes = File.ReadAllBytes(path);
        if ((expected.Sha256 ?? Seal(path)) is not { } right)
            return (bytes, "");
        var sha256 = Hash(bytes);
        return sha256 == right ? (bytes, "") : (null, Describe(bytes.LongLength, sha256));
    }

    /// <summary>
    /// Names the small file beside a fetched one that keeps its checksum, where the catalogue has none: damage on the
    /// disk is then found as for any other file.
    /// </summary>
    public static string SealPath(string path) => path + ".sha256";

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>
    /// Says how large the bytes are, what they hash to, and, when the catalogue knows them, what they are.
    /// </summary>
    public static string Describe(long length, string sha256)
    {
        var known = Catalogue.Recognise(sha256);
        return $"{length:N0} bytes, sha256 {sha256}{(known is null ? "" : $" (that is {known})")}";
    }

    public static string Expected(DatasetFile file) => file.Sha256 is null
        ? $"1 to {file.Size:N0} bytes"
        : $"{file.Size:N0} bytes, sha256 {file.Sha256}";

    private static string? Seal(string path) =>
        File.Exists(SealPath(path)) ? File.ReadAllText(SealPath(path)).Trim() : null;

    private static string Describe(string path, long length)
    {
        if (length > LargestHashed)
            return $"{length:N0} bytes";
        using var stream = File.OpenRead(path);
        return Describe(length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
