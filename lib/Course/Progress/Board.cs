using DeepLearning.Notebook.Running;
using Spectre.Console;

namespace DeepLearning.Course.Progress;

/// <summary>Shows how the chapters come along: a live table in a terminal, a line per chapter elsewhere.</summary>
internal abstract class Board(IEnumerable<string> files) : IProgress<RunEvent>, IDisposable
{
    private readonly Dictionary<string, ChapterRow> _rows =
        files.Distinct().ToDictionary(f => f, f => new ChapterRow(f));


    protected IEnumerable<ChapterRow> Rows => _rows.Values;

    public static Board Open(IEnumerable<string> files) =>
        !Console.IsOutputRedirected && IsLive() ? new LiveBoard(files) : new LineBoard(files);

    // Apart, so that a run without a terminal does not even load what draws on one.
    private static bool IsLive() =>
        AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;

    /// <inheritdoc/>
    public void Report(RunEvent value)
    {
        lock (_rows)
        {
            var row = _rows[value.File];
            row.Apply(value);
            Changed(row, value);
        }
    }

    /// <summary>Leaves the final state on the screen.</summary>
    public virtual void Close()
    {
    }

    public void Dispose() => Close();

    protected abstract void Changed(ChapterRow row, RunEvent change);

    /// <summary>Reads the rows while no event changes them.</summary>
    protected T Snapshot<T>(Func<T> read)
    {
        lock (_rows)
            return read();
    }

    private sealed class LineBoard(IEnumerable<string> files) : Board(files)
    {
        protected override void Changed(ChapterRow row, RunEvent change)
        {
            if (change is ChapterFinished)
                Console.WriteLine(row);
        }
    }
}
