using System.Text;

namespace DeepLearning.Notebook;

/// <summary>
/// Leads Console.Out and Console.Error to the cell whose execution context writes; everybody else in the process
/// keeps the console that was there before.
/// </summary>
internal static class ConsoleCapture
{
    private static readonly AsyncLocal<SerialOutput?> Ambient = new();
    private static readonly Lock Gate = new();
    private static readonly TextWriter OriginalOut = Console.Out;
    private static readonly TextWriter OriginalError = Console.Error;
    private static TextWriter? _out;
    private static readonly TextReader OriginalIn = Console.In;
    private static TextWriter? _error;
    private static TextReader? _in;

    /// <summary>Gets or sets where the current execution context writes; null for the real console.</summary>
    public static SerialOutput? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Takes the console over, also back from a cell that has set it to something else.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, _out))
            {
                Console.SetOut(new Writer(ConsoleStream.Output, OriginalOut));
                _out = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, _error))
            {
                Console.SetError(new Writer(ConsoleStream.Error, OriginalError));
                _error = Console.Error;
            }

            if (!ReferenceEquals(Console.In, _in))
            {
                Console.SetIn(new Reader());
                _in = Console.In;
            }
        }
    }

    private sealed class Reader : TextReader
    {
        private string _rest = string.Empty;

        public override string? ReadLine() =>
            Current is null ? OriginalIn.ReadLine() : CellInput.Read(string.Empty, password: false);

        public override int Peek() => Current is null ? OriginalIn.Peek() : _rest.Length > 0 ? _rest[0] : -1;

        public override int Read()
        {
            if (Current is null)
                return OriginalIn.Read();
            if (_rest.Length == 0)
                _rest = ReadLine() + "\n";
            var first = _rest[0];
            _rest = _rest[1..];
            return first;
        }
    }

    private sealed class Writer(ConsoleStream stream, TextWriter original) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void WriteLine(string? value)
        {
            if (Current is { } output)
                output.Write(stream, value + "\n");
            else
                original.WriteLine(value);
        }

        public override void WriteLine() => Write('\n');

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (Current is { } output)
                output.Write(stream, buffer);
            else
                original.Write(buffer);
        }

        public override void Flush()
        {
            if (Current is { } output)
                output.Flush();
            else
                original.Flush();
        }
    }
}
