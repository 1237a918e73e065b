using System.Net;
using System.Net.Http.Headers;

namespace DeepLearning.Datasets;

/// <summary>Asks one mirror for one file once, and appends what comes to a partly fetched stream.</summary>
internal sealed class MirrorRequest(HttpClient client, DatasetSettings settings)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Continues the download from where <paramref name="target"/> ends.</summary>
    /// <exception cref="MirrorException">The mirror refused, lied about the size, stalled or broke off.</exception>
    public async Task ContinueAsync(
        Uri address, DatasetFile file, Stream target, Action<long> progress, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.StallTimeout);
        try
        {
            using var response = await SendAsync(address, target.Length, patience.Token).ConfigureAwait(false);
            Accept(response, file, target);
            await CopyAsync(response, file, target, progress, patience).ConfigureAwait(false);
        }
        catch (OperationCanceledException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new MirrorException(
                $"no byte for {settings.StallTimeout.TotalSeconds:0.#} s", transient: true, cause);
        }
        catch (HttpRequestException cause)
        {
            // A name that does not resolve, or nobody listening, will not change within a second or two.
            throw new MirrorException(Reason(cause), transient: BrokeOff(cause), cause);
        }
        catch (IOException cause) when (cause is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new MirrorException($"the connection broke off: {cause.Message}", transient: true, cause);
        }
    }

    private static bool BrokeOff(HttpRequestException cause) => cause.HttpRequestError is not
        (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError);

    private static string Reason(HttpRequestException cause) => cause.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "no network",
        HttpRequestError.ConnectionError => "cannot connect",
        HttpRequestError.SecureConnectionError => "no secure connection (a proxy in between?)",
        _ => cause.Message,
    };

    private async Task<HttpResponseMessage> SendAsync(Uri address, long from, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (from > 0)
            request.Headers.Range = new RangeHeaderValue(from, null);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
            .ConfigureAwait(false);
    }

    private static void Accept(HttpResponseMessage response, DatasetFile file, Stream target)
    {
        var status = (int)response.StatusCode;
        var busy = status is 408 or 429 or >= 500;
        if (!response.IsSuccessStatusCode)
            throw new MirrorException($"answered {status} {response.ReasonPhrase}".TrimEnd(), busy);
        if (response.StatusCode != HttpStatusCode.PartialContent)
            target.SetLength(0);
        else if (response.Content.Headers.ContentRange?.From != target.Length)
            throw new MirrorException("sent another part of the file than the one asked for", transient: false);

        var length = target.Length + response.Content.Headers.ContentLength;
        var type = response.Content.Headers.ContentType?.MediaType;
        if (length is { } all && (file.Sha256 is null ? all > file.Size : all != file.Size))
        {
            throw new MirrorException($"offers {all:N0} bytes of {type ?? "unknown type"} instead of"
                + $" {(file.Sha256 is null ? "at most " : "")}{file.Size:N0}", transient: false);
        }

        if (file.Sha256 is null && type == "text/html")
            throw new MirrorException("sent a web page instead of the file", transient: false);
    }

    private async Task CopyAsync(
        HttpResponseMessage response, DatasetFile file, Stream target, Action<long> progress,
        CancellationTokenSource patience)
    {
        var body = await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var buffer = new byte[BufferSize];
        while (true)
        {
            patience.CancelAfter(settings.StallTimeout);
            var count = await body.ReadAsync(buffer, patience.Token).ConfigureAwait(false);
            if (count == 0)
                break;
            if (target.Length + count > file.Size)
            {
                target.SetLength(0);
                throw new MirrorException($"sent more than the {file.Size:N0} bytes expected", transient: false);
            }

            await target.WriteAsync(buffer.AsMemory(0, count), patience.Token).ConfigureAwait(false);
            progress(target.Length);
        }

        if (file.Sha256 is null ? target.Length == 0 : target.Length < file.Size)
        {
            throw new MirrorException(
                $"stopped after {target.Length:N0} of {file.Size:N0} bytes", transient: true);
        }
    }
}
