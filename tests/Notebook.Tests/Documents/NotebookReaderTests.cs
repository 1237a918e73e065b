using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Tests.Documents;

public sealed class NotebookReaderTests
{
    private const string Good = """
        {
         "cells": [
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "by-hand",
           "metadata": {"tags": ["raises-exception"]},
           "outputs": [
            {"output_type": "stream", "name": "stdout", "text": "hi"}
           ],
           "source": ["var x = 1;\n", "x"]
          }
         ],
         "metadata": {"kernelspec": {"name": ".net-csharp"}},
         "nbformat": 4,
         "nbformat_minor": 5
        }
        """;

    [Fact]
    public void A_notebook_is_read()
    {
        var document = Parse(Good);

        var cell = Assert.Single(document.Cells);
        Assert.Equal(
            ("by-hand", CellKind.Code, "var x = 1;\nx", 3), (cell.Id, cell.Kind, cell.Source, cell.ExecutionCount));
        Assert.Equal(["raises-exception"], cell.Tags);
        Assert.Equal(".net-csharp", document.KernelName);
    }

    [Theory]
    [InlineData("", "came an empty file", null, null)]
    [InlineData("hello", "expected JSON", null, 1)]
    [InlineData("{\n\"cells\": [\n", "truncated", null, 3)]
    [InlineData("[]", "expected a notebook object, came a list", "$", 1)]
    [InlineData("{}", "expected nbformat 4, came null", "$", 1)]
    [InlineData("{\"a\":1,\n\"a\":2}", "Duplicate property 'a'", null, null)]
    [InlineData("{\n<<<<<<< HEAD\n", "merge conflict", null, 2)]
    [InlineData("{\"a\":\"\\ud800\"}", "surrogate", null, null)]
    public void What_is_no_notebook_is_refused(string json, string message, string? path, int? line)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Parse(json));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("[notebook] test.ipynb", error.Message, StringComparison.Ordinal);
        Assert.Equal((path, line), (error.Path, error.Line));
    }

    [Theory]
    [InlineData("\"nbformat\": 4", "\"nbformat\": 3", "expected nbformat 4, came the number 3", "$.nbformat", 15)]
    [InlineData("\"nbformat_minor\": 5", "\"nbformat_minor\": 4", "cells with ids", "$.nbformat_minor", 16)]
    [InlineData("\"nbformat\": 4", "\"nbformat\": 4.5", "expected nbformat 4", "$.nbformat", 15)]
    [InlineData("\"cells\"", "\"cell\"", "expected a list of cells, came null", "$", 1)]
    [InlineData("\"code\"", "\"cobol\"", "came 'cobol'", "$.cells[0].cell_type", 4)]
    [InlineData("\"by-hand\"", "\"by hand\"", "expected an id", "$.cells[0].id", 6)]
    [InlineData("[\"var x = 1;\\n\", \"x\"]", "[1]", "source to be a string or a list of strings",
        "$.cells[0].source", 11)]
    [InlineData("\"execution_count\": 3", "\"execution_count\": \"3\"", "whole number", "$.cells[0].execution_count",
        5)]
    [InlineData("\"stream\"", "\"steam\"", "came 'steam'", "$.cells[0].outputs[0]", 9)]
    [InlineData("\"text\": \"hi\"", "\"text\": {}", "text to be a string", "$.cells[0].outputs[0].text", 9)]
    [InlineData("[\"raises-exception\"]", "3", "list of tags", "$.cells[0].metadata.tags", 7)]
    [InlineData("\"code\"", "\"markdown\"", "expected no outputs", "$.cells[0].outputs", 8)]
    public void A_fault_is_named_with_its_path_and_line(
        string old, string replacement, string message, string path, int line)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        var error = Assert.Throws<NotebookFormatException>(
            () => Parse(Good.Replace(old, replacement, StringComparison.Ordinal)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((path, line), (error.Path, error.Line));
    }

    [Fact]
    public void Ids_are_unique()
    {
        var document = Parse(Good);
        var json = document.Json.DeepClone();
        json["cells"]!.AsArray().Add(json["cells"]![0]!.DeepClone());
        var error = Assert.Throws<NotebookFormatException>(() => Parse(json.ToJsonString()));

        Assert.Contains("'by-hand' in cell 1 and in cell 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_line()
    {
        byte[] bytes = [.. "{\n\"cells\": \""u8, 0xC3, 0x28];
        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(bytes));

        Assert.Contains("expected UTF-8", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_not_a_stack_overflow()
    {
        var error = Assert.Throws<NotebookFormatException>(() => Parse(new string('[', 1_000_000)));

        Assert.Contains("nested deeper than 100", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Assert.Single(NotebookReader.Parse([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]).Cells);

    [Theory]
    [InlineData("""{"polyglot_notebook":{"kernelName":"fsharp"}}""", "fsharp")]
    [InlineData("""{"dotnet_interactive":{"language":"html"}}""", "html")]
    [InlineData("""{"vscode":{"languageId":"polyglot-notebook.mermaid"}}""", "mermaid")]
    [InlineData("""{"dotnet_interactive":{"language":"C#"}}""", "csharp")]
    [InlineData("""{"dotnet_interactive":3}""", null)]
    [InlineData("{}", null)]
    public void The_language_of_a_cell_is_found_in_every_known_form(string metadata, string? language) =>
        Assert.Equal(language, CellLanguage.Of(JsonNode.Parse(metadata)!.AsObject()));

    private static NotebookDocument Parse(string json) =>
        NotebookReader.Parse(Encoding.UTF8.GetBytes(json), "test.ipynb");
}
