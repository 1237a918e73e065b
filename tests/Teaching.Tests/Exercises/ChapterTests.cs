namespace DeepLearning.Teaching.Tests;

/// <summary>What every exercise of every chapter owes its learner.</summary>
public sealed class ChapterTests
{
    public static TheoryData<string> Ids => [.. ExerciseBook.Current.All.Select(t => t.Id)];

    [Fact]
    public void Chapters_00_and_04_have_four_exercises_each() => Assert.Equal(
        ["00-1", "00-2", "00-3", "00-4", "04-1", "04-2", "04-3", "04-4"], ExerciseBook.Current.All.Select(t => t.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_exercise_has_a_title_a_question_and_two_hints(string id)
    {
        var task = ExerciseBook.Current.Find(id);

        Assert.InRange(task.Title.Length, 5, 40);
        Assert.InRange(task.Question.Length, 30, 300);
        Assert.Equal(2, task.Hints.Count);
    }

    [Theory]
    [InlineData("00-1", 55)]
    [InlineData("00-2", 18)]
    [InlineData("00-3", "FormatException")]
    [InlineData("00-4", 1)]
    [InlineData("04-1", 1251L)]
    [InlineData("04-2", 7)]
    [InlineData("04-4", 5.0f)]
    public void The_answer_passes(string id, object answer) => Assert.True(Judge(id, answer).Passed);

    [Theory]
    [InlineData("00-1", 54, "at the start is missing")]
    [InlineData("00-1", 66, "too many at the end")]
    [InlineData("00-1", 10, "+=")]
    [InlineData("00-2", 6, "B ran twice")]
    [InlineData("00-2", 2, "each time it runs")]
    [InlineData("00-2", 12, "multiplies")]
    [InlineData("00-3", "OverflowException", "a number is too large")]
    [InlineData("00-3", "Exception", "family name")]
    [InlineData("00-3", "ArgumentNullException", "for null")]
    [InlineData("00-4", 4, "forgets")]
    [InlineData("00-4", 3, "does not survive")]
    [InlineData("00-4", 0, "ran once after")]
    [InlineData("04-1", 1184, "bias")]
    [InlineData("04-1", 1152, "last layer")]
    [InlineData("04-1", 195, "between the two hidden")]
    [InlineData("04-2", 8, "draw it")]
    [InlineData("04-2", 6, "meet in one point")]
    [InlineData("04-2", 4, "side by side")]
    [InlineData("04-4", 3, "ReLU")]
    [InlineData("04-4", 6, "bias of the output")]
    [InlineData("04-4", 3.5, "hidden layer are missing")]
    [InlineData("04-4", 4.5, "column by column")]
    public void A_typical_wrong_answer_is_recognised(string id, object answer, string words)
    {
        var verdict = Judge(id, answer);

        Assert.False(verdict.Passed);
        Assert.Contains(words, verdict.Message);
    }

    [Theory]
    [InlineData("00-1", 45)]
    [InlineData("00-2", 0)]
    [InlineData("00-3", "?")]
    [InlineData("00-4", -1)]
    [InlineData("04-1", 0)]
    [InlineData("04-2", 0)]
    [InlineData("04-4", 0)]
    public void The_stub_is_told_from_an_answer(string id, object stub) => Assert.False(Judge(id, stub).Attempted);

    [Fact]
    public void An_unknown_exercise_lists_those_of_its_chapter() => Assert.Contains(
        "this chapter has 04-1, 04-2, 04-3, 04-4",
        Assert.Throws<ArgumentException>(() => ExerciseBook.Current.Find("04-9")).Message);

    private static Verdict Judge(string id, object answer) => ExerciseBook.Current.Find(id).Check.Judge(answer);
}
