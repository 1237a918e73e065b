using System.CommandLine;
using DeepLearning.Course.Chapters;
using DeepLearning.Display;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Commands;

/// <summary><c>course progress</c>: what is done, what comes next, the time spent.</summary>
internal static class ProgressCommand
{
    private static readonly Option<bool> Reset = new("--reset")
    {
        Description = "Forget everything, or with a chapter that chapter alone.",
    };

    private static readonly Argument<string?> Chapter = new("chapter")
    {
        Description = "With --reset: the chapter to forget, two digits.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command("progress", "Shows what is done, what comes next and the time spent.")
        {
            Chapter, Reset,
        };
        command.SetAction(parsed => parsed.GetValue(Reset) ? Forget(parsed.GetValue(Chapter)) : Show());
        return command;
    }

    private static int Show()
    {
        var store = ProgressStore.Default;
        var page = ProgressPage.Of(store, ExerciseBook.Current, Checkout.Find().Notebooks);
        Console.WriteLine(page.ToMimeBundle()[MimeTypes.Text]);
        Console.WriteLine($"File: {store.Path}");
        return store.Trouble is null ? 0 : 1;
    }

    private static int Forget(string? chapter)
    {
        if (chapter is not null && Teaching.Chapters.All.All(c => c.Number != chapter))
            throw new UsageException($"No chapter '{chapter}'; chapters have two digits, 00 to 32.");
        var store = ProgressStore.Default;
        store.Reset(chapter);
        if (store.Trouble is { } trouble)
            throw new UsageException($"{trouble} ({store.Path})");
        Console.WriteLine(chapter is null ? "Progress is empty again." : $"Chapter {chapter} is forgotten.");
        return 0;
    }
}
