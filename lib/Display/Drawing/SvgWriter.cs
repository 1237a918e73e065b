using System.Globalization;
using System.Text;

namespace DeepLearning.Display.Drawing;

/// <summary>Writes SVG elements with escaped text and short, culture-free numbers.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. A null attribute value leaves the attribute out.</summary>
    public SvgWriter Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public SvgWriter Close()
    {
        _text.Append("</").Append(_open.Pop()).Append(">\n");
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    public SvgWriter Leaf(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>Writes an element whose content is text.</summary>
    public SvgWriter Text(string name, string content, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>').Append(Markup.Escape(content)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Writes markup that is already escaped.</summary>
    public SvgWriter Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Formats a number with at most two decimals, the precision of a picture.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
                continue;
            var text = value switch
            {
                double d => Number(d),
                string s => Markup.Escape(s),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
            _text.Append(' ').Append(key).Append("=\"").Append(text).Append('"');
        }
    }
}
