namespace DeepLearning.Datasets;

/// <summary>Lets one process or thread at a time fetch a file; the others wait and then find it there.</summary>
/// <remarks>
/// The lock is an open file that nobody shares, so the system releases it when its process dies. The lock file stays
/// behind on purpose: deleting it would let two processes hold locks on two files of the same name.
/// </remarks>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _stream;

    private FileLock(FileStream stream) => _stream = stream;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="TimeoutException">Another process kept it for longer than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FileLock Acquire(string path, TimeSpan limit, CancellationToken cancellation)
    {
        var deadline = DateTime.UtcNow + limit;
        while (true)
        {
            try
            {
                return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < deadline)
            {
                cancellation.WaitHandle.WaitOne(Poll);
                cancellation.ThrowIfCancellationRequested();
            }
            catch (IOException cause) when (File.Exists(path))
            {
                throw new TimeoutException($"another process has held {path} for {limit.TotalSeconds:0} s", cause);
            }
        }
    }

    public void Dispose() => _stream.Dispose();
}
