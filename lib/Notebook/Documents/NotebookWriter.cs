using System.Text;

namespace DeepLearning.Notebook.Documents;

/// <summary>Writes notebooks the way Jupyter does: one space of indent, unescaped text, a line end at the
/// end.</summary>
public static class NotebookWriter
{
    /// <summary>Writes a notebook as JSON text.</summary>
    /// <param name="document">The notebook.</param>
    public static string ToJson(NotebookDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        JupyterJson.Append(text, document.Json);
        return text.Append('\n').ToString();
    }

    /// <summary>Writes a notebook to a file, which appears complete or not at all.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="file">The path; its folder is created when missing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(NotebookDocument document, string file) => AtomicFile.Write(file, ToJson(document));
}
