using System.Text.Json.Nodes;
using DeepLearning.Display;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Shows verdicts, hints and solutions.</summary>
internal static class ExerciseView
{
    public static MimeBundle Outcome(ExerciseTask task, Verdict verdict, int attempts)
    {
        var (kind, sign, mark) = verdict switch
        {
            { Passed: true } => ("ok", "\u2713 Right", "[right]"),
            { Attempted: false } => ("todo", "\u2026 Not yet", "[not yet]"),
            _ => ("no", "\u2717 Not right", "[not right]"),
        };
        var accepts = $"What passes: {task.Check.Accepts}.";
        var tries = attempts == 0 ? "" : $"attempt {attempts}";
        return new MimeBundle
        {
            [MimeTypes.Html] = Box(task, kind, sign, tries, $"<p class=\"said\">{Escape(verdict.Message)}</p>"
                + $"<p class=\"foot\">{Escape(accepts)}{HelpHtml(task, verdict)}</p>"),
            [MimeTypes.Text] = $"{mark} Exercise {task.Id}, {task.Title}: {verdict.Message}\n  {accepts}"
                + (Help(task, verdict) is { Length: > 0 } help ? $"\n  {help}" : ""),
            [MimeTypes.Exercise] = Json(task, verdict, attempts),
        };
    }

    public static MimeBundle Hint(ExerciseTask task, int steps)
    {
        var shown = task.Hints.Take(steps).ToList();
        var more = steps < task.Hints.Count ? "Run the cell once more for the next hint."
            : "That was the last hint. After an attempt, .Solution() shows one way.";
        return new MimeBundle
        {
            [MimeTypes.Html] = Box(task, "note", $"Hint {steps} of {task.Hints.Count}", "",
                $"<ol>{string.Concat(shown.Select(hint => $"<li>{Escape(hint)}</li>"))}</ol>"
                + $"<p class=\"foot\">{more}</p>"),
            [MimeTypes.Text] = $"Hints for exercise {task.Id}, {task.Title}:\n"
                + string.Concat(shown.Select((hint, i) => $"  {i + 1}. {hint}\n")) + $"  {more}",
        };
    }

    public static MimeBundle Solution(ExerciseTask task, string source) => new()
    {
        [MimeTypes.Html] = Box(task, "note", "One solution", "", $"<pre><code>{Escape(source)}</code></pre>"),
        [MimeTypes.Text] = $"One solution of exercise {task.Id}, {task.Title}:\n\n{source}",
    };

    public static MimeBundle Note(ExerciseTask task, string note) => new()
    {
        [MimeTypes.Html] = Box(task, "note", "Note", "", $"<p class=\"said\">{Escape(note)}</p>"),
        [MimeTypes.Text] = $"Exercise {task.Id}, {task.Title}: {note}",
    };

    private static string Help(ExerciseTask task, Verdict verdict) => verdict.Passed ? ""
        : $"Exercise(\"{task.Id}\").Hint() helps"
            + (verdict.Attempted ? $", Exercise(\"{task.Id}\").Solution() shows one way." : ".");

    private static string HelpHtml(ExerciseTask task, Verdict verdict) => verdict.Passed ? ""
        : $"<br>Stuck? <code>Exercise(&quot;{Escape(task.Id)}&quot;).Hint()</code> helps"
            + (verdict.Attempted ? ", <code>.Solution()</code> shows one way." : ".");

    private static string Json(ExerciseTask task, Verdict verdict, int attempts) => new JsonObject
    {
        ["id"] = task.Id,
        ["passed"] = verdict.Passed,
        ["attempted"] = verdict.Attempted,
        ["attempts"] = attempts,
        ["message"] = verdict.Message,
        ["mistake"] = verdict.Mistake,
        ["accepts"] = task.Check.Accepts,
    }.ToJsonString();

    private static string Box(ExerciseTask task, string kind, string sign, string tries, string body) =>
        $"{Asset.Style("exercise")}<div class=\"dlc dlc-exercise {kind}\" role=\"status\"><p class=\"head\">"
        + $"<span class=\"sign\">{sign}</span><span><span class=\"id\">Exercise {Escape(task.Id)}</span> "
        + $"<span class=\"soft\">{Escape(task.Title)}</span></span>"
        + (tries.Length == 0 ? "" : $"<span class=\"tries\">{tries}</span>") + $"</p>{body}</div>";
}
