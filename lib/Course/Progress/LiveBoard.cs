using DeepLearning.Notebook.Running;
using Spectre.Console;

namespace DeepLearning.Course.Progress;

/// <summary>A table that redraws itself a few times a second while chapters run.</summary>
internal sealed class LiveBoard : Board
{
    private const int BarWidth = 10;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _closing = new();
    private readonly Task _drawing;

    public LiveBoard(IEnumerable<string> files)
        : base(files) => _drawing = Task.Run(DrawAsync);

    public override void Close()
    {
        _closing.Cancel();
        _drawing.Wait();
    }

    protected override void Changed(ChapterRow row, RunEvent change)
    {
        // The next tick draws it.
    }

    private Task DrawAsync() => AnsiConsole.Live(Snapshot(Table)).StartAsync(async context =>
    {
        while (!_closing.IsCancellationRequested)
        {
            context.UpdateTarget(Snapshot(Table));
            await Task.Delay(Interval, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.UpdateTarget(Snapshot(Table));
    });

    private Table Table()
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("chapter", "cells", "time", "memory", "state");
        foreach (var row in Rows)
            table.AddRow(
                Markup.Escape(row.Name), Bar(row), $"{row.Elapsed.TotalSeconds,5:0.0} s",
                row.Memory == 0 ? "" : $"{row.Memory} MB", State(row));
        return table;
    }

    private static string Bar(ChapterRow row)
    {
        var filled = row.Cells == 0 ? 0 : BarWidth * row.Done / row.Cells;
        var (done, rest) = (new string('━', filled), new string('━', BarWidth - filled));
        return $"[green]{done}[/][grey]{rest}[/] {row.Done}/{row.Cells}";
    }

    private static string State(ChapterRow row) => row.State switch
    {
        "passed" => "[green]passed[/]" + Metrics(row.Result!),
        "FAILED" => "[red bold]FAILED[/]" + Metrics(row.Result!),
        "running" => $"[blue]{Markup.Escape(row.Cell)}[/]",
        var state => $"[grey]{state}[/]",
    };

    private static string Metrics(ChapterResult result) => result.Metrics.Count == 0
        ? ""
        : $", {result.Metrics.Count(m => m.Passed)}/{result.Metrics.Count} metrics";
}
