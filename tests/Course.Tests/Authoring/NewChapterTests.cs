using System.Runtime.Loader;
using System.Text.RegularExpressions;
using DeepLearning.Course.Authoring;
using DeepLearning.Notebook.Running;
using DeepLearning.Teaching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeepLearning.Course.Tests.Authoring;

/// <summary>A new chapter's draft compiles, lints, runs, and its exercises do what exercises must.</summary>
public sealed class NewChapterTests : IDisposable
{
    private const string Number = "31";
    private readonly TemporaryCheckout _checkout = new();

    public NewChapterTests()
    {
        _checkout.Remove(Number);
        _checkout.Remove("30");
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void A_draft_has_everything_and_lints()
    {
        var files = Draft().Write();

        Assert.Equal(
            [
                "notebooks/31-projects-vision-and-language.ipynb",
                "notebooks/solutions/31-projects-vision-and-language.ipynb",
                "lib/Exercises/Chapters/Chapter31.cs",
                "lib/Exercises/Quizzes/31.json",
                "notebooks/31-projects-vision-and-language.bands.json",
            ], files.Select(_checkout.Checkout.Display));
        var rows = File.ReadLines(_checkout.PathOf("README.md")).Where(l => Regex.IsMatch(l, @"^\| \d\d \|")).ToList();
        Assert.Contains(rows, r => r.StartsWith("| 31 | [Projects: vision and language](notebooks/31-projects-"
            + "vision-and-language.ipynb) | from data card", StringComparison.Ordinal));
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
        var findings = ChapterLinter.Lint(ChapterFiles.Find(_checkout.Checkout, Number), Book());
        Assert.Empty(findings.Where(f => f.Rule != ChapterLinter.DraftRule).Select(f => f.ToString()));
        Assert.Contains(findings, f => f.Rule == ChapterLinter.DraftRule);
    }

    [Fact]
    public void Its_exercises_know_right_wrong_and_stub()
    {
        Draft().Write();
        foreach (var task in Book().All)
        {
            Assert.Empty(ExerciseRules.Problems(task));
            foreach (var sample in task.Check.Samples)
            {
                var verdict = task.Check.Judge(sample.Make());
                Assert.True(verdict.Passed == (sample.Kind == SampleKind.Right), $"{task.Id}, {sample.Name}");
                Assert.Contains(sample.Feedback, verdict.Message);
            }
        }
    }

    [Fact]
    public async Task It_runs_with_its_solutions_and_its_broken_variants_fall_outside()
    {
        Draft().Write();
        var program = Rebuilt();
        var chapter = ChapterFiles.Find(_checkout.Checkout, Number);
        var runner = new TrialRunner(chapter, new WorkerCommand("dotnet", [program, "work"]), new RunOptions());

        var results = await runner.RunAsync(
            [
                new(DataSource.Generated), new(DataSource.Generated, Solutions: true),
                new(DataSource.Generated, Variant: "untrained"),
                new(DataSource.Generated, Variant: "labels shuffled"),
            ], cancellation: TestContext.Current.CancellationToken);

        var report = new CheckReport(chapter.ReadBands(), results);
        Assert.True(report.Findings.Count == 0, string.Join('\n', report.Findings));
        Assert.Equal([3, 3], results.Take(2).Select(r => r.Result.Exercises.Count));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        Draft().Write();
        Assert.Equal("Chapter 31 is there already: notebooks/31-projects-vision-and-language.ipynb.",
            Assert.Throws<UsageException>(() => Draft().Write()).Message);
        var other = new NewChapter(_checkout.Checkout, Teaching.Chapters.Find("30"), "Four bits: QLoRA in C#");
        Directory.CreateDirectory(_checkout.PathOf("lib", "Exercises", "Quizzes"));
        File.WriteAllText(_checkout.PathOf("lib", "Exercises", "Quizzes", "30.json"), "mine");

        Assert.Contains("30.json is there already", Assert.Throws<UsageException>(() => other.Write()).Message);
        Assert.Equal("30-four-bits-qlora-in-csharp", other.Name);
        Assert.Empty(Directory.GetFiles(_checkout.PathOf("notebooks"), "30-*"));
    }

    private NewChapter Draft() => new(_checkout.Checkout, Teaching.Chapters.Find(Number));

    private ExerciseBook Book()
    {
        Assert.NotEmpty(ExerciseBook.Current.All); // The committed exercises teach the checks to read tensors.
        return new(new AssemblyLoadContext("draft").LoadFromAssemblyPath(Compiled("Draft")));
    }

    /// <summary>Compiles the draft's exercises together with the committed ones, as the next build does.</summary>
    private string Compiled(string name)
    {
        var committed = Path.Combine(TemporaryCheckout.Repository, "lib", "Exercises");
        var sources = new[] { "Checks", "Chapters" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(committed, folder), "*.cs"))
            .Where(f => name != "Draft" && !f.EndsWith($"Chapter{Number}.cs", StringComparison.Ordinal))
            .Append(_checkout.PathOf("lib", "Exercises", "Chapters", $"Chapter{Number}.cs"))
            .Select(f => File.ReadAllText(f))
            .Append("global using System; global using System.Linq; global using System.Collections.Generic;");
        var compilation = CSharpCompilation.Create(
            name, sources.Select(s => CSharpSyntaxTree.ParseText(s, new CSharpParseOptions(LanguageVersion.Preview))),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(f => name == "Draft" || !f.EndsWith("DeepLearning.Exercises.dll", StringComparison.Ordinal))
                .Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = _checkout.PathOf($"{name}.dll");
        var quizzes = Directory.EnumerateFiles(Path.Combine(committed, "Quizzes"))
            .Where(f => Path.GetFileName(f) != $"{Number}.json")
            .Append(_checkout.PathOf("lib", "Exercises", "Quizzes", $"{Number}.json"))
            .Select(f => new ResourceDescription($"Quizzes.{Path.GetFileName(f)}", () => File.OpenRead(f), true));
        using var stream = File.Create(path);
        var result = compilation.Emit(stream, manifestResources: quizzes);
        Assert.True(result.Success,
            string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return path;
    }

    /// <summary>Copies this program with the exercises compiled anew, as the next build would leave it.</summary>
    private string Rebuilt()
    {
        var folder = Directory.CreateDirectory(_checkout.PathOf("rebuilt")).FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.Copy(Compiled("DeepLearning.Exercises"), Path.Combine(folder, "DeepLearning.Exercises.dll"), true);
        var setup = _checkout.PathOf("artifacts", "course", "setup.dib");
        var lines = File.ReadAllLines(setup).Select(line => line.StartsWith("#r", StringComparison.Ordinal)
            ? $"#r \"{Path.Combine(folder, Path.GetFileName(line.Split('"')[1]))}\"" : line);
        File.WriteAllLines(setup, lines);
        return Path.Combine(folder, "DeepLearning.Course.dll");
    }
}
