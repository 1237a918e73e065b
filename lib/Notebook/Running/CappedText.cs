using System.Text;

namespace DeepLearning.Notebook.Running;

/// <summary>A text that keeps its beginning and its end when it grows too long. Threads may share it.</summary>
internal sealed class CappedText(int maxLength)
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _tail = new();
    private long _length;

    /// <summary>Adds to the end.</summary>
    public void Append(string text)
    {
        lock (_gate)
        {
            _length += text.Length;
            var half = maxLength / 2;
            var fits = _tail.Length > 0 ? 0 : Math.Clamp(half - _head.Length, 0, text.Length);
            _head.Append(text, 0, fits);
            _tail.Append(text, fits, text.Length - fits);
            if (_tail.Length > 2L * half + 4096)
                _tail.Remove(0, _tail.Length - half);
        }
    }

    /// <summary>The text; a line in its middle says how much was left out.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            var half = maxLength / 2;
            if (_length <= _head.Length + half)
                return _head.ToString() + _tail;
            var left = _length - _head.Length - half;
            return $"{_head}\n... {left} characters left out ...\n{_tail.ToString(_tail.Length - half, half)}";
        }
    }
}
