using System.Diagnostics;
using System.Text;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Running;

/// <summary>The child's side of <see cref="ChapterHost"/>: runs one notebook in a process of its own.</summary>
public static class ChapterWorker
{
    /// <summary>Reads a request from standard input, runs the notebook, reports events on standard output.</summary>
    /// <remarks>
    /// The process ends itself when the host is gone. Standard output belongs to the protocol from here on; the
    /// console's writer goes to standard error. Ctrl+C is left to the host, which ends its workers itself.
    /// </remarks>
    /// <param name="createSession">Makes the session for a notebook; it is given the notebook's full path.</param>
    /// <returns>The exit code: 0 when the request was served, whatever came of the chapter; 2 for a bad
    /// request.</returns>
    public static async Task<int> RunAsync(Func<string, INotebookSession> createSession)
    {
        ArgumentNullException.ThrowIfNull(createSession);
        Console.CancelKeyPress += (_, press) => press.Cancel = true;
        var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        var channel = new Channel(Console.OpenStandardOutput());
        Console.SetOut(Console.Error);
        var line = await input.ReadLineAsync().ConfigureAwait(false);
        if (line is null || WorkerProtocol.Parse<WorkerRequest>(line).Message is not { } request)
        {
            await Console.Error.WriteLineAsync("[worker] expected a request on standard input").ConfigureAwait(false);
            return 2;
        }

        EndWithHost(input);
        var clock = Stopwatch.StartNew();
        var run = new ChapterRun(
            request.File, request.Path, new NotebookDocument(request.Notebook), request.Options, channel, default);
        await run.ExecuteAsync(createSession).ConfigureAwait(false);
        channel.Report(new ChapterFinished(request.File, run.Result(clock.Elapsed)));
        return 0;
    }

    private static void EndWithHost(StreamReader input)
    {
        var watch = new Thread(() =>
        {
            while (input.Read() >= 0)
            {
            }

            // Not Environment.Exit: it runs handlers, and a stuck cell must not keep an orphan alive.
            using var self = Process.GetCurrentProcess();
            self.Kill();
        })
        {
            IsBackground = true,
            Name = "watch for the host's end",
        };
        watch.Start();
    }

    private sealed class Channel(Stream stream) : IProgress<RunEvent>
    {
        private readonly Lock _gate = new();

        public void Report(RunEvent value)
        {
            var bytes = Encoding.UTF8.GetBytes(WorkerProtocol.Format(value));
            lock (_gate)
            {
                stream.Write(bytes);
                stream.Flush();
            }
        }
    }
}
