using System.CommandLine;
using DeepLearning.Course.Authoring;
using DeepLearning.Course.Chapters;

namespace DeepLearning.Course.Commands;

/// <summary><c>course new chapter NN [TITLE]</c>: begins a chapter.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Number = new("number") { Description = "Two digits, 00 to 32." };

    private static readonly Argument<string?> Title = new("title")
    {
        Description = "The title; that of the course map when none is given.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var chapter = new Command("chapter",
            "Writes a draft that lints, builds and runs: notebook, solutions, bands, exercises, quiz, front page.")
        {
            Number, Title,
        };
        chapter.SetAction(parsed =>
        {
            var (checkout, number) = (Checkout.Find(), parsed.GetValue(Number)!);
            var found = Teaching.Chapters.All.FirstOrDefault(c => c.Number == number)
                ?? throw new UsageException($"No chapter '{number}'; the course has 00 to 32, two digits each.");
            var draft = new NewChapter(checkout, found, parsed.GetValue(Title));
            foreach (var file in draft.Write())
                Console.WriteLine($"wrote {checkout.Display(file)}");
            Console.WriteLine($"""
                wrote a row in README.md

                Next:
                  dotnet build                                         compiles the exercises
                  dotnet run --project lib/Course -- lint {number}            says what is wrong or still to be written
                  dotnet run --project lib/Course -- run notebooks/{draft.Name}.ipynb
                  dotnet run --project lib/Course -- check {number} --write   measures the bands
                Every {ChapterLinter.Draft} marks a place to write. How: docs/authoring.md.
                """);
            return 0;
        });
        return new Command("new", "Begins something new.") { chapter };
    }
}
