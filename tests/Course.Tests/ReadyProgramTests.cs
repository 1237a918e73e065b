using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearning.Course.Ready;

namespace DeepLearning.Course.Tests;

/// <summary>The program compiled ahead, with a copy in its place: what matters is when it is used.</summary>
public sealed class ReadyProgramTests : IDisposable
{
    private readonly NotebookFolder _folder = new();
    private readonly string _program;

    public ReadyProgramTests()
    {
        _program = Path.Combine(_folder.Path, "program");
        Copy(AppContext.BaseDirectory, _program);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_used_until_the_next_build()
    {
        Assert.Null(ReadyProgram.Find(_program));
        ReadyProgram.Make(_program, folder => File.WriteAllText(Path.Combine(folder, "DeepLearning.Course.dll"), ""));
        Assert.Equal(Path.Combine(_program, "ready", "DeepLearning.Course.dll"), ReadyProgram.Find(_program));
        File.SetLastWriteTimeUtc(Path.Combine(_program, "DeepLearning.Notebook.dll"), DateTime.UtcNow);
        Assert.Null(ReadyProgram.Find(_program));
    }

    [Fact]
    public void A_build_that_fails_leaves_what_there_was()
    {
        ReadyProgram.Make(_program, folder => File.WriteAllText(Path.Combine(folder, "DeepLearning.Course.dll"), ""));
        Assert.Throws<InvalidOperationException>(
            () => ReadyProgram.Make(_program, _ => throw new InvalidOperationException()));
        Assert.NotNull(ReadyProgram.Find(_program));
        Assert.Equal([Path.Combine(_program, "ready")], Directory.GetDirectories(_program, "ready*"));
    }

    [Theory]
    [InlineData(true, "run", "x")]
    [InlineData(true)]
    [InlineData(false, "work")]
    [InlineData(false, "ready")]
    [InlineData(false, "kernel", "run")]
    public void Only_what_starts_sessions_is_handed_over(bool expected, params string[] arguments) =>
        Assert.Equal(expected, ReadyProgram.Serves(arguments));

    [Fact]
    public void It_starts_as_the_built_program_was_started()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_program, "ready")).FullName;
        var assembly = Path.Combine(folder, "DeepLearning.Course.dll");
        var (program, first) = ReadyProgram.Command(assembly, "/usr/bin/dotnet");
        Assert.Equal(("/usr/bin/dotnet", $"exec {assembly}"), (program, string.Join(' ', first)));
        var built = Path.Combine(_program, "DeepLearning.Course");
        Assert.Equal("dotnet", ReadyProgram.Command(assembly, built).Program);
        File.WriteAllText(Path.Combine(folder, "DeepLearning.Course"), "");
        Assert.Equal(Path.Combine(folder, "DeepLearning.Course"), ReadyProgram.Command(assembly, built).Program);
        Assert.Empty(ReadyProgram.Command(assembly, built).First);
    }

    [Fact]
    public async Task A_run_happens_in_it_and_its_exit_code_comes_back()
    {
        ReadyProgram.Make(_program, folder => Copy(_program, folder));
        var good = _folder.Add("where.ipynb", "AppContext.BaseDirectory");
        Assert.Equal(0, await Run(good));
        var executed = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Out, "where.ipynb")))!;
        var place = executed["cells"]![0]!["outputs"]![0]!["data"]!["text/plain"]![0]!.GetValue<string>();
        Assert.Equal("ready", Path.GetFileName(Path.TrimEndingDirectorySeparator(place)));
        Assert.Equal(1, await Run(_folder.Add("bad.ipynb", "throw new Exception();")));
    }

    private async Task<int> Run(string notebook)
    {
        var program = Path.Combine(_program, "DeepLearning.Course.dll");
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, "run", Path.Combine(_folder.Path, notebook), "--out", _folder.Out])
        {
            WorkingDirectory = AppContext.BaseDirectory, // inside the checkout
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(f => Path.GetExtension(f) is ".dll" or ".json"))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
