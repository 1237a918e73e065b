using System.Globalization;
using System.Text.RegularExpressions;

namespace DeepLearning.Teaching.Tests;

/// <summary>What every exercise of every chapter owes its learner.</summary>
public sealed class ChapterTests
{
    public static TheoryData<string> Ids => [.. ExerciseBook.Current.All.Select(t => t.Id)];

    /// <summary>Every sample answer of every exercise: right ones, stubs, typical wrong ones.</summary>
    public static TheoryData<string, int, string> Samples
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var task in ExerciseBook.Current.All)
                foreach (var (i, sample) in task.Check.Samples.Index())
                    data.Add(task.Id, i, $"{sample.Kind}: {sample.Name}");
            return data;
        }
    }

    public static TheoryData<string> ChapterNumbers =>
        [.. ExerciseBook.Current.All.Select(t => t.Chapter).Distinct()];

    [Theory]
    [MemberData(nameof(ChapterNumbers))]
    public void A_chapter_has_three_to_five_exercises_numbered_from_1(string chapter)
    {
        var ids = ExerciseBook.Current.All.Where(t => t.Chapter == chapter).Select(t => t.Id).ToList();

        Assert.InRange(ids.Count, 3, 5);
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(n => $"{chapter}-{n}"), ids);
        Assert.Equal(chapter, ExerciseBook.Current.Quiz(chapter).Chapter);
    }

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
    [MemberData(nameof(Ids))]
    public void An_exercise_knows_a_right_answer_its_stub_and_three_typical_wrong_answers(string id)
    {
        var samples = ExerciseBook.Current.Find(id).Check.Samples;
        var wrong = samples.Where(s => s.Kind == SampleKind.Wrong).ToList();

        Assert.Contains(samples, s => s.Kind == SampleKind.Right);
        Assert.Contains(samples, s => s.Kind == SampleKind.Stub);
        Assert.True(wrong.Count >= 3, $"{id} knows {wrong.Count} typical wrong answers");
        Assert.Equal(wrong.Count, wrong.DistinctBy(s => s.Feedback).Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_answer_gets_what_it_deserves(string id, int index, string name)
    {
        var task = ExerciseBook.Current.Find(id);
        var sample = task.Check.Samples[index];
        using var scope = TorchSharp.torch.NewDisposeScope();

        var verdict = task.Check.Judge(sample.Make());

        Assert.True((sample.Kind == SampleKind.Right) == verdict.Passed, $"{name}: {verdict.Message}");
        Assert.Equal(sample.Kind != SampleKind.Stub, verdict.Attempted);
        Assert.Contains(sample.Feedback, verdict.Message, StringComparison.Ordinal);
        Assert.InRange(verdict.Message.Length, 15, 400);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Neither_hints_nor_feedback_give_the_answer_away(string id)
    {
        var task = ExerciseBook.Current.Find(id);
        var words = task.Hints.Concat(task.Check.Samples
            .Where(s => s.Kind == SampleKind.Wrong).Select(s => s.Feedback)).ToList();
        foreach (var answer in task.Check.Samples.Where(s => s.Kind == SampleKind.Right).Select(Spelled))
        {
            if (answer is not null)
                Assert.DoesNotContain(words, w => Regex.IsMatch(w, $@"(?<![\w.]){Regex.Escape(answer)}(?![\w])"));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_learner_is_told_what_passes(string id) =>
        Assert.InRange(ExerciseBook.Current.Find(id).Check.Accepts.Length, 10, 120);

    [Fact]
    public void The_width_of_04_3_must_be_a_model() => Assert.Contains(
        "Expected a trained model, got Int32.", ExerciseBook.Current.Find("04-3").Check.Judge(4).Message);

    [Fact]
    public void An_unknown_exercise_lists_those_of_its_chapter() => Assert.Contains(
        "this chapter has 04-1, 04-2, 04-3, 04-4",
        Assert.Throws<ArgumentException>(() => ExerciseBook.Current.Find("04-9")).Message);

    /// <summary>Spells an answer as it might slip into a sentence; short numbers stand there by chance.</summary>
    private static string? Spelled(AnswerSample sample) => sample.Make() switch
    {
        string text => text,
        NumberGrid { Values: [var number] } when Math.Abs(number) >= 10 =>
            number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
