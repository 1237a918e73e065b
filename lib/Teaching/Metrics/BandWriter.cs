using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeepLearning.Teaching;

/// <summary>Writes bands the way people write them: one line per list, so that a change is a short diff.</summary>
public static class BandWriter
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a file of bands as JSON text that <see cref="BandFile.Parse"/> reads back.</summary>
    /// <param name="file">The bands.</param>
    public static string ToJson(BandFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = new StringBuilder($"{{\n  \"chapter\": {Quote(file.Chapter)},\n  \"metrics\": {{\n");
        foreach (var (i, (name, metric)) in file.Metrics.Index())
        {
            text.Append($"    {Quote(name)}: {{\n      \"meaning\": {Quote(metric.Meaning)},\n")
                .Append($"      \"unit\": {Quote(metric.Unit)},\n      \"bands\": {{\n")
                .AppendJoin(",\n", metric.Bands.Select(b => $"        {Quote(b.Key)}: {Of(b.Value)}"))
                .Append($"\n      }}\n    }}{(i == file.Metrics.Count - 1 ? "" : ",")}\n");
        }

        text.Append("  }");
        if (file.Variants is { Count: > 0 } variants)
            text.Append($",\n  \"variants\": {{\n{string.Join(",\n", variants.Select(Of))}\n  }}");
        return text.Append("\n}\n").ToString();
    }

    private static string Of(Band band) =>
        $"{{\n          \"low\": {Number(band.Low)}, \"high\": {Number(band.High)}, "
        + $"\"margin\": {Number(band.Margin)},\n"
        + $"          \"seeds\": [{string.Join(", ", band.Seeds.Select(s => Number(s)))}],\n"
        + $"          \"broken\": [\n{string.Join(",\n", band.Broken.Select(Of))}\n          ]\n        }}";

    private static string Of(BrokenVariant broken) =>
        $"            {{ \"variant\": {Quote(broken.Variant)}, \"value\": {Number(broken.Value)} }}";

    private static string Of(KeyValuePair<string, IReadOnlyList<CellChange>> variant) =>
        $"    {Quote(variant.Key)}: [\n" + string.Join(",\n", variant.Value.Select(c =>
            $"      {{ \"cell\": {Quote(c.Cell)}, \"from\": {Quote(c.From)}, \"to\": {Quote(c.To)} }}")) + "\n    ]";

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "null";

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
