using System.Text;
using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Tests.Documents;

public sealed class NotebookWriterTests
{
    // Byte for byte what Python's nbformat writes, sorted keys and all; order, unknown members and numbers must
    // survive.
    private const string Jupyter = """
        {
         "cells": [
          {
           "attachments": {},
           "cell_type": "markdown",
           "id": "title",
           "metadata": {
            "unknown": [
             1.0,
             1e5,
             12345678901234567890,
             null,
             true
            ]
           },
           "source": [
            "# Äpfel 🍎\n",
            "a \"quote\" \\ \t \u0001  </script>"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "one-string",
           "metadata": {},
           "outputs": [],
           "source": "x"
          }
         ],
         "metadata": {
          "zebra": "before",
          "apple": {}
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "surprise": [
          []
         ]
        }

        """;

    [Fact]
    public void A_round_trip_changes_no_byte() =>
        Assert.Equal(Jupyter, NotebookWriter.ToJson(NotebookReader.Parse(Encoding.UTF8.GetBytes(Jupyter))));

    [Fact]
    public void A_new_notebook_is_valid_and_asks_for_our_kernel()
    {
        var document = NotebookDocument
            .Create(NotebookCell.Markdown("title", "# Hello\n\ntext\n"), NotebookCell.Code("code", "1 +\n1"));
        var read = NotebookReader.Parse(Encoding.UTF8.GetBytes(NotebookWriter.ToJson(document)));

        Assert.Equal(".net-csharp", read.KernelName);
        Assert.Equal("Hello", read.Title);
        Assert.Equal(["# Hello\n\ntext\n", "1 +\n1"], read.Cells.Select(cell => cell.Source));
        Assert.EndsWith("}\n", NotebookWriter.ToJson(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_no_draft()
    {
        var folder = Directory.CreateTempSubdirectory("notebook-tests-").FullName;
        var target = Path.Combine(folder, "a-folder.ipynb");
        Directory.CreateDirectory(target);

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(target, "text"));
        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_file_is_replaced_as_a_whole_and_its_folder_created()
    {
        var folder = Directory.CreateTempSubdirectory("notebook-tests-").FullName;
        var target = Path.Combine(folder, "new", "file.txt");
        AtomicFile.Write(target, "long old text");
        AtomicFile.Write(target, "new");

        Assert.Equal("new", File.ReadAllText(target));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(target)!));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_clone_shares_nothing()
    {
        var document = NotebookDocument.Create(NotebookCell.Code("code", "1"));
        var clone = document.Clone();
        clone.Cells[0].Source = "2";
        clone.Metadata["x"] = 1;

        Assert.Equal("1", document.Cells[0].Source);
        Assert.False(document.Metadata.ContainsKey("x"));
    }
}
