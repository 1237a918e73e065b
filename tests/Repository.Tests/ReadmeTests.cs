using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests;

/// <summary>What the READMEs say of the tree is true.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_link_into_the_tree_leads_somewhere() => Gate.Holds(
        from file in Repository.Files
        where file.EndsWith(".md", StringComparison.Ordinal)
        from line in Repository.Lines(file).Index()
        from Match link in Link().Matches(line.Item)
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{file}:{line.Index + 1} links to {target}");

    [Fact]
    public void The_front_page_lists_every_chapter()
    {
        var readme = File.ReadAllText(Repository.FullPath("README.md"));
        Gate.Holds(Repository.Files.Where(file =>
            file.StartsWith("notebooks/", StringComparison.Ordinal) && file.Count(c => c == '/') == 1
            && file.EndsWith(".ipynb", StringComparison.Ordinal)
            && !readme.Contains($"]({file})", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_front_page_names_the_commands_that_the_tests_and_CI_run()
    {
        var readme = File.ReadAllText(Repository.FullPath("README.md"));
        Assert.Contains("dotnet run --project lib/Course\n", readme);
        Assert.Contains("\ndotnet test\n", readme);
        Assert.Contains("\ndotnet test ", File.ReadAllText(Repository.FullPath(".ci/run")));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
