using System.Globalization;
using System.Text;
using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Running;

/// <summary>A session whose cells are lists of commands, so that the runner is tested without a compiler.</summary>
internal sealed class ScriptedSession : INotebookSession
{
    public bool Disposed { get; private set; }

    public async Task<CellResult> ExecuteAsync(CellSource cell, ICellOutput output, CancellationToken cancellation)
    {
        var lines = cell.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        MimeBundle? value = null;
        for (var i = 0; i < lines.Length; i++)
        {
            try
            {
                value = await RunAsync(lines[i].Split(' '), output, cancellation);
            }
            catch (OperationCanceledException)
            {
                return new(Error: new("Interrupted", "The cell was interrupted.", ["interrupted"], i + 1));
            }
            catch (InvalidOperationException error)
            {
                return new(Error: new(
                    error.GetType().Name, error.Message, [lines[i], "^", $"  at {cell.Name}"], i + 1, 1));
            }
        }

        return new(value);
    }

    public ValueTask DisposeAsync()
    {
        Disposed = true;
        return ValueTask.CompletedTask;
    }

    private static async Task<MimeBundle?> RunAsync(string[] words, ICellOutput output, CancellationToken cancellation)
    {
        var rest = string.Join(' ', words[1..]);
        switch (words[0])
        {
            case "print":
                output.Write(ConsoleStream.Output, rest + "\n");
                break;
            case "warn":
                output.Write(ConsoleStream.Error, rest + "\n");
                break;
            case "show":
                output.Show(words[1], new MimeBundle { [MimeTypes.Text] = words[2] });
                break;
            case "update":
                output.Update(words[1], new MimeBundle { [MimeTypes.Text] = words[2] });
                break;
            case "bundle":
                output.Show("bundle", new MimeBundle { [words[1]] = string.Join(' ', words[2..]) });
                break;
            case "value":
                return new MimeBundle { [MimeTypes.Html] = $"<b>{rest}</b>", [MimeTypes.Text] = rest };
            case "fail":
                throw new InvalidOperationException(rest);
            case "sleep":
                await Task.Delay(int.Parse(words[1], CultureInfo.InvariantCulture), cancellation);
                break;
            default:
                Misbehave(words[0], rest);
                break;
        }

        return null;
    }

    private static void Misbehave(string command, string rest)
    {
        switch (command)
        {
            case "stuck":
                Thread.Sleep(int.Parse(rest, CultureInfo.InvariantCulture));
                break;
            case "throw-out-of-contract":
                throw new NotSupportedException(rest);
            case "exit":
                Environment.Exit(int.Parse(rest, CultureInfo.InvariantCulture));
                break;
            case "overflow":
                Overflow(1);
                break;
            case "fail-fast":
                Environment.FailFast(rest);
                break;
            case "die-on-thread":
                new Thread(() => throw new InvalidOperationException(rest)).Start();
                Thread.Sleep(10_000);
                break;
            case "native-print":
                using (var native = Console.OpenStandardOutput())
                    native.Write(Encoding.UTF8.GetBytes(rest));
                break;
            case "native-warn":
                using (var native = Console.OpenStandardError())
                    native.Write(Encoding.UTF8.GetBytes(rest + "\n"));
                break;
            case "allocate":
                GC.KeepAlive(Enumerable.Range(0, int.Parse(rest, CultureInfo.InvariantCulture))
                    .Select(_ => { var block = new byte[1 << 20]; block.AsSpan().Fill(1); return block; }).ToArray());
                Thread.Sleep(1000);
                break;
            case "pid":
                File.WriteAllText(rest, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
                break;
            case "folder":
                File.WriteAllText(rest, Environment.CurrentDirectory);
                break;
            default:
                throw new ArgumentException($"no such command: {command}");
        }
    }

    private static int Overflow(int depth) => depth == 0 ? 0 : Overflow(depth + 1) + 1;
}
