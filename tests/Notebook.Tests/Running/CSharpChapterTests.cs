using DeepLearning.Display;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

/// <summary>Chapters of real C# in real worker processes.</summary>
public sealed class CSharpChapterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static INotebookSession CreateSession(string notebook) => new CSharpSession(new SessionOptions
    {
        WorkingDirectory = Path.GetDirectoryName(notebook),
        SharedAssemblies = [typeof(Output).Assembly],
    });

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bad_chapters_fail_each_in_its_own_words_and_the_good_ones_run()
    {
        var options = new RunOptions { Parallelism = 2 };
        ChapterJob[] jobs =
        [
            Job("1-good", "var x = 20;", "Console.WriteLine(\"counting\");\nx + 22"),
            Job("2-compile", "var x = 20;", "var y = x;\nvar z = y +* 2;"),
            Job("3-throws", "int[] Get() => [1];", "var a = Get();\nthrow new IndexOutOfRangeException(\"no 3\");"),
            Job("4-exit", "Environment.Exit(0);"),
            Job("5-good", "using DeepLearning.Display;\nOutput.Show(new MimeBundle { [MimeTypes.Text] = \"shown\" });"),
        ];
        await File.WriteAllTextAsync(_folder["6-not-json.ipynb"], "PK zip", TestContext.Current.CancellationToken);
        var results = await new ChapterHost(WorkerCommand.Self("worker", "csharp"), options).RunAsync(
            [.. jobs, new(_folder["6-not-json.ipynb"], _folder["6.out.ipynb"])],
                cancellation: TestContext.Current.CancellationToken);

        AssertPassed(results[0], results[4]);
        AssertFailed(results[1], FailureKind.Cell, "2-compile.ipynb, cell 3 (b), line 2: CompilationError", 1);
        AssertFailed(results[2], FailureKind.Cell, "3-throws.ipynb, cell 3 (b), line 2: IndexOutOfRangeException", 1);
        AssertFailed(results[3], FailureKind.Crash, "4-exit.ipynb, cell 2 (a)", 0);
        AssertFailed(results[5], FailureKind.Document, "6-not-json.ipynb, line 1: expected JSON", 0);
        Assert.Contains("42", Copy("1-good").Cells[2].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("shown", Copy("5-good").Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["6.out.ipynb"]));
        Assert.DoesNotContain(
            Directory.GetFiles(_folder.Path), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_that_never_ends_is_interrupted()
    {
        var options = new RunOptions { CellTimeout = TimeSpan.FromSeconds(8) };
        var result = Assert.Single(await new ChapterHost(WorkerCommand.Self("worker", "csharp"), options).RunAsync(
            [Job("endless", "var n = 0;\nwhile (true) n++;", "n")],
                cancellation: TestContext.Current.CancellationToken));

        AssertFailed(result, FailureKind.Timeout, "endless.ipynb, cell 2 (a)", 0);
        Assert.Contains("the cell's limit of 8 s", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("error", Copy("endless").Cells[1].Outputs[^1]!["output_type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_notebook_without_fsharp_loads_nothing_of_it()
    {
        const string loaded =
            "AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name!.StartsWith(\"FSharp\"))";
        var result = Assert.Single(await new ChapterHost(WorkerCommand.Self("worker", "csharp")).RunAsync(
            [
                Job(
                    "chapter",
                    "record Point(int X); display(new[] { new Point(1) }); display(new Dictionary<string, int>());",
                    "#!html\n<b>bold</b>",
                    $"\"csharp \" + {loaded}",
                    "#!fsharp\n1 + 1",
                    $"\"fsharp \" + ({loaded} > 1)"),
            ],
            cancellation: TestContext.Current.CancellationToken));

        AssertPassed(result);
        var cells = Copy("chapter").Cells;
        Assert.Contains("csharp 0", cells[3].Outputs.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("fsharp True", cells[5].Outputs.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_working_directory_is_the_folder_of_the_notebook()
    {
        await File.WriteAllTextAsync(
            _folder["words.txt"], "beside the notebook", TestContext.Current.CancellationToken);
        var result = Assert.Single(await new ChapterHost(WorkerCommand.Self("worker", "csharp")).RunAsync(
            [Job("chapter", "File.ReadAllText(\"words.txt\")")], cancellation: TestContext.Current.CancellationToken));

        AssertPassed(result);
        Assert.Contains(
            "beside the notebook", Copy("chapter").Cells[1].Outputs.ToJsonString(), StringComparison.Ordinal);
    }

    private ChapterJob Job(string name, params string[] cells) =>
        new(_folder.Notebook(name + ".ipynb", cells), _folder[name + ".out.ipynb"]);

    private NotebookDocument Copy(string name) => NotebookReader.Read(_folder[name + ".out.ipynb"]);

    private static void AssertPassed(params ChapterResult[] results) =>
        Assert.All(results, result => Assert.True(result.Ok, result.Failure?.ToString()));

    private static void AssertFailed(ChapterResult result, FailureKind kind, string message, int executed)
    {
        Assert.Equal(kind, result.Failure?.Kind);
        Assert.True(result.Failure!.Message.Contains(message, StringComparison.Ordinal), result.Failure.ToString());
        Assert.Equal(executed, result.CellsExecuted);
    }
}
