using DeepLearning.Display;

namespace DeepLearning.Teaching;

/// <summary>Where a learner works on one exercise: hands in answers, asks for hints, looks at the solution.</summary>
public sealed class ExerciseDesk
{
    private readonly ExerciseTask _task;
    private readonly ProgressStore _progress;
    private readonly string _folder;

    internal ExerciseDesk(ExerciseTask task, ProgressStore progress, string folder) =>
        (_task, _progress, _folder) = (task, progress, folder);

    /// <summary>Judges an answer and shows what came of it. A wrong answer is an output, never an exception.</summary>
    /// <param name="answer">A number, a text, a sequence, a model, whatever the exercise asks for.</param>
    public void Check(object? answer)
    {
        var verdict = _task.Check.Judge(answer);
        if (verdict.Attempted)
            _progress.Record(_task.Id, verdict.Passed);
        Output.Show(ExerciseView.Outcome(_task, verdict, _progress.Get(_task.Id).Attempts));
    }

    /// <summary>Judges a function: a lambda or the name of a method.</summary>
    /// <param name="answer">The learner's function.</param>
    public void Check(Delegate answer) => Check((object)answer);

    /// <summary>Shows the first hint, and with the second call the second as well.</summary>
    public void Hint()
    {
        var step = Math.Min(_progress.CountHint(_task.Id), _task.Hints.Count);
        Output.Show(ExerciseView.Hint(_task, step));
    }

    /// <summary>Shows the solution's cell, once an answer was handed in.</summary>
    public void Solution()
    {
        if (_progress.Get(_task.Id).Attempts == 0)
        {
            Output.Show(ExerciseView.Note(_task, "The solution opens after your first attempt: run the check cell with"
                + $" an answer of your own. Stuck? Exercise(\"{_task.Id}\").Hint() helps."));
            return;
        }

        Output.Show(SolutionBook.Find(_folder, _task) is { } source
            ? ExerciseView.Solution(_task, source)
            : ExerciseView.Note(_task, $"There is no cell 'solution-{_task.Id}' in solutions/{_task.Chapter}-*.ipynb"
                + " beside this notebook."));
    }
}
