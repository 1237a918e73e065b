using System.Diagnostics;
using System.Text;
using DeepLearning.Display;

namespace DeepLearning.Notebook;

/// <summary>
/// Puts everything that a cell writes and shows into one order and hands it to the host: text in large pieces,
/// flushed before any display, on a change of stream, and often enough to look live.
/// </summary>
internal sealed class SerialOutput(ICellOutput host, bool forwardLate) : IOutput
{
    private const int Piece = 1 << 16;
    private static readonly TimeSpan Live = TimeSpan.FromMilliseconds(50);
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private ConsoleStream _stream;
    private long _lastFlush = Stopwatch.GetTimestamp();
    private Timer? _timer;
    private bool _closed;

    public void Write(ConsoleStream stream, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        lock (_gate)
        {
            if (_closed)
                return;
            if (stream != _stream)
                FlushText();
            _stream = stream;
            if (text.Length >= Piece)
            {
                FlushText();
                host.Write(stream, text.ToString());
                return;
            }

            _text.Append(text);
            if (_text.Length >= Piece || Stopwatch.GetElapsedTime(_lastFlush) >= Live)
                FlushText();
            else
                _timer ??= new Timer(_ => Flush(), null, Live, Live);
        }
    }

    public void Show(string id, MimeBundle bundle)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            FlushText();
            host.Show(id, bundle);
        }
    }

    public void Update(string id, MimeBundle bundle)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            FlushText();
            host.Update(id, bundle);
        }
    }

    public void Clear(bool wait)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            FlushText();
            host.Clear(wait);
        }
    }

    public void Flush()
    {
        lock (_gate)
            FlushText();
    }

    /// <summary>Flushes; afterwards nothing arrives any more, unless the host wants late output.</summary>
    public void Close()
    {
        lock (_gate)
        {
            FlushText();
            if (forwardLate)
                return;
            _closed = true;
            _timer?.Dispose();
        }
    }

    private void FlushText()
    {
        _lastFlush = Stopwatch.GetTimestamp();
        if (_text.Length == 0)
            return;
        var text = _text.ToString();
        _text.Clear();
        host.Write(_stream, text);
    }
}
