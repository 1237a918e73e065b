using DeepLearning.Course.Assets;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Html;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Course.Site;

/// <summary>Where a run leaves its executed copies, pages and reports.</summary>
/// <param name="folder">The folder; it is made when the first file is written.</param>
internal sealed class SiteFolder(string folder)
{
    private const string Assets = "assets";

    public string ExecutedCopy(string notebook) => Path.Combine(folder, Path.GetFileName(notebook));

    /// <summary>Writes a page for every chapter that ran, the index, and the reports for machines.</summary>
    /// <param name="results">What came of the run.</param>
    /// <param name="shared">
    /// Whether the pages share what draws charts, diagrams and formulas in <c>assets</c>, fetched if need be; else each
    /// page carries it inside, if it was fetched before.
    /// </param>
    /// <returns>The path of the page to open first: the chapter's own when it ran alone, else the index.</returns>
    public string Write(IReadOnlyList<ChapterResult> results, bool shared)
    {
        Directory.CreateDirectory(folder);
        var pages = ChapterSite.Write(folder, results, libraries: shared ? Shared() : Inside());
        AtomicFile.Write(Path.Combine(folder, "report.json"), RunReports.ToJson(results));
        AtomicFile.Write(Path.Combine(folder, "report.junit.xml"), RunReports.ToJUnit(results));
        return results.Count == 1 ? pages[^1] : pages[0];
    }

    private PageLibraries? Shared()
    {
        if (PageAssets.OfUser.Fetch(Console.WriteLine) is not { } files)
            return null;
        PageAssets.Copy(files, Path.Combine(folder, Assets));
        return PageLibraries.Linked(Assets);
    }

    private static PageLibraries? Inside() => PageAssets.OfUser.Find() is { } files
        ? PageLibraries.Inside(Path.Combine(files, InlineForms.Folder)) : null;
}
