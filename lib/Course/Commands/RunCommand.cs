using System.CommandLine;
using DeepLearning.Course.Chapters;
using DeepLearning.Course.Progress;
using DeepLearning.Course.Site;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Commands;

/// <summary><c>course run [FILE...]</c>: executes notebooks and writes what came of them.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "The notebooks to run; all chapters and galleries when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for pages, executed copies and reports (default: artifacts/site).",
    };

    internal static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many chapters run at once.",
        DefaultValueFactory = _ => new RunOptions().Parallelism,
    };

    internal static readonly Option<int> CellTimeout = new("--cell-timeout")
    {
        Description = "Seconds after which a cell is interrupted.",
        DefaultValueFactory = _ => (int)new RunOptions().CellTimeout.TotalSeconds,
    };

    internal static readonly Option<int> ChapterTimeout = new("--chapter-timeout")
    {
        Description = "Seconds after which a chapter is interrupted.",
        DefaultValueFactory = _ => (int)new RunOptions().ChapterTimeout.TotalSeconds,
    };

    /// <summary>Makes the command <c>run</c>: every page stands alone.</summary>
    public static Command Create() => Create(
        "run", "Runs notebooks headlessly; pages and executed copies go to artifacts/site.", shared: false);

    /// <summary>Makes the command <c>site</c>: the pages share one copy of what they draw with.</summary>
    public static Command CreateSite() => Create(
        "site", "Runs notebooks and writes a site: pages that share plotly.js, Mermaid and KaTeX.", shared: true);

    private static Command Create(string name, string description, bool shared)
    {
        var command = new Command(name, description)
        {
            Files, Out, Jobs, CellTimeout, ChapterTimeout,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var checkout = Checkout.Find();
            var files = parsed.GetValue(Files) is { Length: > 0 } named ? Existing(named) : checkout.Pages();
            return RunAsync(checkout, Request(parsed, files) with { Shared = shared }, cancellation);
        });
        return command;
    }

    /// <summary>Runs the notebooks, writes pages and reports, and prints where they are.</summary>
    /// <returns>The exit code: 0 when every chapter passed.</returns>
    public static async Task<int> RunAsync(Checkout checkout, RunRequest request, CancellationToken cancellation)
    {
        if (request.Files.Count == 0)
            throw new UsageException($"No chapter to run: '{checkout.Notebooks}' has no NN-topic.ipynb.");
        if (request.Files.CountBy(f => Path.GetFileName(f)!).FirstOrDefault(n => n.Value > 1).Key is { } twice)
            throw new UsageException($"Two notebooks are called {twice}, and so would their pages: run each alone.");
        var site = new SiteFolder(request.Output ?? checkout.Site);
        var jobs = request.Files.Select(file => new ChapterJob(checkout.Display(file), site.ExecutedCopy(file)));

        // Workers resolve names against the folder that they start in, and failures name files as the reader does.
        Environment.CurrentDirectory = checkout.Root;
        using var progress = new ScratchProgress();
        var host = new ChapterHost(WorkerCommand.Self(WorkCommand.Name), request.Options);
        using var board = Board.Open(request.Files.Select(checkout.Display));
        var results = await host.RunAsync(jobs, board, cancellation);
        board.Close();

        foreach (var failure in results.Select(r => r.Failure).OfType<ChapterFailure>())
            await Console.Error.WriteLineAsync($"\n{failure}");
        Console.WriteLine($"\n{site.Write(results, request.Shared)}");
        return results.All(r => r.Ok) ? 0 : 1;
    }

    private static RunRequest Request(ParseResult parsed, IReadOnlyList<string> files) => new(files)
    {
        Output = parsed.GetValue(Out) is { } folder ? Path.GetFullPath(folder) : null,
        Options = Options(parsed),
    };

    /// <summary>Reads time-outs and the number of chapters at once.</summary>
    internal static RunOptions Options(ParseResult parsed) => new()
    {
        Parallelism = Positive(parsed.GetValue(Jobs), Jobs),
        CellTimeout = TimeSpan.FromSeconds(Positive(parsed.GetValue(CellTimeout), CellTimeout)),
        ChapterTimeout = TimeSpan.FromSeconds(Positive(parsed.GetValue(ChapterTimeout), ChapterTimeout)),
    };

    internal static int Positive(int value, Option option) =>
        value > 0 ? value : throw new UsageException($"{option.Name} is {value}; expected at least 1.");

    private static List<string> Existing(string[] named)
    {
        var missing = named.Where(file => !File.Exists(file)).ToList();
        if (missing.Count > 0)
        {
            throw new UsageException(
                $"No such notebook: {string.Join(", ", missing)} (looked in '{Environment.CurrentDirectory}').");
        }

        return [.. named.Select(Path.GetFullPath)];
    }
}
