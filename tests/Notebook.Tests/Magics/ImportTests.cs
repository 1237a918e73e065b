using DeepLearning.Display;

namespace DeepLearning.Notebook.Tests.Magics;

public sealed class ImportTests : SessionTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("import tests ü").FullName;

    public ImportTests() => Session = new CSharpSession(new SessionOptions { WorkingDirectory = _folder });

    protected override void Clean() => DeleteFolder(_folder);

    [Fact]
    public async Task Files_run_relative_to_themselves()
    {
        Write("sub/inner.csx", "var inner = 3;");
        Write(
            "sub/outer.dib",
            "#!meta\n\n{\"kernelInfo\":{}}\n\n#!csharp\n#!import \"inner.csx\"\nvar outer = inner + 1;\n#!html\n<p>");
        await Value("#!import \"sub/outer.dib\"\nvar sum = inner + outer;");
        Assert.Equal("<p>", Assert.Single(Output.Shown)[MimeTypes.Html].Trim());
        Assert.Equal("7", await Value("sum"));
    }

    [Fact]
    public async Task A_notebooks_code_cells_run()
    {
        Write("n.ipynb", """
            { "cells": [
              { "cell_type": "markdown", "source": ["# no"] },
              { "cell_type": "code", "source": ["var a = 1;\n", "a++;"] },
              { "cell_type": "code", "metadata": { "polyglot_notebook": { "kernelName": "html" } }, "source": "<b>" },
              { "cell_type": "code", "source": "a + 40" } ] }
            """);
        await Value("#!import n.ipynb");
        Assert.Equal(["<b>", "42"], Output.Shown.Select(b => b.Find(MimeTypes.Html) ?? b[MimeTypes.Text]));
    }

    [Fact]
    public async Task Errors_name_the_imported_file_and_its_line()
    {
        Write("bad.csx", "\n\nint x = nosuch;");
        var error = await Failure("#!import bad.csx");
        Assert.StartsWith("bad.csx, line 3, column 9: CS0103", error.Traceback[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told_with_what_to_do()
    {
        var error = await Failure("#!import \"nosuch.dib\"");
        Assert.Contains("there is no file 'nosuch.dib'", error.Message);
        error = await Failure("#!import \"artifacts/course/setup.dib\"");
        Assert.Contains("run `dotnet build` in the repository's folder, then run this cell again", error.Message);
        error = await Failure("#r \"artifacts/course/My.dll\"");
        Assert.Contains("run `dotnet build`", error.Message);
    }

    [Fact]
    public async Task Circles_and_foreign_files_are_errors()
    {
        Write("a.csx", "#!import \"b.csx\"");
        Write("b.csx", "#!import \"a.csx\"");
        Assert.Contains("circle", (await Failure("#!import a.csx")).Message);
        Write("x.txt", "");
        Assert.Contains("cannot run 'x.txt'", (await Failure("#!import x.txt")).Message);
        Write("bad.ipynb", "{ no");
        Assert.Contains("'bad.ipynb' is not a notebook", (await Failure("#!import bad.ipynb")).Message);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
