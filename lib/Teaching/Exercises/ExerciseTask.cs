namespace DeepLearning.Teaching;

/// <summary>Defines one exercise: what is asked, how an answer is judged, what helps.</summary>
/// <param name="Id">Chapter and number, for example <c>04-1</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Question">What is asked, in full; the chapter words it too.</param>
/// <param name="Check">Judges an answer.</param>
/// <param name="Hints">Two: the first points the way, the second goes half of it.</param>
public sealed record ExerciseTask(
    string Id, string Title, string Question, IAnswerCheck Check, IReadOnlyList<string> Hints)
{
    /// <summary>Gets the chapter's number.</summary>
    public string Chapter => Id.Split('-')[0];
}

/// <summary>Judges answers to one exercise.</summary>
public interface IAnswerCheck
{
    /// <summary>Gets what passes, in a few words, with the tolerance.</summary>
    string Accepts { get; }

    /// <summary>Gets answers that the exercise knows: right ones, the stub, typical wrong ones. Tests hand them
    /// in.</summary>
    IReadOnlyList<AnswerSample> Samples { get; }

    /// <summary>Judges an answer of any type; an unexpected type is a wrong answer, kindly worded.</summary>
    /// <param name="answer">What the learner gave.</param>
    Verdict Judge(object? answer);
}

/// <summary>Lists the exercises of one chapter; classes in the assembly of exercises implement it.</summary>
public interface IChapterExercises
{
    /// <summary>Gets the exercises in their order.</summary>
    IReadOnlyList<ExerciseTask> Tasks { get; }
}
