using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Html;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Site;

/// <summary>Where a run leaves its executed copies, pages and reports.</summary>
/// <param name="folder">The folder; it is made when the first file is written.</param>
internal sealed class SiteFolder(string folder)
{
    public string ExecutedCopy(string notebook) => Path.Combine(folder, Path.GetFileName(notebook));

    /// <summary>Writes a page for every chapter that ran, the index, and the reports for machines.</summary>
    /// <returns>The path of the page to open first: the chapter's own when it ran alone, else the index.</returns>
    public string Write(IReadOnlyList<ChapterResult> results)
    {
        Directory.CreateDirectory(folder);
        var pages = ChapterSite.Write(folder, results);
        AtomicFile.Write(Path.Combine(folder, "report.json"), RunReports.ToJson(results));
        AtomicFile.Write(Path.Combine(folder, "report.junit.xml"), RunReports.ToJUnit(results));
        return results.Count == 1 ? pages[^1] : pages[0];
    }
}
