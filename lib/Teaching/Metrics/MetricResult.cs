using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Shows a measured number against its band; the headless runner reads the JSON beside it.</summary>
/// <param name="Name">The metric's name in the bands file.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Data">The source of the data: <c>real</c>, <c>generated</c> or <c>any</c>.</param>
/// <param name="Spec">What the bands file says about the metric; null when it says nothing.</param>
/// <param name="Band">The band that holds for the data; null when there is none.</param>
/// <param name="Trouble">Why there is nothing to compare with; null when there is.</param>
public sealed record MetricResult(
    string Name, double Value, string Data, MetricSpec? Spec, Band? Band, string? Trouble = null) : IDisplayable
{
    /// <summary>Gets whether the value lies in its band. Without a band it does not.</summary>
    public bool Passed => Trouble is null && Band is not null && Band.Contains(Value);

    /// <summary>Compares a value with the band that a folder holds for it.</summary>
    /// <param name="folder">The folder of the notebook.</param>
    /// <param name="chapter">The chapter's number; null when <c>Begin</c> has not run.</param>
    /// <param name="name">The metric's name.</param>
    /// <param name="value">What was measured.</param>
    /// <param name="data">The source of the data.</param>
    public static MetricResult Of(string folder, string? chapter, string name, double value, string data)
    {
        if (chapter is null)
            return new(name, value, data, null, null, "no chapter has begun: run the set-up cell first");
        if (BandFile.Find(folder, chapter) is not { } path)
            return new(name, value, data, null, null, $"there is no {chapter}-*.bands.json in {folder}");
        try
        {
            var file = BandFile.Read(path);
            return Of(file, Path.GetFileName(path), name, value, data);
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            return new(name, value, data, null, null, $"{Path.GetFileName(path)} cannot be read: {cause.Message}");
        }
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = MetricHtml.Of(this),
        [MimeTypes.Text] = MetricText.Of(this),
        [MimeTypes.Metric] = Json(),
    };

    private static MetricResult Of(BandFile file, string fileName, string name, double value, string data)
    {
        if (!file.Metrics.TryGetValue(name, out var spec))
        {
            return new(name, value, data, null, null,
                $"{fileName} has no metric '{name}'; it has {string.Join(", ", file.Metrics.Keys)}");
        }

        var band = spec.BandFor(data);
        return new(name, value, data, spec, band, band is not null ? null :
            $"{fileName} has no band of '{name}' for {data} data; it has {string.Join(", ", spec.Bands.Keys)}");
    }

    private string Json() => new JsonObject
    {
        ["name"] = Name,
        ["value"] = double.IsFinite(Value) ? JsonValue.Create(Value) : null, // JSON has no NaN
        ["low"] = Band?.Low,
        ["high"] = Band?.High,
        ["data"] = Data,
        ["passed"] = Passed,
        ["meaning"] = Spec?.Meaning ?? Trouble,
    }.ToJsonString();
}
