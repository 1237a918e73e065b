using System.Diagnostics;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Progress;

/// <summary>What the progress table knows of one chapter.</summary>
/// <param name="file">The notebook as the reader names it.</param>
internal sealed class ChapterRow(string file)
{
    private readonly Stopwatch _clock = new();

    public string Name { get; } = Path.GetFileNameWithoutExtension(file);

    public int Cells { get; private set; }

    public int Done { get; private set; }

    /// <summary>Gets the id of the running cell, or an empty text.</summary>
    public string Cell { get; private set; } = "";

    public ChapterResult? Result { get; private set; }

    public TimeSpan Elapsed => Result?.Duration ?? _clock.Elapsed;

    /// <summary>Gets how the chapter stands, in one word.</summary>
    public string State => Result switch
    {
        { Ok: true } => "passed",
        { Ok: false } => "FAILED",
        null => _clock.IsRunning ? "running" : "waiting",
    };

    public void Apply(RunEvent change)
    {
        switch (change)
        {
            case ChapterStarted started:
                _clock.Start();
                Cells = started.Cells;
                break;
            case CellStarted cell:
                (Cell, Done) = (cell.Id, cell.Done);
                break;
            case CellFinished { Ok: true }:
                Done++;
                break;
            case ChapterFinished finished:
                (Result, Cell) = (finished.Result, "");
                (Done, Cells) = (finished.Result.CellsExecuted, finished.Result.CellsPresent);
                break;
        }
    }

    /// <summary>Says the chapter's end in one line, for logs.</summary>
    public override string ToString() => Result is null
        ? $"{Name}: {State}"
        : $"{Name}: {State} in {Elapsed.TotalSeconds:0.0} s, {Done}/{Cells} cells, {Memory} MB{Metrics}";

    public long Memory => (Result?.PeakMemory ?? 0) >> 20;

    private string Metrics => string.Concat(
        (Result?.Metrics ?? []).Select(m => $"\n    {(m.Passed ? "ok  " : "FAIL")} {m}"));
}
