using System.Text.Json.Nodes;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Tests.Documents;

/// <summary>The language of a cell in the forms of both editors.</summary>
public sealed class CellLanguageFormsTests
{
    [Theory]
    [InlineData("mermaid", "mermaid")]
    [InlineData("F#", "fsharp")]
    [InlineData("js", "javascript")]
    public void A_language_is_written_in_both_forms_and_read_from_either(string language, string canonical)
    {
        var cell = NotebookCell.Code("a", "x");
        cell.Language = language;
        Assert.Equal(canonical, (string?)cell.Metadata["dotnet_interactive"]!["language"]);
        Assert.Equal(canonical, (string?)cell.Metadata["polyglot_notebook"]!["kernelName"]);
        Assert.Equal(canonical, cell.Language);
        foreach (var other in new[] { "dotnet_interactive", "polyglot_notebook" })
        {
            var one = cell.Metadata.DeepClone().AsObject();
            one.Remove(other);
            Assert.Equal(canonical, CellLanguage.Of(one));
        }

        var written = NotebookWriter.ToJson(NotebookDocument.Create(cell));
        Assert.Equal(canonical, NotebookReader.Parse(System.Text.Encoding.UTF8.GetBytes(written)).Cells[0].Language);
    }

    [Fact]
    public void What_else_the_metadata_hold_stays_and_nothing_contradicts()
    {
        var metadata = JsonNode.Parse(
            """{"tags":["t"],"polyglot_notebook":{"kernelName":"html","other":1},"vscode":{"languageId":"html"}}""")!
            .AsObject();
        CellLanguage.Write(metadata, "markdown");
        Assert.Equal("""["t"]""", metadata["tags"]!.ToJsonString());
        Assert.Equal("""{"kernelName":"markdown","other":1}""", metadata["polyglot_notebook"]!.ToJsonString());
        Assert.Equal("""{"language":"markdown"}""", metadata["dotnet_interactive"]!.ToJsonString());
        Assert.False(metadata.ContainsKey("vscode"));
        CellLanguage.Write(metadata, null);
        Assert.Equal("""{"tags":["t"],"polyglot_notebook":{"other":1}}""", metadata.ToJsonString());
        Assert.Null(CellLanguage.Of(metadata));
    }
}
