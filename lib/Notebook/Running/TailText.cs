using System.Text;

namespace DeepLearning.Notebook.Running;

/// <summary>The end of a text that may be endless.</summary>
internal sealed class TailText(int maxLength)
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private bool _cut;

    /// <summary>Adds to the end.</summary>
    public void Append(string text)
    {
        lock (_gate)
        {
            _text.Append(text);
            if (_text.Length <= 2 * maxLength)
                return;
            _text.Remove(0, _text.Length - maxLength);
            _cut = true;
        }
    }

    /// <summary>What is left of the text.</summary>
    public override string ToString()
    {
        lock (_gate)
            return _cut ? "... " + _text : _text.ToString();
    }
}
