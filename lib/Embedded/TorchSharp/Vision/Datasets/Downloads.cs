using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace TorchSharp.Vision.Datasets;

/// <summary>Fetches files, checks them, and only then gives them their name.</summary>
internal static class Downloads
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(30) };

    /// <summary>Gets whether a file is there and has this checksum.</summary>
    /// <param name="path">The file.</param>
    /// <param name="md5">32 hexadecimal digits; null for any.</param>
    [SuppressMessage(
        "Security", "CA5351", Justification = "The sets are published with MD5 sums; they guard against damage.")]
    public static bool IsWhole(string path, string? md5)
    {
        if (!File.Exists(path))
            return false;
        if (md5 is null)
            return true;
        using var stream = File.OpenRead(path);
        return string.Equals(Convert.ToHexString(MD5.HashData(stream)), md5, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Fetches a file that is not there yet, from the first address that has it.</summary>
    public static void Fetch(IEnumerable<Uri> addresses, string path, string? md5) =>
        FetchAsync(Client, addresses, path, md5, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Fetches a file that is not there yet, from the first address that has it.</summary>
    /// <exception cref="IOException">No address has it, or what came has another checksum.</exception>
    public static async Task FetchAsync(
        HttpClient? client, IEnumerable<Uri> addresses, string path, string? md5, CancellationToken cancel)
    {
        if (IsWhole(path, md5))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var part = $"{path}.{Guid.NewGuid():n}.part";
        List<string> reasons = [];
        foreach (var address in addresses)
        {
            try
            {
                await SaveAsync(client ?? Client, address, part, cancel).ConfigureAwait(false);
                if (IsWhole(part, md5))
                {
                    File.Move(part, path, overwrite: true);
                    return;
                }
                reasons.Add($"{address}: another checksum than {md5}");
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                reasons.Add($"{address}: {e.Message}");
            }
            finally
            {
                File.Delete(part);
            }
        }
        throw new IOException($"[download] expected {Path.GetFileName(path)}, got: {string.Join("; ", reasons)}");
    }

    private static async Task SaveAsync(HttpClient client, Uri address, string path, CancellationToken cancel)
    {
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
            throw new HttpRequestException("a page came in place of the file (not public, or its quota is used up)");
        await using var target = File.Create(path);
        await response.Content.CopyToAsync(target, cancel).ConfigureAwait(false);
    }
}
