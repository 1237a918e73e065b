using DeepLearning.Course.Authoring;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Tests.Authoring;

public sealed class ChapterLinterTests : IDisposable
{
    private const string Notebook = "notebooks/04-feed-forward-networks.ipynb";
    private const string Bands = "notebooks/04-feed-forward-networks.bands.json";
    private readonly TemporaryCheckout _checkout = new();

    public static TheoryData<string> Chapters => [.. Checkouts.Numbers()];

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_committed_chapter_is_in_order(string number) =>
        Assert.Equal("", string.Join('\n', Lint(number)));

    [Theory]
    [InlineData(Notebook, "**Promise.**", "Promised:", "part 1, title: expected '**Promise.**' in the first cell")]
    [InlineData(Notebook, "# 04 \u00b7 Feed", "# 4 \u00b7 Feed", "part 1, title: expected '# 04 \u00b7 Title'")]
    [InlineData(Notebook, "xor-by-hand", "xor-hand", "part 3, by hand: expected a code cell whose id contains")]
    [InlineData(Notebook, "## What C# adds", "## Box", "part 8, what C# adds: expected a cell that begins")]
    [InlineData(Notebook, "**Next:**", "Then:", "part 11, go further: expected a last cell")]
    [InlineData(Notebook, "A failure worth seeing", "Zero weights", "part 7, surprise: expected a heading")]
    [InlineData(Notebook, "Quiz(\\\"04\\\")", "Quiz(\\\"05\\\")", "part 9, quiz: expected a cell with Quiz(\"04\")")]
    [InlineData(Notebook, "Exercise(\\\"04-2\\\").Check", "Exercise(\\\"04-9\\\").Check",
        "Exercise(\"04-9\") is not in the book")]
    [InlineData(Notebook, "**04-3 \u00b7", "**The third \u00b7",
        "04-3: expected '**04-3 \u00b7 ...**' in a markdown cell")]
    [InlineData(Notebook, "**Next:** chapter", "Draw the lines one after the other and count the areas each time."
        + " **Next:** chapter", "04-2: the cell gives a hint or the explanation away")]
    [InlineData(Notebook, "Metric(\\\"spiral.mlp\\\"", "Metric(\\\"spiral.net\\\"",
        "the notebook measures 'spiral.net'")]
    [InlineData(Notebook, "optimizer.step();", "optimizer.Step();", "variant 'untrained': cell 'fit' holds")]
    [InlineData(Bands, "\"chapter\": \"04\"", "\"chapter\": \"05\"", "expected chapter 04, came 05")]
    [InlineData(Bands, "\"meaning\"", "\"meening\"", "could not be mapped")]
    [InlineData("notebooks/solutions/04-feed-forward-networks.ipynb", "solution-04-2", "solution-two",
        "04-2: expected a cell 'solution-04-2' in the solutions")]
    [InlineData("README.md", "](notebooks/04-", "](notebooks/40-", "expected a row with the link")]
    public void What_is_missing_is_named(string file, string from, string to, string words)
    {
        _checkout.Edit(file, from, to);
        Assert.Contains(Lint("04"), f => f.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_task_without_three_wrong_answers_is_named() => Assert.Equal(
        [
            "expected 3 typical wrong answers with feedback of their own, came 1",
            "expected the stub's answer (.Stub(...)), came none",
            "expected 2 hints, came 1",
        ],
        ExerciseRules.Problems(new ExerciseTask("04-9", "Title", "Question",
            Answer.Number(7, 0, "why").Mistake(8, "One too many."), ["one"])));

    private IReadOnlyList<string> Lint(string number) => [.. ChapterLinter
        .Lint(ChapterFiles.Find(_checkout.Checkout, number), ExerciseBook.Current).Select(f => f.ToString())];
}

/// <summary>What the committed checkout holds.</summary>
internal static class Checkouts
{
    public static IEnumerable<string> Numbers() => new Chapters.Checkout(TemporaryCheckout.Repository)
        .Chapters().Select(f => Path.GetFileName(f)[..2]);
}
