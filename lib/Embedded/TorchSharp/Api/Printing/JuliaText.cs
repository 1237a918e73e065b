using System.Text;

namespace TorchSharp.Printing;

/// <summary>Prints like Julia: a headline, then aligned columns, one block per matrix.</summary>
internal sealed class JuliaText(Elements elements, int width, string newLine)
{
    private const string Ellipsis = "...";

    public string Write(string headline)
    {
        var text = new StringBuilder(headline);
        var sizes = elements.Sizes;
        if (sizes.Length == 0)
            return text.Append(", value = ").Append(elements[0]).ToString();
        if (sizes.Length <= 2)
        {
            text.Append(newLine);
            Block(text, 0, sizes.Length == 1 ? 1 : sizes[0], sizes[^1], aligned: sizes.Length == 2);
            return text.ToString();
        }
        var blocks = 1L;
        foreach (var size in sizes[..^2])
            blocks *= size;
        for (var block = 0L; block < blocks; block++)
        {
            text.Append(newLine).Append(Prefix(block)).Append(" =").Append(newLine);
            Block(text, block * sizes[^2] * sizes[^1], sizes[^2], sizes[^1], aligned: true);
        }
        return text.ToString();
    }

    private string Prefix(long block)
    {
        var places = new long[elements.Sizes.Length - 2];
        for (var d = places.Length - 1; d >= 0; d--)
        {
            places[d] = block % elements.Sizes[d];
            block /= elements.Sizes[d];
        }
        return $"[{string.Join(",", places)},..,..]";
    }

    private void Block(StringBuilder text, long start, long rows, long columns, bool aligned)
    {
        var lines = new List<List<string>>();
        for (var row = 0L; row < rows; row++)
            lines.Add(Line(start + (row * columns), columns));
        var shown = lines.Count == 0 ? 0 : lines.Min(line => line.Count);
        foreach (var line in lines)
        {
            for (var column = 0; column < shown; column++)
            {
                var space = aligned ? lines.Max(other => other[column].Length) : 0;
                text.Append(' ').Append(line[column].PadLeft(space));
            }
            text.Append(shown < columns ? " " + Ellipsis : "").Append(newLine);
        }
    }

    // As many elements as fit, with room for the ellipsis.
    private List<string> Line(long start, long columns)
    {
        var (line, left) = (new List<string>(), width);
        for (var column = 0L; column < columns; column++)
        {
            var element = elements[start + column];
            if (left - element.Length - Ellipsis.Length - 1 < 0)
                break;
            line.Add(element);
            left -= element.Length + 1;
        }
        return line;
    }
}
