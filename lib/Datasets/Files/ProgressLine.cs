using System.Diagnostics;
using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>Shows how far a download is, in one output that is replaced in place.</summary>
internal sealed class ProgressLine(string what, long total) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(0.5);

    // The ambient output flows with the cell; the download reports from another thread.
    private readonly IOutput _output = Output.Current;
    private readonly string _id = Guid.NewGuid().ToString("N");
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Pace;
    private bool _shown;
    private bool _finished;

    public void Report(long bytes)
    {
        if (_clock.Elapsed < _next)
            return;
        _next = _clock.Elapsed + Pace;
        Write($"Fetching {what}: {bytes / 1e6:0.0} " + (total > 0
            ? $"of {total / 1e6:0.0} MB {Bar((double)bytes / total)} {100.0 * bytes / total:0} %" : "MB"));
    }

    public void Finish(long bytes)
    {
        _finished = true;
        Write($"Fetched {what}: {bytes / 1e6:0.00} MB in {_clock.Elapsed.TotalSeconds:0.0} s"
            + (total > 0 ? ", checksum right" : ""));
    }

    public void Dispose()
    {
        if (_shown && !_finished)
            Write($"Could not fetch {what}");
    }

    private static string Bar(double share)
    {
        var filled = (int)(20 * Math.Clamp(share, 0, 1));
        return $"[{new string('#', filled)}{new string('.', 20 - filled)}]";
    }

    private void Write(string text)
    {
        var bundle = new MimeBundle { [MimeTypes.Text] = text };
        if (_shown)
            _output.Update(_id, bundle);
        else
            _output.Show(_id, bundle);
        _shown = true;
    }
}
