using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Running;

/// <summary>Reports a running cell's outputs a few times each second while they change.</summary>
/// <remarks>What a crashed process had shown survives through these reports.</remarks>
internal sealed class ProgressTicker : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);
    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private bool _disposed;
    private int _seen;

    /// <summary>Starts to report.</summary>
    public ProgressTicker(OutputRecorder recorder, Action<JsonArray> report) =>
        _timer = new Timer(_ => Tick(recorder, report), null, Period, Period);

    /// <summary>Stops; no report is under way or comes afterwards.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _timer.Dispose();
        }
    }

    private void Tick(OutputRecorder recorder, Action<JsonArray> report)
    {
        lock (_gate)
        {
            var version = recorder.Version;
            if (_disposed || version == _seen)
                return;
            _seen = version;
            var clock = Stopwatch.StartNew();
            report(recorder.ToJson());

            // A report of megabytes takes long: reporting may cost the cell a tenth of its time, not all of it.
            _timer.Change(Period + (10 * clock.Elapsed), Period);
        }
    }
}
