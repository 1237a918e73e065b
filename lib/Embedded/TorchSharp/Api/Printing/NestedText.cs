using System.Text;

namespace TorchSharp.Printing;

/// <summary>
/// Prints nested brackets like NumPy, or braces like a C# array; long dimensions are cut in the middle.
/// </summary>
internal sealed class NestedText(Elements elements, string newLine, bool braces, string suffix)
{
    private readonly long[] _sizes = elements.Sizes;

    public string Numpy() => _sizes.Length == 0 ? elements[0] : Nest(0, 0, indent: true);

    public string CSharp(string headline, string typeName)
    {
        if (_sizes.Length == 0)
            return $"{headline}, value = {elements[0]}";
        var text = new StringBuilder(headline).Append(", value = ");
        if (_sizes.Length > 1)
            text.Append(newLine);
        text.Append(typeName).Append(" [").Append(',', _sizes.Length - 1).Append("] ");
        return text.Append(Nest(0, 0, indent: true)).ToString();
    }

    private string Nest(int dim, long start, bool indent)
    {
        var text = new StringBuilder().Append(' ', indent ? dim : 0).Append(braces ? '{' : '[');
        var wide = braces && dim == 0 && _sizes.Length > 1;
        text.Append(wide ? newLine + " " : "");
        if (dim == _sizes.Length - 1)
            Line(text, start);
        else
            Rows(text, dim, start);
        return text.Append(wide ? newLine : "").Append(braces ? '}' : ']').ToString();
    }

    private void Line(StringBuilder text, long start)
    {
        var size = _sizes[^1];
        var (head, tail) = Ends(size, PrintOptions.MaxColumns);
        for (var i = 0L; i < size; i++)
        {
            if (i == head && head + tail < size)
            {
                text.Append("... ");
                i = size - tail;
            }
            if (i < size)
                text.Append(elements[start + i]).Append(suffix).Append(i < size - 1 ? ", " : "");
        }
    }

    private void Rows(StringBuilder text, int dim, long start)
    {
        var size = _sizes[dim];
        var step = _sizes[(dim + 1)..].Aggregate(1L, static (product, s) => product * s);
        var (head, tail) = Ends(size, PrintOptions.MaxRows);
        // NumPy puts an empty line between matrices, two between blocks of matrices, and so on.
        var gap = braces ? newLine : string.Concat(Enumerable.Repeat(newLine, _sizes.Length - dim - 1));
        for (var i = 0L; i < size; i++)
        {
            if (i == head && head + tail < size)
            {
                text.Append(' ', dim).Append(" ...").Append(gap);
                i = size - tail;
            }
            if (i < size)
                text.Append(Nest(dim + 1, start + (i * step), indent: i > 0))
                    .Append(i < size - 1 ? (braces ? "," : "") + gap : "");
        }
    }

    private static (long Head, long Tail) Ends(long size, int limit) =>
        size <= limit ? (size, 0) : (limit - (limit / 2), limit / 2);
}
