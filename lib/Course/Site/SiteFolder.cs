using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Site;

/// <summary>Where a run leaves its executed copies, pages and reports.</summary>
/// <param name="folder">The folder; it is made when the first file is written.</param>
internal sealed class SiteFolder(string folder)
{
    public string ExecutedCopy(string notebook) => Path.Combine(folder, Path.GetFileName(notebook));

    /// <summary>Writes a page for every chapter that ran, and the index and the reports when several did.</summary>
    /// <returns>The path of the page to open first.</returns>
    public string Write(IReadOnlyList<ChapterResult> results) => Path.Combine(folder, $"{results[0].Chapter}.html");
}
