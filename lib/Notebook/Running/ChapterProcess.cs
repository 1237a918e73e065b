using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>One worker process: its start, its messages, its limits, its end.</summary>
internal sealed class ChapterProcess(WorkerCommand command, RunOptions options, ChapterLog log)
{
    private const int MaxErrorLength = 8000;

    // The worker interrupts its cell itself; the host only steps in when the worker cannot.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CappedText _standardError = new(MaxErrorLength);
    private (FailureKind Kind, string Problem)? _verdict;
    private long _peakMemory;
    private TimeSpan _processorTime;

    /// <summary>Runs a chapter to its end; the process is gone when this returns.</summary>
    public async Task<ChapterResult> RunAsync(string file, NotebookDocument document, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        using var process = new Process { StartInfo = StartInfo(path) };
        try
        {
            process.Start();
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return log.Broken(
                _clock.Elapsed, FailureKind.Crash, $"cannot start {command.FileName}: {error.Message}", null);
        }

        try
        {
            var messages = ReadMessagesAsync(process.StandardOutput);
            var errors = ReadErrorsAsync(process.StandardError);
            await SendAsync(process, new WorkerRequest(file, path, document.Json, options)).ConfigureAwait(false);
            await WatchAsync(process, messages, cancellation).ConfigureAwait(false);
            if (messages.IsFaulted)
                await messages.ConfigureAwait(false); // The caller's own progress threw; that is the caller's to see.
            await Task.WhenAny(Task.WhenAll(messages, errors), Task.Delay(Margin, CancellationToken.None))
                .ConfigureAwait(false);
        }
        finally
        {
            Kill(process);
        }

        return Result(process);
    }

    private ProcessStartInfo StartInfo(string path) => new(command.FileName, command.Arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        UseShellExecute = false,
        CreateNoWindow = true,
        WorkingDirectory = Path.GetDirectoryName(path)!,
    };

    private static async Task SendAsync(Process process, WorkerRequest request)
    {
        try
        {
            await process.StandardInput.WriteAsync(WorkerProtocol.Format(request)).ConfigureAwait(false);
            await process.StandardInput.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The worker is gone already; its exit code and standard error tell why.
        }
    }

    private async Task ReadMessagesAsync(StreamReader output)
    {
        while (await output.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var (stray, message) = WorkerProtocol.Parse<RunEvent>(line);
            if (stray.Length > 0)
                _standardError.Append(stray + "\n");
            if (message is not null)
                log.Add(message);
            if (message is ChapterFinished)
                return;
        }
    }

    private async Task ReadErrorsAsync(StreamReader error)
    {
        var buffer = new char[4096];
        for (int read; (read = await error.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            _standardError.Append(new string(buffer, 0, read));
    }

    private async Task WatchAsync(Process process, Task messages, CancellationToken cancellation)
    {
        while (!messages.IsCompleted && _verdict is null)
        {
            await Task.WhenAny(messages, Task.Delay(Period, CancellationToken.None)).ConfigureAwait(false);
            if (process.HasExited)
                break; // Its own children may keep the pipes open, so the end of the messages may never come.
            Measure(process);
            _verdict = Judge(cancellation);
        }

        if (_verdict is not null && log.Result is null)
            Kill(process);
    }

    private (FailureKind Kind, string Problem)? Judge(CancellationToken cancellation)
    {
        var slack = options.Grace + Margin;
        if (cancellation.IsCancellationRequested)
            return (FailureKind.Cancelled, "the run was cancelled");
        if (_peakMemory > options.MemoryLimit)
            return (FailureKind.Memory, $"took more memory than its limit of {options.MemoryLimit >> 20} MB");
        if (log.CellTime > options.CellTimeout + slack)
            return (FailureKind.Timeout,
                $"did not end within the cell's limit of {options.CellTimeout.TotalSeconds:0.#} s; killed");
        if (_clock.Elapsed > options.ChapterTimeout + slack)
            return (FailureKind.Timeout,
                $"did not end within the chapter's limit of {options.ChapterTimeout.TotalSeconds:0.#} s; killed");
        return null;
    }

    private void Measure(Process process)
    {
        try
        {
            process.Refresh();
            _peakMemory = Math.Max(_peakMemory, process.WorkingSet64);
            _processorTime = process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // The process has ended between two looks.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Margin);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private ChapterResult Result(Process process)
    {
        var peak = Math.Max(_peakMemory, log.Result?.PeakMemory ?? 0);
        if (log.Result is { } result)
            return result with { Duration = _clock.Elapsed, PeakMemory = peak, ProcessorTime = _processorTime };
        var errors = _standardError.ToString().Trim() is { Length: > 0 } text ? text : null;
        var (kind, problem) = _verdict ?? (FailureKind.Crash, process.HasExited
            ? CrashText.Explain(process.ExitCode, errors) : "the process stopped to answer and could not be ended");
        return log.Broken(_clock.Elapsed, kind, problem, errors) with
        {
            PeakMemory = peak,
            ProcessorTime = _processorTime,
        };
    }
}
