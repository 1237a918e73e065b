using System.Text.Json.Nodes;

namespace DeepLearning.Course.Tests;

public sealed class RunCommandTests : IDisposable
{
    private readonly NotebookFolder _folder = new();

    [Fact]
    public async Task A_good_notebook_is_executed_and_written_with_its_outputs()
    {
        var file = _folder.Add("good.ipynb", "var x = 20;", "x + 22");

        var run = await RunAsync(file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("good: passed", run.Output);
        Assert.Contains(Path.Combine(_folder.Out, "good.html"), run.Output);
        var executed = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Out, "good.ipynb")))!;
        Assert.Equal("42", executed["cells"]![1]!["outputs"]![0]!["data"]!["text/plain"]![0]!.GetValue<string>());
        Assert.Contains("42", File.ReadAllText(Path.Combine(_folder.Out, "good.html")));
    }

    [Fact]
    public async Task Every_kind_of_bad_notebook_fails_alone_and_says_where()
    {
        string[] files =
        [
            _folder.Raw("text.ipynb", "this is not JSON"),
            _folder.Raw("cut.ipynb", "{\"cells\": ["),
            _folder.Add("compile.ipynb", "var x = 1;", "\nvar y = x +;"),
            _folder.Add("throw.ipynb", "var a = 1;\nthrow new InvalidOperationException(\"boom\");"),
            _folder.Add("exit.ipynb", "Environment.Exit(0);", "1"),
            _folder.Add("good.ipynb", "1 + 1"),
        ];

        var run = await RunAsync(files);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("good: passed", run.Output);
        Assert.Contains("text.ipynb, line 1: expected JSON", run.Error);
        Assert.Contains("cut.ipynb, line 1: expected JSON", run.Error);
        Assert.Contains("compile.ipynb, cell 2 (step-2), line 2: CompilationError: CS1525", run.Error);
        Assert.Contains("throw.ipynb, cell 1 (step-1), line 2: InvalidOperationException: boom", run.Error);
        Assert.Contains("exit.ipynb, cell 1 (step-1)", run.Error);
    }

    [Fact]
    public async Task A_cell_that_never_ends_is_stopped_at_its_limit()
    {
        var run = await RunAsync(_folder.Add("forever.ipynb", "while (true) { }"), "--cell-timeout", "5");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("forever.ipynb, cell 1 (step-1): did not end within the cell's limit of 5 s", run.Error);
    }

    [Fact]
    public async Task Nothing_half_written_stays_behind()
    {
        var (bad, good) = (_folder.Add("bad.ipynb", "throw new Exception(\"no\");"), _folder.Add("good.ipynb", "1"));
        await RunAsync(bad, good);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_folder.Out, "*", SearchOption.AllDirectories),
            file => new FileInfo(file).Length == 0
                || Path.GetExtension(file) is not (".ipynb" or ".html" or ".json" or ".xml"));
        Assert.Contains("no", File.ReadAllText(Path.Combine(_folder.Out, "bad.html")));
    }

    [Fact]
    public async Task The_learners_own_progress_is_left_alone()
    {
        await RunAsync(_folder.Add("where.ipynb", "Environment.GetEnvironmentVariable(\"COURSE_PROGRESS\")"));
        var executed = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Out, "where.ipynb")))!;
        var file = executed["cells"]![0]!["outputs"]![0]!["data"]!["text/plain"]![0]!.GetValue<string>();
        Assert.StartsWith(Path.Combine(Path.GetTempPath(), "course-run-"), file);
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)), "the scratch folder is still there");
    }

    [Fact]
    public async Task A_notebook_that_is_not_there_is_named()
    {
        var run = await RunAsync("absent.ipynb");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("No such notebook: absent.ipynb (looked in '", run.Error);
        Assert.False(Directory.Exists(_folder.Out));
    }

    [Fact]
    public async Task Two_notebooks_of_one_name_would_overwrite_each_other_and_are_refused()
    {
        var file = _folder.Add("good.ipynb", "1");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "more"));
        var other = _folder.Add(Path.Combine("more", "good.ipynb"), "2");
        var run = await RunAsync(file, other);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Two notebooks are called good.ipynb", run.Error);
    }

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--cell-timeout", "-1")]
    public async Task A_limit_below_one_is_refused(string option, string value)
    {
        var run = await RunAsync(_folder.Add("good.ipynb", "1"), option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option} is {value}; expected at least 1.", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CourseProcess> RunAsync(params string[] arguments) =>
        CourseProcess.RunAsync(_folder.Path, ["run", .. arguments, "--out", _folder.Out]);
}
