using System.Text.Json.Nodes;

namespace DeepLearning.Chapters.Tests;

/// <summary>Who cannot see the pictures is told what they show: every output has words of its own.</summary>
public sealed class WordsTests(ChapterRuns runs)
{
    /// <summary>Fewer characters cannot say what a picture shows; the shortest good text has about 60.</summary>
    private const int Fewest = 40;

    public static TheoryData<string> Chapters => [.. ChapterRuns.Notebooks("notebooks")];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task What_it_shows_is_told_in_words(string file)
    {
        await runs.RunAsync("generated", file);
        var copy = JsonNode.Parse(await File.ReadAllTextAsync(
            runs.Copy("generated", file), TestContext.Current.CancellationToken))!;
        var shown = copy["cells"]!.AsArray().Where(cell => Language(cell!) == "csharp")
            .SelectMany(cell => cell!["outputs"]!.AsArray(), (cell, output) => (Id: (string)cell!["id"]!, output))
            .Where(x => x.output!["data"]?["text/html"] is not null)
            .ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, x =>
        {
            var words = Text(x.output!["data"]!["text/plain"]);
            Assert.True(words.Length >= Fewest, $"{x.Id} shows a picture and says only '{words}'");
            Assert.DoesNotMatch(@"^(DeepLearning|System|Plotly|TorchSharp)\.|^\s*<", words);
        });
    }

    private static string? Language(JsonNode cell) => (string?)cell["metadata"]?["polyglot_notebook"]?["kernelName"];

    private static string Text(JsonNode? text) => text switch
    {
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        _ => (string?)text ?? "",
    };
}
