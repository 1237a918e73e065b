using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Linting;

namespace DeepLearning.Notebook.Tests.Linting;

public sealed class NotebookLinterTests
{
    [Fact]
    public void A_chapter_in_order_has_no_findings() => Assert.Empty(Lint(Good()));

    [Theory]
    [InlineData("Bad_Id", "cell-id", "lower-case words")]
    [InlineData("4f2a91bc", "cell-id", "random")]
    [InlineData("8a6e0804-2bd0-4672-b79d-d97027f9071a", "cell-id", "random")]
    [InlineData("deadbeef", null, null)]
    [InlineData("face-the-facade-2", null, null)]
    public void Ids_are_words(string id, string? rule, string? message)
    {
        var findings = Lint(Good(NotebookCell.Code(id, "1")));
        if (rule is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((rule, id, 26), (finding.Rule, finding.CellId, finding.CellNumber));
        Assert.Contains(message!, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var a = 1;\nvar text = File.ReadAllText(\"/" + "home/ann/mnist.gz\");", "absolute-path", 2)]
    [InlineData("#r \"/" + "root/x.dll\"", "absolute-path", 1)]
    [InlineData("var p = \"C:\\\\data\\\\x\";", "absolute-path", 1)]
    [InlineData("var u = \"https://example.org/x.csv\";", "url", 1)]
    [InlineData("var a = 1;\n\nusing System.Net;", "set-up", 3)]
    [InlineData("using static System.Math;", "set-up", 1)]
    [InlineData("using X = System.Text.StringBuilder;", "set-up", 1)]
    [InlineData("using (var scope = NewDisposeScope()) { }", null, 0)]
    [InlineData("var ratio = a / b; var path = \"../data/x\";", null, 0)]
    [InlineData("var ns = \"http://www.w3.org/2000/svg\";", null, 0)]
    public void Code_says_nothing_that_only_works_on_one_machine(string code, string? rule, int line)
    {
        var findings = Lint(Good(NotebookCell.Code("probe", code)));
        if (rule is null)
            Assert.Empty(findings);
        else
            Assert.Equal((rule, "probe", line), (Assert.Single(findings).Rule, findings[0].CellId, findings[0].Line));
    }

    [Fact]
    public void Outputs_and_counts_are_refused()
    {
        var cell = NotebookCell.Code("probe", "1");
        cell.ExecutionCount = 3;
        cell.Outputs.Add((JsonNode)new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "x" });

        Assert.Equal(["outputs", "outputs"], Lint(Good(cell)).Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("[\"a\", \"b\"]", "line feed at the end of every line", 1)]
    [InlineData("[\"a\\n\", \"b\\n\"]", "no line feed at the end of the last line", 2)]
    [InlineData("[\"a\\nb\"]", "one line in each item", 1)]
    [InlineData("[\"a\\r\\n\", \"b\"]", "carriage return", 1)]
    [InlineData("\"a\\nb\"", "came one string", null)]
    public void Source_is_a_list_of_lines(string source, string message, int? line)
    {
        var cell = NotebookCell.Markdown("probe", "");
        cell.Json["source"] = JsonNode.Parse(source);
        var finding = Assert.Single(Lint(Good(cell)));

        Assert.Equal(("line-end", line), (finding.Rule, finding.Line));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lengths_have_limits_in_chapters_and_not_in_solutions()
    {
        var longCode = string.Join('\n', Enumerable.Repeat("x++;", 31));
        var longProse = string.Join(' ', Enumerable.Repeat("word", 121));
        NotebookCell[] cells = [NotebookCell.Code("long-code", longCode),
            NotebookCell.Markdown("long-prose", longProse)];

        var findings = Lint(Good(cells));
        Assert.Equal(["code-length", "prose-length"], findings.Select(finding => finding.Rule));
        Assert.Equal(31, findings[0].Line);
        Assert.Empty(Lint(Good(cells), NotebookKind.Solutions));
        Assert.Empty(Lint(Good(cells), NotebookKind.Gallery));
    }

    [Fact]
    public void A_gallery_keeps_the_form_of_every_notebook_and_has_a_title()
    {
        var untitled = NotebookDocument.Create(NotebookCell.Code("Bad_Id", "1"));
        string[] Rules(NotebookKind kind) => [.. Lint(untitled, kind).Select(f => f.Rule).Order()];
        Assert.Equal(["cell-id", "set-up", "title"], Rules(NotebookKind.Gallery));
        Assert.Equal(["cell-id", "set-up"], Rules(NotebookKind.Solutions));
    }

    [Fact]
    public void Shape_is_checked()
    {
        var code = string.Join('\n', Enumerable.Repeat("x++;", 21));
        var findings = Lint(NotebookDocument.Create(
            NotebookCell.Code("set-up", "using System;"), NotebookCell.Code("one", code),
                NotebookCell.Code("two", code),
            NotebookCell.Code("three", code)));

        Assert.Equal(
            ["title", "cell-count", "code-length", "code-length", "code-run"],
                findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_finding_names_file_line_cell_and_rule()
    {
        var finding = Assert.Single(Lint(Good(NotebookCell.Code("probe", "var a = 1;\nusing System.Net;"))));
        var json = NotebookWriter.ToJson(Good(NotebookCell.Code("probe", "var a = 1;\nusing System.Net;"))).Split('\n');

        Assert.Contains("using System.Net;", json[finding.FileLine!.Value - 1], StringComparison.Ordinal);
        Assert.Equal(
            $"test.ipynb:{finding.FileLine}: cell 26 (probe), line 2: set-up: "
                + "expected all usings in the set-up cell (set-up)",
            finding.ToString());
    }

    [Fact]
    public void What_is_no_notebook_is_one_finding()
    {
        var finding = Assert.Single(NotebookLinter.Lint("{\n"u8.ToArray(), "test.ipynb"));

        Assert.Equal(("format", 2), (finding.Rule, finding.FileLine));
    }

    [Fact]
    public void Another_kernel_is_refused()
    {
        var document = Good();
        document.Metadata["kernelspec"]!["name"] = "python3";

        Assert.Contains("came python3", Assert.Single(Lint(document)).Message, StringComparison.Ordinal);
    }

    /// <summary>25 cells in order, then the given ones.</summary>
    private static NotebookDocument Good(params NotebookCell[] more) => NotebookDocument.Create(
    [
        NotebookCell.Markdown("title", "# Title"),
        NotebookCell.Code(
            "set-up", "#!import \"../artifacts/course/setup.dib\"\nusing TorchSharp;\nusing static TorchSharp.torch;"),
        .. Enumerable.Range(1, 23).Select(
            i => i % 2 == 0 ? NotebookCell.Code($"code-{i}", "1") : NotebookCell.Markdown($"text-{i}", "Words.")),
        .. more.Select(cell => new NotebookCell(cell.Json.DeepClone().AsObject())),
    ]);

    private static IReadOnlyList<LintFinding> Lint(
        NotebookDocument document, NotebookKind kind = NotebookKind.Chapter) =>
        NotebookLinter.Lint(Encoding.UTF8.GetBytes(NotebookWriter.ToJson(document)), "test.ipynb", kind);
}
