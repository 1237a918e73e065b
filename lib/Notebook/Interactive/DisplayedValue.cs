using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value that has been displayed and can be replaced in place.</summary>
public sealed class DisplayedValue
{
    private readonly OutputHandle _handle;
    private readonly string[] _mimeTypes;

    internal DisplayedValue(object? value, string[] mimeTypes)
    {
        Value = value;
        _mimeTypes = mimeTypes;
        _handle = Output.Show(ValueFormatter.ToBundle(value, mimeTypes));
    }

    internal DisplayedValue(string value, MimeBundle bundle)
    {
        Value = value;
        _mimeTypes = [.. bundle.Select(e => e.Key)];
        _handle = Output.Show(bundle);
    }

    /// <summary>Gets the value shown now.</summary>
    public object? Value { get; private set; }

    /// <summary>Gets the identity of the output.</summary>
    public string DisplayId => _handle.Id;

    /// <summary>Shows another value in the place of this one, in this cell or from a later one.</summary>
    /// <param name="updatedValue">The other value.</param>
    public void Update(object? updatedValue)
    {
        Value = updatedValue;
        _handle.Update(ValueFormatter.ToBundle(updatedValue, _mimeTypes));
    }
}
