using System.CommandLine;
using DeepLearning.Course.Authoring;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Linting;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Commands;

/// <summary><c>course lint [NN...]</c>: do the chapters keep the rules of the course?</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Numbers = new("chapter")
    {
        Description = "Chapters, two digits; all, and the galleries, when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Count what is still to be written as a fault too.",
    };

    public static Command Create()
    {
        var command = new Command("lint",
            "Checks chapters: form, length, the eleven parts, exercises, quiz, bands, solutions.") { Numbers, Strict };
        command.SetAction(parsed =>
        {
            var checkout = Checkout.Find();
            if (parsed.GetValue(Numbers) is { Length: > 0 } named)
                return Lint([.. named.Select(n => ChapterFiles.Find(checkout, n))], [], parsed.GetValue(Strict));
            var all = checkout.Chapters().Select(f => ChapterFiles.Find(checkout, Path.GetFileName(f)[..2]));
            return Lint([.. all], Galleries(checkout), parsed.GetValue(Strict));
        });
        return command;
    }

    private static IEnumerable<LintFinding> Galleries(Checkout checkout) => checkout.Galleries().SelectMany(
        file => NotebookLinter.Lint(file, NotebookKind.Gallery).Select(f => f with { File = checkout.Display(file) }));

    private static int Lint(IReadOnlyList<ChapterFiles> chapters, IEnumerable<LintFinding> others, bool strict)
    {
        var findings = others.ToList();
        foreach (var chapter in chapters)
            findings.AddRange(ChapterLinter.Lint(chapter, ExerciseBook.Current));
        var (drafts, faults) = (findings.Count(f => f.Rule == ChapterLinter.DraftRule), 0);
        foreach (var finding in findings)
            Console.WriteLine(finding);
        faults = findings.Count - (strict ? 0 : drafts);
        Console.WriteLine($"{chapters.Count} chapter{(chapters.Count == 1 ? "" : "s")}: "
            + (findings.Count == 0 ? "in order."
                : $"{findings.Count - drafts} to mend, {drafts} still to be written."));
        return faults == 0 ? 0 : 1;
    }
}
