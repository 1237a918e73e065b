using System.Text.Json;
using System.Text.RegularExpressions;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Linting;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>What a chapter's exercises and quiz owe their learner.</summary>
internal static partial class ExerciseRules
{
    private const string Rule = "exercise";
    private const int FewestWrong = 3;

    public static IEnumerable<LintFinding> Check(ChapterContext context)
    {
        if (context.Tasks.Count is < 3 or > 5)
        {
            yield return context.Whole(Rule, $"expected 3 to 5 exercises in Chapter{context.Number} "
                + $"(lib/Exercises/Chapters), came {context.Tasks.Count}; build after a change");
        }

        foreach (var finding in context.Tasks.SelectMany(task => Task(context, task)))
            yield return finding;
        foreach (var (i, id) in Called(context.Notebook).Where(c => context.Tasks.All(t => t.Id != c.Id)))
            yield return context.At(Rule, $"Exercise(\"{id}\") is not in the book of exercises", i);
        foreach (var problem in QuizProblems(context))
            yield return context.Whole("quiz", problem);
    }

    /// <summary>Lists what a task lacks, wherever it is used.</summary>
    public static IEnumerable<string> Problems(ExerciseTask task)
    {
        var samples = task.Check.Samples;
        var wrong = samples.Where(s => s.Kind == SampleKind.Wrong).Select(s => s.Feedback).Distinct().Count();
        if (wrong < FewestWrong)
            yield return $"expected {FewestWrong} typical wrong answers with feedback of their own, came {wrong}";
        if (samples.All(s => s.Kind != SampleKind.Right))
            yield return "expected a right answer (.Right(...)) that tests can hand in, came none";
        if (samples.All(s => s.Kind != SampleKind.Stub))
            yield return "expected the stub's answer (.Stub(...)), came none";
        if (task.Hints.Count != 2)
            yield return $"expected 2 hints, came {task.Hints.Count}";
    }

    private static IEnumerable<LintFinding> Task(ChapterContext context, ExerciseTask task)
    {
        foreach (var problem in Problems(task))
            yield return context.Whole(Rule, $"{task.Id}: {problem}");
        var check = context.Find(CellKind.Code, c => c.Source.Contains($"Exercise(\"{task.Id}\").Check("));
        if (check < 0)
            yield return context.Whole(Rule, $"{task.Id}: expected a cell with Exercise(\"{task.Id}\").Check(...)");
        else if (check < 2 || context.Notebook.Cells[check - 1].Kind != CellKind.Code
            || !context.Notebook.Cells[check - 2].Source.Contains($"**{task.Id}"))
            yield return context.At(Rule, $"{task.Id}: expected '**{task.Id} \u00b7 ...**' in a markdown cell, then the"
                + " stub, then the check", check);
        var solution = context.Solutions?.Cells.FirstOrDefault(c => c.Id == $"solution-{task.Id}");
        if (solution is null)
            yield return context.Whole(Rule, $"{task.Id}: expected a cell 'solution-{task.Id}' in the solutions");
        else if (!solution.Source.Contains($"Exercise(\"{task.Id}\").Check("))
            yield return context.Whole(Rule, $"{task.Id}: its solution does not end in its check");
        foreach (var (i, cell) in context.Notebook.Cells.Index())
        {
            if (Secrets(task).Any(s => cell.Source.Contains(s, StringComparison.Ordinal)))
                yield return context.At(Rule, $"{task.Id}: the cell gives a hint or the explanation away", i);
        }
    }

    private static IEnumerable<string> Secrets(ExerciseTask task) => task.Hints
        .Concat(task.Check.Samples.Where(s => s.Kind == SampleKind.Right).Select(s => s.Feedback))
        .Where(s => s.Length > 20);

    private static IEnumerable<(int Cell, string Id)> Called(NotebookDocument notebook) =>
        from cell in notebook.Cells.Index()
        where cell.Item.Kind == CellKind.Code
        from Match call in Call().Matches(cell.Item.Source)
        select (cell.Index, call.Groups["id"].Value);

    private static IEnumerable<string> QuizProblems(ChapterContext context)
    {
        try
        {
            var quiz = context.Book.Quiz(context.Number);
            return quiz.Chapter == context.Number ? quiz.Problems()
                : [$"expected chapter {context.Number} in its JSON file, came {quiz.Chapter}"];
        }
        catch (Exception error) when (error is ArgumentException or JsonException)
        {
            return [$"expected five questions in lib/Exercises/Quizzes/{context.Number}.json: {error.Message}"];
        }
    }

    [GeneratedRegex("\\bExercise\\s*\\(\\s*\"(?<id>[^\"]+)\"")]
    private static partial Regex Call();
}
