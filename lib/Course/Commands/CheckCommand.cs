using System.CommandLine;
using DeepLearning.Course.Authoring;
using DeepLearning.Course.Chapters;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;
using DeepLearning.Teaching;

namespace DeepLearning.Course.Commands;

/// <summary><c>course check NN</c>: does a chapter hold for other seeds and data, and not when broken?</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Number = new("chapter") { Description = "The chapter, two digits." };

    private static readonly Option<int> Seeds = new("--seeds")
    {
        Description = "How many seeds.",
        DefaultValueFactory = _ => BandValidator.FewestSeeds,
    };

    private static readonly Option<string> Data = new("--data")
    {
        Description = "real, generated, or both.",
        DefaultValueFactory = _ => "both",
    };

    private static readonly Option<bool> NoBroken = new("--no-broken")
    {
        Description = "Leave the broken variants out.",
    };

    private static readonly Option<bool> Write = new("--write")
    {
        Description = "Write the proposed bands into the chapter's file instead of printing them.",
    };

    public static Command Create()
    {
        var command = new Command("check",
            "Runs a chapter and its solutions with several seeds on both kinds of data, and broken on purpose; proposes"
            + " bands.")
        {
            Number, Seeds, Data, NoBroken, Write, RunCommand.Jobs, RunCommand.CellTimeout, RunCommand.ChapterTimeout,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var chapter = ChapterFiles.Find(Checkout.Find(), parsed.GetValue(Number)!);
            var bands = chapter.ReadBands();
            var trials = Trials(parsed, bands, File.Exists(chapter.Solutions));
            var runner = new TrialRunner(
                chapter, WorkerCommand.Self(WorkCommand.Name), RunCommand.Options(parsed));
            Console.WriteLine($"{chapter.Name}: {trials.Count} runs.");
            var done = 0;
            var results = await runner.RunAsync(trials, r => Console.WriteLine(
                $"[{++done}/{trials.Count}] {r.Trial}: {(r.Ran ? "ran" : "FAILED")} in "
                + $"{r.Result.Duration.TotalSeconds:0.0} s, {r.Result.PeakMemory >> 20} MB"), cancellation);
            return Report(chapter, new CheckReport(bands, results), parsed.GetValue(Write));
        });
        return command;
    }

    private static List<Trial> Trials(ParseResult parsed, BandFile bands, bool solutions)
    {
        var seeds = RunCommand.Positive(parsed.GetValue(Seeds), Seeds);
        DataSource[] sources = parsed.GetValue(Data) switch
        {
            "both" => [DataSource.Generated, DataSource.Real],
            "real" => [DataSource.Real],
            "generated" => [DataSource.Generated],
            var other => throw new UsageException($"--data is '{other}'; expected real, generated or both."),
        };
        var variants = parsed.GetValue(NoBroken) ? [] : bands.Variants?.Keys ?? [];
        return
        [
            .. from source in sources from seed in Enumerable.Range(0, seeds) select new Trial(source, seed),
            new Trial(sources[0], Twice: true),
            .. from source in sources from variant in variants select new Trial(source, Variant: variant),
            .. from source in sources
               from seed in Enumerable.Range(0, solutions ? seeds : 0)
               select new Trial(source, seed, Solutions: true),
        ];
    }

    private static int Report(ChapterFiles chapter, CheckReport report, bool write)
    {
        Console.WriteLine();
        Console.Write(report);
        var json = BandWriter.ToJson(report.Proposal);
        var file = chapter.Checkout.Display(chapter.Bands);
        if (write)
        {
            AtomicFile.Write(chapter.Bands, json);
            Console.WriteLine($"\nWrote {file}. Look at the difference before you commit it.");
        }
        else
        {
            Console.WriteLine($"\nProposed {file} (--write puts it there):\n\n{json}");
        }

        return report.Findings.Count == 0 ? 0 : 1;
    }
}
