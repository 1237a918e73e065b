using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Browser.Tests.Visuals;
using DeepLearning.Teaching;
using static DeepLearning.Teaching.Lesson;

namespace DeepLearning.Browser.Tests.Teaching;

/// <summary>The quiz marks itself in a page without a kernel: by mouse, by keyboard, in light and in dark.</summary>
public sealed class QuizPageTests(Chromium chromium)
{
    private static readonly QuizSheet Sheet = ExerciseBook.Current.Quiz("04");

    public static TheoryData<bool> Themes => [false, true];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task It_breaks_no_rule_of_accessibility_before_and_after_answers(bool dark)
    {
        await using var tab = await chromium.ShowLessonAsync(dark, () => Quiz("04"));
        Assert.Empty(await tab.BrokenRulesAsync());

        await ClickAsync(tab, 0, Wrong(0));
        await ClickAsync(tab, 1, Sheet.Questions[1].Answer);

        Assert.Empty(await tab.BrokenRulesAsync());
        Assert.Empty(tab.Troubles);
        Assert.Empty(tab.Refused);
        await tab.PhotographAsync($"quiz-{(dark ? "dark" : "light")}");
    }

    [Fact]
    public async Task A_click_is_marked_at_once_and_the_right_answer_explains_every_option()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () => Quiz("04"));
        var wrong = Wrong(0);

        await ClickAsync(tab, 0, wrong);
        Assert.StartsWith("\u2717 Not right", await SaidAsync(tab, 0));
        Assert.Equal([$"\u2717 {Sheet.Questions[0].Options[wrong].Why}"], await WhysAsync(tab, 0));

        await ClickAsync(tab, 0, Sheet.Questions[0].Answer);
        Assert.Equal("\u2713 Right.", await SaidAsync(tab, 0));
        Assert.Equal(Sheet.Questions[0].Options.Select(o => (o.Right ? "\u2713 " : "\u2717 ") + o.Why),
            await WhysAsync(tab, 0));
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () => Quiz("04"));
        var keyboard = tab.Page.Keyboard;
        for (var i = 0; i < Sheet.Questions.Count; i++)
        {
            await tab.Page.Locator("form").Nth(i).Locator("input").First.FocusAsync();
            await keyboard.PressAsync("Space");
            for (var k = 0; k < Sheet.Questions[i].Answer; k++)
                await keyboard.PressAsync("ArrowDown");
            Assert.Equal("", await SaidAsync(tab, i)); // passing over an option is no answer
            await keyboard.PressAsync("Enter");
            Assert.Equal("\u2713 Right.", await SaidAsync(tab, i));
        }

        Assert.Equal("5 of 5 right at the first try.", await tab.Page.Locator(".score").InnerTextAsync());
        var letters = string.Join(' ', Sheet.Questions.Select(q => (char)('a' + q.Answer)));
        Assert.Equal($"Quiz(\"04\", \"{letters}\")", await tab.Page.Locator(".keep code").InnerTextAsync());
    }

    [Fact]
    public async Task The_score_counts_first_answers_and_starts_again()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () => Quiz("04"));
        await ClickAsync(tab, 0, Wrong(0));
        await ClickAsync(tab, 0, Sheet.Questions[0].Answer);
        await ClickAsync(tab, 1, Sheet.Questions[1].Answer);
        Assert.Equal("1 of 5 right at the first try, 3 to go.", await tab.Page.Locator(".score").InnerTextAsync());
        Assert.False(await tab.Page.Locator(".keep").IsVisibleAsync());

        await tab.Page.Locator(".again").ClickAsync();

        Assert.Equal("Nothing answered yet.", await tab.Page.Locator(".score").InnerTextAsync());
        Assert.Equal(0, await tab.Page.Locator("input:checked").CountAsync());
        Assert.Empty(await WhysAsync(tab, 0));
    }

    [Fact]
    public async Task Without_an_answer_it_asks_for_one()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () => Quiz("00"));
        await tab.Page.Locator("form button").First.ClickAsync();
        Assert.Equal("Choose an answer first.", await SaidAsync(tab, 0));
    }

    [Fact]
    public async Task Two_quizzes_on_a_page_do_not_disturb_each_other()
    {
        await using var tab = await chromium.ShowLessonAsync(false, () =>
        {
            Quiz("00");
            Quiz("04");
        });
        await ClickAsync(tab, 5, Sheet.Questions[0].Answer);
        Assert.StartsWith("1 of 5", await tab.Page.Locator(".score").Nth(1).InnerTextAsync());
        Assert.Equal("Nothing answered yet.", await tab.Page.Locator(".score").First.InnerTextAsync());
    }

    [Fact]
    public async Task Without_scripts_the_questions_can_be_read_and_no_button_is_dead()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.ShowAsync(Sheet.ToMimeBundle()[Display.MimeTypes.Html]);
        Assert.True(await tab.Page.Locator("legend").First.IsVisibleAsync());
        Assert.Equal(0, await tab.Page.Locator("button:visible").CountAsync());
        Assert.True(await tab.Page.Locator(".asleep").IsVisibleAsync());
    }

    private static int Wrong(int question) => (Sheet.Questions[question].Answer + 1) % Sheet.Questions[question]
        .Options.Count;

    private static Task ClickAsync(Tab tab, int form, int option) =>
        tab.Page.Locator("form").Nth(form).Locator("label").Nth(option).ClickAsync();

    private static Task<string> SaidAsync(Tab tab, int form) =>
        tab.Page.Locator("form").Nth(form).Locator(".said").InnerTextAsync();

    private static async Task<IReadOnlyList<string>> WhysAsync(Tab tab, int form) =>
        await tab.Page.Locator("form").Nth(form).Locator(".why:visible").AllInnerTextsAsync();
}
