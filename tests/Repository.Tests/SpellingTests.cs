using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests;

/// <summary>The course is written in British English. Names in code, titles in italics and links keep theirs.</summary>
public sealed partial class SpellingTests
{
    public static TheoryData<string> Texts => [.. Repository.Files.Where(f =>
        (f.StartsWith("notebooks/", StringComparison.Ordinal) && f.EndsWith(".ipynb", StringComparison.Ordinal))
        || f.StartsWith("lib/Exercises/", StringComparison.Ordinal) && f.EndsWith(".json", StringComparison.Ordinal)
        || f.EndsWith("README.md", StringComparison.Ordinal) || f.StartsWith("docs/", StringComparison.Ordinal)
            && f.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Prose_is_spelt_the_British_way(string file)
    {
        var text = File.ReadAllText(Repository.FullPath(file));
        var prose = file.EndsWith(".ipynb", StringComparison.Ordinal) ? Prose(text) : text;
        var found = American().Matches(Verbatim().Replace(prose, " ")).Select(m => m.Value).Distinct();
        Assert.True(!found.Any(), $"{file}: {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("the optimizer has a behavior", true)]
    [InlineData("the optimiser has a behaviour; centred, neighbours, grey", false)]
    [InlineData("`optimizer.step()` and *Batch Normalization* and [color](x)", false)]
    public void American_spelling_is_told_from_names(string text, bool american) =>
        Assert.Equal(american, American().IsMatch(Verbatim().Replace(text, " ")));

    private static string Prose(string notebook) => string.Join('\n', JsonNode.Parse(notebook)!["cells"]!.AsArray()
        .Where(cell => (string?)cell!["cell_type"] == "markdown")
        .SelectMany(cell => cell!["source"]!.AsArray().Select(line => (string)line!)));

    /// <summary>Code, tags, formulas, links, and titles in italics.</summary>
    [GeneratedRegex(@"```.*?```|<[^>]*>|`[^`]*`|\$\$.*?\$\$|\$[^$]*\$|\[[^\]]*\]\([^)]*\)"
        + @"|(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)", RegexOptions.Singleline)]
    private static partial Regex Verbatim();

    [GeneratedRegex(@"\b(colorful|colors?|colored|optimizers?|behaviors?|centers?|centered|gray|grays|neighbors?"
        + @"|neighboring|label(ed|ing)|model(ed|ing)|signal(ed|ing)|cancel(ed|ing)|favorite|catalog|analyz\w+"
        + @"|\w*(initial|normal|regular|general|minim|maxim|memor|penal|vector|summar|organ|real|util|optim|emphas"
        + @"|parallel|visual|random|local|final|recogn|equal|special|standard)iz(e|es|ed|er|ers|ing|ation|ations))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex American();
}
