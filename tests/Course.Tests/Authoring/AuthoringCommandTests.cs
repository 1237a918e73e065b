namespace DeepLearning.Course.Tests.Authoring;

/// <summary>The authoring commands as authors call them.</summary>
public sealed class AuthoringCommandTests : IDisposable
{
    private const string Bands = """
        {
          "chapter": "99",
          "metrics": {
            "dice.mean": {
              "meaning": "mean of a thousand random numbers from 0 to 1",
              "unit": "",
              "bands": {
                "any": {
                  "low": 0.45, "high": 0.55, "margin": 0.04, "seeds": [0.5, 0.51, 0.49, 0.5, 0.5],
                  "broken": [{ "variant": "doubled", "value": 1 }, { "variant": "subtly off", "value": 0.6 }]
                }
              }
            }
          },
          "variants": {
            "doubled": [{ "cell": "roll", "from": "rand(1000)", "to": "(2 * rand(1000))" }],
            "subtly off": [{ "cell": "roll", "from": "rand(1000)", "to": "(rand(1000) + 0.01)" }]
          }
        }
        """;

    private readonly TemporaryCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Check_measures_seeds_and_finds_a_variant_that_passes()
    {
        Chapter();

        var run = await CourseProcess.RunAsync(
            _checkout.Root, "check", "04", "--seeds", "3", "--data", "generated", "--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("04-dice: 6 runs.", run.Output);
        Assert.Matches(@"\[6/6\] .*: ran in", run.Output);
        Assert.Contains("broken on purpose (subtly off) it scores 0.", run.Output);
        Assert.DoesNotContain("broken on purpose (doubled)", run.Output);
        var written = Teaching.BandFile.Read(_checkout.PathOf("notebooks", "04-dice.bands.json"));
        var band = written.Metrics["dice.mean"].Bands["any"];
        Assert.Equal(3, band.Seeds.Distinct().Count());
        Assert.InRange(band.Broken[0].Value, 0.9, 1.1);
        Assert.Equal(2, written.Variants!.Count);
    }

    [Fact]
    public async Task Check_names_what_it_cannot_do()
    {
        Assert.Contains("No chapter '77'", (await Run("check", "77")).Error);
        Assert.Contains("--data is 'fake'; expected real, generated or both.",
            (await Run("check", "04", "--data", "fake")).Error);
        Assert.Contains("--seeds is 0; expected at least 1.", (await Run("check", "04", "--seeds", "0")).Error);
    }

    [Fact]
    public async Task Lint_finds_the_committed_chapters_in_order_and_a_broken_one_not()
    {
        var good = await Run("lint", "--strict");
        Assert.True(good.ExitCode == 0, good.Output + good.Error);
        Assert.EndsWith("in order.\n", good.Output);

        _checkout.Edit("notebooks/00-start-here.ipynb", "## Summary", "## In short");
        var bad = await Run("lint", "00");
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("notebooks/00-start-here.ipynb: shape: part 9, summary", bad.Output);
        Assert.Contains("1 chapter: 1 to mend, 0 still to be written.", bad.Output);
    }

    [Fact]
    public async Task New_chapter_says_what_it_wrote_and_what_comes_next()
    {
        _checkout.Remove("05");

        var run = await Run("new", "chapter", "05");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("wrote notebooks/05-activation-functions.ipynb", run.Output);
        Assert.Contains("lint 05", run.Output);
        Assert.True(File.Exists(_checkout.PathOf("lib", "Exercises", "Chapters", "Chapter05.cs")));
        Assert.Contains("No chapter '5'", (await Run("new", "chapter", "5")).Error);
    }

    [Fact]
    public async Task Progress_is_shown_and_forgotten()
    {
        var file = _checkout.PathOf("learner", "progress.json");
        var store = new Dictionary<string, string> { ["COURSE_PROGRESS"] = file };
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, """
            { "version": 2, "exercises": { "04-1": { "attempts": 2, "passed": true },
                "00-1": { "attempts": 1, "passed": true } },
              "chapters": { "04": { "seconds": 3900, "opened": "2026-01-01T00:00:00Z" } } }
            """);

        var shown = await CourseProcess.RunAsync(_checkout.Root, store, "progress");
        Assert.Matches(@"^2 of \d+ exercises solved, 1 h 05 min spent\.", shown.Output);
        Assert.Contains("Next: Go on with chapter 04", shown.Output);
        Assert.Contains($"File: {file}", shown.Output);

        Assert.Equal(2, (await CourseProcess.RunAsync(_checkout.Root, store, "progress", "--reset", "99")).ExitCode);
        await CourseProcess.RunAsync(_checkout.Root, store, "progress", "--reset", "04");
        Assert.DoesNotContain("04-1", File.ReadAllText(file));
        Assert.Contains("00-1", File.ReadAllText(file));
        await CourseProcess.RunAsync(_checkout.Root, store, "progress", "--reset");
        Assert.DoesNotContain("00-1", File.ReadAllText(file));
    }

    private Task<CourseProcess> Run(params string[] arguments) => CourseProcess.RunAsync(_checkout.Root, arguments);

    /// <summary>Puts a chapter of two cells in the place of chapter 04.</summary>
    private void Chapter()
    {
        foreach (var file in Directory.GetFiles(_checkout.PathOf("notebooks"), "04-*", SearchOption.AllDirectories))
            File.Delete(file);
        using var cells = new NotebookFolder();
        cells.Add("dice.ipynb",
            "#!import \"../artifacts/course/setup.dib\"\nusing static TorchSharp.torch;\n"
            + "using static DeepLearning.Teaching.Lesson;\nmanual_seed(42);\nBegin(\"04\");",
            "Metric(\"dice.mean\", rand(1000).mean().item<float>());");
        var notebook = File.ReadAllText(Path.Combine(cells.Path, "dice.ipynb"))
            .Replace("\"step-2\"", "\"roll\"", StringComparison.Ordinal);
        File.WriteAllText(_checkout.PathOf("notebooks", "04-dice.ipynb"), notebook);
        File.WriteAllText(_checkout.PathOf("notebooks", "04-dice.bands.json"),
            Bands.Replace("\"99\"", "\"04\"", StringComparison.Ordinal));
    }
}
