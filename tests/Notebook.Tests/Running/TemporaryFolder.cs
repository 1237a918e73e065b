using DeepLearning.Notebook.Documents;

namespace DeepLearning.Notebook.Tests.Running;

/// <summary>A folder that goes with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("notebook-tests-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a notebook with one code cell for each text, named a, b, c...</summary>
    public string Notebook(string name, params string[] cells)
    {
        NotebookWriter.Write(Make(cells), this[name]);
        return this[name];
    }

    public static NotebookDocument Make(params string[] cells) => NotebookDocument.Create(
        [NotebookCell.Markdown("title", "# Title"),
            .. cells.Select((cell, i) => NotebookCell.Code($"{(char)('a' + i)}", cell))]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
