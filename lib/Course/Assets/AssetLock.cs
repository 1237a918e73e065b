namespace DeepLearning.Course.Assets;

/// <summary>Lets one process or thread at a time fetch or compile; the others wait.</summary>
/// <remarks>An open file that nobody shares: the system releases it when its process dies.</remarks>
internal sealed class AssetLock : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _stream;

    private AssetLock(FileStream stream) => _stream = stream;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="TimeoutException">Another process kept it for longer than the limit.</exception>
    public static AssetLock Acquire(string path, TimeSpan limit)
    {
        var deadline = DateTime.UtcNow + limit;
        while (true)
        {
            try
            {
                return new AssetLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (File.Exists(path) && DateTime.UtcNow < deadline)
            {
                Thread.Sleep(Poll);
            }
            catch (IOException cause) when (File.Exists(path))
            {
                throw new TimeoutException($"another process has held {path} for {limit.TotalSeconds:0} s", cause);
            }
        }
    }

    public void Dispose() => _stream.Dispose();
}
