using System.Text.RegularExpressions;
using DeepLearning.Display;

namespace DeepLearning.Datasets.Tests;

public sealed partial class CardTests
{
    public static TheoryData<string> Names => [.. AllSets.Twins.Keys, .. AllSets.Generators.Keys];

    [Fact]
    public void Every_set_of_the_catalogue_has_a_loader_and_a_twin()
    {
        var catalogue = Catalogue.All.Select(e => e.Name).Order().ToList();
        Assert.Equal(catalogue, AllSets.Twins.Keys.Order());
        Assert.Equal(catalogue, AllSets.Loads.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_tells_the_same_in_words_and_as_a_page_that_needs_nothing_else(string name)
    {
        var make = AllSets.Twins.GetValueOrDefault(name) ?? AllSets.Generators[name];

        var data = make(0);
        var bundle = data.ToMimeBundle();
        var (html, text) = (bundle[MimeTypes.Html], bundle[MimeTypes.Text]);

        Assert.Contains(data.About.StandsIn ? "Origin: generated twin" : "Origin: generated\n", text);
        Assert.Equal(AllSets.Twins.ContainsKey(name) || name == "NameMaker", data.About.StandsIn);
        Assert.Contains("Licence: MIT, as this course", text);
        Assert.Contains("Split: ", text);
        Assert.Contains("  Mind: ", text);
        Assert.All(data.About.Caveats, c => Assert.Contains(c, text));
        Assert.DoesNotMatch(Outside(), html);
        Assert.Equal(html.Split("<img").Length - 1, html.Split(" alt=\"").Length - 1);
        Assert.Equal(html.Split("<svg").Length - 1, html.Split("role=\"img\"").Length - 1);
        Assert.Contains("prefers-color-scheme:dark", html);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 400));
        Assert.Contains(data.About.Title, data.ToString());
    }

    /// <summary>Writes every card that this machine can make, for people to look at.</summary>
    [Fact(Explicit = true)]
    public void Gallery()
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("CARD_GALLERY") ?? "cards").FullName;
        var settings = DatasetSettings.FromEnvironment() with { Offline = true };
        foreach (var (name, load) in AllSets.Loads)
            File.WriteAllText(Path.Combine(folder, $"{name}.html"), Page(load(settings)));
        foreach (var (name, make) in AllSets.Twins.Concat(AllSets.Generators))
            File.WriteAllText(Path.Combine(folder, $"twin-{name}.html"), Page(make(0)));
    }

    private static string Page(ICourseDataset data) =>
        "<!doctype html><meta charset=utf-8><style>body{margin:16px}"
        + "@media(prefers-color-scheme:dark){body{background:#0d1117}}</style>" + data.ToMimeBundle()[MimeTypes.Html];

    [GeneratedRegex("(src|href)=\"(?!data:)|<script|@import|url\\((?!#)")]
    private static partial Regex Outside();
}
