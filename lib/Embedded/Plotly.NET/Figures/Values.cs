using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Plotly.NET.Figures;

/// <summary>A style that knows its place in the plotly.js schema.</summary>
internal interface IStyle
{
    /// <summary>Gets the style as JSON.</summary>
    JsonNode Node { get; }
}

/// <summary>Turns .NET values into JSON that plotly.js reads.</summary>
internal static class Values
{
    /// <summary>
    /// A number, a truth value, a text, an ISO date, a list of them, or a style. What JSON
    /// cannot hold (NaN, the infinities) becomes null,
    /// which plotly.js draws as a gap.
    /// </summary>
    public static JsonNode? Node(object? value) => value switch
    {
        null => null,
        IStyle style => style.Node.DeepClone(),
        JsonNode node => node.DeepClone(),
        bool b => JsonValue.Create(b),
        string s => JsonValue.Create(s),
        char c => JsonValue.Create(c.ToString()),
        double d => double.IsFinite(d) ? JsonValue.Create(d) : null,
        float f => float.IsFinite(f) ? JsonValue.Create(Widen(f)) : null,
        decimal m => JsonValue.Create(m),
        long l => JsonValue.Create(l),
        ulong u => JsonValue.Create(u),
        DateTime t => JsonValue.Create(Iso(t)),
        IConvertible other when other.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.UInt64 && other is not Enum =>
            JsonValue.Create(other.ToInt64(CultureInfo.InvariantCulture)),
        IConvertible other => JsonValue.Create(other.ToString(CultureInfo.InvariantCulture)),
        ITuple tuple => new JsonArray([.. Enumerable.Range(0, tuple.Length).Select(i => Node(tuple[i]))]),
        IEnumerable values => new JsonArray([.. values.Cast<object?>().Select(Node)]),
        _ => JsonValue.Create(value.ToString()),
    };

    /// <summary>All values of a sequence.</summary>
    public static JsonArray All<T>(IEnumerable<T> values) => new([.. values.Select(v => Node(v))]);

    /// <summary>The double with the float's own shortest digits: 0.1f becomes 0.1.</summary>
    private static double Widen(float f) =>
        double.Parse(f.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Iso(DateTime t) => t.ToString(
        t.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
