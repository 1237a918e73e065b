using System.Text.Json;
using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class MetricResultTests : IDisposable
{
    private const string Bands = """
        {
          "chapter": "04",
          "metrics": {
            "mnist.test-accuracy": {
              "meaning": "share of unseen digits that are named right",
              "unit": "share",
              "bands": {
                "real": {
                  "low": 0.955, "high": 1.0, "seeds": [0.97, 0.965, 0.971, 0.968, 0.97], "margin": 0.01,
                  "broken": [{ "variant": "untrained", "value": 0.1 }, { "variant": "linear", "value": 0.92 }]
                },
                "generated": {
                  "low": 0.9, "high": null, "seeds": [0.93, 0.92, 0.94, 0.93, 0.93], "margin": 0.02,
                  "broken": [{ "variant": "untrained", "value": 0.1 }]
                }
              }
            }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public MetricResultTests() => _folder.Write("04-feed-forward-networks.bands.json", Bands);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Inside_its_band_a_value_passes_and_says_so()
    {
        var bundle = Measure(0.968, "real").ToMimeBundle();

        Assert.StartsWith("[ok] mnist.test-accuracy = 96.8 %: inside the expected band, 95.5 % to 100.0 % (real data)",
            bundle[MimeTypes.Text]);
        Assert.Contains("For comparison: untrained 10.0 %; linear 92.0 %.", bundle[MimeTypes.Text]);
        Assert.Contains("as expected", bundle[MimeTypes.Html]);
        var json = Json(bundle);
        Assert.True(json.GetProperty("passed").GetBoolean());
        Assert.Equal(0.968, json.GetProperty("value").GetDouble());
        Assert.Equal(0.955, json.GetProperty("low").GetDouble());
        Assert.Equal(1.0, json.GetProperty("high").GetDouble());
        Assert.Equal("real", json.GetProperty("data").GetString());
        Assert.Equal("mnist.test-accuracy", json.GetProperty("name").GetString());
        Assert.Equal("share of unseen digits that are named right", json.GetProperty("meaning").GetString());
    }

    [Theory]
    [InlineData(320, 322, 500, "320 steps to 322 steps")]
    [InlineData(321, 321, -1, "321 steps")]
    [InlineData(100, 400, 500, null)]
    public void Ends_of_a_narrow_band_share_a_label(double low, double high, double broken, string? shared)
    {
        _folder.Write("04-feed-forward-networks.bands.json", Bands
            .Replace("\"share\"", "\"steps\"", StringComparison.Ordinal)
            .Replace("0.955, \"high\": 1.0", $"{low}, \"high\": {high}", StringComparison.Ordinal)
            .Replace("0.1 }, {", $"{broken} }}, {{", StringComparison.Ordinal));
        var html = Measure(low, "real").ToMimeBundle()[MimeTypes.Html];
        var labels = html.Split("class=\"edge\"").Skip(1).Select(part => part.Split('>', '<')[1]);
        Assert.Equal(shared is null ? [$"{low} steps", $"{high} steps"] : [shared], labels);
    }

    [Theory]
    [InlineData(0.92, "real", "below the expected band")]
    [InlineData(1.02, "real", "above the expected band")]
    [InlineData(0.899, "generated", "below the expected band, 90.0 % or more (generated data)")]
    [InlineData(double.NaN, "real", "not a finite number")]
    [InlineData(double.PositiveInfinity, "generated", "not a finite number")]
    public void Outside_a_value_does_not_pass(double value, string data, string words)
    {
        var result = Measure(value, data);

        Assert.False(result.Passed);
        Assert.Contains(words, result.ToMimeBundle()[MimeTypes.Text]);
        Assert.Contains("not as expected", result.ToMimeBundle()[MimeTypes.Html]);
        Assert.False(Json(result.ToMimeBundle()).GetProperty("passed").GetBoolean());
    }

    [Fact]
    public void Each_source_of_data_has_its_own_band()
    {
        Assert.True(Measure(0.93, "generated").Passed);
        Assert.False(Measure(0.93, "real").Passed);
    }

    [Theory]
    [InlineData(0.968, "The nearest broken variant, linear, is 4.8 points away.")]
    [InlineData(0.915, "That is about what 'linear' scores: is it what happened here?")]
    [InlineData(0.5, "Off by 45.5 points; no known fault scores like that.")]
    [InlineData(double.NaN, "Training diverged")]
    public void The_number_is_read_to_the_learner(double value, string words)
    {
        var bundle = Measure(value, "real").ToMimeBundle();
        Assert.Contains(words, bundle[MimeTypes.Text]);
        Assert.Contains(words.Split('\'')[0], bundle[MimeTypes.Html]);
    }

    [Fact]
    public void NaN_has_no_JSON_and_becomes_null() => Assert.Equal(JsonValueKind.Null,
        Json(Measure(double.NaN, "real").ToMimeBundle()).GetProperty("value").ValueKind);

    [Fact]
    public void An_unknown_metric_lists_the_known_ones() => Fails(
        MetricResult.Of(_folder.Path, "04", "mnist.accuracy", 0.9, "real"),
        "has no metric 'mnist.accuracy'; it has mnist.test-accuracy");

    [Fact]
    public void An_unknown_source_of_data_lists_the_known_ones() =>
        Fails(Measure(0.9, "any"), "no band of 'mnist.test-accuracy' for any data; it has real, generated");

    [Fact]
    public void A_missing_file_is_named() => Fails(
        MetricResult.Of(_folder.Path, "05", "x", 1, "real"), "there is no 05-*.bands.json");

    [Fact]
    public void Before_the_chapter_begins_the_set_up_cell_is_asked_for() => Fails(
        MetricResult.Of(_folder.Path, null, "x", 1, "real"), "run the set-up cell first");

    [Fact]
    public void A_broken_file_is_named_with_its_fault()
    {
        _folder.Write("06-x.bands.json", """{ "chapter": "06", "metrics": { "a": { "surprise": 1 } } }""");

        Fails(MetricResult.Of(_folder.Path, "06", "a", 1, "real"), "06-x.bands.json cannot be read");
    }

    [Fact]
    public void The_bar_shows_band_broken_variants_and_value()
    {
        var bar = Measure(0.968, "real").ToMimeBundle()[MimeTypes.Text].Split('\n')[2].Trim();

        Assert.Equal(42, bar.Length);
        Assert.Equal(2, bar.Count(c => c == 'x'));
        Assert.Equal(1, bar.Count(c => c == '|'));
        Assert.True(bar.IndexOf('x', StringComparison.Ordinal) < bar.IndexOf('|', StringComparison.Ordinal));
    }

    [Fact]
    public void Names_cannot_smuggle_markup() => Assert.DoesNotContain("<script>",
        MetricResult.Of(_folder.Path, "04", "<script>", 1, "real").ToMimeBundle()[MimeTypes.Html]);

    private MetricResult Measure(double value, string data) =>
        MetricResult.Of(_folder.Path, "04", "mnist.test-accuracy", value, data);

    private static void Fails(MetricResult result, string words)
    {
        Assert.False(result.Passed);
        Assert.Contains(words, result.ToMimeBundle()[MimeTypes.Text]);
        Assert.Contains("not as expected", result.ToMimeBundle()[MimeTypes.Html]);
        Assert.False(Json(result.ToMimeBundle()).GetProperty("passed").GetBoolean());
    }

    private static JsonElement Json(MimeBundle bundle) => JsonDocument.Parse(bundle[MimeTypes.Metric]).RootElement;
}
