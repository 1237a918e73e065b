using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;

namespace DeepLearning.Notebook.Formatting;

/// <summary>A sequence as a table: one row for each element, one column for each of their members or keys.</summary>
internal static class Tabular
{
    /// <summary>Comma-separated values (RFC 4180, with line feeds).</summary>
    public const string Csv = "text/csv";

    /// <summary>Rows as JSON objects under a schema (specs.frictionlessdata.io, "Tabular Data Resource").</summary>
    public const string Data = "application/vnd.dataresource+json";

    private const string OnlyColumn = "value";

    /// <summary>Writes a value as comma-separated text under a line of names; numbers are invariant.</summary>
    public static string ToCsv(object? value)
    {
        var (columns, rows) = Read(value);
        var lines = rows.Select(row => columns.Select(c => Text(row.GetValueOrDefault(c)))).Prepend(columns);
        return string.Concat(lines.Select(line => string.Join(',', line.Select(Quoted)) + "\n"));
    }

    /// <summary>Writes a value as a tabular data resource.</summary>
    public static string ToData(object? value)
    {
        var (columns, rows) = Read(value);
        var fields = columns.Select(column => (JsonNode)new JsonObject
        {
            ["name"] = column,
            ["type"] = Kind(rows.Select(row => row.GetValueOrDefault(column)).FirstOrDefault(v => v is not null)),
        });
        return new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["schema"] = new JsonObject { ["fields"] = new JsonArray([.. fields]) },
            ["data"] = new JsonArray([.. rows.Select(row => Record(columns, row))]),
        }.ToJsonString();
    }

    private static JsonObject Record(List<string> columns, Dictionary<string, object?> row)
    {
        var record = new JsonObject();
        foreach (var column in columns.Where(row.ContainsKey))
            record[column] = JsonNode.Parse(ValueFormatter.ToJson(row[column]));
        return record;
    }

    private static (List<string> Columns, List<Dictionary<string, object?>> Rows) Read(object? value)
    {
        var items = value is IEnumerable sequence and not string ? sequence.Cast<object?>() : [value];
        List<Dictionary<string, object?>> rows = [.. items.Select(Row)];
        return ([.. rows.SelectMany(row => row.Keys).Distinct()], rows);
    }

    private static Dictionary<string, object?> Row(object? item) => item switch
    {
        null => new() { [OnlyColumn] = null },
        IDictionary pairs => Unique(pairs.Cast<DictionaryEntry>().Select(e => (Text(e.Key), e.Value))),
        _ when Scalars.Text(item) is not null || item is IEnumerable => new() { [OnlyColumn] = item },
        _ => Unique(Members.Of(item).Select(m => (m.Name, m.Read()))),
    };

    private static Dictionary<string, object?> Unique(IEnumerable<(string Name, object? Value)> cells)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in cells)
            row[name] = value;
        return row;
    }

    private static string Kind(object? value) => value switch
    {
        bool => "boolean",
        sbyte or byte or short or ushort or int or uint or long or ulong => "integer",
        float or double or decimal or Half => "number",
        DateTime or DateTimeOffset => "datetime",
        null or string or char or Enum or Guid => "string",
        IEnumerable => "array",
        _ => "object",
    };

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        DateTime time => time.ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("o", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => PlainText.Of(ValueTree.Of(value)),
    };

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
