using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeepLearning.Visuals.Core;

/// <summary>Numbers and texts for the script, short.</summary>
internal static class JsonText
{
    /// <summary>Gets options that leave letters of all scripts as they are; a script element needs no more.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Numbers with so many digits; NaN and the infinities become null.</summary>
    public static JsonArray Numbers(IEnumerable<double> values, int digits = 5) =>
        new([.. values.Select(v => (JsonNode?)Number(v, digits))]);

    /// <summary>Numbers with so many digits; NaN and the infinities become null.</summary>
    public static JsonArray Numbers(IEnumerable<float> values, int digits = 5) =>
        Numbers(values.Select(v => (double)v), digits);

    /// <summary>A number with so many digits, or null.</summary>
    public static JsonValue? Number(double value, int digits = 5) => double.IsFinite(value)
        ? JsonValue.Create(double.Parse(
            value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        : null;

    /// <summary>Texts.</summary>
    public static JsonArray Texts(IEnumerable<string> values) =>
        new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);

    /// <summary>Objects or arrays.</summary>
    public static JsonArray Nodes(IEnumerable<JsonNode?> values) => new([.. values]);
}
