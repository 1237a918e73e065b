using System.Security.Cryptography;

namespace DeepLearning.Datasets;

/// <summary>Fetches a file from the first mirror that gives the true bytes; keeps nothing else.</summary>
internal sealed class MirrorClient(DatasetSettings settings) : IDisposable
{
    private readonly HttpClient _client = Create(settings);

    /// <summary>Fetches a file to its final place.</summary>
    /// <param name="entry">The data set.</param>
    /// <param name="file">The file.</param>
    /// <param name="path">Where it goes; it gets this name only after its checksum was right.</param>
    /// <param name="progress">Receives the number of bytes so far.</param>
    /// <param name="cancellation">Stops the download and leaves nothing behind.</param>
    /// <exception cref="MirrorException">No mirror gave the file; the message has one reason per mirror.</exception>
    public async Task FetchAsync(
        DatasetEntry entry, DatasetFile file, string path, Action<long> progress, CancellationToken cancellation)
    {
        var part = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}.part";
        var reasons = new List<(string Host, string Reason)>();
        try
        {
            foreach (var mirror in settings.Mirrors ?? entry.Mirrors)
            {
                var address = new Uri(new Uri(mirror), file.Name);
                var reason = await TryMirrorAsync(address, file, part, progress, cancellation).ConfigureAwait(false);
                if (reason is null)
                {
                    File.Move(part, path, overwrite: true);
                    return;
                }

                reasons.Add((address.Host, reason));
            }
        }
        finally
        {
            File.Delete(part);
        }

        throw new MirrorException(Words(reasons), transient: false);
    }

    public void Dispose() => _client.Dispose();

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
        var target = new FileStream(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await using var _ = target.ConfigureAwait(false);
        var request = new MirrorRequest(_client, settings);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                target.Seek(0, SeekOrigin.End);
                await request.ContinueAsync(address, file, target, progress, limit.Token).ConfigureAwait(false);
                return Verify(target, file);
            }
            catch (MirrorException failure) when (failure.Transient && attempt < settings.Attempts)
            {
                await Task.Delay(settings.BackOff * Math.Pow(2, attempt - 1), limit.Token).ConfigureAwait(false);
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

    private static string? Verify(FileStream target, DatasetFile file)
    {
        target.Flush(flushToDisk: true);
        target.Position = 0;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(target));
        return sha256 == file.Sha256 ? null : $"sent wrong bytes: {FileCheck.Describe(target.Length, sha256)}";
    }
}
