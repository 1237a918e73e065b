using System.Globalization;
using System.Text;

namespace DeepLearning.Datasets;

/// <summary>Reads comma-separated values (RFC 4180): a header, then rows of as many fields.</summary>
/// <remarks>A quoted field may hold commas and doubled quotes, not line ends: none of the course's tables
/// does.</remarks>
internal sealed class CsvReader
{
    private readonly TextDecoder _text;

    public CsvReader(string dataset, string file) => _text = new TextDecoder(dataset, file);

    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="header">The expected names of the columns.</param>
    /// <exception cref="DatasetException">A line is broken, or the header is another.</exception>
    public CsvTable Read(ReadOnlySpan<byte> bytes, params string[] header)
    {
        var lines = _text.Lines(bytes);
        if (lines.Length == 0)
            throw _text.Bad("nothing", "a header", 0);
        var names = Fields(lines[0], 1);
        if (!names.SequenceEqual(header))
        {
            throw _text.BadLine(1, $"the columns are '{Shown(string.Join(',', names))}'",
                $"'{string.Join(',', header)}'");
        }

        var rows = new List<string[]>(lines.Length - 1);
        for (var i = 1; i < lines.Length; i++)
        {
            var fields = Fields(lines[i], i + 1);
            if (fields.Length != header.Length)
                throw _text.BadLine(i + 1, $"there are {fields.Length} fields", $"{header.Length}");
            rows.Add(fields);
        }

        return rows.Count > 0 ? new CsvTable(_text, rows) : throw _text.Bad("a header alone", "rows after it", null);
    }

    private string[] Fields(string line, int number)
    {
        var fields = new List<string>();
        for (var at = 0; ; at++)
        {
            if (at < line.Length && line[at] == '"')
            {
                fields.Add(Quoted(line, ref at, number));
            }
            else
            {
                var end = line.IndexOf(',', at);
                var field = line[at..(end < 0 ? line.Length : end)];
                if (field.Contains('"', StringComparison.Ordinal))
                    throw _text.BadLine(number, "a quote stands within an unquoted field", "quotes around the field");
                fields.Add(field);
                at += field.Length;
            }

            if (at >= line.Length)
                return [.. fields];
        }
    }

    private string Quoted(string line, ref int at, int number)
    {
        var field = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                field.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else
            {
                at++;
                return at >= line.Length || line[at] == ',' ? field.ToString()
                    : throw _text.BadLine(number, "text follows a closing quote", "a comma or the end of the line");
            }
        }

        throw _text.BadLine(number, "a quote is not closed", "a quote at the end of the field");
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..57] + "...";
}

/// <summary>Rows of fields, and typed readings of them; a field that is none of its type is an error.</summary>
internal sealed class CsvTable(TextDecoder text, IReadOnlyList<string[]> rows)
{
    public int Count => rows.Count;

    /// <summary>Reads a column of numbers; an empty field is a missing value, NaN.</summary>
    /// <param name="column">The column's number.</param>
    /// <param name="low">The lowest number that makes sense.</param>
    /// <param name="high">The highest.</param>
    /// <param name="gaps">Whether values may be missing.</param>
    public float[] Numbers(int column, double low, double high, bool gaps = false) => Each(column, (field, line) =>
    {
        if (field.Length == 0)
            return gaps ? float.NaN : throw text.BadLine(line, "a value is missing", "a number");
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowExponent;
        return double.TryParse(field, plain, CultureInfo.InvariantCulture, out var value) && value >= low
            && value <= high ? (float)value
            : throw text.BadLine(line, $"the value is '{Shown(field)}'", $"a number from {low} to {high}");
    });

    /// <summary>Reads a column of dates, which must ascend.</summary>
    public DateOnly[] Dates(int column, string format)
    {
        var last = DateOnly.MinValue;
        return Each(column, (field, line) =>
        {
            if (!DateOnly.TryParseExact(field, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                throw text.BadLine(line, $"the date is '{Shown(field)}'", $"a date as {format}");
            if (date <= last)
                throw text.BadLine(line, $"{date:yyyy-MM-dd} does not follow {last:yyyy-MM-dd}", "ascending dates");
            return last = date;
        });
    }

    /// <summary>Reads a column of words as their numbers in a list.</summary>
    public long[] Words(int column, IReadOnlyList<string> words) => Each(column, (field, line) =>
    {
        var number = words.ToList().IndexOf(field);
        return number >= 0 ? (long)number
            : throw text.BadLine(line, $"the word is '{Shown(field)}'", string.Join(" or ", words));
    });

    private T[] Each<T>(int column, Func<string, int, T> read)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(rows[i][column], i + 2);
        return values;
    }

    private static string Shown(string field) => field.Length <= 40 ? field : field[..37] + "...";
}
