using System.Text.Json;
using DeepLearning.Display;
using Microsoft.AspNetCore.Html;

namespace DeepLearning.Notebook.Formatting;

/// <summary>Makes the representations of a value.</summary>
internal static class ValueFormatter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IncludeFields = true,
    };

    /// <summary>Makes the representations that are usual for a value, or those asked for.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The MIME types asked for; none for the usual ones.</param>
    public static MimeBundle ToBundle(object? value, params IReadOnlyList<string> mimeTypes)
    {
        var bundle = Usual(value);
        var wanted = mimeTypes.Count > 0 || value is null ? mimeTypes : FormatterRegistry.Preferred(value.GetType());
        if (wanted.Count == 0)
            return bundle;
        var chosen = new MimeBundle();
        foreach (var mimeType in wanted)
            chosen[mimeType] = bundle.Find(mimeType) ?? Make(value, bundle, mimeType);
        return chosen;
    }

    /// <summary>Gets a value as JSON, the form in which it leaves for another language.</summary>
    public static string ToJson(object? value) => JsonSerializer.Serialize(value, Json);

    private static MimeBundle Usual(object? value)
    {
        if (value is IDisplayable displayable)
            return displayable.ToMimeBundle();
        if (value is IHtmlContent html)
            return Markup(html.ToString() ?? string.Empty);
        var own = value is null ? null : FormatterRegistry.Bundle(value);
        if (own?.Find(MimeTypes.Text) is not null)
            return own;
        if (own is null && value is not null && GenuineCharts.Of(value) is { } chart)
            return chart;
        var tree = ValueTree.Of(value);
        var bundle = own ?? [];
        if (own is null && HtmlText.Of(tree) is { } markup)
            bundle[MimeTypes.Html] = markup;
        bundle[MimeTypes.Text] = own is null ? PlainText.Of(tree) : value!.ToString() ?? string.Empty;
        return bundle;
    }

    private static MimeBundle Markup(string html) =>
        new() { [MimeTypes.Html] = GenuineCharts.Localise(html), [MimeTypes.Text] = HtmlWords.Of(html) };

    private static string Make(object? value, MimeBundle bundle, string mimeType) => mimeType switch
    {
        MimeTypes.Html => HtmlText.Preformatted(bundle.Find(MimeTypes.Text) ?? string.Empty),
        MimeTypes.Json => ToJson(value),
        Tabular.Csv => Tabular.ToCsv(value),
        Tabular.Data => Tabular.ToData(value),
        _ => value?.ToString() ?? string.Empty,
    };
}
