using System.Security.Cryptography;

namespace DeepLearning.Datasets;

/// <summary>Fetches a file from the first mirror that gives the true bytes; nothing else gets the file's
/// name.</summary>
/// <remarks>
/// What came before a connection broke stays in <c>.parts</c> of the cache, even when the process is killed, and the
/// next call goes on there. Only the checksum decides whether the whole is right, so a part may be anything.
/// </remarks>
internal sealed class MirrorClient(DatasetSettings settings) : IDisposable
{
    private readonly HttpClient _client = Create(settings);

    /// <summary>Fetches a file to its final place. The caller holds the file's lock.</summary>
    /// <param name="entry">The data set.</param>
    /// <param name="file">The file.</param>
    /// <param name="path">Where it goes; it gets this name only after its checksum was right.</param>
    /// <param name="progress">Receives the number of bytes so far.</param>
    /// <param name="cancellation">Stops the download; a part that can be gone on with stays.</param>
    /// <exception cref="MirrorException">No mirror gave the file; the message has one reason per mirror.</exception>
    public async Task FetchAsync(
        DatasetEntry entry, DatasetFile file, string path, Action<long> progress, CancellationToken cancellation)
    {
        var part = PartPath(settings, entry, file);
        Directory.CreateDirectory(Path.GetDirectoryName(part)!);
        var reasons = new List<(string Host, string Reason)>();
        try
        {
            foreach (var mirror in settings.Mirrors ?? entry.MirrorsOf(file))
            {
                var address = new Uri(new Uri(mirror), file.Name);
                var reason = await TryMirrorAsync(address, file, part, progress, cancellation).ConfigureAwait(false);
                if (reason is null)
                {
                    Publish(file, part, path);
                    return;
                }

                reasons.Add((address.Host, reason));
            }
        }
        finally
        {
            // Without a checksum nobody could tell whether two halves belong together.
            if (file.Sha256 is null || (File.Exists(part) && new FileInfo(part).Length == 0))
                File.Delete(part);
        }

        throw new MirrorException(Words(reasons), transient: false);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Names the place where an unfinished download waits to be gone on with.</summary>
    internal static string PartPath(DatasetSettings settings, DatasetEntry entry, DatasetFile file) =>
        Path.Combine(settings.CacheFolder, ".parts", $"{entry.Name}-{file.Name}.part");

    private static void Publish(DatasetFile file, string part, string path)
    {
        if (file.Sha256 is null)
        {
            using var stream = File.OpenRead(part);
            File.WriteAllText(FileCheck.SealPath(path), Convert.ToHexStringLower(SHA256.HashData(stream)));
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Says why each mirror failed, once where all failed alike: mostly there is simply no network.</summary>
    private static string Words(List<(string Host, string Reason)> reasons) =>
        reasons.Count > 1 && reasons.DistinctBy(r => r.Reason).Count() == 1
            ? $"all {reasons.Count}: {reasons[0].Reason}"
            : string.Join("; ", reasons.Select(r => $"{r.Host}: {r.Reason}"));

    private static HttpClient Create(DatasetSettings settings)
    {
        var handler = new SocketsHttpHandler { ConnectTimeout = settings.ConnectTimeout, MaxAutomaticRedirections = 5 };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("deep-learning-csharp/1.0");
        return client;
    }

    private async Task<string?> TryMirrorAsync(
        Uri address, DatasetFile file, string part, Action<long> progress, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.FileTimeout);
        var mode = file.Sha256 is null ? FileMode.Create : FileMode.OpenOrCreate;
        var target = new FileStream(part, mode, FileAccess.ReadWrite, FileShare.None);
        await using var _ = target.ConfigureAwait(false);
        if (target.Length > file.Size)
            target.SetLength(0);
        var request = new MirrorRequest(_client, settings);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(request, address, file, target, progress, limit.Token).ConfigureAwait(false);
            }
            catch (MirrorException failure) when (failure.Transient && attempt < settings.Attempts)
            {
                var pause = Pause(settings.BackOff, attempt, Random.Shared.NextDouble());
                await Task.Delay(pause, limit.Token).ConfigureAwait(false);
            }
            catch (MirrorException failure)
            {
                return failure.Message;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return $"slower than {settings.FileTimeout.TotalSeconds:0.#} s for one file";
            }
        }
    }

    /// <summary>Goes on with a part; where the whole is wrong, starts again from nothing, once.</summary>
    /// <returns>Null when the bytes are right, else what they are instead.</returns>
    private static async Task<string?> OnceAsync(
        MirrorRequest request, Uri address, DatasetFile file, FileStream target, Action<long> progress,
        CancellationToken cancellation)
    {
        while (true)
        {
            var from = target.Seek(0, SeekOrigin.End);
            if (from < file.Size)
                await request.ContinueAsync(address, file, target, progress, cancellation).ConfigureAwait(false);
            if (Verify(target, file) is not { } wrong)
                return null;
            target.SetLength(0);
            if (from == 0)
                return wrong;
        }
    }

    /// <summary>Doubles the pause each time; the jitter keeps a class of thirty from asking in step.</summary>
    /// <param name="first">The pause after the first attempt, on average.</param>
    /// <param name="attempt">How many attempts have failed.</param>
    /// <param name="chance">An even draw from [0, 1).</param>
    internal static TimeSpan Pause(TimeSpan first, int attempt, double chance) =>
        first * Math.Pow(2, attempt - 1) * (0.5 + chance);

    private static string? Verify(FileStream target, DatasetFile file)
    {
        target.Flush(flushToDisk: true);
        if (file.Sha256 is null)
            return null;
        target.Position = 0;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(target));
        return sha256 == file.Sha256 ? null : $"sent wrong bytes: {FileCheck.Describe(target.Length, sha256)}";
    }
}
