using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Linting;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Authoring;

/// <summary>Checks all that belongs to a chapter: notebook, solutions, bands, exercises, quiz, front page.</summary>
internal static class ChapterLinter
{
    /// <summary>The sign that <c>course new chapter</c> leaves where an author has to write.</summary>
    public const char Draft = '\u270e';

    /// <summary>The rule of findings that only say that something is not written yet.</summary>
    public const string DraftRule = "draft";

    /// <summary>Lists what breaks a rule, from the notebook to the front page; empty when all is in order.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="book">The exercises that this program was built with.</param>
    public static IReadOnlyList<LintFinding> Lint(ChapterFiles chapter, ExerciseBook book)
    {
        var name = chapter.Checkout.Display(chapter.Notebook);
        var form = NotebookLinter.Lint(chapter.Notebook)
            .Select(f => f with { File = name })
            .Concat(Solutions(chapter)).ToList();
        if (form.Exists(f => f.Rule == "format"))
            return form;
        var context = new ChapterContext(chapter, NotebookReader.Read(chapter.Notebook),
            File.Exists(chapter.Solutions) ? NotebookReader.Read(chapter.Solutions) : null, book);
        return
        [
            .. form,
            .. ChapterShape.Check(context),
            .. ExerciseRules.Check(context),
            .. BandRules.Check(context),
            .. FrontPage(context),
            .. Drafts(context),
        ];
    }

    private static IEnumerable<LintFinding> Solutions(ChapterFiles chapter)
    {
        var name = chapter.Checkout.Display(chapter.Solutions);
        return File.Exists(chapter.Solutions)
            ? NotebookLinter.Lint(chapter.Solutions, NotebookKind.Solutions).Select(f => f with { File = name })
            : [new LintFinding(name, "solutions", "expected a notebook with one cell 'solution-"
                + $"{chapter.Number}-n' for each exercise, came none")];
    }

    private static IEnumerable<LintFinding> FrontPage(ChapterContext context)
    {
        var readme = Path.Combine(context.Files.Checkout.Root, "README.md");
        var link = $"](notebooks/{context.Files.Name}.ipynb)";
        if (File.Exists(readme) && !File.ReadAllText(readme).Contains(link, StringComparison.Ordinal))
        {
            yield return new LintFinding(
                "README.md", "front-page", $"expected a row with the link {link[1..]}, came none");
        }
    }

    private static IEnumerable<LintFinding> Drafts(ChapterContext context)
    {
        foreach (var (i, cell) in context.Notebook.Cells.Index())
        {
            if (cell.Source.Contains(Draft, StringComparison.Ordinal))
                yield return context.At(DraftRule, $"still to be written: {Excerpt(cell.Source)}", i);
        }

        foreach (var task in context.Tasks.Where(t => (t.Title + t.Question).Contains(Draft, StringComparison.Ordinal)))
            yield return context.Whole(DraftRule, $"exercise {task.Id} is still to be written: {task.Title}");
    }

    private static string Excerpt(string source)
    {
        var line = source.Split('\n').First(l => l.Contains(Draft, StringComparison.Ordinal)).Trim();
        return line.Length > 80 ? line[..80] + "..." : line;
    }
}

/// <summary>What the rules about a chapter look at.</summary>
/// <param name="Files">Where everything lies.</param>
/// <param name="Notebook">The chapter.</param>
/// <param name="Solutions">The solutions, or null.</param>
/// <param name="Book">All exercises.</param>
internal sealed record ChapterContext(
    ChapterFiles Files, NotebookDocument Notebook, NotebookDocument? Solutions, ExerciseBook Book)
{
    public string Number => Files.Number;

    public IReadOnlyList<ExerciseTask> Tasks { get; } = [.. Book.All.Where(t => t.Chapter == Files.Number)];

    /// <summary>Makes a finding about the chapter as a whole.</summary>
    public LintFinding Whole(string rule, string message) => new(Files.Checkout.Display(Files.Notebook), rule, message);

    /// <summary>Makes a finding about a cell, counted from 0.</summary>
    public LintFinding At(string rule, string message, int cell) => new(
        Files.Checkout.Display(Files.Notebook), rule, message, cell + 1, Notebook.Cells[cell].Id);

    /// <summary>Finds the first cell that fits, or -1.</summary>
    public int Find(CellKind kind, Func<NotebookCell, bool> fits)
    {
        for (var i = 0; i < Notebook.Cells.Count; i++)
        {
            if (Notebook.Cells[i].Kind == kind && fits(Notebook.Cells[i]))
                return i;
        }

        return -1;
    }
}
