using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Browser.Tests.Visuals;
using DeepLearning.Teaching;
using static DeepLearning.Teaching.Lesson;

namespace DeepLearning.Browser.Tests.Teaching;

/// <summary>What chapters show of metrics, exercises and progress, in light and in dark.</summary>
public sealed class LessonPageTests(Chromium chromium)
{
    private static readonly string Notebooks = Path.Combine(Places.Root, "notebooks");

    public static TheoryData<string, bool> Outputs => new()
    {
        { "exercise", false }, { "exercise", true }, { "metric", false }, { "metric", true },
        { "progress", false }, { "progress", true }, { "quiz-mark", false }, { "quiz-mark", true },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task It_breaks_no_rule_of_accessibility_and_asks_nothing_of_the_network(string name, bool dark)
    {
        await using var tab = await chromium.ShowLessonAsync(dark, Lesson(name));
        Assert.Empty(await tab.BrokenRulesAsync());
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
        await tab.PhotographAsync($"lesson-{name}-{(dark ? "dark" : "light")}");
    }

    [Fact]
    public async Task A_chapter_of_the_progress_page_opens_with_the_keyboard()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () => Progress());
        var chapter = tab.Page.Locator("details.chapter").First;
        var open = await chapter.GetAttributeAsync("open") is not null;
        await chapter.Locator("summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(!open, await chapter.GetAttributeAsync("open") is not null);
    }

    private static Action Lesson(string name) => name switch
    {
        "exercise" => () =>
        {
            Exercise("04-1").Check(1184);
            Exercise("04-1").Check(0);
            Exercise("04-1").Check(1251);
            Exercise("04-2").Hint();
        }
        ,
        "metric" => () =>
        {
            foreach (var value in new[] { 0.99, 0.48, 0.7, double.NaN })
                Display.Output.Show(MetricResult.Of(Notebooks, "04", "spiral.mlp", value, "any").ToMimeBundle());
            Display.Output.Show(MetricResult.Of(Notebooks, "04", "no.such", 1, "any").ToMimeBundle());
        }
        ,
        "progress" => () => Progress(),
        _ => () => Quiz("04", "b b a b -"),
    };
}
