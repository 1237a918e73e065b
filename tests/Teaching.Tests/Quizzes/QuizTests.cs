using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed partial class QuizTests
{
    public static TheoryData<string> Chapters => [.. ExerciseBook.Current.All.Select(t => t.Chapter).Distinct()];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_chapter_has_five_sound_questions(string chapter)
    {
        var sheet = ExerciseBook.Current.Quiz(chapter);

        Assert.Equal(chapter, sheet.Chapter);
        Assert.Empty(sheet.Problems());
        Assert.True(sheet.Questions.DistinctBy(q => q.Answer).Count() >= 3, "the right letters hardly vary");
    }

    [Fact]
    public void The_page_does_not_show_the_answers_but_carries_them()
    {
        var sheet = ExerciseBook.Current.Quiz("04");
        var html = sheet.ToMimeBundle()[MimeTypes.Html];

        Assert.DoesNotContain(sheet.Questions[0].Options[0].Why[..20], html);
        var scrambled = Convert.FromBase64String(Key().Match(html).Groups[1].Value);
        var key = JsonDocument.Parse(scrambled.Select(b => (byte)(b ^ 90)).ToArray()).RootElement;
        Assert.Equal(sheet.Questions.Select(q => q.Answer),
            key.EnumerateArray().Select(q => q.GetProperty("a").GetInt32()));
        Assert.Equal(sheet.Questions[2].Options[1].Why, key[2].GetProperty("w")[1].GetString());
    }

    [Fact]
    public void The_page_stands_alone_and_can_be_used_with_the_keyboard()
    {
        var html = ExerciseBook.Current.Quiz("04").ToMimeBundle()[MimeTypes.Html];

        Assert.DoesNotContain("http", html);
        Assert.DoesNotContain("src=", html);
        Assert.Equal(5, Legend().Count(html));
        Assert.Contains("aria-live=\"polite\"", html);
    }

    [Fact]
    public void The_text_has_every_question_and_says_how_to_mark()
    {
        var text = ExerciseBook.Current.Quiz("00").ToMimeBundle()[MimeTypes.Text];

        Assert.Contains("\n5. ", text);
        Assert.Contains("   d) ", text);
        Assert.Contains("Quiz(\"00\", \"a a a a a\")", text);
    }

    [Fact]
    public void Letters_are_marked_and_explained()
    {
        var sheet = ExerciseBook.Current.Quiz("04");
        var right = string.Join(' ', sheet.Questions.Select(q => (char)('a' + q.Answer)));

        Assert.Equal(5, sheet.Mark(right).Score);
        Assert.Equal(5, sheet.Mark(right.ToUpperInvariant().Replace(" ", ",", StringComparison.Ordinal)).Score);
        Assert.Equal(0, sheet.Mark("- z").Score);
        Assert.Contains("2. [no answer]", sheet.Mark("- z").ToMimeBundle()[MimeTypes.Text]);
        var text = sheet.Mark("a").ToMimeBundle()[MimeTypes.Text];
        Assert.StartsWith("Quiz of chapter 04: 0 of 5 right\n1. [not right] a)", text);
        Assert.Contains(sheet.Questions[0].Options[0].Why, text);
    }

    [Fact]
    public void A_sheet_that_cheats_is_found()
    {
        var option = new QuizOption("same", "a reason that is long enough", Right: true);
        var sheet = new QuizSheet("00", [new QuizQuestion("?", [option, option, option with { Why = "short" }])]);

        Assert.Contains("1 questions; expected 5", sheet.Problems());
        Assert.Contains("question 1: 3 right options; expected 1", sheet.Problems());
        Assert.Contains("question 1: an option without an explanation", sheet.Problems());
        Assert.Contains("question 1: two equal options", sheet.Problems());
    }

    [Fact]
    public void A_chapter_without_a_quiz_is_named() => Assert.Contains("'31' has no quiz",
        Assert.Throws<ArgumentException>(() => ExerciseBook.Current.Quiz("31")).Message);

    [Fact]
    public void A_broken_file_is_refused() => Assert.Throws<JsonException>(() =>
        QuizSheet.Read(new MemoryStream(Encoding.UTF8.GetBytes("""{ "chapter": "00" }"""))));

    [GeneratedRegex("data-key=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("<legend>")]
    private static partial Regex Legend();
}
