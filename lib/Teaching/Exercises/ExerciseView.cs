using System.Text.Json.Nodes;
using DeepLearning.Display;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>Shows verdicts, hints and solutions.</summary>
internal static class ExerciseView
{
    private const string Rules =
        "<style>.dlc-exercise{border:1px solid var(--line);border-left:5px solid var(--tone,var(--line));"
        + "border-radius:8px;padding:.6rem .9rem;margin:.3rem 0}.dlc-exercise p{margin:.15rem 0}"
        + ".dlc-exercise .sign{font-weight:600;color:var(--tone);background:var(--tint);border-radius:99px;"
        + "padding:0 .6rem;margin-right:.5rem}.dlc-exercise.ok{--tone:var(--good);--tint:var(--good-bg)}"
        + ".dlc-exercise.no{--tone:var(--bad);--tint:var(--bad-bg)}"
        + ".dlc-exercise.todo{--tone:var(--warn);--tint:var(--warn-bg)}"
        + ".dlc-exercise.note{--tone:var(--accent);--tint:var(--panel)}.dlc-exercise .soft{color:var(--soft)}"
        + ".dlc-exercise pre{background:var(--panel);border-radius:6px;padding:.6rem .8rem;overflow:auto}</style>";

    public static MimeBundle Outcome(ExerciseTask task, Verdict verdict)
    {
        var (kind, sign, mark) = verdict switch
        {
            { Passed: true } => ("ok", "\u2713 Right", "[right]"),
            { Attempted: false } => ("todo", "\u2026 Not yet", "[not yet]"),
            _ => ("no", "\u2717 Not right", "[not right]"),
        };
        var help = verdict.Passed ? "" : $"Exercise(\"{task.Id}\").Hint() helps"
            + (verdict.Attempted ? $", Exercise(\"{task.Id}\").Solution() shows one way." : ".");
        return new MimeBundle
        {
            [MimeTypes.Html] = Box(task, kind, sign, $"<p>{Escape(verdict.Message)}</p>"
                + (help.Length == 0 ? "" : $"<p class=\"soft\">{Escape(help)}</p>")),
            [MimeTypes.Text] = $"{mark} Exercise {task.Id}, {task.Title}: {verdict.Message}"
                + (help.Length == 0 ? "" : $"\n  {help}"),
            [MimeTypes.Exercise] = new JsonObject
            {
                ["id"] = task.Id,
                ["passed"] = verdict.Passed,
                ["attempted"] = verdict.Attempted,
                ["message"] = verdict.Message,
            }.ToJsonString(),
        };
    }

    public static MimeBundle Hint(ExerciseTask task, int steps)
    {
        var shown = task.Hints.Take(steps).ToList();
        var more = steps < task.Hints.Count ? "Call it once more for the next hint." : "That was the last hint.";
        return new MimeBundle
        {
            [MimeTypes.Html] = Box(task, "note", "Hint", string.Concat(shown.Select((hint, i) =>
                $"<p><b>{i + 1}.</b> {Escape(hint)}</p>")) + $"<p class=\"soft\">{more}</p>"),
            [MimeTypes.Text] = $"Hints for exercise {task.Id}, {task.Title}:\n"
                + string.Concat(shown.Select((hint, i) => $"  {i + 1}. {hint}\n")) + $"  {more}",
        };
    }

    public static MimeBundle Solution(ExerciseTask task, string source) => new()
    {
        [MimeTypes.Html] = Box(task, "note", "One solution", $"<pre><code>{Escape(source)}</code></pre>"),
        [MimeTypes.Text] = $"One solution of exercise {task.Id}, {task.Title}:\n\n{source}",
    };

    public static MimeBundle Note(ExerciseTask task, string note) => new()
    {
        [MimeTypes.Html] = Box(task, "note", "Note", $"<p>{Escape(note)}</p>"),
        [MimeTypes.Text] = $"Exercise {task.Id}, {task.Title}: {note}",
    };

    private static string Box(ExerciseTask task, string kind, string sign, string body) =>
        $"{Style}{Rules}<div class=\"dlc dlc-exercise {kind}\" role=\"status\"><p><span class=\"sign\">{sign}</span>"
        + $"<b>Exercise {Escape(task.Id)}</b> <span class=\"soft\">{Escape(task.Title)}</span></p>{body}</div>";
}
