using System.Text.RegularExpressions;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Linting;

namespace DeepLearning.Course.Authoring;

/// <summary>The parts that every chapter has, in their order.</summary>
internal static partial class ChapterShape
{
    private const string Rule = "shape";

    private static readonly string[] TitleRows = ["**Promise.**", "| Time |", "| You need |", "| Roadmap |"];

    public static IEnumerable<LintFinding> Check(ChapterContext context) =>
        Title(context).Concat(Missing(context)).Concat(Order(context));

    private static IEnumerable<LintFinding> Title(ChapterContext context)
    {
        var title = context.Notebook.Cells is [var first, ..] ? first.Source : "";
        if (!title.StartsWith($"# {context.Number} \u00b7 ", StringComparison.Ordinal))
            yield return context.Whole(Rule, $"part 1, title: expected '# {context.Number} \u00b7 Title'");
        foreach (var row in TitleRows.Where(r => !title.Contains(r, StringComparison.Ordinal)))
            yield return context.Whole(Rule, $"part 1, title: expected '{row}' in the first cell");
    }

    private static IEnumerable<LintFinding> Missing(ChapterContext context)
    {
        foreach (var part in Parts(context.Number).Where(p => context.Find(p.Kind, p.Fits) < 0))
            yield return context.Whole(Rule, $"part {part.Number}, {part.Name}: expected {part.Expected}, came none");
    }

    /// <summary>From the box on C# to the end the order is fixed.</summary>
    private static IEnumerable<LintFinding> Order(ChapterContext context)
    {
        var places = Parts(context.Number).Where(p => p.Number is 2 or >= 8)
            .Select(p => (p.Name, Cell: context.Find(p.Kind, p.Fits))).Where(p => p.Cell >= 0).ToList();
        foreach (var (before, after) in places.Zip(places.Skip(1)).Where(p => p.First.Cell > p.Second.Cell))
            yield return context.At(Rule, $"expected '{before.Name}' before '{after.Name}'", after.Cell);
        if (places.Find(p => p.Name == "go further") is { Name: not null } last
            && last.Cell < context.Notebook.Cells.Count - 1)
            yield return context.At(Rule, "expected 'go further' to be the last cell", last.Cell);
    }

    private static IEnumerable<(int Number, string Name, CellKind Kind, Func<NotebookCell, bool> Fits, string Expected)>
        Parts(string number)
    {
        yield return (2, "set-up", CellKind.Code, c => c.Source.Contains("#!import \"../artifacts/course/setup.dib\"")
            && c.Source.Contains($"Begin(\"{number}\""),
            $"one cell that imports ../artifacts/course/setup.dib and calls Begin(\"{number}\", ...)");
        yield return (3, "by hand", CellKind.Code, c => c.Id.Contains("by-hand"),
            "a code cell whose id contains 'by-hand': the smallest example, numbers that fit on paper");
        yield return (4, "by library", CellKind.Code, c => c.Id.Contains("by-library") && c.Source.Contains("throw "),
            "a code cell whose id contains 'by-library' and that throws when hand and library differ");
        yield return (5, "signature visual", CellKind.Code, c => VisualCall().IsMatch(c.Source),
            "a picture of the learner's own tensors (Spaces, Images, Training, Chart, ...)");
        yield return (6, "experiment", CellKind.Code, c => c.Source.Contains("Metric(\""),
            "a Metric(\"name\", value) after the training");
        yield return (7, "surprise", CellKind.Markdown, c => SurpriseHeading().IsMatch(c.Source),
            "a heading with 'surprise', 'failure' or 'breaks': what goes wrong, and why");
        yield return (8, "what C# adds", CellKind.Markdown, c => c.Source.StartsWith("## What C# adds"),
            "a cell that begins with '## What C# adds'");
        yield return (9, "summary", CellKind.Markdown, c => c.Source.StartsWith("## Summary"),
            "a cell that begins with '## Summary'");
        yield return (9, "quiz", CellKind.Code, c => c.Source.Contains($"Quiz(\"{number}\")"),
            $"a cell with Quiz(\"{number}\")");
        yield return (10, "exercises", CellKind.Markdown, c => c.Source.StartsWith("## Exercises"),
            "a cell that begins with '## Exercises'");
        yield return (11, "go further", CellKind.Markdown, c => c.Source.StartsWith("## Go further")
            && c.Source.Contains("**Next:**"), "a last cell '## Go further' with papers, links and '**Next:**'");
    }

    [GeneratedRegex(@"\b(Activations|Convolutions|Attention|Training|Models|Images|Sequences|Spaces|Chart)\.")]
    private static partial Regex VisualCall();

    [GeneratedRegex(
        @"^#+ .*(surprise|failure|fails|breaks|goes wrong)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex SurpriseHeading();
}
