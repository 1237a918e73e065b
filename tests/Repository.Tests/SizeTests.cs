using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeepLearning.Repository.Tests;

/// <summary>Small rooms: the sizes that CONTRIBUTING.md promises.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int FileCap = 400;
    private const int FileMedian = 100;
    private const int FileNinetiethPercentile = 250;
    private const int LineCap = 120;
    private const int MethodCap = 40;

    [Fact]
    public void Files_are_small()
    {
        var sizes = Repository.Sources("lib", "tests")
            .Select(file => (File: file, Lines: Repository.Lines(file).Length))
            .OrderBy(s => s.Lines).ToList();
        var (median, ninetieth) = (sizes[sizes.Count / 2].Lines, sizes[sizes.Count * 9 / 10].Lines);
        output.WriteLine($"{sizes.Count} files, median {median}, 90th percentile {ninetieth}, largest {sizes[^1]}");

        Gate.Holds(sizes.Where(s => s.Lines > FileCap).Select(s => $"{s.File} has {s.Lines} lines"));
        Assert.InRange(median, 1, FileMedian);
        Assert.InRange(ninetieth, 1, FileNinetiethPercentile);
    }

    [Fact]
    public void Lines_fit_the_screen() => Gate.Holds(
        from file in Repository.Sources("lib", "tests")
        from line in Repository.Lines(file).Index()
        where line.Item.Length > LineCap
        select $"{file}:{line.Index + 1} has {line.Item.Length} characters");

    [Fact]
    public void Methods_fit_a_screen() => Gate.Holds(
        from file in Repository.Sources("lib")
            // A kernel may be longer when its loop nest is one thought.
        where !file.Contains("/Kernels/", StringComparison.Ordinal)
        from method in CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.FullPath(file))).GetRoot()
            .DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let span = method.SyntaxTree.GetLineSpan(method.Span)
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MethodCap
        select $"{file}:{span.StartLinePosition.Line + 1} is a method of {lines} lines");
}
