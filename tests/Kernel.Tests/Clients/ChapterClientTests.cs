using System.Text.Json.Nodes;

namespace DeepLearning.Kernel.Tests.Clients;

/// <summary>Every notebook, solutions too, under <c>nbconvert</c>, as other people's machines run it.</summary>
public sealed class ChapterClientTests(ITestOutputHelper output) : IDisposable
{
    private readonly PythonClient _python = new(output);

    public static TheoryData<string> Notebooks => [.. Directory
        .EnumerateFiles(Path.Combine(PythonClient.Root, "notebooks"), "*.ipynb", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PythonClient.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains(".ipynb_checkpoints", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public void Dispose() => _python.Dispose();

    /// <summary>Runs a notebook on generated data and exports what came of it.</summary>
    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task It_ends_without_errors_and_its_export_shows_pictures(string file)
    {
        await PythonClient.Require("nbconvert");
        Assert.SkipUnless(
            File.Exists(Path.Combine(PythonClient.Root, "artifacts", "course", "setup.dib")),
            "The chapters' libraries are not built; `dotnet build` writes artifacts/course/setup.dib.");
        // Chapters import what the build wrote by a path relative to themselves.
        await _python.Run(
            "-m", "nbconvert", "--to", "notebook", "--execute", Path.Combine(PythonClient.Root, file),
            "--output-dir", _python.Folder, "--output", "done.ipynb", "--ExecutePreprocessor.timeout=240");
        var path = Path.Combine(_python.Folder, "done.ipynb");
        var done = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        var code = done["cells"]!.AsArray().Where(c => (string)c!["cell_type"]! == "code").ToList();
        Assert.All(code, c => Assert.NotNull(c!["execution_count"]));
        Assert.DoesNotContain(
            code.SelectMany(c => c!["outputs"]!.AsArray()), o => (string)o!["output_type"]! == "error");

        await _python.Run("-m", "nbconvert", "--to", "html", "done.ipynb", "--output", "done.html");
        var page = await File.ReadAllTextAsync(
            Path.Combine(_python.Folder, "done.html"), TestContext.Current.CancellationToken);
        var pictures = code.SelectMany(c => c!["outputs"]!.AsArray())
            .Count(o => o!["data"]?["image/svg+xml"] is not null);
        var shown = page.Split("<svg").Length - 1;
        Assert.True(shown >= pictures, $"{pictures} pictures, {shown} shown");
    }
}
